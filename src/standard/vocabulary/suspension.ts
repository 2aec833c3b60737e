import type { Suspension } from './facts.ts'
import { fromEpochDay, toEpochDay, type PlainDate } from './plain-date.ts'

/**
 * Where the end of a term falls once the clock has stopped in the suspensions. In: the day the clock started, the
 * end without suspensions, the suspensions in any order (overlapping, nested, touching), and the day of judgement,
 * up to which a suspension still running is counted.
 *
 * A suspended day moves the end by one if the term was still running that day: after the start (which is not
 * counted anyway) and not after the end, itself already moved. So one that begins on the last day moves it, and one
 * that begins the day after comes too late. A suspension without days (until before from) moves nothing.
 */
export function moveEnd(
  term: { from: PlainDate; end: PlainDate },
  suspensions: readonly Suspension[] | undefined,
  on: PlainDate,
): PlainDate {
  if (suspensions === undefined || suspensions.length === 0) return term.end
  const inOrder = suspensions.length === 1 ? suspensions : [...suspensions].sort(byFrom)
  let end = toEpochDay(term.end)
  let counted = toEpochDay(term.from)
  for (const { from, until } of inOrder) {
    const first = Math.max(toEpochDay(from), counted + 1)
    if (first > end) break
    const last = toEpochDay(until ?? on)
    if (last < first) continue
    end += last - first + 1
    counted = last
  }
  return fromEpochDay(end)
}

function byFrom(a: Suspension, b: Suspension): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0
}
