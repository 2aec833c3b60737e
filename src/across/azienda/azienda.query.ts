import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { listAccordi } from '../../records/accordo/index.ts'
import {
  findAzienda,
  findAziendaByPartitaIva,
  listConsulenti,
  listDaRispondere,
  listFabbisogni,
  listMieAziende,
  listReferenti,
  listSedi,
  listStoria,
  searchAziende,
} from '../../records/azienda/index.ts'
import { listComuni } from '../../records/centro/index.ts'
import { listVisiteA } from '../../records/scouting/index.ts'
import { plainDate } from '../../standard/index.ts'
import { Mie, OfPartitaIva, OneAzienda, ReadScheda, SearchAziende } from './azienda.schema.ts'

/** Companies by partita IVA, codice fiscale or name, misspelt too. */
export const searchCompanies = defineQuery({
  name: 'azienda.search',
  may: CENTRO,
  input: SearchAziende,
  run: async (work, { q, limit }) => done(await searchAziende(work, q, limit)),
})

/** The companies the actor looks after. */
export const listMyCompanies = defineQuery({
  name: 'azienda.list-mine',
  may: CENTRO,
  input: Mie,
  run: async (work, { limit }) => done(await listMieAziende(work, limit)),
})

/** What the actor promised companies and did not answer yet, the nearest day first. */
export const listToAnswer = defineQuery({
  name: 'azienda.list-to-answer',
  may: CENTRO,
  input: z.strictObject({}),
  run: async (work) => done({ today: plainDate(work.today), rows: await listDaRispondere(work) }),
})

/** The company of a partita IVA, where there is one, and the comuni a new one may be in. */
export const readPartitaIvaOf = defineQuery({
  name: 'azienda.read-partita-iva',
  may: CENTRO,
  input: OfPartitaIva,
  async run(work, { partitaIva }) {
    const azienda = await findAziendaByPartitaIva(work, partitaIva)
    return done({ partitaIva, azienda: azienda ?? null, comuni: azienda ? [] : await listComuni(work) })
  },
})

/** The head of a company's pages: who it is. */
export const readAzienda = defineQuery({
  name: 'azienda.read',
  may: CENTRO,
  input: OneAzienda,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    return azienda ? done(azienda) : refused('azienda.non-trovata')
  },
})

/** The file of a company: who it is, where, whom to ask, what it asked, what happened, what comes next. */
export const readSchedaAzienda = defineQuery({
  name: 'azienda.read-scheda',
  may: CENTRO,
  input: ReadScheda,
  async run(work, { aziendaId, limit }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const storia = await listStoria(work, aziendaId, limit + 1)
    return done({
      today: work.today,
      azienda,
      sedi: await listSedi(work, aziendaId),
      referenti: await listReferenti(work, aziendaId),
      fabbisogni: await listFabbisogni(work, aziendaId),
      visite: await listVisiteA(work, aziendaId),
      accordi: (await listAccordi(work, aziendaId)).filter(({ state }) => state !== 'superata'),
      storia: storia.slice(0, limit),
      hasMore: storia.length > limit,
    })
  },
})

/** What may be written of a company: its data, its sites, its contacts, and who may look after it. */
export const readDatiAzienda = defineQuery({
  name: 'azienda.read-dati',
  may: CENTRO,
  input: OneAzienda,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    return done({
      azienda,
      sedi: await listSedi(work, aziendaId),
      referenti: await listReferenti(work, aziendaId),
      comuni: await listComuni(work),
      consulenti: await listConsulenti(work, {
        consulenteId: azienda.consulenteId,
        centro: work.actor.centro,
      }),
    })
  },
})
