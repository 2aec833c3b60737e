import { z } from 'zod'
import { FIELDS } from '../../records/persona/index.ts'
import { SIDES } from '../../records/unione/index.ts'

const side = z.enum(SIDES).optional()
const version = z.coerce.number().int().min(1)

/** `personaId` is the scheda that stays, `altra` the one it absorbs. */
export const Unisci = z.strictObject({
  personaId: z.uuid(),
  altra: z.uuid(),
  /** Which scheda each datum is taken from; left out, the one written last. */
  values: z
    .strictObject(
      Object.fromEntries(FIELDS.map((field) => [field, side])) as Record<
        (typeof FIELDS)[number],
        typeof side
      >,
    )
    .default({}),
  referente: side,
  /** The versions that were looked at. */
  version,
  versionAltra: version,
})

export const Dividi = z.strictObject({ personaId: z.uuid(), unioneId: z.uuid() })

export const ReadUnione = z.strictObject({
  personaId: z.uuid(),
  altra: z.uuid().optional(),
  /** Which of the two stays, where both codes are of one kind. */
  tieni: z.enum(['questa', 'altra']).default('questa'),
})
