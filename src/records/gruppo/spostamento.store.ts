import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { freeSala, occupySala } from '../sala/index.ts'
import type { Gruppo } from './gruppo.ts'
import type { Taken } from './slots.ts'

/** Where and when a group is, and who leads it. */
export type Seat = Pick<Gruppo, 'startsAt' | 'endsAt' | 'salaId' | 'place' | 'conductorId'>

/** A move of a group. */
export interface Spostamento {
  id: string
  at: Date
  by: string
  reason: string
  /** Where it was before. */
  from: Seat
}

/** What else takes the time of who leads, beside the group: it is said, and forbids nothing. */
export interface Clash {
  kind: 'appuntamento' | 'gruppo' | 'assenza'
  count: number
}

/**
 * What who leads has at the hours of a group, the group itself apart: appointments, other groups, days away.
 */
export async function listClashes(
  work: Work,
  { id, conductorId, startsAt, endsAt }: Pick<Gruppo, 'id' | 'conductorId' | 'startsAt' | 'endsAt'>,
): Promise<Clash[]> {
  const { rows } = await sql<Clash>`
    select 'appuntamento' as kind, count(*)::int as count from appuntamento
    where operator_id = ${conductorId} and state in ('fissato', 'presente') and starts_at < ${endsAt} and ends_at > ${startsAt}
    union all
    select 'gruppo', count(*)::int from gruppo
    where conductor_id = ${conductorId} and id <> ${id} and state = 'pubblicato'
      and starts_at < ${endsAt} and ends_at > ${startsAt}
    union all
    select 'assenza', count(*)::int from assenza
    where account_id = ${conductorId} and tstzrange(from_on::timestamp at time zone 'Europe/Rome',
      (until_on + 1)::timestamp at time zone 'Europe/Rome') && tstzrange(${startsAt}, ${endsAt})`.execute(
    work.tx,
  )
  return rows.filter(({ count }) => count > 0)
}

/**
 * Puts a group at another hour or place, with its people: who is elsewhere at that hour waits instead. Gives the ids of
 * these. Refused `gruppi.conduttore-impegnato` where who leads has another group then, `sala.occupata`. Who asks has held the
 * people and who leads, and has locked the group.
 */
export async function putGruppo(work: Work, gruppo: Gruppo, to: Seat): Promise<Outcome<string[]>> {
  const { id } = gruppo
  const clashes = await listClashes(work, { id, ...to })
  if (clashes.some(({ kind }) => kind === 'gruppo')) return refused('gruppi.conduttore-impegnato')
  await freeSala(work, { kind: 'sessione', id })
  const { startsAt, endsAt, salaId, place, conductorId } = to
  await work.tx
    .updateTable('gruppo')
    .set({ startsAt, endsAt, salaId, place, conductorId, movedAt: work.now })
    .where('id', '=', id)
    .execute()
  if (salaId !== null) {
    const taken = await occupySala(work, { salaId, from: startsAt, until: endsAt, kind: 'sessione', id })
    if (!taken.ok) return taken
  }
  return done(await movePeople(work, id, { from: startsAt, until: endsAt }))
}

/** Whoever has a place is elsewhere at that hour. */
const ELSEWHERE = ({ from, until }: Taken) => sql`(
  exists (select from appuntamento a where a.persona_id = i.persona_id and a.state in ('fissato', 'presente')
    and a.starts_at < ${until} and a.ends_at > ${from})
  or exists (select from iscrizione_gruppo o join gruppo og on og.id = o.gruppo_id
    where o.persona_id = i.persona_id and o.gruppo_id <> i.gruppo_id and o.state = 'iscritta' and og.state = 'pubblicato'
      and og.starts_at < ${until} and og.ends_at > ${from}))`

async function movePeople(work: Work, id: string, at: Taken): Promise<string[]> {
  const { rows } = await sql<{ personaId: string }>`
    update iscrizione_gruppo i set state = 'in-attesa', presence = null, here_at = null
    where i.gruppo_id = ${id} and i.state = 'iscritta' and ${ELSEWHERE(at)}
    returning i.persona_id`.execute(work.tx)
  await sql`
    update iscrizione_gruppo set during = tstzrange(${at.from}, ${at.until}), presence = null, here_at = null, wrong_codes = 0
    where gruppo_id = ${id} and state <> 'ritirata'`.execute(work.tx)
  return rows.map(({ personaId }) => personaId)
}

/** Remembers a move, with where the group was before. */
export async function writeSpostamento(
  work: Work,
  { id, startsAt, endsAt, salaId, place, conductorId }: Gruppo,
  reason: string,
): Promise<void> {
  await work.tx
    .insertInto('gruppoSpostamento')
    .values({
      gruppoId: id,
      reason,
      fromStartsAt: startsAt,
      fromEndsAt: endsAt,
      fromSalaId: salaId,
      fromPlace: place,
      fromConductorId: conductorId,
      at: work.now,
      by: work.actor.id ?? '',
    })
    .execute()
}

/** The moves of a group that stand, the last one first. */
export async function listSpostamenti(work: Work, gruppoId: string): Promise<Spostamento[]> {
  const { rows } = await sql<Omit<Spostamento, 'from'> & Seat>`
    select s.id, s.at, a.display_name as by, s.reason, s.from_starts_at as starts_at, s.from_ends_at as ends_at,
      s.from_sala_id as sala_id, s.from_place as place, s.from_conductor_id as conductor_id
    from gruppo_spostamento s join account a on a.id = s.by
    where s.gruppo_id = ${gruppoId} and s.undone_at is null order by s.at desc, s.id desc`.execute(work.tx)
  return rows.map(({ id, at, by, reason, ...from }) => ({ id, at, by, reason, from }))
}

/** Takes a move back. False where it was already. */
export async function undoSpostamento(work: Work, id: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('gruppoSpostamento')
    .set({ undoneAt: work.now })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** What was written about a group and has not gone out yet is not sent: the hour in it is no longer that of the group. */
export async function stopMessages(work: Work, gruppoId: string): Promise<void> {
  await sql`
    update messaggio set state = 'annullato', failure = 'superato'
    where about_kind = 'gruppo' and about_id = ${gruppoId} and state = 'da-inviare'`.execute(work.tx)
}
