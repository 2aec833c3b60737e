import { isOpen } from '../../../across/erogazioni/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { keepRival } from '../../../records/erogazione/index.ts'
import { dataOf } from './block-data.ts'
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
