import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { groupsOf, idsOf, type Ricercato } from '../../records/candidato/index.ts'

/** Whom a requirement may hit without meaning to. They are counted here and nowhere else: they never sort or filter. */
export const GROUPS = ['donne', 'uomini', 'oltre-50', 'nate-all-estero'] as const
export type Group = (typeof GROUPS)[number]

/** A requirement that leaves out most of a group. */
export interface Unfair {
  /** The place of the requirement. */
  at: number
  group: Group
  /** People of the group who have the rest, and of them those who have this too. */
  before: number
  after: number
}

/** A requirement that keeps out more than this share of a group is told. */
export const TOO_MUCH = 0.8
/** Fewer people than these say nothing of a group, and might be told apart. */
export const ENOUGH = 10
const YEARS = 50

/** The requirements that leave out more than four people of a group in five, counting those who have all the rest. */
export async function findUnfair(work: Work, asked: Ricercato): Promise<Unfair[]> {
  const required = asked.requisiti.flatMap(({ required: isRequired }, at) => (isRequired ? [at] : []))
  if (required.length === 0) return []
  const all = required.reduce((mask, at) => mask | (1 << at), 0)
  // Who looks for work in two of the groups asked has two rows and is one person.
  const who = groupsOf(asked).length === 1 ? sql`*` : sql`distinct persona_id`
  const counts = required.flatMap((at) =>
    [all & ~(1 << at), all].map(
      (mask) => sql`count(${who}) filter (where met & ${sql.lit(mask)} = ${sql.lit(mask)})::integer`,
    ),
  )
  const { rows } = await sql<{ group: Group; counts: number[] }>`
    select g.name as "group", array[${sql.join(counts)}] as counts
    from (${idsOf(asked)}) as c
    join persona p on p.id = c.persona_id
    cross join lateral unnest(array[
      case p.sex when 'F' then 'donne' else 'uomini' end,
      case when p.birth_on <= ${work.today}::date - ${`${YEARS} years`}::interval then 'oltre-50' end,
      case when p.birth_place_code like 'Z%' then 'nate-all-estero' end]) as g(name)
    where g.name is not null
    group by g.name`.execute(work.tx)
  return rows
    .flatMap(({ group, counts: found }) =>
      required.map((at, place) => ({
        at,
        group,
        before: found[place * 2] ?? 0,
        after: found[place * 2 + 1] ?? 0,
      })),
    )
    .filter(({ before, after }) => before >= ENOUGH && after < before * (1 - TOO_MUCH))
    .toSorted((a, b) => a.at - b.at || GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group))
}
