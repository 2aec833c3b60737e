import {
  addDays,
  addMonths,
  daysBetween,
  earlier,
  inItalian,
  later,
  type PlainDate,
} from '../vocabulary/plain-date.ts'
import { isCurrentRegime, SUSPENSION_DAYS, suspensionMonths } from './stato-parametri.ts'
import {
  isEmployment,
  nameOf,
  runsOn,
  testIncome,
  type IncomeTest,
  type Life,
  type WorkEpisode,
} from './stato-reddito.ts'

/** What one thing does to the status from a day to a day, both included; null is for good. */
export interface Effect {
  from: PlainDate
  until: PlainDate | null
  state: 'conservato' | 'sospeso' | 'perso'
  because: string
  daVerificare: boolean
}

interface Judged {
  job: WorkEpisode
  test: IncomeTest
}

/** Where a status begins: null while the work that keeps it waiting has no known end. */
export interface Start {
  on: PlainDate | null
  /** Work that keeps it waiting has an unknown income. */
  daVerificare: boolean
}

/**
 * The first day without work that excludes the status, counting from a day: work already running then is not
 * suspended, it delays the start.
 */
export function firstFreeDay(life: Life, from: PlainDate): Start {
  let [free, daVerificare] = [from, false]
  for (const job of byStart(life.jobs).filter(isEmployment)) {
    if (job.from >= free || (job.until !== null && job.until < free)) continue
    const test = testIncome(job, life, later(job.from, from))
    if (test.kept) continue
    daVerificare ||= test.daVerificare
    if (job.until === null) return { on: null, daVerificare }
    free = addDays(job.until, 1)
  }
  return { on: free, daVerificare }
}

/**
 * What work does to a status acquired on a day. A job is judged by the regime of the day it begins.
 * Throws `RangeError` where a job ends before it begins.
 */
export function effectsOfWork(life: Life, acquiredOn: PlainDate): Effect[] {
  for (const { from, until } of life.jobs) {
    if (until !== null && until < from)
      throw new RangeError(`work from ${from} ends before it begins: ${until}`)
  }
  const judged = byStart(life.jobs)
    .filter((job) => isEmployment(job) && (job.until === null || job.until >= acquiredOn))
    .map((job) => ({ job, test: testIncome(job, life, later(job.from, acquiredOn)) }))
  const above = judged.filter(({ test }) => !test.kept)
  const subordinate = above.filter(({ job }) => job.kind === 'subordinato')
  const current = subordinate.filter(({ job }) => isCurrentRegime(job.from))
  const former = subordinate.filter(({ job }) => !isCurrentRegime(job.from))
  return [
    ...judged
      .filter(({ test }) => test.kept)
      .map((kept) => conservation(kept, later(kept.job.from, acquiredOn))),
    ...above.filter(({ job }) => job.kind !== 'subordinato').map((each) => loss(each, each.job.from)),
    ...chains(former, (next) => next.proroga === true).flatMap((chain) => effectsUntil2015(chain, life)),
    ...chains(current, () => true).flatMap((chain) => effectsFrom2015(chain, life)),
  ]
}

/** Art. 4, c. 1, lett. d, D.Lgs. 181/2000: a fixed term under the months of the law suspends; the rest ends the status. */
function effectsUntil2015(chain: Chain, life: Life): Effect[] {
  const { first, items, until } = chain
  const start = first.job.from
  const months = suspensionMonths(start, life.birthOn, life.parameters)
  const dayOver = addDays(addMonths(start, months), -1)
  const openedOn = items.find(({ job }) => job.openEnded)?.job.from ?? dayOver
  const lost = openedOn < dayOver || until === null || until >= dayOver
  const plannedOver = first.job.until !== null && first.job.until >= dayOver
  const lostOn = plannedOver ? start : later(start, earlier(openedOn, dayOver))
  // An end nobody wrote down may be a short term as well as a loss.
  const daVerificare = first.test.daVerificare || (until === null && openedOn === dayOver)
  const effects: Effect[] = []
  if (!lost || lostOn > start) {
    effects.push({
      from: start,
      until: lost || until === null ? addDays(lostOn, -1) : until,
      state: 'sospeso',
      because: `${nameOf(first.job)}, durata sotto ${months} mesi: lo stato è sospeso (art. 4, c. 1, lett. d, D.Lgs. 181/2000)`,
      daVerificare,
    })
  }
  return lost ? [...effects, { ...loss(first, lostOn), daVerificare }] : effects
}

/** Art. 19, c. 3, D.Lgs. 150/2015: 180 days in a row suspend; on the next one the expected income decides. */
function effectsFrom2015(chain: Chain, life: Life): Effect[] {
  const { first, items, until } = chain
  const start = first.job.from
  const dayOver = addDays(start, SUSPENSION_DAYS)
  const suspension: Effect = {
    from: start,
    until: until === null ? addDays(dayOver, -1) : earlier(until, addDays(dayOver, -1)),
    state: 'sospeso',
    because: `${nameOf(first.job)}: lo stato è sospeso, al massimo per ${SUSPENSION_DAYS} giorni di seguito (art. 19, c. 3, D.Lgs. 150/2015)`,
    daVerificare: first.test.daVerificare,
  }
  if (until !== null && until < dayOver) return [suspension]
  const running = items
    .filter(({ job }) => runsOn(job, dayOver))
    .map(({ job }) => ({ job, test: testIncome(job, life, dayOver) }))
  const over = running.find(({ test }) => !test.kept)
  if (over) {
    const words = `ancora in corso dopo ${SUSPENSION_DAYS} giorni, ${over.test.words}`
    return [suspension, loss({ job: over.job, test: { ...over.test, words } }, dayOver)]
  }
  // Work that begins once the status is kept has 180 days of its own.
  const next = items.filter(({ job }) => job.from > dayOver)
  return [
    suspension,
    ...running.map((kept) => conservation(kept, dayOver)),
    ...chains(next, () => true).flatMap((each) => effectsFrom2015(each, life)),
  ]
}

function conservation({ job, test }: Judged, from: PlainDate): Effect {
  const article = isCurrentRegime(from)
    ? 'art. 4, c. 15-quater, D.L. 4/2019'
    : 'art. 4, c. 1, lett. a, D.Lgs. 181/2000'
  const because = `${nameOf(job)}, ${test.words}: lo stato si conserva (${article})`
  return { from, until: job.until, state: 'conservato', because, daVerificare: test.daVerificare }
}

function loss({ job, test }: Judged, from: PlainDate): Effect {
  const article = isCurrentRegime(job.from) ? 'art. 19 D.Lgs. 150/2015' : 'art. 4 D.Lgs. 181/2000'
  const because = `${nameOf(job)}, ${test.words}: lo stato è perso dal ${inItalian(from)} (${article})`
  return { from, until: null, state: 'perso', because, daVerificare: test.daVerificare }
}

/** Jobs that follow one another without a free day; `until` null where one has no known end. */
interface Chain {
  first: Judged
  items: Judged[]
  until: PlainDate | null
}

function chains(sorted: readonly Judged[], joins: (next: WorkEpisode) => boolean): Chain[] {
  const out: Chain[] = []
  for (const item of sorted) {
    const last = out.at(-1)
    const touches = last && (last.until === null || daysBetween(last.until, item.job.from) <= 1)
    if (last && touches && joins(item.job)) {
      last.items.push(item)
      last.until = last.until === null || item.job.until === null ? null : later(last.until, item.job.until)
    } else {
      out.push({ first: item, items: [item], until: item.job.until })
    }
  }
  return out
}

function byStart(jobs: readonly WorkEpisode[]): WorkEpisode[] {
  return [...jobs].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
