import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, IMPRESE } from '../../../records/accesso/index.ts'
import { listConsulenti } from '../../../records/azienda/index.ts'
import {
  addStops,
  cancelVisita,
  holdVisita,
  markVisited,
  removeLista,
  saveLista,
} from '../../../records/scouting/index.ts'
import { addMonths, plainDate } from '../../../standard/index.ts'
import { recordContact } from './contact.ts'
import { OneLista, OneVisita, PlanGiro, RecordContatto, RecordVisita, SaveLista } from './e1.schema.ts'

/** Records a call, a message, a meeting or a visit, and what came of it. See `recordContact`. */
export const recordContatto = defineCommand({
  name: 'e1.record-contatto',
  may: CENTRO,
  input: RecordContatto,
  run: (work, { on, from, ...contact }) => recordContact(work, { ...contact, when: { on, from } }),
})

/** Later than this nobody remembers the minutes: it is recorded by hand, with its day. */
const LONGEST_MS = 30 * 24 * 60 * 60_000

/**
 * A visit of a round was made. It may have been written without signal and arrive later, or twice: the same key is the
 * same visit. Refused `scouting.visita-gia-fatta` where another hand recorded it, `scouting.visita-non-trovata`.
 */
export const recordVisita = defineCommand({
  name: 'e1.record-visita',
  may: IMPRESE,
  input: RecordVisita,
  async run(work, { visitaId, savedAt, on, from, ...said }) {
    const visita = await holdVisita(work, visitaId)
    if (!visita) return refused('scouting.visita-non-trovata')
    const endedAt = savedAt === undefined ? undefined : new Date(savedAt)
    if (endedAt && work.now.getTime() - endedAt.getTime() > LONGEST_MS) return refused('azienda.quando')
    const contacted = await recordContact(work, {
      ...said,
      aziendaId: visita.aziendaId,
      channel: 'visita',
      when: endedAt && from === undefined ? { endedAt } : { on: on ?? visita.day, from },
      answers: [],
    })
    if (!contacted.ok) return contacted
    const { contattoId, already } = contacted.value
    if (already) return contacted
    if (visita.doneAt) return refused('scouting.visita-gia-fatta')
    await markVisited(work, visitaId, contattoId)
    return contacted
  },
})

/** Keeps a target list under a name. */
export const saveTargets = defineCommand({
  name: 'e1.save-lista',
  may: IMPRESE,
  input: SaveLista,
  async run(work, { name, ...asked }) {
    const { centro } = work.actor
    if (!centro) return refused('erogazione.senza-centro')
    const listaId = await saveLista(work, { name, asked, centro })
    work.record({ kind: 'scouting.elenco-salvato', service: 'E1', data: { lista: listaId, centro } })
    return done({ listaId })
  },
})

/** Throws a list of one's own away. */
export const dropTargets = defineCommand({
  name: 'e1.remove-lista',
  may: IMPRESE,
  input: OneLista,
  async run(work, { listaId }) {
    if (!(await removeLista(work, listaId))) return refused('scouting.lista-non-trovata')
    work.record({ kind: 'scouting.elenco-tolto', service: 'E1', data: { lista: listaId } })
    return done({ listaId })
  },
})

/** A round farther than this is a year mistyped. */
const FARTHEST_MONTHS = 6

/** Puts companies in the round of a day, of one's own or of a colleague. Refused `scouting.giro-pieno`, `scouting.nessuna-azienda`. */
export const planGiro = defineCommand({
  name: 'e1.plan-giro',
  may: IMPRESE,
  input: PlanGiro,
  async run(work, { aziende, day, accountId }) {
    if (aziende.length === 0) return refused('scouting.nessuna-azienda')
    if (day < work.today) return refused('scouting.giorno-passato')
    if (day > addMonths(plainDate(work.today), FARTHEST_MONTHS)) return refused('scouting.giorno-lontano')
    const { id: me, centro } = work.actor
    const whose = accountId ?? me ?? ''
    const colleagues = await listConsulenti(work, { consulenteId: me, centro })
    if (!colleagues.some(({ id }) => id === whose)) return refused('azienda.consulente-impossibile')
    const added = await addStops(work, { aziende, day: plainDate(day), accountId: whose })
    if (!added.ok) return added
    work.record({
      kind: 'scouting.giro-preparato',
      service: 'E1',
      data: { day, to: whose, stops: added.value },
    })
    return done({ day, stops: added.value })
  },
})

/** Takes a stop that is still to make out of its round. */
export const dropVisita = defineCommand({
  name: 'e1.cancel-visita',
  may: IMPRESE,
  input: OneVisita,
  async run(work, { visitaId }) {
    const visita = await holdVisita(work, visitaId)
    if (!visita || !(await cancelVisita(work, visitaId))) return refused('scouting.visita-non-trovata')
    work.record({
      kind: 'scouting.visita-tolta',
      service: 'E1',
      data: { visita: visitaId, azienda: visita.aziendaId },
    })
    return done({ visitaId })
  },
})
