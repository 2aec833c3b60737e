import { addDays, dayOfWeek, isHoliday, type PlainDate } from '../../standard/index.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const romeHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** Whether people are left in peace at an instant: from eight in the evening to eight in the morning, in Italy. */
export function isQuiet(now: Date): boolean {
  const hour = Number(romeHour.format(now))
  return hour >= 20 || hour < 8
}

/** When a message written at an instant may leave: at once, or at the first eight in the morning, in Italy. */
export function leavesAt(now: Date): Date {
  if (!isQuiet(now)) return now
  let at = now.getTime() - (now.getTime() % HOUR)
  while (isQuiet(new Date(at))) at += HOUR
  return new Date(at)
}

/** For how many working days after a human being spoke to her the program keeps silent. */
const SILENT_DAYS = 3

/** The last day on which reminders are silent after a contact on a day, which is not counted. Saturdays are no working days. */
export function silentUntil(contactOn: PlainDate): PlainDate {
  let day = contactOn
  for (let working = 0; working < SILENT_DAYS;) {
    day = addDays(day, 1)
    if (dayOfWeek(day) < 6 && !isHoliday(day)) working++
  }
  return day
}

export const FIRST_REMINDER_HOURS = 48
const LAST_REMINDER_HOURS = 2

/** Which reminder of an appointment is due, if any: the first from 48 hours before, the last from 2. */
export function reminderDue(startsAt: Date, now: Date): 'primo' | 'ultimo' | undefined {
  const left = startsAt.getTime() - now.getTime()
  if (left <= 0 || left > FIRST_REMINDER_HOURS * HOUR) return undefined
  return left <= LAST_REMINDER_HOURS * HOUR ? 'ultimo' : 'primo'
}

/** An invitation nobody answered is repeated once, so many days later; then a human being calls, so many days after that. */
const INVITE_DAYS = 3
/** The instant before which an invitation must have gone out for its reminder to be due. */
export const inviteBefore = (now: Date): Date => new Date(now.getTime() - INVITE_DAYS * DAY)

/** After how many minutes a message that could not go is tried again: until it expires. */
export function retryMinutes(attempts: number): number {
  return [1, 5, 15][attempts - 1] ?? 60
}
