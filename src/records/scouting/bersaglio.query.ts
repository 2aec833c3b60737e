import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { SETTORI } from '../azienda/index.ts'
import type { Bersaglio, Target } from './scouting.ts'

/** Companies that answer a target, the longest unheard first; `total` counts all of them. */
export async function listBersagli(
  work: Work,
  target: Target,
  limit: number,
): Promise<{ rows: Bersaglio[]; total: number }> {
  const { rows } = await sql<Bersaglio & { total: number }>`
    select a.id, a.name, a.ateco, a.size_class, s.place_name, t.last_contact_on, h.hired_on,
      (select count(*) from fabbisogno f where f.azienda_id = a.id and f.closed_on is null) as open_needs,
      (select min(v.day) from visita v where v.azienda_id = a.id and v.day >= ${work.today}::date
        and v.cancelled_at is null and v.contatto_id is null) as visit_on,
      count(*) over () as total
    from azienda a
    left join lateral (select (max(c.at) at time zone 'Europe/Rome')::date as last_contact_on
      from contatto c where c.azienda_id = a.id) t on true
    left join lateral (select max(p.placement_on) as hired_on from prestazione p where p.azienda_id = a.id) h on true
    left join lateral (select coalesce(k.name, d.place) as place_name from azienda_sede d
      left join comune k on k.belfiore = d.comune
      where d.azienda_id = a.id and d.closed_on is null order by d.kind, d.id limit 1) s on true
    where ${sql.join(conditions(work, target), sql` and `)}
    order by t.last_contact_on nulls first, a.name_key, a.id limit ${limit}`.execute(work.tx)
  return { rows: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 }
}

function conditions(work: Work, target: Target): RawBuilder<unknown>[] {
  const { settore, sizeClass, comune, silentMonths, hired } = target
  const all = [sql`true`]
  const range = SETTORI.find(({ code }) => code === settore)
  if (range) all.push(sql`left(a.ateco, 2)::int between ${range.from} and ${range.until}`)
  if (sizeClass) all.push(sql`a.size_class = ${sizeClass}`)
  if (comune)
    all.push(
      sql`exists (select from azienda_sede e where e.azienda_id = a.id and e.comune = ${comune} and e.closed_on is null)`,
    )
  if (silentMonths !== undefined)
    all.push(
      sql`(t.last_contact_on is null or t.last_contact_on < ${work.today}::date - make_interval(months => ${silentMonths}))`,
    )
  if (hired) all.push(hired === 'si' ? sql`h.hired_on is not null` : sql`h.hired_on is null`)
  return all
}
