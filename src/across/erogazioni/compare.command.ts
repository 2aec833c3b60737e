import { z } from 'zod'
import { defineCommand, refused, type Work } from '../../platform/work/index.ts'
import { COUNSEL } from '../../records/accesso/index.ts'
import { findDelivery, settleRival } from '../../records/erogazione/index.ts'

const SettleBlock = z.strictObject({
  prestazioneId: z.uuid(),
  block: z.string().regex(/^[a-z-]{1,40}$/),
  /** `current` what is saved, `rival` what was kept beside. */
  keep: z.enum(['current', 'rival']),
})

/** Chooses between the two versions of a part of an interview; the other stays in its history. */
export const settleBlock = defineCommand({
  name: 'erogazioni.settle-block',
  may: COUNSEL,
  input: SettleBlock,
  run: async (work, input) =>
    (await isOpen(work, input.prestazioneId)) ? settleRival(work, input) : refused('erogazione.gia-chiusa'),
})

/** Whether a delivery is going on. */
export async function isOpen(work: Work, prestazioneId: string): Promise<boolean> {
  return (await findDelivery(work, prestazioneId))?.state === 'in-corso'
}
