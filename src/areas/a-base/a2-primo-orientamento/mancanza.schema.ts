import { z } from 'zod'
import { Day } from '../../../records/persona/index.ts'
import { BREACH_KINDS, JUSTIFIED_REASONS } from '../../../standard/index.ts'

const words = z.string().trim().min(1).max(1000)
const which = { personaId: z.uuid(), mancanzaId: z.uuid() }

export const WhoseMancanze = z.strictObject({ personaId: z.uuid() })
/** A duty not kept: of the patto (`passoId`) or of the law alone, and the day. */
export const RegisterMancanza = z.strictObject({
  personaId: z.uuid(),
  passoId: z.uuid().optional(),
  kind: z.enum(BREACH_KINDS),
  happenedOn: Day,
  note: words.optional(),
})
export const WhichMancanza = z.strictObject(which)
/** What the person said, in her words, with what she brought. */
export const TellReasons = z.strictObject({
  ...which,
  note: words,
  document: z.string().trim().min(1).max(200).optional(),
})
export const JustifyMancanza = z.strictObject({ ...which, reason: z.enum(JUSTIFIED_REASONS) })
export const DecideMancanza = z.strictObject({
  ...which,
  decision: z.enum(['confirm', 'dismiss']),
  note: words,
})
export const AnnulMancanza = z.strictObject({ ...which, note: words })
