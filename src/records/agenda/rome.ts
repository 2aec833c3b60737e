import { toEpochDay, type PlainDate } from '../../standard/index.ts'

const MINUTE = 60_000
const DAY = 86_400_000

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'medium',
})

/** How far ahead of UTC the clocks of Italy are at an instant, in milliseconds. */
function offsetAt(epochMs: number): number {
  return Date.parse(`${wall.format(epochMs).replace(' ', 'T')}Z`) - epochMs
}

/**
 * The instant at which the clocks of Italy show so many minutes after midnight of a day (1440 is the midnight after).
 * An hour that comes twice is the first of the two; one that does not come is as much later as the clocks jump.
 */
export function instantAt(day: PlainDate, minutes: number): Date {
  const shown = toEpochDay(day) * DAY + minutes * MINUTE
  const isShownAt = (instant: number) => instant + offsetAt(instant) === shown
  const before = shown - offsetAt(shown - DAY)
  const after = shown - offsetAt(shown + DAY)
  return new Date(!isShownAt(before) && isShownAt(after) ? after : before)
}

/** What the clocks of Italy show at an instant, in minutes after midnight. */
export function wallMinutesOf(at: Date): number {
  const [hours = 0, minutes = 0] = wall.format(at).slice(11).split(':').map(Number)
  return hours * 60 + minutes
}
