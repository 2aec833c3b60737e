import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { bucketOf, isNear, putOffIn, TOGETHER, whoseDuty, type Bucket } from './due.query.ts'
import type { Scope } from './scope.ts'

/** What is due by one rule on one day. */
export interface Term {
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
 * Duties as they travel, of each rule the days from today, beside each how many people, and how many are put off: a row
 * each would take longer than to find them.
 */
export type Packed = { rule: string; service: string; days: number[]; people: number[]; put_off: number }[]

/**
 * What is due, as `Packed`, read once for every number of the page, less what is put off. Of a centre from the sums that
 * follow its duties; of one's own people from their rows.
 */
export const packedTerms = (work: Work, scope: Scope, today: PlainDate): RawBuilder<Packed> => sql<Packed>`(
  select coalesce(json_agg(p), '[]') from (
    select rule, service_code as service, array_agg(due_on - ${today}::date) as days, array_agg(n) as people,
      sum(put_off)::integer as put_off
    from (
      select s.due_on, s.rule, s.service_code, ${scope === 'mie' ? sql`1` : sql`s.n`} as n, 0 as put_off
      from ${scope === 'mie' ? sql`scadenza s where s.met_on is null` : sql`scadenza_conto s where true`}
        and ${whoseDuty(work, scope)} and ${isNear(today)}
      union all
      select s.due_on, s.rule, s.service_code, -1, 1 from ${putOffIn(work, scope, today)}) s
    group by rule, service_code) p)`

/** The days and rules in which something is due, the nearest first, those of one day by rule. */
export function unpackTerms(packed: Packed, today: PlainDate): Term[] {
  const rules = [...new Map(packed.map(({ rule, service }) => [rule, service]))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  )
  const places = new Map(rules.map(([rule], place) => [rule, place]))
  // A number for each day and rule, in their order.
  const sums = new Map<number, number>()
  for (const { rule, days, people } of packed) {
    const place = places.get(rule) ?? 0
    for (const [at, day] of days.entries()) {
      const key = day * rules.length + place
      sums.set(key, (sums.get(key) ?? 0) + (people[at] ?? 0))
    }
  }
  const terms: Term[] = []
  let dueOn = today
  let day = 0
  for (const key of [...sums.keys()].sort((one, other) => one - other)) {
    const count = sums.get(key) ?? 0
    const on = Math.floor(key / rules.length)
    const [rule, service] = rules[key - on * rules.length] ?? ['', '']
    if (on !== day) [day, dueOn] = [on, addDays(today, on)]
    if (count > 0) terms.push({ dueOn, rule, service, people: count })
  }
  return terms
}

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
