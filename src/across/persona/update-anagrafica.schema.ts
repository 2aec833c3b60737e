import { z } from 'zod'
import { anagraficaShape, FIELDS } from '../../records/persona/index.ts'

/** What changes, and the version it was seen in. What is left out stays; null empties. */
export const UpdateAnagrafica = z.strictObject({
  personaId: z.uuid(),
  version: z.coerce.number().int().min(1),
  /** After a conflict: the fields in which mine is to stand, against what was there in this version. */
  settled: z
    .strictObject({ fields: z.array(z.enum(FIELDS)), version: z.coerce.number().int().min(1) })
    .optional(),
  /** Whether the person herself said so just now. */
  source: z.enum(['persona', 'operatore']).default('operatore'),
  ...z.object(anagraficaShape).partial().shape,
})
