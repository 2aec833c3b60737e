import { z } from 'zod'
import { Day } from '../../../records/persona/index.ts'
import { SELECTION_RESULTS } from '../../../records/selezione/index.ts'

export const SelectionInterview = z.strictObject({
  vacancyId: z.uuid(),
  personaId: z.uuid(),
  result: z.enum(SELECTION_RESULTS),
  /** Left out: today. */
  heldOn: Day.optional(),
  note: z.string().trim().max(1000).optional(),
})
