import { addDays, dayOfWeek, isHoliday, type PlainDate } from '../../standard/index.ts'
import { instantAt } from '../agenda/index.ts'

const MINUTE = 60_000
/** When a group may begin, in minutes after midnight: half past nine, half past two. */
const STARTS = [570, 870]
/** How far ahead one looks, in days. */
const HORIZON = 60

/** Time that is taken. */
export interface Taken {
  from: Date
  until: Date
}

interface Wanted {
  from: PlainDate
  minutes: number
  /** How many are proposed. */
  count: number
}

/**
 * The first moments when whoever leads is free and, where the centre has rooms for groups, one of them is. `rooms` holds
 * what is taken of each; none at all: the place is outside, and not looked at.
 */
export function proposeStarts(
  { from, minutes, count }: Wanted,
  { conductor, rooms }: { conductor: readonly Taken[]; rooms: readonly (readonly Taken[])[] },
): Date[] {
  const free: Date[] = []
  for (let day = from; free.length < count && day <= addDays(from, HORIZON); day = addDays(day, 1)) {
    if (dayOfWeek(day) > 5 || isHoliday(day)) continue
    for (const start of STARTS) {
      const at = instantAt(day, start)
      const span = { from: at, until: new Date(at.getTime() + minutes * MINUTE) }
      const hasRoom = rooms.length === 0 || rooms.some((taken) => isFree(span, taken))
      if (free.length < count && hasRoom && isFree(span, conductor)) free.push(at)
    }
  }
  return free
}

/** What begins when the other ends does not touch it. */
const isFree = (span: Taken, taken: readonly Taken[]): boolean =>
  taken.every(({ from, until }) => until <= span.from || from >= span.until)
