import type pg from 'pg'

export interface DemoLeaflet {
  title: string
  language: string
  theme: string
  service: string
  copies: number
}

export interface DemoMediator {
  name: string
  body: string
  languages: readonly string[]
  weekdays: readonly number[]
  hourCents: number
  agreedMinutes: number
}

/** What stands at the desks of the demo. */
export interface DemoDesk {
  at: Date
  leaflets: readonly DemoLeaflet[]
  mediators: readonly DemoMediator[]
}

/**
 * Gives every centre its leaflets, the region its mediators, and the meetings of who does not speak Italian at home the
 * mediation they had or will have. Once: where there are leaflets already it does nothing.
 */
export async function fillDesk(client: pg.Client, { at, leaflets, mediators }: DemoDesk): Promise<void> {
  const added = await client.query(
    `insert into materiale (centro_code, title, language, theme, service_code, copies, low_at, created_at, created_by)
     select a.centro_code, l.title, l.language, l.theme, l.service, l.copies, 10, $2, a.id
     from (select distinct on (centro_code) centro_code, id from account where role = 'sportello' and centro_code is not null
           order by centro_code, id) a,
       jsonb_to_recordset($1::jsonb) as l (title text, language text, theme text, service text, copies integer)
     where not exists (select from materiale)`,
    [JSON.stringify(leaflets), at],
  )
  if (added.rowCount === 0) return
  await client.query(
    `insert into mediatore (name, body, languages, weekdays, from_minutes, until_minutes, hour_cents, agreed_minutes,
       created_at, created_by)
     select m.name, m.body, m.languages, m.weekdays, 540, 780, m."hourCents", m."agreedMinutes", $2,
       (select id from account where role = 'sportello' order by id limit 1)
     from jsonb_to_recordset($1::jsonb) as m (name text, body text, languages text[], weekdays integer[],
       "hourCents" integer, "agreedMinutes" integer)`,
    [JSON.stringify(mediators), at],
  )
  await client.query(
    `insert into mediazione_erogazione (prestazione_id, language, mediatore_id, minutes, recorded_at, recorded_by)
     select d.id, p.preferred_language, m.id, d.minutes, d.ended_at, d.operator_id
     from prestazione d join partecipazione q on q.prestazione_id = d.id join persona p on p.id = q.persona_id
       join lateral (select id from mediatore m where p.preferred_language = any(m.languages) order by id limit 1) m on true
     where d.state = 'chiusa' and d.minutes > 0 and p.preferred_language <> 'it'
     on conflict do nothing`,
  )
  await client.query(
    `insert into mediazione (persona_id, centro_code, service_code, language, starts_at, ends_at, mediatore_id, state,
       created_at, created_by)
     select a.persona_id, a.centro_code, a.service_code, p.preferred_language, a.starts_at, a.ends_at, m.id,
       case when m.id is null then 'da-trovare' else 'fissata' end, a.created_at, a.operator_id
     from appuntamento a join persona p on p.id = a.persona_id
       left join lateral (select id from mediatore m where p.preferred_language = any(m.languages)
         and extract(isodow from a.starts_at at time zone 'Europe/Rome') = any(m.weekdays) order by id limit 1) m on true
     where a.state = 'fissato' and p.preferred_language <> 'it'
     on conflict do nothing`,
  )
}
