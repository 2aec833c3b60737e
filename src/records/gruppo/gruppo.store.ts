import { sql, type RawBuilder } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { freeSala, occupySala } from '../sala/index.ts'
import type { Gruppo, Modello } from './gruppo.ts'
import { OUT } from './iscrizione.store.ts'
import type { Taken } from './slots.ts'

export interface NewGruppo {
  modello: Modello
  centro: string
  conductorId: string
  /** Null: not in a room of the centre. */
  salaId: string | null
  place: string
  startsAt: Date
  endsAt: Date
  maxPeople: number
}

/** Who books time of an operator waits here for whoever else does: the same lock as the agenda's. */
export async function holdConductor(work: Work, conductorId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`agenda ${conductorId}`}, 0))`.execute(work.tx)
}

/**
 * Publishes a group and takes its room. Gives its id. Refused `gruppi.conduttore-impegnato`, `sala.occupata`. Who asks has
 * held the conductor.
 */
export async function publishGruppo(work: Work, given: NewGruppo): Promise<Outcome<string>> {
  const { modello, conductorId, salaId, startsAt, endsAt } = given
  const busy = await conductorBusy(work, conductorId, { from: startsAt, until: endsAt })
  if (busy.length > 0) return refused('gruppi.conduttore-impegnato')
  const { id } = await work.tx
    .insertInto('gruppo')
    .values({
      modelloId: modello.id,
      serviceCode: modello.service,
      title: modello.title,
      schoolToWork: modello.schoolToWork,
      outputs: [...modello.outputs],
      invite: modello.invite,
      maxPeople: given.maxPeople,
      centroCode: given.centro,
      conductorId,
      salaId,
      place: given.place,
      startsAt,
      endsAt,
      createdBy: work.actor.id ?? '',
      createdAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (salaId === null) return done(id)
  const taken = await occupySala(work, { salaId, from: startsAt, until: endsAt, kind: 'sessione', id })
  return taken.ok ? done(id) : taken
}

/** What takes the time of who leads, between two instants: appointments and other groups. */
export async function conductorBusy(work: Work, conductorId: string, within: Taken): Promise<Taken[]> {
  const { rows } = await sql<Taken>`
    select starts_at as "from", ends_at as until from appuntamento
    where operator_id = ${conductorId} and state in ('fissato', 'presente')
      and starts_at < ${within.until} and ends_at > ${within.from}
    union all
    select starts_at, ends_at from gruppo
    where conductor_id = ${conductorId} and state = 'pubblicato'
      and starts_at < ${within.until} and ends_at > ${within.from}
    union all
    select from_on::timestamp at time zone 'Europe/Rome', (until_on + 1)::timestamp at time zone 'Europe/Rome' from assenza
    where account_id = ${conductorId} and from_on <= ${within.until}::date and until_on >= ${within.from}::date - 1`.execute(
    work.tx,
  )
  return rows.filter(({ from, until }) => from < within.until && until > within.from)
}

/** What is taken of each room for groups of a centre with so many seats, between two instants. */
export async function roomsTaken(
  work: Work,
  asked: { centro: string; seats: number } & Taken,
): Promise<Taken[][]> {
  const { rows } = await sql<{ id: string } & { [K in keyof Taken]: Taken[K] | null }>`
    select s.id, lower(o.period) as "from", upper(o.period) as until
    from sala s left join sala_occupata o on o.sala_id = s.id and o.period && tstzrange(${asked.from}, ${asked.until})
    where s.centro_code = ${asked.centro} and s.active and s.gruppo and s.seats >= ${asked.seats}`.execute(
    work.tx,
  )
  return [...Map.groupBy(rows, ({ id }) => id).values()].map((all) =>
    all.flatMap(({ from, until }) => (from && until ? [{ from, until }] : [])),
  )
}

/** Waits for whoever is changing the group, and reads it as it is then. Who asks has held the people first. */
export async function lockGruppo(work: Work, id: string): Promise<Gruppo | undefined> {
  await sql`select from gruppo where id = ${id} for update`.execute(work.tx)
  return findGruppo(work, id)
}

/** A group; undefined where there is none or it may not be seen. */
export async function findGruppo(work: Work, id: string): Promise<Gruppo | undefined> {
  const [row] = await read(work, sql`g.id = ${id}`)
  return row
}

/** The groups of a centre between two days, both included, by the clock; those called off too. */
export function listGruppi(
  work: Work,
  { centro, from, until }: { centro: string; from: PlainDate; until: PlainDate },
): Promise<Gruppo[]> {
  return read(
    work,
    sql`g.centro_code = ${centro} and (g.starts_at at time zone 'Europe/Rome')::date between ${from}::date and ${until}::date`,
  )
}

/** The groups somebody leads that begin between two instants, the first included; not those called off. */
export function listLed(
  work: Work,
  conductorId: string,
  { from, until }: { from: Date; until: Date },
): Promise<Gruppo[]> {
  return read(
    work,
    sql`g.conductor_id = ${conductorId} and g.starts_at >= ${from} and g.starts_at < ${until}
      and g.state <> 'annullato'`,
  )
}

/** Where a person could go instead: groups of the same service and centre still to come. */
export function listElsewhere(work: Work, { id, service, centro }: Gruppo): Promise<Gruppo[]> {
  return read(
    work,
    sql`g.id <> ${id} and g.service_code = ${service} and g.centro_code = ${centro} and g.state = 'pubblicato'
      and g.starts_at > ${work.now}`,
  )
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Gruppo[]> {
  const { rows } = await sql<Gruppo>`
    select g.id, g.service_code as service, g.title, g.max_people, g.school_to_work, g.outputs, g.invite,
      g.centro_code as centro, g.conductor_id, a.display_name as conductor_name, g.sala_id, g.place, g.starts_at, g.ends_at,
      g.state, g.cancel_reason, g.note, g.moved_at, g.prestazione_id,
      (select count(*) from iscrizione_gruppo i where i.gruppo_id = g.id and i.state = 'iscritta' and not i.walk_in)::int as taken,
      (select count(*) from iscrizione_gruppo i where i.gruppo_id = g.id and i.state = 'in-attesa')::int as waiting
    from gruppo g left join account a on a.id = g.conductor_id
    where ${where} order by g.starts_at, g.title, g.id`.execute(work.tx)
  return rows
}

/** Calls a group off and gives its room back; nobody has a place in it any more. Who asks has locked it. */
export async function cancelGruppo(work: Work, { id }: Gruppo, reason: string): Promise<void> {
  await work.tx
    .updateTable('gruppo')
    .set({ state: 'annullato', cancelReason: reason })
    .where('id', '=', id)
    .execute()
  await work.tx
    .updateTable('iscrizioneGruppo')
    .set({ ...OUT, since: work.now })
    .where('gruppoId', '=', id)
    .where('state', '<>', 'ritirata')
    .execute()
  await freeSala(work, { kind: 'sessione', id })
}

/** Writes what is to be remembered of the session; null takes it away. Who asks has locked the group. */
export async function writeNote(work: Work, id: string, note: string | null): Promise<void> {
  await work.tx.updateTable('gruppo').set({ note }).where('id', '=', id).execute()
}

/** Writes that a group was held, and the delivery it was; null where nobody came. Who asks has locked it. */
export async function closeGruppo(work: Work, { id }: Gruppo, prestazioneId: string | null): Promise<void> {
  await work.tx.updateTable('gruppo').set({ state: 'svolto', prestazioneId }).where('id', '=', id).execute()
}
