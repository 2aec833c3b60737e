import type { Lang } from '../../platform/words/index.ts'
import { daysBetween, isPlainDate, partsOf, type PlainDate } from '../../standard/vocabulary/plain-date.ts'

const LOCALE: Record<Lang, string> = { it: 'it-IT', en: 'en-GB' }

type Style = 'long' | 'short' | 'monthDay' | 'month'
const DAY_STYLES: Record<Style, Intl.DateTimeFormatOptions> = {
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  monthDay: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
}
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(lang: Lang, style: Style | 'clock'): Intl.DateTimeFormat {
  const key = `${lang} ${style}`
  const known = formatters.get(key)
  if (known) return known
  const made =
    style === 'clock'
      ? new Intl.DateTimeFormat('it-IT', { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/Rome' })
      : new Intl.DateTimeFormat(LOCALE[lang], { ...DAY_STYLES[style], timeZone: 'UTC' })
  formatters.set(key, made)
  return made
}

/** The civil day as an instant at midnight UTC, only to be printed in UTC. */
function midnight(day: PlainDate): number {
  const { year, month, day: number } = partsOf(day)
  return Date.UTC(year, month - 1, number)
}

/** «venerdì 14 novembre 2025»: for sentences. */
export const dayLong = (day: PlainDate, lang: Lang = 'it'): string =>
  formatter(lang, 'long').format(midnight(day)).replaceAll(',', '')

/** «14 nov 2025»: for tables and marks. */
export const dayShort = (day: PlainDate, lang: Lang = 'it'): string =>
  formatter(lang, 'short').format(midnight(day))

/** «14 nov», with the year where it is not this one: for deadline marks. */
export const dayNear = (day: PlainDate, today: PlainDate, lang: Lang = 'it'): string =>
  partsOf(day).year === partsOf(today).year
    ? formatter(lang, 'monthDay').format(midnight(day))
    : dayShort(day, lang)

/** «nov 2025», of a day in it. */
export const monthShort = (day: PlainDate, lang: Lang = 'it'): string =>
  formatter(lang, 'month').format(midnight(day))

/** How far a deadline is: «oggi», «domani», «tra 2 giorni», «da 4 giorni». Never shown without its date. */
export function distance(day: PlainDate, today: PlainDate, lang: Lang = 'it'): string {
  const days = daysBetween(today, day)
  const italian = lang === 'it'
  if (days === 0) return italian ? 'oggi' : 'today'
  if (days === 1) return italian ? 'domani' : 'tomorrow'
  const many = Math.abs(days)
  if (italian) return `${days > 0 ? 'tra' : 'da'} ${many} ${many === 1 ? 'giorno' : 'giorni'}`
  return days > 0 ? `in ${many} days` : `${many} ${many === 1 ? 'day' : 'days'} late`
}

/** «14 nov 2025, tra 2 giorni». */
export const dayWithDistance = (day: PlainDate, today: PlainDate, lang: Lang = 'it'): string =>
  `${dayShort(day, lang)}, ${distance(day, today, lang)}`

/** «10:42», the hour of an instant in Italy. In: ISO text or `Date`. */
export const hour = (at: string | Date): string => formatter('it', 'clock').format(new Date(at))

/** The civil day of an instant in Italy. */
export const dayOf = (at: string | Date): PlainDate =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Rome' }).format(new Date(at)) as PlainDate

/** «14 nov 2025, ore 10:42». */
export const instantShort = (at: string | Date, lang: Lang = 'it'): string =>
  `${dayShort(dayOf(at), lang)}, ${lang === 'it' ? 'ore ' : ''}${hour(at)}`

/** «66,00 €» from whole cents. */
export const money = (cents: number, lang: Lang = 'it'): string =>
  new Intl.NumberFormat(LOCALE[lang], { style: 'currency', currency: 'EUR', useGrouping: 'always' }).format(
    cents / 100,
  )

/** «1 h 30 min» from whole minutes. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.trunc(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

/** «1.240». */
export const wholeNumber = (value: number, lang: Lang = 'it'): string =>
  new Intl.NumberFormat(LOCALE[lang], { useGrouping: 'always' }).format(value)

/** The Italian area codes of two and three digits; the others have four. */
const AREA_CODES = new Set(
  '02 06 010 011 015 019 030 031 035 039 040 041 045 049 050 051 055 059 070 071 075 079 080 081 085 089 090 091 095 099'.split(
    ' ',
  ),
)

/** «075 123 4567», «333 123 4567»; a foreign number keeps its country code and its own spaces. */
export function phone(text: string): string {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^(?:\+39|0039)/, '')
  if (digits.startsWith('+') || digits.startsWith('00')) return text.trim()
  const head = [2, 3].map((size) => digits.slice(0, size)).find((code) => AREA_CODES.has(code))
  const size = head?.length ?? (digits.startsWith('0') ? 4 : 3)
  const rest = digits.slice(size)
  const groups = rest.length > 4 ? [rest.slice(0, 3), rest.slice(3)] : [rest]
  return [digits.slice(0, size), ...groups].filter(Boolean).join(' ')
}

/** The `tel:` address of a number; Italian unless it says otherwise. */
export function phoneHref(text: string): string {
  const digits = text.replaceAll(/[^\d+]/g, '').replace(/^00/, '+')
  return `tel:${digits.startsWith('+') ? digits : `+39${digits}`}`
}

/** «14/11/2025», as a person types it: the value of a date field. */
export function dayInput(day: PlainDate): string {
  const [year, month, number] = day.split('-')
  return `${number}/${month}/${year}`
}

/** The day a person typed («14/11/2025», «14.11.2025», «14-11-2025», «2025-11-14»); undefined where it names none. */
export function readDay(text: string): PlainDate | undefined {
  const typed = /^\s*(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4})\s*$/.exec(text)
  const iso = typed
    ? `${typed[3] ?? ''}-${(typed[2] ?? '').padStart(2, '0')}-${(typed[1] ?? '').padStart(2, '0')}`
    : text.trim()
  return isPlainDate(iso) ? iso : undefined
}
