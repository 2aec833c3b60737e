import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  changeState,
  findAppuntamento,
  holdPlaces,
  isNear,
  loadFinestra,
  nextStates,
  offerFreed,
  tellAppuntamento,
  type Appuntamento,
  type AppuntamentoState,
  type Avviso,
} from '../../records/agenda/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { dayOfInstant } from './day.ts'
import { Book, Cancel, Mark, Move } from './agenda.schema.ts'
import { bookPlace } from './places.ts'

/** Books a place for a person. Gives the id of the appointment. Refused as `bookPlace`, or `accesso.non-trovata`. */
export const bookAppuntamento = defineCommand({
  name: 'agenda.book',
  may: CENTRO,
  input: Book,
  async run(work, { personaId, service, place, lateReason }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const booked = await bookPlace(work, { persona, service, place, lateReason })
    if (!booked.ok) return booked
    const data = { appuntamento: booked.value, on: place.on, operator: place.operatorId, late: !!lateReason }
    work.record({ kind: 'appuntamento.fissato', service, personaId, data })
    await tell(work, 'fissato', booked.value)
    return done({ appuntamentoId: booked.value })
  },
})

/**
 * Moves an appointment to another place, which is a new one: the old one keeps its history. Near its hour with a reason.
 * The place it leaves goes to who waits for one. Gives the id of the new. Refused as `bookPlace`, or `agenda.serve-motivo`.
 */
export const moveAppuntamento = defineCommand({
  name: 'agenda.move',
  may: CENTRO,
  input: Move,
  async run(work, { appuntamentoId, version, place, lateReason, reason }) {
    const seen = await seenAt(work, appuntamentoId, { version, next: 'spostato', reason })
    if (!seen.ok) return seen
    const { personaId, service } = seen.value
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const moved = await bookPlace(work, { persona, service, place, lateReason }, { seen: seen.value, reason })
    if (!moved.ok) return moved
    const data = { appuntamento: moved.value, instead: appuntamentoId, on: place.on }
    work.record({ kind: 'appuntamento.spostato', service, personaId, data })
    await tell(work, 'spostato', moved.value)
    await offerFreed(work, seen.value)
    return done({ appuntamentoId: moved.value })
  },
})

/** Calls an appointment off, near its hour with a reason: its place goes to who waits for one, or is free again. */
export const cancelAppuntamento = defineCommand({
  name: 'agenda.cancel',
  may: CENTRO,
  input: Cancel,
  async run(work, { appuntamentoId, version, reason }) {
    const called = await become(work, appuntamentoId, { version, next: 'annullato', reason })
    if (!called.ok) return called
    await tellAppuntamento(work, 'annullato', called.value)
    await offerFreed(work, called.value)
    return done({ appuntamentoId })
  },
})

/** Writes that the person has come, has not, or that the meeting is over; never before its day. */
export const markAppuntamento = defineCommand({
  name: 'agenda.mark',
  may: CENTRO,
  input: Mark,
  async run(work, { appuntamentoId, version, outcome, avviso }) {
    const marked = await become(work, appuntamentoId, { version, next: outcome, avviso })
    return marked.ok ? done({ appuntamentoId }) : marked
  },
})

interface Step {
  version: number
  next: AppuntamentoState
  /** Why, near the hour. */
  reason?: string | undefined
  /** Whether who did not come had said so. */
  avviso?: Avviso | undefined
}

async function become(work: Work, id: string, step: Step): Promise<Outcome<Appuntamento>> {
  const seen = await seenAt(work, id, step)
  if (!seen.ok) return seen
  const { personaId, operatorId, service } = seen.value
  await holdPlaces(work, [personaId], [operatorId])
  const change = { state: step.next, avviso: step.avviso, ...(step.reason && { changeReason: step.reason }) }
  const changed = await changeState(work, seen.value, change)
  if (!changed.ok) return changed
  work.record({
    kind: FACT[step.next],
    service,
    personaId,
    data: { appuntamento: id, ...(step.avviso && { avviso: step.avviso }) },
  })
  return done(seen.value)
}

async function tell(work: Work, notice: 'fissato' | 'spostato', id: string): Promise<void> {
  const written = await findAppuntamento(work, id)
  if (written) await tellAppuntamento(work, notice, written)
}

const FACT: Record<AppuntamentoState, `appuntamento.${string}`> = {
  fissato: 'appuntamento.fissato',
  presente: 'appuntamento.cominciato',
  svolto: 'appuntamento.svolto',
  assente: 'appuntamento.mancato',
  annullato: 'appuntamento.annullato',
  spostato: 'appuntamento.spostato',
}

/** The appointment as it was seen, where it may take that step today. */
async function seenAt(
  work: Work,
  id: string,
  { version, next, reason }: Step,
): Promise<Outcome<Appuntamento>> {
  const found = await findAppuntamento(work, id)
  if (!found) return refused('agenda.non-trovato')
  if (found.version !== version) return refused('agenda.cambiato')
  const may = nextStates(found.state, dayOfInstant(found.startsAt), plainDate(work.today))
  if (!may.includes(next)) return refused('agenda.passo-impossibile')
  if (next !== 'spostato' && next !== 'annullato') return done(found)
  const { operatoreHours } = await loadFinestra(work, found.centro)
  if (!reason && isNear(found.startsAt, work.now, operatoreHours))
    return refused('agenda.serve-motivo', { hours: operatoreHours })
  return done(found)
}
