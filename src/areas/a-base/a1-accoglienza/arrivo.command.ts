import { romeDayOf } from '../../../platform/clock/index.ts'
import { defineCommand, done, refused, type Outcome, type Work } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { findAppuntamento, nextStates, type Appuntamento } from '../../../records/agenda/index.ts'
import { receiveFor } from '../../../records/turno/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { Arrive } from './arrivo.schema.ts'

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
    return seen.ok ? receiveFor(work, seen.value) : seen
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
