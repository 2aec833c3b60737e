import { z } from 'zod'
import { IDENTIFIED_WITH } from '../../../records/firma/index.ts'

const which = { personaId: z.uuid(), n: z.coerce.number().int().min(1) }

/** A version of a person's patto. */
export const WhichVersion = z.strictObject(which)
/** The same, and what the person was identified with. */
export const VersionAndIdentity = z.strictObject({ ...which, identifiedWith: z.enum(IDENTIFIED_WITH) })
/** And by which way it goes to be signed. */
export const SendVersion = VersionAndIdentity.extend({ via: z.enum(['tablet', 'link']).default('tablet') })
export const WhosePatto = z.strictObject({ personaId: z.uuid() })
