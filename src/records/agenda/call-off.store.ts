import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { changeState, findAppuntamento, holdPlaces } from './appuntamento.store.ts'
import { isNear } from './appuntamento.ts'
import { loadFinestra } from './finestra.store.ts'
import { offerFreed } from './posto.store.ts'

/**
 * Calls an appointment off because the person said that she does not come: the place goes to who waits, or is free. Said
 * later than the centre allows, it stays written. Refused `agenda.non-trovato`, `agenda.passo-impossibile`,
 * `agenda.cambiato`.
 */
export async function callOffByPersona(work: Work, id: string): Promise<Outcome<void>> {
  const seen = await findAppuntamento(work, id)
  if (!seen) return refused('agenda.non-trovato')
  if (seen.state !== 'fissato') return refused('agenda.passo-impossibile')
  const { personaId, operatorId, service, centro, startsAt } = seen
  await holdPlaces(work, [personaId], [operatorId])
  const { personaHours } = await loadFinestra(work, centro)
  const late = isNear(startsAt, work.now, personaHours)
  const changeReason = late ? `Disdetta dalla persona a meno di ${personaHours} ore` : undefined
  const called = await changeState(work, seen, { state: 'annullato', ...(changeReason && { changeReason }) })
  if (!called.ok) return called
  const data = { appuntamento: id, by: 'persona' }
  work.record({ kind: 'appuntamento.annullato', service, personaId, data })
  await offerFreed(work, seen)
  return done(undefined)
}
