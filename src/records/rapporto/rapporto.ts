import {
  addDays,
  daysBetween,
  type PlainDate,
  type WorkEpisode,
  type WorkKind,
} from '../../standard/index.ts'
import { searchKey } from '../../platform/names/index.ts'

/** A stretch of work in which nothing that the law looks at changes; `until` included, null while no end is known. */
export interface Period {
  from: PlainDate
  until: PlainDate | null
  openEnded: boolean
  yearlyIncomeCents: number | null
}

/** What one does about two tellings of one work: hold the one, hold the other, or say that they are two. */
export const CHOICES = ['comunicazione', 'dichiarato', 'due-lavori'] as const
export type Choice = (typeof CHOICES)[number]

/** Who chose, when and why. */
export interface Chosen {
  choice: Choice
  reason: string
  by: string
  on: PlainDate
}

/** Work as a person declares it: in her scheda, or at the centre. */
export interface Declared {
  id: string
  employerCode: string | null
  employerName: string
  contract: WorkKind
  /** One after the other, at least one. */
  periods: readonly Period[]
}

/** Work as the communications of the employer tell it; `choices` by the id of what she declares. */
export interface Communicated extends Declared {
  choices: Readonly<Record<string, Chosen>>
}

/** A work told twice and not alike, with what differs and the choice made, if any. */
export interface Contrast {
  declared: Declared
  communicated: Communicated
  differs: Difference[]
  chosen: Chosen | null
}

export const DIFFERENCES = ['from', 'until', 'contract', 'openEnded', 'yearlyIncomeCents'] as const
export type Difference = (typeof DIFFERENCES)[number]

/** Two tellings of one work begin within so many days of each other, where they do not overlap. */
const NEAR_DAYS = 31

const startOf = ({ periods }: Pick<Declared, 'periods'>): PlainDate | undefined => periods[0]?.from
const endOf = ({ periods }: Pick<Declared, 'periods'>): PlainDate | null => periods.at(-1)?.until ?? null

/** Whether what is declared and what is communicated are one work: the same employer, at the same time. */
export function isSameWork(declared: Declared, communicated: Declared): boolean {
  // The days first: names cost more to compare, and everybody's work is read every night.
  return meet(declared, communicated) && isSameEmployer(declared, communicated)
}

function isSameEmployer(one: Declared, other: Declared): boolean {
  if (one.employerCode !== null && other.employerCode !== null) return one.employerCode === other.employerCode
  const [short, long] = [firmKey(one.employerName), firmKey(other.employerName)].toSorted(
    (a, b) => a.length - b.length,
  )
  return Boolean(short && long) && ` ${long} `.includes(` ${short} `)
}

const FIRM_FORMS = /\b(s ?r ?l ?s?|s ?p ?a|s ?a ?s|s ?n ?c|soc(ieta)?|coop(erativa)?|arl|ditta|impresa)\b/g
const firmKey = (name: string): string => searchKey(name).replace(FIRM_FORMS, ' ').replace(/\s+/g, ' ').trim()

function meet(one: Declared, other: Declared): boolean {
  const [a, b] = [startOf(one), startOf(other)]
  if (a === undefined || b === undefined) return false
  const [until, otherUntil] = [endOf(one), endOf(other)]
  const overlap = (otherUntil === null || a <= otherUntil) && (until === null || b <= until)
  return overlap || Math.abs(daysBetween(a, b)) <= NEAR_DAYS
}

/** What two tellings of one work say otherwise; what one of them does not say is no difference. */
export function differencesOf(declared: Declared, communicated: Declared): Difference[] {
  const [d, c] = [lastOf(declared), lastOf(communicated)]
  const differs: Record<Difference, boolean> = {
    from: startOf(declared) !== startOf(communicated),
    until: endOf(declared) !== endOf(communicated),
    contract: declared.contract !== communicated.contract,
    openEnded: d?.openEnded !== c?.openEnded,
    yearlyIncomeCents:
      d?.yearlyIncomeCents != null &&
      c?.yearlyIncomeCents != null &&
      d.yearlyIncomeCents !== c.yearlyIncomeCents,
  }
  return DIFFERENCES.filter((each) => differs[each])
}

const lastOf = ({ periods }: Declared): Period | undefined => periods.at(-1)

/** Every work told twice and not alike, chosen or still to be looked at. */
export function contrastsOf(
  declared: readonly Declared[],
  communicated: readonly Communicated[],
): Contrast[] {
  return pairsOf(declared, communicated).flatMap((pair) => {
    const differs = differencesOf(pair.declared, pair.communicated)
    return differs.length === 0 ? [] : [{ ...pair, differs, chosen: chosenIn(pair) }]
  })
}

interface Pair {
  declared: Declared
  communicated: Communicated
}

const chosenIn = ({ declared, communicated }: Pair): Chosen | null =>
  communicated.choices[declared.id] ?? null

function pairsOf(declared: readonly Declared[], communicated: readonly Communicated[]): Pair[] {
  return communicated.flatMap((told) =>
    declared.filter((said) => isSameWork(said, told)).map((said) => ({ declared: said, communicated: told })),
  )
}

/**
 * The work that counts. Of one told twice the communication is held until somebody chooses; an income that it does not
 * say is taken from what was declared.
 */
export function workThatCounts(
  declared: readonly Declared[],
  communicated: readonly Communicated[],
): Declared[] {
  const pairs = pairsOf(declared, communicated)
  const dropped = new Set<string>()
  const incomes = new Map<string, number>()
  for (const pair of pairs) {
    const choice = chosenIn(pair)?.choice ?? 'comunicazione'
    if (choice === 'due-lavori') continue
    dropped.add(choice === 'dichiarato' ? pair.communicated.id : pair.declared.id)
    const income = lastOf(pair.declared)?.yearlyIncomeCents
    if (income != null) incomes.set(pair.communicated.id, income)
  }
  return [...declared, ...communicated]
    .filter(({ id }) => !dropped.has(id))
    .map((work) => withIncome(work, incomes.get(work.id)))
}

const withIncome = <D extends Declared>(work: D, income: number | undefined): D =>
  income === undefined
    ? work
    : {
        ...work,
        periods: work.periods.map((each) => ({
          ...each,
          yearlyIncomeCents: each.yearlyIncomeCents ?? income,
        })),
      }

/** The work as the law reads it: each stretch after the first extends the one before. */
export function episodesOf(work: readonly Declared[]): WorkEpisode[] {
  return work.flatMap(({ contract: kind, periods }) =>
    periods.map((period, at): WorkEpisode => ({ ...period, kind, ...(at > 0 && { proroga: true }) })),
  )
}

/** Stretches with another one that begins on a day, or with an end on it: what comes after goes. */
export function cutAt(periods: readonly Period[], on: PlainDate): Period[] {
  return periods
    .filter(({ from }) => from < on)
    .map((each) => (each.until === null || each.until >= on ? { ...each, until: addDays(on, -1) } : each))
}
