import { z } from 'zod'
import { Day } from '../../../records/persona/index.ts'

/** How long the proposal of a job took: the minutes until now, or from an hour of a day. */
export const ProposalTime = z.strictObject({
  personaId: z.uuid(),
  propostaId: z.uuid(),
  minutes: z.coerce.number().int().min(1).max(480),
  on: Day.optional(),
  from: z.string().max(5).optional(),
})
