import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import {
  answerBy,
  findAziendaByPartitaIva,
  findPromessa,
  listConsulenti,
  listFabbisogni,
  listSedi,
} from '../../../records/azienda/index.ts'
import { listCentri } from '../../../records/centro/index.ts'
import { listInSala } from '../../../records/turno/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { OnePromise, ReadWelcome } from './welcome.schema.ts'

/** What is known of the employer in front, who could answer it and by when. */
export const readWelcome = defineQuery({
  name: 'a3.read-welcome',
  may: CENTRO,
  input: ReadWelcome,
  async run(work, { partitaIva }) {
    const azienda = (await findAziendaByPartitaIva(work, partitaIva)) ?? null
    const { centro } = work.actor
    const [sede] = azienda ? await listSedi(work, azienda.id) : []
    const fabbisogni = azienda ? await listFabbisogni(work, azienda.id) : []
    const mine = (await listInSala(work)).find(({ isMine, letter }) => isMine && letter === 'I')
    return done({
      partitaIva,
      azienda,
      placeName: sede?.placeName ?? null,
      open: fabbisogni.filter(({ closedOn }) => closedOn === null),
      consulenti: await listConsulenti(work, { consulenteId: azienda?.consulenteId ?? null, centro }),
      answerBy: answerBy(plainDate(work.today)),
      /** The number in front of whoever asks, of the employers' queue. */
      number: mine?.number ?? null,
      startedAt: work.now.toISOString(),
    })
  },
})

/** The promise an employer leaves with: what it asked, who answers and by when. */
export const readPromise = defineQuery({
  name: 'a3.read-promise',
  may: CENTRO,
  input: OnePromise,
  async run(work, { fabbisognoId }) {
    const promessa = await findPromessa(work, fabbisognoId)
    if (!promessa) return refused('azienda.non-trovata')
    const centro = (await listCentri(work)).find(({ code }) => code === work.actor.centro)
    return done({ ...promessa, centro: centro ?? null })
  },
})
