import type { Work } from '../../platform/work/index.ts'
import { minutesSince } from '../erogazione/index.ts'
import type { Verdict } from '../../standard/index.ts'
import { turnoName, type Letter, type Reason } from './turno.ts'

/** Somebody in the waiting room, as the staff of the centre see her. */
export interface InSala {
  id: string
  /** «S-03». */
  number: string
  letter: Letter
  persona: { id: string; name: string } | null
  reason: Reason
  needs: readonly string[]
  /** From arrival to the call, or to now. */
  waitedMinutes: number
  /** Since the call; null while waiting. */
  calledMinutes: number | null
  place: string | null
  /** Who has her in front or is to have her. */
  with: string | null
  /** Called by whoever asks. */
  isMine: boolean
}

/** Everybody in the waiting room of the actor's centre: who was called first, then by arrival. */
export async function listInSala(work: Work): Promise<InSala[]> {
  const rows = await work.tx
    .selectFrom('turno as t')
    .leftJoin('persona as p', 'p.id', 't.personaId')
    .leftJoin('account as a', (join) =>
      join.on((eb) => eb('a.id', '=', eb.fn.coalesce('t.calledBy', 't.referredTo'))),
    )
    .where('t.day', '=', work.today)
    .where('t.endedAt', 'is', null)
    .orderBy((eb) => eb('t.calledAt', 'is', null))
    .orderBy('t.arrivedAt')
    .orderBy('t.id')
    .select(['t.id', 't.letter', 't.number', 't.personaId', 't.reason', 't.needs', 't.place'])
    .select(['t.arrivedAt', 't.calledAt', 't.calledBy', 'p.surname', 'p.name', 'a.displayName'])
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: turnoName(row),
    letter: row.letter as Letter,
    persona: row.personaId
      ? { id: row.personaId, name: `${row.surname ?? ''} ${row.name ?? ''}`.trim() }
      : null,
    reason: row.reason as Reason,
    needs: row.needs,
    waitedMinutes: minutesSince(row.arrivedAt, row.calledAt ?? work.now),
    calledMinutes: row.calledAt && minutesSince(row.calledAt, work.now),
    place: row.place,
    with: row.displayName,
    isMine: row.calledBy !== null && row.calledBy === work.actor.id,
  }))
}

/** Where the actor last called somebody to: where she sits. */
export async function findLastPlace(work: Work): Promise<string | null> {
  const row = await work.tx
    .selectFrom('turno')
    .where('calledBy', '=', work.actor.id)
    .where('place', 'is not', null)
    .orderBy('calledAt', 'desc')
    .select('place')
    .limit(1)
    .executeTakeFirst()
  return row?.place ?? null
}

/** What the room's screen shows: a number, and where to go once it was called. No names. */
export interface OnScreen {
  number: string
  place: string | null
}

/** The numbers called and those that wait, in order; those called last come first. */
export async function listOnScreen(work: Work): Promise<{ called: OnScreen[]; waiting: OnScreen[] }> {
  const rows = await work.tx
    .selectFrom('turno')
    .where('day', '=', work.today)
    .where('endedAt', 'is', null)
    .orderBy('calledAt', 'desc')
    .orderBy('arrivedAt')
    .orderBy('id')
    .select(['letter', 'number', 'place'])
    .execute()
  const shown = rows.map((row) => ({ number: turnoName(row), place: row.place }))
  return {
    called: shown.filter(({ place }) => place !== null),
    waiting: shown.filter(({ place }) => place === null),
  }
}

/** A number that was served: how long it took, and what the act said of it where a service was recorded. */
export interface Served {
  number: string
  minutes: number
  verdicts: readonly Verdict[]
}

/** A number of today that was served by the actor. */
export async function findServed(work: Work, turnoId: string): Promise<Served | undefined> {
  const row = await work.tx
    .selectFrom('turno as t')
    .leftJoin('prestazione as p', 'p.id', 't.prestazioneId')
    .where('t.id', '=', turnoId)
    .where('t.calledBy', '=', work.actor.id)
    .where('t.outcome', '=', 'servito')
    .select(['t.letter', 't.number', 't.calledAt', 't.endedAt', 'p.verdicts'])
    .executeTakeFirst()
  if (!row?.calledAt || !row.endedAt) return undefined
  const verdicts = (row.verdicts ?? []) as unknown as Verdict[]
  return { number: turnoName(row), minutes: minutesSince(row.calledAt, row.endedAt), verdicts }
}

/** Those who work at the actor's centre, but for the actor. */
export function listColleagues(work: Work): Promise<{ id: string; name: string; role: string }[]> {
  return work.tx
    .selectFrom('account')
    .where('centroCode', '=', work.actor.centro)
    .where('active', '=', true)
    .where('id', '!=', work.actor.id)
    .orderBy('displayName')
    .select(['id', 'displayName as name', 'role'])
    .execute()
}
