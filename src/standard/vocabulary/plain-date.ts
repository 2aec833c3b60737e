declare const brand: unique symbol

/** A civil day, `YYYY-MM-DD`. Compares with `<` and `===`, as its text does. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' }

const SHAPE = /^\d{4}-\d{2}-\d{2}$/

/** Whether the text is a day that exists (`2015-02-29` is not). Years 0001–9999. */
export function isPlainDate(text: string): text is PlainDate {
  if (!SHAPE.test(text)) return false
  const [year, month, day] = [yearOf(text), monthOf(text), dayOf(text)]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The day that a text names. Throws `RangeError` where it names none. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** The last day number of a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Year, month (1–12) and day of the month. */
export function partsOf(date: PlainDate): { year: number; month: number; day: number } {
  return { year: yearOf(date), month: monthOf(date), day: dayOf(date) }
}

/** The day `days` later (or earlier, where negative): the starting day is not counted. Throws `RangeError` outside years 0001–9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return days === 0 ? date : fromEpochDay(toEpochDay(date) + days)
}

/**
 * The same day number `months` later, or the last day of that month where it has none (art. 2963 c.c.).
 * Throws `RangeError` outside years 0001–9999.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const index = yearOf(date) * 12 + (monthOf(date) - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return compose(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** Days from the first to the second; negative where the second comes before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from)
}

/** Completed years on a day: the birthday itself completes one; born on 29 February, 28 February does in common years. */
export function yearsCompleted(birthOn: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birthOn)
  return addMonths(birthOn, years * 12) <= on ? years : years - 1
}

/** 1 Monday … 7 Sunday. */
export function dayOfWeek(date: PlainDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}

/** The day as Italians write it, `30/04/2014`. */
export function inItalian(date: PlainDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar. Not `Date.UTC`, which reads years 0–99 as 1900–1999. */
export function toEpochDay(date: PlainDate): number {
  const month = monthOf(date)
  // The year begins in March, so that the leap day is its last.
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const days = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + days - 719_468
}

/** The day that is so many days after 1970-01-01. Throws `RangeError` outside years 0001–9999. */
export function fromEpochDay(epochDay: number): PlainDate {
  const days = epochDay + 719_468
  const era = Math.floor(days / 146_097)
  const ofEra = days - era * 146_097
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * march + 2) / 5) + 1
  return march < 10
    ? compose(yearOfEra + era * 400, march + 3, day)
    : compose(yearOfEra + era * 400 + 1, march - 9, day)
}

function compose(year: number, month: number, day: number): PlainDate {
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`not a day: year ${year}`)
  const digits = year >= 1000 ? `${year}` : `${year}`.padStart(4, '0')
  return `${digits}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as PlainDate
}

// Read digit by digit: these run some fifty times for each person judged.
const digit = (text: string, at: number) => text.charCodeAt(at) - 48
const yearOf = (text: string) =>
  digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3)
const monthOf = (text: string) => digit(text, 5) * 10 + digit(text, 6)
const dayOf = (text: string) => digit(text, 8) * 10 + digit(text, 9)
