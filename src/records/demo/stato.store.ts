import type pg from 'pg'
import type { PastFact } from './demo.store.ts'

/** Of who has worked for others since then, one in so many is known from the communications too. */
const SINCE = '2019-01-01'
const ONE_IN = 3

/** The day the demo looks back from, and when its passages were sent. */
export interface DemoStato {
  today: string
  sentAt: Date
}

/**
 * Gives part of the people the communications of the work they tell of, a few told otherwise than they tell it, and sends
 * some to another centre. Duties stay as they are: what differs is nothing the law looks at. Once: where there are
 * communications already it does nothing. Gives the facts of it.
 */
export async function fillStato(client: pg.Client, { today, sentAt }: DemoStato): Promise<PastFact[]> {
  const { rows: already } = await client.query('select from comunicazione limit 1')
  if (already.length > 0) return []
  await client.query(
    `with told as (
       select v.persona_id, p.codice_fiscale, v.data->>'azienda' as employer, (v.data->>'from')::date as started_on,
         (v.data->>'until')::date as ended_on, (v.data->>'openEnded')::boolean as open_ended,
         (v.data->>'yearlyIncomeCents')::integer as income, row_number() over (order by v.id) as n,
         lpad((abs(hashtextextended(v.data->>'azienda', 0)) % 100000000000)::text, 11, '0') as employer_code
       from voce v join persona p on p.id = v.persona_id
       where v.kind = 'esperienza' and v.removed_at is null and v.data->>'contract' = 'subordinato'
         and (v.data->>'from')::date >= $1 and hashtextextended(v.persona_id::text, 1) % $2 = 0),
     coded as (
       select t.*, '19' || lpad(n::text, 14, '0') as code, case when n % 20 = 0 then not open_ended else open_ended end as open
       from told t),
     sent as (
       insert into comunicazione (code, version, kind, cancelled, codice_fiscale, persona_id, employer_code, started_on,
         event_on, data, received_at)
       select code, 1, 'assunzione', false, codice_fiscale, persona_id, employer_code, started_on, started_on,
         jsonb_build_object('employerName', employer, 'ateco', null, 'contract', case when open then 'A.01.00' else 'A.02.00' end,
           'endsOn', ended_on, 'weeklyMinutes', 2400, 'yearlyIncomeCents', income, 'cause', null), started_on
       from coded returning code)
     insert into rapporto (persona_id, origin, employer_code, employer_name, contract, contract_code, started_on, ended_on,
       periods, weekly_minutes, communication_code, work_key, recorded_at)
     select c.persona_id, 'comunicazione', c.employer_code, c.employer, 'subordinato',
       case when c.open then 'A.01.00' else 'A.02.00' end, c.started_on, c.ended_on,
       jsonb_build_array(jsonb_build_object('from', c.started_on, 'until', c.ended_on, 'openEnded', c.open,
         'yearlyIncomeCents', c.income)), 2400, c.code,
       concat_ws(' ', c.codice_fiscale, c.employer_code, c.started_on), c.started_on
     from coded c join sent using (code)`,
    [SINCE, ONE_IN],
  )
  const { rows } = await client.query<{ id: string; persona: string; by: string; from: string; to: string }>(
    `with pair(from_centro, to_centro, n) as (values ('PG', 'FO', 1), ('PG', 'TR', 2), ('FO', 'PG', 1), ('TR', 'PG', 1), ('CC', 'PG', 1)),
     going as (
       select p.id, p.centro_code, row_number() over (partition by p.centro_code order by p.id) as n from persona p
       where p.merged_into is null and exists (select from did d where d.persona_id = p.id and d.closed_on is null
         and d.given_on < $1::date - 30))
     insert into trasferimento (persona_id, from_centro, to_centro, reason, note, state, sent_at, sent_by)
     select g.id, x.from_centro, x.to_centro, 'richiesta', 'Lavora più vicino a quel centro e chiede di essere seguita lì.',
       'inviato', $2, a.id
     from pair x join going g on g.centro_code = x.from_centro and g.n = x.n
       join lateral (select id from account where role = 'sportello' and centro_code = x.from_centro order by username limit 1) a on true
     returning id, persona_id as persona, sent_by as by, from_centro as "from", to_centro as "to"`,
    [today, sentAt],
  )
  return rows.map(({ id, persona, by, from, to }) => ({
    at: sentAt,
    actorId: by,
    kind: 'trasferimento.inviato',
    service: 'A1',
    personaId: persona,
    data: { trasferimentoId: id, fromCentro: from, toCentro: to, reason: 'richiesta' },
  }))
}
