import { valueOn, type Parameters } from '../vocabulary/parameter.ts'
import { inItalian, type PlainDate } from '../vocabulary/plain-date.ts'
import { EMPLOYEE_LIMIT, SELF_EMPLOYED_LIMIT } from './stato-parametri.ts'
import { euro } from './stato-parole.ts'

/** Traineeships and the kinds after them are compatible with the status and never touch it. */
export type WorkKind =
  | 'subordinato'
  | 'parasubordinato'
  | 'autonomo'
  | 'tirocinio'
  | 'borsa-lavoro'
  | 'lavoro-di-pubblica-utilita'
  | 'lavoro-occasionale'

/** One job: days both included, `until` null while no end is known. */
export interface WorkEpisode {
  from: PlainDate
  until: PlainDate | null
  kind: WorkKind
  openEnded: boolean
  /** The income expected for the year, not the pay received; null where unknown. */
  yearlyIncomeCents: number | null
  /** This episode extends the one it touches. */
  proroga?: boolean
}

/** What the law looks at besides the days. */
export interface Life {
  birthOn: PlainDate | null
  jobs: readonly WorkEpisode[]
  parameters?: Parameters | undefined
}

/** Whether a job's income keeps the status, in words; `daVerificare` where an income is unknown. */
export interface IncomeTest {
  kept: boolean
  daVerificare: boolean
  words: string
}

const NAMES: Partial<Record<WorkKind, string>> = {
  subordinato: 'Lavoro subordinato',
  parasubordinato: 'Lavoro parasubordinato',
  autonomo: 'Lavoro autonomo',
}

/** Whether the work counts as employment (art. 19 D.Lgs. 150/2015). */
export function isEmployment(job: WorkEpisode): boolean {
  return NAMES[job.kind] !== undefined
}

/** Whether the job is running that day. */
export function runsOn(job: WorkEpisode, on: PlainDate): boolean {
  return job.from <= on && (job.until === null || on <= job.until)
}

/** `Lavoro subordinato dal 01/04/2019 al 27/09/2019`. */
export function nameOf(job: WorkEpisode): string {
  const end = job.until === null ? '' : ` al ${inItalian(job.until)}`
  return `${NAMES[job.kind] ?? 'Attività'} dal ${inItalian(job.from)}${end}`
}

/**
 * Whether the job keeps the status on a day: its income within the limit of its kind, and the sum of the incomes
 * that keep it that day within the limit of employees. An unknown income is taken as above.
 */
export function testIncome(job: WorkEpisode, life: Life, on: PlainDate): IncomeTest {
  const limitOf = ({ kind }: WorkEpisode) =>
    valueOn(kind === 'autonomo' ? SELF_EMPLOYED_LIMIT : EMPLOYEE_LIMIT, on, life.parameters)
  const [limit, whole, income] = [
    limitOf(job),
    valueOn(EMPLOYEE_LIMIT, on, life.parameters),
    job.yearlyIncomeCents,
  ]
  if (limit === null || whole === null) return above('in quel periodo nessun reddito conserva lo stato')
  if (income === null) {
    return {
      ...above(`reddito annuo previsto non noto, considerato sopra ${euro(limit)}`),
      daVerificare: true,
    }
  }
  if (income > limit) return above(`reddito annuo previsto ${euro(income)}, sopra ${euro(limit)}`)
  const total = life.jobs
    .filter((other) => isEmployment(other) && runsOn(other, on))
    .map((other) => ({ cents: other.yearlyIncomeCents ?? Infinity, own: limitOf(other) ?? 0 }))
    .reduce((sum, { cents, own }) => (cents <= own ? sum + cents : sum), 0)
  if (total > whole) return above(`redditi annui previsti per ${euro(total)} in tutto, sopra ${euro(whole)}`)
  const words = `reddito annuo previsto ${euro(income)}, non sopra ${euro(limit)}`
  return { kept: true, daVerificare: false, words }
}

function above(words: string): IncomeTest {
  return { kept: false, daVerificare: false, words }
}
