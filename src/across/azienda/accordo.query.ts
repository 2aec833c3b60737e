import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { findSentLink, lastOf, listAccordi, listVersioni, mayRegister } from '../../records/accordo/index.ts'
import { findAzienda, getAzienda, listReferenti } from '../../records/azienda/index.ts'
import { listCentri } from '../../records/centro/index.ts'
import { OfAzienda, OneAccordo } from './accordo.schema.ts'

/** The agreements with a company, the last version of each. */
export const readAccordi = defineQuery({
  name: 'azienda.list-accordi',
  may: CENTRO,
  input: OfAzienda,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const accordi = lastOf(await listAccordi(work, aziendaId))
    return done({ azienda, accordi, today: work.today })
  },
})

/** An agreement with all its versions, the last first, where its address was sent, and who could sign it for the company. */
export const readAccordo = defineQuery({
  name: 'azienda.read-accordo',
  may: CENTRO,
  input: OneAccordo,
  async run(work, { accordoId }) {
    const versions = await listVersioni(work, accordoId)
    const [last] = versions
    if (!last) return refused('accordo.non-trovato')
    return done({
      azienda: await getAzienda(work, last.aziendaId),
      last,
      versions,
      sent: await findSentLink(work, last.id),
      referenti: await listReferenti(work, last.aziendaId),
      mayRegister: mayRegister(last, work.actor.id),
      centro: (await listCentri(work)).find(({ code }) => code === last.content.centro) ?? null,
      today: work.today,
    })
  },
})

type Answered = Awaited<ReturnType<typeof readAccordo.run>>
/** What `readAccordo` gives. */
export type AccordoRead = Extract<Answered, { ok: true }>['value']
