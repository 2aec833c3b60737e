import { defineCommand, done, refused, type Work } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { findDelivery, keepRival, settleRival } from '../../../records/erogazione/index.ts'
import { dataOf } from './block-data.ts'
import { SettleBlock } from './compare-block.schema.ts'
import { SaveBlock } from './save-block.schema.ts'

/** Keeps what came too late beside what is saved, to be compared. */
export const setBlockAside = defineCommand({
  name: 'a2.set-block-aside',
  may: COUNSEL,
  input: SaveBlock,
  async run(work, input) {
    if (!(await isOpen(work, input.prestazioneId))) return refused('erogazione.gia-chiusa')
    const { prestazioneId, block, version } = input
    await keepRival(work, { prestazioneId, block, version, data: dataOf(input) })
    return done(undefined)
  },
})

/** Chooses between the two versions of a part; the other stays in its history. */
export const settleBlock = defineCommand({
  name: 'a2.settle-block',
  may: COUNSEL,
  input: SettleBlock,
  async run(work, input) {
    if (!(await isOpen(work, input.prestazioneId))) return refused('erogazione.gia-chiusa')
    return settleRival(work, input)
  },
})

async function isOpen(work: Work, prestazioneId: string): Promise<boolean> {
  return (await findDelivery(work, prestazioneId))?.state === 'in-corso'
}
