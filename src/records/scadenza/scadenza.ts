import { hash } from 'node:crypto'
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

/** What a verdict says, in a few letters and whatever the day it was given on: no row is written again when a day passes. */
export function fingerprintOf(verdict: Verdict): string {
  return hash('sha256', JSON.stringify({ ...verdict, daysLeft: null, daysLate: null }), 'base64url').slice(
    0,
    22,
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
