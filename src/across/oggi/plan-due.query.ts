import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { bucketOf, isNear, putOffIn, TOGETHER, whereDue, type Bucket } from './due.query.ts'
import type { Scope } from './scope.ts'

/** What is due by one rule on one day. */
interface Term {
  dueOn: PlainDate
  rule: string
  service: string
  people: number
}

interface Asked {
  scope: Scope
  today: PlainDate
  servizio?: string | undefined
  /** Only last days of this month, `YYYY-MM`. */
  mese?: string | undefined
  /** Only this rule and this last day, and then each person has a row of her own. */
  only?: { rule: string; dueOn: PlainDate } | undefined
}

/** How many people in each bucket. */
export type Counts = Record<Bucket, number>

/** What a page of the list is made of. */
export interface Plan {
  /** Whatever the service. */
  all: Counts
  /** Of what was asked. */
  counts: Counts
  /** Late ones of what was asked, by service and by month of the last day (`YYYY-MM`), with how many people. */
  late: { services: [string, number][]; months: [string, number][] }
  /** How many rows the whole list has: those that are due together are one. */
  entries: number
  /** Of this page, in order: `skip` and `take` people, or all together. */
  terms: (Term & { skip: number; take: number; isTogether: boolean })[]
}

/**
 * The days and rules in which something is due, the nearest first, read once for every number of the page. Of a centre
 * from the sums that follow its duties, less those put off; of one's own people from their rows.
 */
export async function listTerms(work: Work, scope: Scope, today: PlainDate): Promise<Term[]> {
  const { rows } = await sql<Term>`
    select s.due_on, s.rule, s.service_code as service, sum(s.n)::integer as people
    from (${scope === 'mie' ? sql`select s.*, 1 as n from scadenza s ${whereDue(work, scope, today)}` : openOfCentre(work, today)}) s
    group by s.due_on, s.rule, s.service_code having sum(s.n) > 0 order by s.due_on, s.rule`.execute(work.tx)
  return rows
}

const openOfCentre = (work: Work, today: PlainDate): RawBuilder<unknown> => sql`
  select s.due_on, s.rule, s.service_code, s.n from scadenza_conto s where ${isNear(today)} and s.centro_code = ${work.actor.centro}
  union all
  select s.due_on, s.rule, s.service_code, -1 from ${putOffIn(work, 'centro', today)}`

/** Cuts a page out of the terms, `size` rows from the row `from` on (from 0). */
export function planPage(
  terms: readonly Term[],
  { today, servizio, mese, only }: Omit<Asked, 'scope'>,
  { from, size }: { from: number; size: number },
): Plan {
  const asked = terms.filter(
    (term) =>
      (servizio === undefined || term.service === servizio) &&
      (mese === undefined || term.dueOn.startsWith(mese)) &&
      (only === undefined || (term.rule === only.rule && term.dueOn === only.dueOn)),
  )
  const page: Plan['terms'] = []
  let entries = 0
  for (const term of asked) {
    const isTogether = only === undefined && term.people >= TOGETHER
    const rows = isTogether ? 1 : term.people
    const skip = Math.max(0, from - entries)
    const take = Math.min(rows, from + size - entries) - skip
    if (take > 0) page.push({ ...term, skip, take, isTogether })
    entries += rows
  }
  const late = asked.filter(({ dueOn }) => bucketOf(dueOn, today) === 'scadute')
  return {
    all: countTerms(terms, today),
    counts: countTerms(asked, today),
    late: {
      services: sumBy(late, ({ service }) => service),
      months: sumBy(late, ({ dueOn }) => dueOn.slice(0, 7)),
    },
    entries,
    terms: page,
  }
}

function sumBy(terms: readonly Term[], key: (term: Term) => string): [string, number][] {
  const sums = new Map<string, number>()
  for (const term of terms) sums.set(key(term), (sums.get(key(term)) ?? 0) + term.people)
  return [...sums].sort(([one], [other]) => one.localeCompare(other))
}

/** How many people in each bucket. */
export function countTerms(terms: readonly Term[], today: PlainDate): Counts {
  const counts = { scadute: 0, presto: 0, mese: 0 }
  for (const { dueOn, people } of terms) counts[bucketOf(dueOn, today)] += people
  return counts
}
