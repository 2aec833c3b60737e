import type { Lang } from '../../platform/words/index.ts'
import { dayShort, money } from '../../surfaces/design/index.ts'
import {
  inHours,
  type Bounds,
  type Card,
  type Dated,
  type Parameter,
  type Ucs,
} from '../../standard/index.ts'
import { words } from './words.ts'

/** A duration of the act in words: «da 30 min a 1 h». In: minutes. */
export function spanOf({ min, max }: Bounds, lang: Lang): string {
  const say = words(lang)
  if (min !== null && max !== null) return say('span.both', { min: inHours(min), max: inHours(max) })
  if (min !== null) return say('span.min', { min: inHours(min) })
  return max === null ? say('span.open') : say('span.max', { max: inHours(max) })
}

/** How long the service lasts for one person, in words. */
export function lengthOf({ performances, individual }: Card, lang: Lang): string {
  return performances ? words(lang)('span.performances') : spanOf(individual.minutes, lang)
}

/** The standard cost in words: «33,00 € all’ora». */
export function ucsOf({ kind, cents, group }: Ucs, lang: Lang): string {
  const say = words(lang)
  if (kind === 'none' || cents === null) return say('ucs.none')
  const ucs = say(`ucs.${kind}`, { rate: money(cents, lang) })
  return group === null ? ucs : say('ucs.shared', { ucs })
}

export interface Line {
  label: string
  value: string
  /** Words of the act, Italian in every language. */
  isAct: boolean
}

/** The card in a few lines: for whom, how long, how many, what it costs, since when. */
export function briefOf(card: Card, lang: Lang): Line[] {
  const say = words(lang)
  const { channels, group, tutoring, backOffice, parts = [], performances = [] } = card
  const line = (label: string, value: string, isAct = false): Line => ({ label, value, isAct })
  return [
    line(say('for'), say(`for.${card.for}`)),
    ...(channels.length > 0
      ? [line(say('channels'), channels.map((each) => say(`channel.${each}`)).join(', '))]
      : []),
    ...(performances.length > 0 ? [] : [line(say('individual'), spanOf(card.individual.minutes, lang))]),
    ...performances.map(({ code, name, minutes }) =>
      line(say('performance', { code }), `${name}: ${spanOf(minutes, lang)}`, true),
    ),
    ...parts.map(({ code, maxMinutes }) =>
      line(say('parts'), `${say(`part.${code}`)}: ${spanOf({ min: null, max: maxMinutes }, lang)}`),
    ),
    ...(backOffice ? [line(say('back-office'), spanOf(backOffice.minutes, lang))] : []),
    ...(group
      ? [line(say('group'), spanOf(group.minutes, lang)), line(say('group.max'), most(group, lang))]
      : []),
    ...(tutoring ? [line(say('tutoring'), spanOf(tutoring.minutesPerMonth, lang))] : []),
    line(say('ucs'), ucsOf(card.ucs, lang)),
    line(say('valid.from'), dayShort(card.validFrom, lang)),
    line(say('source'), card.source, true),
  ]
}

function most({ max, except }: NonNullable<Card['group']>, lang: Lang): string {
  const say = words(lang)
  if (max === null) return say('group.free')
  const people = say('group.people', { max })
  return except ? say('group.except', { people }) : people
}

/** A legal number with one of the values it had, in words. */
export interface NumberShown {
  name: string
  value: string
  /** The days between which the value holds. */
  inForce: string
  source: string
  toConfirm: boolean
}

/** A legal number as a table shows it: one row a value it had in time. */
export function rowsOf({ code, series }: Parameter, lang: Lang): NumberShown[] {
  return series.map((dated) => ({
    name: nameOf(code, lang),
    value: valueOf(code, dated, lang),
    inForce: inForceOf(dated, lang),
    source: dated.source,
    toConfirm: dated.certainty === 'da-confermare',
  }))
}

/** A choice written without a beginning holds since ever: no day is shown. */
const EVER = '1900-01-01'

function inForceOf({ validFrom, validUntil }: Dated, lang: Lang): string {
  const say = words(lang)
  if (validFrom < EVER) return say('in-force.always')
  const from = dayShort(validFrom, lang)
  return validUntil === null
    ? say('in-force.from', { from })
    : say('in-force.until', { from, until: dayShort(validUntil, lang) })
}

const last = (code: string) => code.split('.').at(-1) ?? code

/** A legal number by name: «Massimo, in gruppo». In: its code. */
export function nameOf(code: string, lang: Lang): string {
  const say = words(lang)
  const key = last(code)
  if (key === 'cents') return say('ucs')
  if (key !== 'min' && key !== 'max') return say(`number.${key}` as 'number.days')
  const [, kind = '', what = ''] = code.split('.')
  const of =
    kind === 'parts'
      ? say(`part.${what}` as 'part.bilancio')
      : kind === 'performances'
        ? say('performance', { code: what }).toLowerCase()
        : say(`of.${what === 'people' ? what : kind}` as 'of.group')
  return say(`number.${key}`, { of })
}

/** A value of a legal number in words: «1 h 30 min», «33,00 €», «3 mesi». */
export function valueOf(code: string, { value }: Pick<Dated, 'value'>, lang: Lang): string {
  const say = words(lang)
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no')
  const key = last(code)
  if (key === 'cents' || key.startsWith('reddito-')) return money(value, lang)
  if (/months$|-mesi/i.test(key)) return say('unit.months', { count: value })
  if (key === 'days' && value === 0) return say('same-day')
  if (/days$/i.test(key)) return say('unit.days', { count: value })
  return code.includes('minutes') ? inHours(value) : say('unit.people', { count: value })
}
