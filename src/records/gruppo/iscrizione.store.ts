import { sql, type RawBuilder } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { holdPersona } from '../stato/index.ts'
import type { Gruppo, Iscrizione, IscrizioneState, Presence } from './gruppo.ts'

/** Holds some people, in one order whoever asks: before the group, never after. */
export async function holdPeople(work: Work, personaIds: readonly string[]): Promise<void> {
  for (const personaId of new Set(personaIds.toSorted())) await holdPersona(work, personaId)
}

/**
 * Gives a person a place, or puts her at the end of those who wait where there is none. Refused `gruppi.gia-iscritta`,
 * `gruppi.persona-impegnata`; the transaction stays usable. Who asks holds the person and has locked the group.
 */
export async function writeIscrizione(
  work: Work,
  gruppo: Gruppo,
  { personaId, walkIn = false }: { personaId: string; walkIn?: boolean },
): Promise<Outcome<IscrizioneState>> {
  if (await isAtAppointment(work, gruppo, personaId)) return refused('gruppi.persona-impegnata')
  const known = (await listIscritti(work, gruppo.id)).find((each) => each.personaId === personaId)
  // Who waits and comes is here: she is called with the others.
  if (known && known.state !== 'ritirata' && !(walkIn && known.state === 'in-attesa'))
    return refused('gruppi.gia-iscritta')
  const values = { walkIn, since: work.now, enrolledBy: work.actor.id ?? '' }
  const write = (state: IscrizioneState) =>
    orFull(work, () =>
      sql`
        insert into iscrizione_gruppo (gruppo_id, persona_id, state, walk_in, during, since, enrolled_by)
        values (${gruppo.id}, ${personaId}, ${state}, ${values.walkIn}, 'empty', ${values.since}, ${values.enrolledBy})
        on conflict (gruppo_id, persona_id) do update
          set state = excluded.state, walk_in = excluded.walk_in, since = excluded.since, enrolled_by = excluded.enrolled_by,
            said_no_at = null, said_late = null`.execute(work.tx),
    )
  const first = await write('iscritta')
  if (first === 'busy') return refused('gruppi.persona-impegnata')
  if (first === 'written') return done('iscritta')
  await write('in-attesa')
  return done('in-attesa')
}

/** What is no longer true of who is out. */
export const OUT = { state: 'ritirata', presence: null, hereAt: null } as const

/**
 * Takes a person out; `saidLate` where she said so herself. False where she was not in. Who asks has locked the group.
 */
export async function withdraw(
  work: Work,
  { gruppoId, personaId, saidLate }: { gruppoId: string; personaId: string; saidLate?: boolean },
): Promise<boolean> {
  const row = await work.tx
    .updateTable('iscrizioneGruppo')
    .set({
      ...OUT,
      since: work.now,
      ...(saidLate !== undefined && { saidNoAt: work.now, saidLate }),
    })
    .where('gruppoId', '=', gruppoId)
    .where('personaId', '=', personaId)
    .where('state', '<>', 'ritirata')
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Gives the free places to who waits, first come first served, until there are none. Who meanwhile is elsewhere at that
 * hour keeps waiting. Gives who got one. Who asks has locked the group.
 */
export async function promoteWaiting(work: Work, gruppo: Gruppo): Promise<string[]> {
  const promoted: string[] = []
  const waiting = (await listIscritti(work, gruppo.id)).filter(({ state }) => state === 'in-attesa')
  for (const { id, personaId } of waiting) {
    if (await isAtAppointment(work, gruppo, personaId)) continue
    const written = await orFull(work, () =>
      work.tx
        .updateTable('iscrizioneGruppo')
        .set({ state: 'iscritta', since: work.now })
        .where('id', '=', id)
        .execute(),
    )
    if (written === 'full') break
    if (written === 'written') promoted.push(personaId)
  }
  return promoted
}

async function isAtAppointment(
  work: Work,
  { startsAt, endsAt }: Gruppo,
  personaId: string,
): Promise<boolean> {
  const { rows } = await sql`
    select from appuntamento where persona_id = ${personaId} and state in ('fissato', 'presente')
      and starts_at < ${endsAt} and ends_at > ${startsAt} limit 1`.execute(work.tx)
  return rows.length > 0
}

async function orFull(work: Work, write: () => Promise<unknown>): Promise<'written' | 'full' | 'busy'> {
  await sql`savepoint iscrizione`.execute(work.tx)
  try {
    await write()
    return 'written'
  } catch (error) {
    const constraint = violatedConstraint(error)
    if (constraint !== 'gruppo_full' && constraint !== 'iscrizione_gruppo_person_free') throw error
    await sql`rollback to savepoint iscrizione`.execute(work.tx)
    return constraint === 'gruppo_full' ? 'full' : 'busy'
  }
}

export interface Called {
  personaId: string
  presence: Presence
  arrivedAt: Date | null
  leftAt: Date | null
}

/** Writes how the roll was called. Nobody who is not in the group is written. Who asks has locked it. */
export async function writePresences(work: Work, gruppoId: string, called: readonly Called[]): Promise<void> {
  if (called.length === 0) return
  await sql`
    update iscrizione_gruppo i set presence = c.presence, arrived_at = c."arrivedAt", left_at = c."leftAt"
    from jsonb_to_recordset(${JSON.stringify(called)}::jsonb)
      as c("personaId" uuid, presence text, "arrivedAt" timestamptz, "leftAt" timestamptz)
    where i.gruppo_id = ${gruppoId} and i.persona_id = c."personaId" and i.state = 'iscritta'`.execute(
    work.tx,
  )
}

/** Who is or was in a group: those with a place by name, then who waits in order, then who is out. */
export function listIscritti(work: Work, gruppoId: string): Promise<Iscrizione[]> {
  return read(work, sql`i.gruppo_id = ${gruppoId}`)
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Iscrizione[]> {
  const { rows } = await sql<Iscrizione>`
    select i.id, i.gruppo_id, i.persona_id, p.surname, p.name, i.state, i.walk_in, i.presence, i.arrived_at, i.left_at,
      i.said_no_at, i.said_late, i.here_at,
      (select m.answer from messaggio m where m.about_kind = 'gruppo' and m.about_id = i.gruppo_id::text
        and m.persona_id = i.persona_id and m.answered_at >= greatest(i.since, g.moved_at)
        order by m.answered_at desc limit 1) as answer
    from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id join persona p on p.id = i.persona_id
    where ${where}
    order by array_position('{iscritta,in-attesa,ritirata}', i.state),
      case i.state when 'in-attesa' then i.since end, p.surname_key, p.name_key, i.id`.execute(work.tx)
  return rows
}
