import type { Suspension } from '../vocabulary/facts.ts'
import { addDays, addMonths, daysBetween, earlier, later, type PlainDate } from '../vocabulary/plain-date.ts'
import { moveEnd } from '../vocabulary/suspension.ts'
import { isCurrentRegime } from './stato-parametri.ts'

/** How long the status has run, suspensions taken away. */
export interface Anzianita {
  days: number
  /** Completed months; the clock of the months stops in a suspension as that of the days does. */
  months: number
}

/** Suspended days from a day to another, both included; a day suspended twice counts once. */
function suspendedDays(suspensions: readonly Suspension[], first: PlainDate, last: PlainDate): number {
  let [total, next] = [0, first]
  for (const { from, until } of [...suspensions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const [start, end] = [later(from, next), earlier(until ?? last, last)]
    if (end < start) continue
    total += daysBetween(start, end) + 1
    next = addDays(end, 1)
  }
  return total
}

/**
 * The seniority on a day: the days from the start of the status to that day, both included, without the suspended
 * ones (ANPAL circ. 1/2019). Zero before the start.
 */
export function anzianitaOn(
  from: PlainDate,
  on: PlainDate,
  suspensions: readonly Suspension[] = [],
): Anzianita {
  if (on < from) return { days: 0, months: 0 }
  const suspended = suspendedDays(suspensions, from, on)
  const clock = addDays(on, -suspended)
  let months = Math.max(0, Math.floor(daysBetween(from, clock) / 31))
  while (addMonths(from, months + 1) <= clock) months++
  return { days: daysBetween(from, on) + 1 - suspended, months }
}

/**
 * Whether unemployment is long-term on a day: more than twelve months, six for the young (art. 1, c. 2, D.Lgs.
 * 181/2000); in the current regime more than 365 days, 180 for the young, counting the first and the last.
 */
export function isLongTerm(
  status: { from: PlainDate; suspensions: readonly Suspension[]; young: boolean },
  on: PlainDate,
): boolean {
  const { from, suspensions, young } = status
  if (on < from) return false
  if (isCurrentRegime(on)) return anzianitaOn(from, on, suspensions).days > (young ? 180 : 365)
  return on > moveEnd({ from, end: addMonths(from, young ? 6 : 12) }, suspensions, on)
}
