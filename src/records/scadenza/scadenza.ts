import { isDeepStrictEqual } from 'node:util'
import { daysBetween, type PlainDate, type Verdict } from '../../standard/index.ts'

/** What the service owes to a person by the act: one a rule, where it is open, met or missed. */
export interface Scadenza {
  rule: string
  service: string
  /** The day its clock started. */
  startedOn: PlainDate
  /** First day of the window, where it has one. */
  fromOn: PlainDate | null
  /** Last useful day; null where the act gives none. */
  dueOn: PlainDate | null
  /** The day it was done. */
  metOn: PlainDate | null
  verdict: Verdict
}

/** The verdicts that become a row: the others say that there is nothing to do, or not enough to say it. */
const KEPT = new Set(['open', 'met', 'missed'])

/** The row of a verdict; undefined where it is none to keep. */
export function rowOf(verdict: Verdict): Scadenza | undefined {
  const started = verdict.parameters['from']
  if (!KEPT.has(verdict.outcome) || typeof started !== 'string') return undefined
  return {
    rule: verdict.rule,
    service: verdict.service,
    startedOn: started,
    fromOn: verdict.from,
    dueOn: verdict.due,
    metOn: verdict.on,
    verdict,
  }
}

/** What of a verdict is of the day it was given on: the row is not written again when a day passes. */
const OF_THE_DAY: readonly (keyof Verdict)[] = ['daysLeft', 'daysLate']

/** Whether two rows of a rule say the same, whatever the day they were written on. */
export function isSame(a: Scadenza, b: Scadenza): boolean {
  const dates = ['startedOn', 'fromOn', 'dueOn', 'metOn'] as const
  const said = Object.keys(b.verdict) as (keyof Verdict)[]
  return (
    a.rule === b.rule &&
    dates.every((date) => a[date] === b[date]) &&
    said.every((key) => OF_THE_DAY.includes(key) || isDeepStrictEqual(a.verdict[key], b.verdict[key]))
  )
}

/** How a duty stands: its window not yet open · to do, in time · to do, late · done in time · done late. */
export type ScadenzaState = 'future' | 'open' | 'missed' | 'met' | 'late'

/** How a duty stands on a day: rows are not written again when a day passes. */
export function stateOf({ fromOn, dueOn, metOn }: Scadenza, today: PlainDate): ScadenzaState {
  if (metOn !== null) return dueOn !== null && metOn > dueOn ? 'late' : 'met'
  if (dueOn !== null && today > dueOn) return 'missed'
  return fromOn !== null && today < fromOn ? 'future' : 'open'
}

/** Days after the last useful one, to the day it was done or to today; 0 where it is not late. */
export function daysLate({ dueOn, metOn }: Scadenza, today: PlainDate): number {
  return dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, metOn ?? today))
}
