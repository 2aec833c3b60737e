import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'

const DAY = { day: 'numeric', year: 'numeric' } as const
const longDays = new Intl.DateTimeFormat('it-IT', { ...DAY, weekday: 'long', month: 'long', timeZone: 'UTC' })
const shortDays = new Intl.DateTimeFormat('it-IT', { ...DAY, month: 'short', timeZone: 'UTC' })
const romeDays = new Intl.DateTimeFormat('it-IT', {
  ...DAY,
  weekday: 'long',
  month: 'long',
  timeZone: 'Europe/Rome',
})
const romeTimes = new Intl.DateTimeFormat('it-IT', {
  hour: 'numeric',
  minute: '2-digit',
  timeZone: 'Europe/Rome',
})

/** «venerdì 14 novembre 2025». */
export function longDay(day: PlainDate): string {
  return longDays.format(new Date(day))
}

/** «14 nov 2025», for tables. */
export function shortDay(day: PlainDate): string {
  return shortDays.format(new Date(day))
}

/** «lunedì 10 novembre 2025, ore 10:41», at the clock of Rome, of an ISO instant. Throws `RangeError` where it is none. */
export function longInstant(instant: string): string {
  return `${romeDay(instant)}, ore ${romeTimes.format(new Date(instant))}`
}

/** The day of an ISO instant in Rome: «lunedì 10 novembre 2025». Throws `RangeError` where it is none. */
export function romeDay(instant: string): string {
  return romeDays.format(new Date(instant))
}
