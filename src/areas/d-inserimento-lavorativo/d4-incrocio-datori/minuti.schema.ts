import { z } from 'zod'
import { Day } from '../../../records/persona/index.ts'
import { LAVORI } from '../../../records/selezione/index.ts'

const many = z.preprocess((given) => (given === undefined ? [] : [given].flat()), z.array(z.uuid()).max(100))

/** Work done on a vacancy; `persone`: the preselection of some people, which is the back office of D2 for each. */
export const Work = z.strictObject({
  vacancyId: z.uuid(),
  kind: z.enum(LAVORI).exclude(['proposta']),
  minutes: z.coerce.number().int().min(1).max(480),
  on: Day.optional(),
  from: z.string().max(5).optional(),
  persone: many,
  note: z.string().trim().max(500).optional(),
})
