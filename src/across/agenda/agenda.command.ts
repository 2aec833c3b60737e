import { defineCommand, done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  changeState,
  findAppuntamento,
  holdPlace,
  nextStates,
  type Appuntamento,
  type AppuntamentoState,
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
    return done({ appuntamentoId: booked.value })
  },
})

/** Moves an appointment to another place, which is a new one: the old one keeps its history. Gives the id of the new. */
export const moveAppuntamento = defineCommand({
  name: 'agenda.move',
  may: CENTRO,
  input: Move,
  async run(work, { appuntamentoId, version, place, lateReason }) {
    const seen = await seenAt(work, appuntamentoId, { version, next: 'spostato' })
    if (!seen.ok) return seen
    const { personaId, service } = seen.value
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const moved = await bookPlace(work, { persona, service, place, lateReason }, seen.value)
    if (!moved.ok) return moved
    const data = { appuntamento: moved.value, instead: appuntamentoId, on: place.on }
    work.record({ kind: 'appuntamento.spostato', service, personaId, data })
    return done({ appuntamentoId: moved.value })
  },
})

/** Calls an appointment off: its place is free again. */
export const cancelAppuntamento = defineCommand({
  name: 'agenda.cancel',
  may: CENTRO,
  input: Cancel,
  run: (work, { appuntamentoId, version }) => become(work, appuntamentoId, { version, next: 'annullato' }),
})

/** Writes that the person has come, has not, or that the meeting is over; never before its day. */
export const markAppuntamento = defineCommand({
  name: 'agenda.mark',
  may: CENTRO,
  input: Mark,
  run: (work, { appuntamentoId, version, outcome }) =>
    become(work, appuntamentoId, { version, next: outcome }),
})

interface Step {
  version: number
  next: AppuntamentoState
}

async function become(work: Work, id: string, step: Step): Promise<Outcome<{ appuntamentoId: string }>> {
  const seen = await seenAt(work, id, step)
  if (!seen.ok) return seen
  const { personaId, operatorId, service } = seen.value
  await holdPlace(work, personaId, operatorId)
  const changed = await changeState(work, seen.value, step.next)
  if (!changed.ok) return changed
  work.record({
    kind: FACT[step.next],
    service,
    personaId,
    data: { appuntamento: id },
  })
  return done({ appuntamentoId: id })
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
async function seenAt(work: Work, id: string, { version, next }: Step): Promise<Outcome<Appuntamento>> {
  const found = await findAppuntamento(work, id)
  if (!found) return refused('agenda.non-trovato')
  if (found.version !== version) return refused('agenda.cambiato')
  const may = nextStates(found.state, dayOfInstant(found.startsAt), plainDate(work.today))
  return may.includes(next) ? done(found) : refused('agenda.passo-impossibile')
}
