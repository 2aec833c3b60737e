import type pg from 'pg'
import type { PlainDate } from '../../standard/index.ts'
import type { PastFact } from './demo.store.ts'

/** The rooms of each centre: three that are private, one for groups. */
const ROOMS = [
  { name: 'Stanza 1', seats: 2, riservata: true },
  { name: 'Stanza 2', seats: 3, riservata: true },
  { name: 'Stanza 3', seats: 4, riservata: true },
  { name: 'Aula', seats: 12, riservata: false },
]
/** Who waits for an earlier place, for each centre. */
const WAITING = 3

/**
 * The rooms of the centres with the interviews already in them, a few people who would come earlier, and a counsellor for
 * each centre who is away on a day with appointments. After the appointments. Gives the facts of it.
 */
export async function fillRooms(
  client: pg.Client,
  { awayOn, bookedAt }: { awayOn: PlainDate; bookedAt: Date },
): Promise<PastFact[]> {
  await client.query(
    `insert into sala (centro_code, name, seats, riservata, individuale, gruppo)
     select c.code, r.name, r.seats, r.riservata, r.riservata, not r.riservata
     from centro c, jsonb_to_recordset($1) as r (name text, seats int, riservata boolean)
     on conflict do nothing`,
    [JSON.stringify(ROOMS)],
  )
  await client.query(
    `insert into sala_occupata (sala_id, period, by_kind, by_id)
     select s.id, tstzrange(p.starts_at, p.ends_at), 'appuntamento', p.id
     from (select id, centro_code, starts_at, ends_at,
         row_number() over (partition by centro_code, starts_at order by operator_id) as n from appuntamento) p
     join (select id, centro_code, row_number() over (partition by centro_code order by name) as n
       from sala where riservata) s using (centro_code, n)`,
  )
  await client.query(
    `insert into assenza (account_id, from_on, until_on)
     select distinct on (a.centro_code) a.id, $1::date, $1::date
     from account a join appuntamento p on p.operator_id = a.id
     where (p.starts_at at time zone 'Europe/Rome')::date = $1 and a.username <> 'orientatore'
     order by a.centro_code, a.id`,
    [awayOn],
  )
  const { rows } = await client.query<{ id: string; persona: string; by: string; service: string }>(
    `insert into attesa (persona_id, service_code, centro_code, from_on, until_on, weekdays, from_minutes, until_minutes,
       created_by, created_at)
     select persona_id, service_code, centro_code, ($1::timestamptz at time zone 'Europe/Rome')::date,
       ($1::timestamptz at time zone 'Europe/Rome')::date + 60, '{1,2,3,4,5}', 540, 780, operator_id, $1
     from (select *, row_number() over (partition by centro_code order by starts_at desc, id) as n from appuntamento) p
     where n <= $2
     returning id, persona_id as persona, created_by as by, service_code as service`,
    [bookedAt, WAITING],
  )
  return rows.map(({ id, persona, by, service }) => ({
    at: bookedAt,
    actorId: by,
    kind: 'attesa.aperta',
    service,
    personaId: persona,
    data: { attesa: id },
  }))
}
