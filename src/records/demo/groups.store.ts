import type pg from 'pg'
import type { PlainDate } from '../../standard/index.ts'
import type { PastFact } from './demo.store.ts'
import { changeGroups } from './groups-changes.store.ts'

/** A group that every centre of the demo has, where somebody there may lead it. */
export interface DemoGruppo {
  title: string
  on: PlainDate
  startsAt: Date
  /** Who leads it: the first of the centre with this role. */
  role: string
  /** The duty it answers, and how many of those who have it are in. Beyond the places they wait. */
  rule?: string
  people: number
}

/** The groups of the demo, and when they were all published. */
export interface DemoGruppi {
  groups: readonly DemoGruppo[]
  publishedAt: Date
}

/** Publishes the groups, each in every centre that can hold it, with people whose term is near. Once. Gives the facts of it. */
export async function fillGroups(
  client: pg.Client,
  { groups, publishedAt }: DemoGruppi,
): Promise<PastFact[]> {
  const { rows: standing } = await client.query('select from gruppo limit 1')
  if (standing.length > 0) return []
  const facts: PastFact[] = []
  for (const each of groups) facts.push(...(await fillOne(client, each, publishedAt)))
  return [...facts, ...(await changeGroups(client, publishedAt))]
}

async function fillOne(client: pg.Client, gruppo: DemoGruppo, publishedAt: Date): Promise<PastFact[]> {
  const { title, startsAt, role, rule, people, on } = gruppo
  await client.query(
    `with made as (
       insert into gruppo (modello_id, service_code, title, school_to_work, outputs, invite, max_people, centro_code,
         conductor_id, sala_id, place, starts_at, ends_at, created_by, created_at)
       select m.id, m.service_code, m.title, m.school_to_work, m.outputs, m.invite, m.max_people, a.centro_code, a.id, s.id,
         coalesce(s.name, 'Sala riunioni'), $2::timestamptz, $2::timestamptz + make_interval(mins => m.minutes), a.id, $4
       from gruppo_modello m
       join (select distinct on (centro_code) centro_code, id from account
         where role = $3 and active and centro_code is not null order by centro_code, created_at, id) a on true
       left join lateral (select r.id, r.name from sala r
         where r.centro_code = a.centro_code and r.active and r.gruppo and r.seats >= m.max_people
           and not exists (select from sala_occupata o where o.sala_id = r.id
             and o.period && tstzrange($2::timestamptz, $2::timestamptz + make_interval(mins => m.minutes)))
         order by r.seats limit 1) s on true
       where m.title = $1
       returning id, sala_id, starts_at, ends_at)
     insert into sala_occupata (sala_id, period, by_kind, by_id)
     select sala_id, tstzrange(starts_at, ends_at), 'sessione', id from made where sala_id is not null`,
    [title, startsAt, role, publishedAt],
  )
  const { rows } = await client.query<{
    persona: string
    service: string
    id: string
    by: string
    state: string
  }>(
    `insert into iscrizione_gruppo (gruppo_id, persona_id, state, during, since, enrolled_by)
     select g.id, w.persona_id, case when w.n <= g.max_people then 'iscritta' else 'in-attesa' end, 'empty', $3, g.conductor_id
     from gruppo g
     join lateral (
       select d.persona_id, row_number() over (order by d.due_on, d.persona_id) as n
       from scadenza d
       where d.rule = $4 and d.centro_code = g.centro_code and d.met_on is null and d.due_on >= $5::date
         and coalesce(d.from_on, d.started_on) <= $5::date
         and not exists (select from iscrizione_gruppo i where i.persona_id = d.persona_id)
         and not exists (select from appuntamento p where p.persona_id = d.persona_id
           and p.starts_at < g.ends_at and p.ends_at > g.starts_at)
       order by d.due_on, d.persona_id limit $6) w on true
     where g.title = $1 and g.starts_at = $2
     returning persona_id as persona, gruppo_id as id, enrolled_by as by, state,
       (select service_code from gruppo x where x.id = gruppo_id) as service`,
    [title, startsAt, publishedAt, rule ?? '', on, people],
  )
  return rows.map(({ persona, service, id, by, state }) => ({
    at: publishedAt,
    actorId: by,
    kind: 'iscrizione.registrata',
    service,
    personaId: persona,
    data: { gruppo: id, on, state, walkIn: false },
  }))
}
