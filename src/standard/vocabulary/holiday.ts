import { since, valueOn, type Parameters } from './parameter.ts'
import { addDays, dayOfWeek, partsOf, plainDate, type PlainDate } from './plain-date.ts'

const ALWAYS = plainDate('0001-01-01')

/** Whether a term that ends on a holiday ends on the next working day (art. 2963 c.c.). Off: the act does not say so. */
export const HOLIDAY_SHIFT = since('termini.slittamento-festivo', false, {
  validFrom: ALWAYS,
  source: 'art. 2963 c.c., scelta della Regione',
  certainty: 'da-confermare',
})

/** Whether the shift takes Saturday for a holiday too. */
export const SATURDAY_OFF = since('termini.sabato-festivo', false, {
  validFrom: ALWAYS,
  source: 'scelta della Regione',
  certainty: 'da-confermare',
})

const FIXED: ReadonlySet<string> = new Set([
  '01-01',
  '01-06',
  '04-25',
  '05-01',
  '06-02',
  '08-15',
  '11-01',
  '12-08',
  '12-25',
  '12-26',
])

/** Whether a day is a Sunday, a national holiday or Easter Monday. */
export function isHoliday(date: PlainDate): boolean {
  if (dayOfWeek(date) === 7 || FIXED.has(date.slice(5))) return true
  return dayOfWeek(date) === 1 && date === addDays(easterOf(partsOf(date).year), 1)
}

/** The last day of a term that would end on `end`, under the choice in force on the day its clock started. */
export function shiftEnd(end: PlainDate, startedOn: PlainDate, parameters?: Parameters): PlainDate {
  if (valueOn(HOLIDAY_SHIFT, startedOn, parameters) !== true) return end
  const free = valueOn(SATURDAY_OFF, startedOn, parameters) === true ? isHolidayOrSaturday : isHoliday
  let day = end
  while (free(day)) day = addDays(day, 1)
  return day
}

const isHolidayOrSaturday = (date: PlainDate) => isHoliday(date) || dayOfWeek(date) === 6

/** Easter Sunday of a Gregorian year (the algorithm of Meeus, Jones and Butcher). */
export function easterOf(year: number): PlainDate {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const march = epact + weekday - 7 * late + 22
  return addDays(plainDate(`${String(year).padStart(4, '0')}-03-01`), march - 1)
}
