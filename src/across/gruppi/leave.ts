import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { isNear, loadFinestra } from '../../records/agenda/index.ts'
import { withdraw } from '../../records/gruppo/index.ts'
import { dayOf, fillPlaces, openGruppo } from './enrolment.ts'

/**
 * Takes out of a group a person who said that she does not come: her place goes to the first who waits. Said later than the
 * centre allows, it is written that it was late. Refused `gruppi.non-trovato`, `gruppi.chiuso`, `gruppi.cominciato`,
 * `gruppi.non-iscritta`.
 */
export async function leaveByPersona(
  work: Work,
  { gruppoId, personaId }: { gruppoId: string; personaId: string },
): Promise<Outcome<{ late: boolean }>> {
  const open = await openGruppo(work, gruppoId)
  if (!open.ok) return open
  const gruppo = open.value
  if (gruppo.startsAt <= work.now) return refused('gruppi.cominciato')
  const { personaHours } = await loadFinestra(work, gruppo.centro)
  const saidLate = isNear(gruppo.startsAt, work.now, personaHours)
  if (!(await withdraw(work, { gruppoId, personaId, saidLate }))) return refused('gruppi.non-iscritta')
  const data = { gruppo: gruppoId, on: dayOf(gruppo), by: 'persona', late: saidLate }
  work.record({ kind: 'iscrizione.ritirata', service: gruppo.service, personaId, data })
  await fillPlaces(work, gruppo)
  return done({ late: saidLate })
}
