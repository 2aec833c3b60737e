import { done, type Outcome, type Work } from '../../platform/work/index.ts'
import {
  listIscritti,
  lockGruppo,
  putGruppo,
  stopMessages,
  type Gruppo,
  type Seat,
} from '../../records/gruppo/index.ts'
import { dayOf, fillPlaces, writeToHer } from './enrolment.ts'

/** What a move came to: how many keep their place and were told, how many are elsewhere then and wait. */
export interface Moved {
  told: number
  waiting: number
}

/**
 * Puts an open group elsewhere and tells its people, each alone: who keeps her place where to come, who is elsewhere at that
 * hour not to come to the old one. Refused as `putGruppo`. Who asks has held the people and who leads, and locked the group.
 */
export async function relocate(work: Work, gruppo: Gruppo, to: Seat): Promise<Outcome<Moved>> {
  const before = (await listIscritti(work, gruppo.id)).filter(({ state }) => state === 'iscritta')
  const put = await putGruppo(work, gruppo, to)
  if (!put.ok) return put
  const elsewhere = new Set(put.value)
  const moved = await lockGruppo(work, gruppo.id)
  if (!moved) return done({ told: 0, waiting: 0 })
  await stopMessages(work, gruppo.id)
  const data = { gruppo: gruppo.id, on: dayOf(moved), instead: dayOf(gruppo) }
  work.record({ kind: 'gruppo.spostato', service: gruppo.service, data })
  for (const { personaId } of before) {
    const away = elsewhere.has(personaId)
    const state = away ? 'in-attesa' : 'iscritta'
    work.record({ kind: 'iscrizione.spostata', service: gruppo.service, personaId, data: { ...data, state } })
    if (away) await writeToHer(work, gruppo, { personaId, template: 'gruppo.annullato' })
    else await writeToHer(work, moved, { personaId, template: 'gruppo.spostato' })
  }
  await fillPlaces(work, moved)
  return done({ told: before.length - elsewhere.size, waiting: elsewhere.size })
}
