import { done, type Outcome, type Work } from '../../platform/work/index.ts'
import { changeState, holdPlaces, type Appuntamento } from '../agenda/index.ts'
import { findPersona } from '../persona/index.ts'
import { reasonFor } from './arrivo.ts'
import { findWaitingOf, referTurno, takeTurno } from './turno.store.ts'
import { turnoName } from './turno.ts'

interface Arrived {
  number: string
  /** Opens the ticket; null for who already waited and keeps her number. */
  code: string | null
}

/**
 * Somebody with an appointment of today is here: she is written as present, and gets the number that waits for the colleague she
 * is to see. Who asks has looked that it is today and may be. Refused `agenda.cambiato`.
 */
export async function receiveFor(work: Work, appuntamento: Appuntamento): Promise<Outcome<Arrived>> {
  const { id, personaId, operatorId, service, centro } = appuntamento
  await holdPlaces(work, [personaId], [operatorId])
  const changed = await changeState(work, appuntamento, { state: 'presente' })
  if (!changed.ok) return changed
  work.record({ kind: 'appuntamento.cominciato', service, personaId, data: { appuntamento: id } })
  const waiting = await findWaitingOf(work, personaId)
  if (waiting) return done({ number: turnoName(waiting), code: null })
  const persona = await findPersona(work, personaId)
  const taken = await takeTurno(work, {
    centro,
    personaId,
    reason: reasonFor(service),
    needs: persona?.needs ?? [],
  })
  if (!taken.ok) return taken
  const { turnoId, number, code } = taken.value
  await referTurno(work, turnoId, operatorId)
  work.record({ kind: 'turno.preso', personaId, data: { turno: turnoId, centro } })
  return done({ number, code })
}
