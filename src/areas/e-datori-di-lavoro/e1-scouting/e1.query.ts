import { randomUUID } from 'node:crypto'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../../records/accesso/index.ts'
import { findAzienda, listConsulenti, listFabbisogni } from '../../../records/azienda/index.ts'
import { listComuni } from '../../../records/centro/index.ts'
import { listBersagli, listGiri, listGiro, listListe, type Target } from '../../../records/scouting/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { ListTargets, NewContatto, ReadGiro } from './e1.schema.ts'

/** The companies of a target, and what one needs to choose others. */
export const listTargets = defineQuery({
  name: 'e1.list-targets',
  may: IMPRESE,
  input: ListTargets,
  async run(work, { lista, limit, ...asked }) {
    const liste = await listListe(work)
    const saved = liste.find(({ id }) => id === lista)
    const target: Target = saved?.asked ?? asked
    const { rows, total } = await listBersagli(work, target, limit)
    return done({
      target,
      saved: saved ?? null,
      rows,
      total,
      liste,
      giri: await listGiri(work),
      comuni: await listComuni(work),
      consulenti: await listConsulenti(work, { consulenteId: work.actor.id, centro: work.actor.centro }),
    })
  },
})

/** The round of a day of the actor, in order; each stop still to make bears the key it will be recorded under. */
export const readGiro = defineQuery({
  name: 'e1.read-giro',
  may: IMPRESE,
  input: ReadGiro,
  async run(work, { giorno }) {
    const day = plainDate(giorno ?? work.today)
    const stops = await listGiro(work, { accountId: work.actor.id ?? '', day })
    return done({
      day,
      today: plainDate(work.today),
      stops: stops.map((stop) => ({ ...stop, key: randomUUID() })),
      giri: await listGiri(work),
    })
  },
})

/** What the form of a contact starts from. */
export const readNewContatto = defineQuery({
  name: 'e1.read-new-contatto',
  may: CENTRO,
  input: NewContatto,
  async run(work, { aziendaId }) {
    const azienda = await findAzienda(work, aziendaId)
    if (!azienda) return refused('azienda.non-trovata')
    const needs = await listFabbisogni(work, aziendaId)
    return done({
      azienda,
      waiting: needs.filter(({ answeredOn, closedOn }) => answeredOn === null && closedOn === null),
      key: randomUUID(),
    })
  },
})

type Answered = Awaited<ReturnType<typeof listTargets.run>>
/** What the page of the targets shows. */
export type Targets = Extract<Answered, { ok: true }>['value']
