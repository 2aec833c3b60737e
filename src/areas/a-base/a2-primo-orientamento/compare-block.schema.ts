import { z } from 'zod'
import { SAVED_BLOCKS } from './blocks.ts'

export const SettleBlock = z.strictObject({
  prestazioneId: z.uuid(),
  block: z.enum(SAVED_BLOCKS),
  /** `current` what is saved, `rival` what was kept beside. */
  keep: z.enum(['current', 'rival']),
})
