import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { findSentLink, listVersioni } from '../../records/accordo/index.ts'
import { listCentri } from '../../records/centro/index.ts'
import { OneAccordo } from './accordo.schema.ts'

/** An agreement as its own company reads it: the last version that was to be signed, and where it was sent. */
export const readOwnAccordo = defineQuery({
  name: 'azienda.read-own-accordo',
  may: ['impresa'],
  input: OneAccordo,
  async run(work, { accordoId }) {
    const [version] = await listVersioni(work, accordoId)
    if (!version) return refused('accordo.non-trovato')
    const centro = (await listCentri(work)).find(({ code }) => code === version.content.centro) ?? null
    return done({ version, centro, sent: await findSentLink(work, version.id) })
  },
})
