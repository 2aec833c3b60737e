import { z } from 'zod'
import { voceWith } from '../../records/persona/index.ts'

const personaId = z.uuid()
const voceId = z.uuid()
/** The version of the line that was seen. */
const version = z.coerce.number().int().min(1)
const source = z.enum(['persona', 'operatore']).default('operatore')

export const AddVoce = voceWith({ personaId, source })
export const ChangeVoce = voceWith({ personaId, voceId, version, source })
/** One line as it was seen: to confirm it, take it off, undo. */
export const SeenVoce = z.strictObject({ personaId, voceId, version })
