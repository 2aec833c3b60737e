import { z } from 'zod'
import { IDENTIFIED_WITH } from '../../../records/firma/index.ts'

export const PreparePatto = z.strictObject({
  prestazioneId: z.uuid(),
  identifiedWith: z.enum(IDENTIFIED_WITH),
  /** On the tablet at the desk, or printed. */
  via: z.enum(['tablet', 'carta']).default('tablet'),
  /** The note for colleagues that is on the same page; `version` is the one it was written over. */
  text: z.string().trim().max(8000).optional(),
  version: z.coerce.number().int().min(0).default(0),
})
