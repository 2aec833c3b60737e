import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { openOwnAccordo } from '../../records/accordo/index.ts'
import { OneAccordo } from './accordo.schema.ts'

/**
 * From its area a company opens what waits for its signature, by an address of that moment: the code still goes to whom it was
 * sent. Refused `accordo.senza-link`.
 */
export const openOwn = defineCommand({
  name: 'azienda.open-own-accordo',
  may: ['impresa'],
  input: OneAccordo,
  async run(work, { accordoId }) {
    const path = await openOwnAccordo(work, accordoId)
    return path ? done({ path }) : refused('accordo.senza-link')
  },
})
