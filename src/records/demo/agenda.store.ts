import type pg from 'pg'
import type { PlainDate } from '../../standard/index.ts'
import type { PastFact } from './demo.store.ts'
import { fillRooms } from './rooms.store.ts'

/** Mornings from nine to one; two of the four places of each are taken, so that some are left. */
const HOURS = { from: 540, until: 780 }
const TAKEN = [540, 660]

/** The agenda of the demo: the days from the one it looks back from on, and when it was all booked. */
export interface DemoAgenda {
  days: readonly PlainDate[]
  bookedAt: Date
}

/**
 * Gives the counsellors their mornings and, each, appointments with those of hers who wait for a first interview: the
 * nearest term first, never beyond it. Once: where there are hours already it does nothing. Gives the facts of it.
 */
export async function fillAgenda(client: pg.Client, { days, bookedAt }: DemoAgenda): Promise<PastFact[]> {
  const hours = await client.query(
    `insert into disponibilita_operatore (account_id, weekday, from_minutes, until_minutes, services, valid_from)
     select a.id, d, $1, $2, case a.role when 'mirato' then '{C1,C2}'::text[] else '{A2,B1,B2,D1}' end, $3
     from account a, generate_series(1, 5) d
     where a.role in ('orientatore', 'mirato') and a.centro_code is not null
       and not exists (select from disponibilita_operatore)`,
    [HOURS.from, HOURS.until, days[0]],
  )
  if (hours.rowCount === 0) return []
  const places = days.flatMap((day) => TAKEN.map((minutes) => ({ day, minutes })))
  const { rows } = await client.query<{ id: string; persona: string; operator: string; on: string }>(
    `with place as (
       select n - 1 as n, day, (day + make_interval(mins => minutes)) at time zone 'Europe/Rome' as starts_at
       from unnest($1::date[], $2::int[]) with ordinality as u (day, minutes, n)),
     waiting as (
       select s.persona_id, s.due_on, a.id as operator_id, a.centro_code,
         row_number() over (partition by a.id order by s.due_on, s.persona_id) - 1 as n
       from scadenza s join persona p on p.id = s.persona_id join account a on a.id = p.referente_id
       where s.service_code = 'A2' and s.met_on is null and s.due_on >= $3::date and a.role = 'orientatore')
     insert into appuntamento
       (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, due_on, created_by, created_at)
     select w.persona_id, w.operator_id, 'A2', w.centro_code, l.starts_at, l.starts_at + interval '1 hour', w.due_on,
       w.operator_id, $4
     from waiting w join place l using (n) where l.day <= w.due_on
     returning id, persona_id as persona, operator_id as operator,
       (starts_at at time zone 'Europe/Rome')::date as on`,
    [places.map(({ day }) => day), places.map(({ minutes }) => minutes), days[0], bookedAt],
  )
  const awayOn = days.at(-1)
  const around = awayOn ? await fillRooms(client, { awayOn, bookedAt }) : []
  const booked = rows.map(({ id, persona, operator, on }) => ({
    at: bookedAt,
    actorId: operator,
    kind: 'appuntamento.fissato',
    service: 'A2',
    personaId: persona,
    data: { appuntamento: id, on, operator, late: false },
  }))
  return [...booked, ...around]
}
