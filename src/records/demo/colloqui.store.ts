import type pg from 'pg'
import type { PlainDate, Verdict } from '../../standard/index.ts'
import type { PastFact } from './demo.store.ts'

/** Interviews for the match: those that were held, all alike, and the mornings on which others are fixed. */
export interface DemoColloqui {
  held: readonly { on: PlainDate; startedAt: Date; endedAt: Date }[]
  minutes: number
  cents: number
  verdicts: readonly Verdict[]
  outputs: readonly string[]
  fixed: readonly { startsAt: Date; endsAt: Date }[]
  bookedAt: Date
}

const TAKERS = `select v.persona_id, a.id as operator_id, a.centro_code, c.name as place,
    row_number() over (partition by a.id order by v.persona_id) - 1 as n
  from patto_versione v join persona p on p.id = v.persona_id join account a on a.id = p.referente_id
    join centro c on c.code = a.centro_code
  where v.state = 'firmata' and a.role = 'orientatore'
    and exists (select from profilo f where f.persona_id = v.persona_id)`

/** Gives each counsellor the interviews for the match with those of hers who have a signed patto. Once. Gives the facts of it. */
export async function fillColloqui(client: pg.Client, given: DemoColloqui): Promise<PastFact[]> {
  const { rows } = await client.query<{
    id: string
    persona: string
    operator: string
    centro: string
    n: number
  }>(
    `with taker as (${TAKERS}),
     place as (select n - 1 as n, began, ended from unnest($1::timestamptz[], $2::timestamptz[]) with ordinality as u (began, ended, n)),
     made as (
       insert into prestazione (service_code, state, mode, centro_code, place, operator_id, operators, started_at,
         ended_at, minutes, outputs, verdicts, recognised_minutes, session_cents, channel)
       select 'D1', 'chiusa', 'individual', t.centro_code, t.place, t.operator_id, 1, l.began, l.ended, $3, $4, $5, $3, $6,
         'in-presenza'
       from taker t join place l using (n)
       where not exists (select from prestazione where service_code = 'D1')
       returning id, operator_id, centro_code, started_at),
     who as (
       select m.id, t.persona_id, m.operator_id, m.centro_code, l.n
       from made m join place l on l.began = m.started_at join taker t on t.operator_id = m.operator_id and t.n = l.n),
     seen as (
       insert into partecipazione (prestazione_id, persona_id, cents) select id, persona_id, $6 from who)
     select id, persona_id as persona, operator_id as operator, centro_code as centro, n::int from who`,
    [
      given.held.map(({ startedAt }) => startedAt),
      given.held.map(({ endedAt }) => endedAt),
      given.minutes,
      given.outputs,
      JSON.stringify(given.verdicts),
      given.cents,
    ],
  )
  const fixed = await client.query<{ id: string; persona: string; operator: string; on: string }>(
    `with taker as (${TAKERS}),
     place as (select n - 1 + $5 as n, began, ended from unnest($1::timestamptz[], $2::timestamptz[]) with ordinality as u (began, ended, n))
     insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     select t.persona_id, t.operator_id, 'D1', t.centro_code, l.began, l.ended, t.operator_id, $3 from taker t join place l using (n)
     where not exists (select from appuntamento where service_code = 'D1')
       and not exists (select from appuntamento b where b.state in ('fissato', 'presente')
         and (b.operator_id = t.operator_id or b.persona_id = t.persona_id)
         and tstzrange(b.starts_at, b.ends_at) && tstzrange(l.began, l.ended))
     returning id, persona_id as persona, operator_id as operator, ((starts_at at time zone $4)::date)::text as on`,
    [
      given.fixed.map(({ startsAt }) => startsAt),
      given.fixed.map(({ endsAt }) => endsAt),
      given.bookedAt,
      'Europe/Rome',
      given.held.length,
    ],
  )
  return [
    ...rows.flatMap((row) => heldFact(given, row)),
    ...fixed.rows.map(({ id, persona, operator, on }) => ({
      at: given.bookedAt,
      actorId: operator,
      kind: 'appuntamento.fissato',
      service: 'D1',
      personaId: persona,
      data: { appuntamento: id, on, operator, late: false },
    })),
  ]
}

function heldFact(
  { held, minutes, cents }: DemoColloqui,
  {
    id,
    persona,
    operator,
    centro,
    n,
  }: { id: string; persona: string; operator: string; centro: string; n: number },
): PastFact[] {
  const when = held[n]
  if (!when) return []
  const data = {
    prestazione: id,
    mode: 'individual',
    on: when.on,
    minutes,
    recognisedMinutes: minutes,
    cents,
    centro,
    operator,
  }
  return [
    {
      at: when.endedAt,
      actorId: operator,
      kind: 'prestazione.erogata',
      service: 'D1',
      personaId: persona,
      data,
    },
  ]
}
