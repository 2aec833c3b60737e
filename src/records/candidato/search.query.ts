import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { cellsWithin, groupsOf, type Candidato, type Ricercato } from './candidato.ts'
import { askedSql } from './criteria.query.ts'
import { scoreOf, WEIGHTS, type Scored } from './score.ts'

export interface Found {
  rows: Scored[]
  /** Everybody who has what is required, not only those shown. */
  total: number
}

/**
 * Who can do it, best first; `total` counts them all, each once even where she looks in two of the groups. Ties go by id, so
 * that the order is always the same. The database carries three numbers a row while it chooses; the parts of the score are
 * reckoned only for those that are shown, by the same table of criteria.
 */
export async function searchCandidati(
  work: Work,
  asked: Ricercato,
  page: { limit: number; offset?: number },
): Promise<Found> {
  const required = asked.requisiti.filter(({ required }) => required).map(askedSql)
  // `offset 0`: each row is reckoned once, before it is counted and put in order.
  const fit = sql`
    select ${isOneGroup(asked) ? sql`` : sql`distinct on (c.persona_id)`} c.persona_id, c.profession_group, c.cell,
      ${totalOf(asked)} as total
    from ${rowsNear(asked)}
    where ${isNear(asked)} ${required.length > 0 ? sql`and ${sql.join(required, sql` and `)}` : sql``}
    ${isOneGroup(asked) ? sql`offset 0` : sql`order by c.persona_id, total desc, c.profession_group`}`
  const { rows } = await sql<Candidato & { counted: number }>`
    select b.counted, c.persona_id, c.profession_group, c.cell, c.flags, c.education, c.free_from, c.commute, c.x, c.y,
      c.professions, c.months, c.languages, c.abilita
    from (
      select f.*, count(*) over () as counted from (${fit}) as f
      order by f.total desc, f.persona_id
      limit ${page.limit} offset ${page.offset ?? 0}
    ) as b join candidato c using (profession_group, cell, persona_id)
    order by b.total desc, b.persona_id`.execute(work.tx)
  const [first] = rows
  if (!first && (page.offset ?? 0) > 0) return { rows: [], total: await countCandidati(work, asked) }
  return { rows: rows.flatMap((row) => scoreOf(row, asked) ?? []), total: first?.counted ?? 0 }
}

/** How many have what is required. */
export async function countCandidati(work: Work, asked: Ricercato): Promise<number> {
  const [all = 0] = await countEach(work, asked, [])
  return all
}

/** A change of the requirements whose effect is asked before it is made: without the one at `without`, or with it required. */
export type Lever = { without: number } | { require: number }

/** How many there are, then how many there would be with each lever pulled: one reading of the rows for all. */
export async function countEach(work: Work, asked: Ricercato, levers: readonly Lever[]): Promise<number[]> {
  const required = asked.requisiti.reduce((mask, each, at) => (each.required ? mask | (1 << at) : mask), 0)
  const masks = [
    required,
    ...levers.map((lever) =>
      'without' in lever ? required & ~(1 << lever.without) : required | (1 << lever.require),
    ),
  ]
  const who = isOneGroup(asked) ? sql`*` : sql`distinct persona_id`
  const counts = masks.map(
    (mask) => sql`count(${who}) filter (where met & ${sql.lit(mask)} = ${sql.lit(mask)})::integer`,
  )
  const { rows } = await sql<{ counts: number[] }>`
    select array[${sql.join(counts)}] as counts
    from (select c.persona_id, ${metMask(asked)} as met from ${rowsNear(asked)} where ${isNear(asked)} offset 0) as c`.execute(
    work.tx,
  )
  return rows[0]?.counts ?? masks.map(() => 0)
}

/** The ids of all who have what is required, for who must read them otherwise (the check that a lever hits no group). */
export function idsOf(asked: Ricercato): RawBuilder<{ personaId: string; met: number }> {
  return sql`select c.persona_id, ${metMask(asked)} as met from ${rowsNear(asked)} where ${isNear(asked)}`
}

const isOneGroup = (asked: Ricercato) => groupsOf(asked).length === 1

/** Rows of the trade in the cells around, and in `m` the months worked there. */
function rowsNear({ professions }: Ricercato): RawBuilder<unknown> {
  const wanted = sql.join(professions.map((each) => sql.lit(each)))
  const there = (at: number) =>
    sql`case when c.professions[${sql.lit(at)}] in (${wanted}) then c.months[${sql.lit(at)}] end`
  return sql`candidato c cross join lateral (
    select coalesce(greatest(${there(1)}, ${there(2)}, ${there(3)}), greatest(c.months[1], c.months[2], c.months[3], 0))
      as months_there) as m`
}

function isNear(asked: Ricercato): RawBuilder<boolean> {
  const group = sql<boolean>`c.profession_group = any(${groupsOf(asked)}::integer[])`
  if (!asked.place) return group
  return sql`${group} and c.cell = any(${cellsWithin(asked.place)}::integer[])
    and ${squared(asked.place)} <= ${sql.lit(asked.place.radius ** 2)} and ${squared(asked.place)} <= c.commute::bigint * c.commute`
}

/** In whole numbers, whose multiplication is quicker than a power. */
const squared = ({ x, y }: { x: number; y: number }) => sql<number>`(${square('x', x)} + ${square('y', y)})`
const square = (axis: 'x' | 'y', from: number) => {
  const apart = sql`(c.${sql.ref(axis)} - (${sql.lit(from)}))`
  return sql`${apart}::bigint * ${apart}`
}

/** What the order goes by, as `scoreOf` says it. */
function totalOf(asked: Ricercato): RawBuilder<number> {
  const isExact = sql.join(
    asked.professions.map((each) => sql`${sql.lit(each)} = any(c.professions)`),
    sql` or `,
  )
  const { exact, mostMonths, month, nearest } = WEIGHTS
  const nearness = asked.place
    ? sql`greatest(0, ${sql.lit(nearest)} - floor(sqrt(${squared(asked.place)}))::integer)`
    : sql`0`
  return sql`${desiredSum(asked)} + case when ${isExact} then ${sql.lit(exact)} else 0 end
    + least(m.months_there, ${sql.lit(mostMonths)}) * ${sql.lit(month)} + ${nearness}`
}

function metMask({ requisiti }: Ricercato): RawBuilder<number> {
  if (requisiti.length === 0) return sql`0`
  return sql`${sql.join(
    requisiti.map((each, at) => sql`case when ${askedSql(each)} then ${sql.lit(1 << at)} else 0 end`),
    sql` | `,
  )}`
}

function desiredSum({ requisiti }: Ricercato): RawBuilder<number> {
  const desired = requisiti.filter(({ required }) => !required)
  if (desired.length === 0) return sql`0`
  return sql`${sql.join(
    desired.map((each) => sql`case when ${askedSql(each)} then ${sql.lit(WEIGHTS.desired)} else 0 end`),
    sql` + `,
  )}`
}
