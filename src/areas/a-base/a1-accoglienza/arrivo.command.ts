import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import {
  changeState,
  findAppuntamento,
  holdPlaces,
  nextStates,
  type Appuntamento,
} from '../../../records/agenda/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { findWaitingOf, referTurno, takeTurno, turnoName } from '../../../records/turno/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { Arrive } from './arrivo.schema.ts'
import { reasonFor } from './arrivo.ts'

/**
 * Somebody with an appointment is here: she is written as present, and gets the number that waits for the colleague
 * she is to see. Who already waits keeps her number (`code` is then null). Refused `agenda.non-trovato`,
 * `agenda.cambiato`, `agenda.passo-impossibile` on another day than that of the appointment.
 */
export const arrive = defineCommand({
  name: 'a1.arrive',
  may: CENTRO,
  input: Arrive,
  async run(work, { appuntamentoId, version }) {
    const seen = await seenToday(work, appuntamentoId, version)
    if (!seen.ok) return seen
    const { personaId, operatorId, service } = seen.value
    await holdPlaces(work, [personaId], [operatorId])
    const changed = await changeState(work, seen.value, { state: 'presente' })
    if (!changed.ok) return changed
    const data = { appuntamento: appuntamentoId }
    work.record({ kind: 'appuntamento.cominciato', service, personaId, data })
    const waiting = await findWaitingOf(work, personaId)
    if (waiting)
      return done<{ number: string; code: string | null }>({ number: turnoName(waiting), code: null })
    return giveNumber(work, seen.value)
  },
})

async function seenToday(work: Work, id: string, version: number): Promise<Outcome<Appuntamento>> {
  const found = await findAppuntamento(work, id)
  if (!found || found.centro !== work.actor.centro) return refused('agenda.non-trovato')
  if (found.version !== version) return refused('agenda.cambiato')
  const on = plainDate(romeDayOf(found.startsAt))
  const may = on === work.today && nextStates(found.state, on, on).includes('presente')
  return may ? done(found) : refused('agenda.passo-impossibile')
}

async function giveNumber(
  work: Work,
  { personaId, operatorId, service, centro }: Appuntamento,
): Promise<Outcome<{ number: string; code: string | null }>> {
  const persona = await findPersona(work, personaId)
  const reason = reasonFor(service)
  const taken = await takeTurno(work, { centro, personaId, reason, needs: persona?.needs ?? [] })
  if (!taken.ok) return taken
  const { turnoId, number, code } = taken.value
  await referTurno(work, turnoId, operatorId)
  work.record({ kind: 'turno.preso', personaId, data: { turno: turnoId, centro } })
  return done({ number, code })
}
