import { z } from 'zod'

export const StartInterview = z.strictObject({
  personaId: z.uuid(),
  /** Room or desk; by default the counsellor's own centre. */
  place: z.string().trim().max(120).optional(),
})
