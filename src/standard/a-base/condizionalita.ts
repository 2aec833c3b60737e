import { valueOn, type Certainty, type Parameter, type Parameters } from '../vocabulary/parameter.ts'
import { addDays, plainDate, type PlainDate } from '../vocabulary/plain-date.ts'
import { REGIME_2015_FROM } from './stato-parametri.ts'

/** What may be missed, as art. 21, c. 7, D.Lgs. 150/2015 divides it. */
export const BREACH_KINDS = ['convocazione', 'orientamento', 'formazione', 'offerta'] as const
export type BreachKind = (typeof BREACH_KINDS)[number]

/** What the law makes follow: a quarter of a month of support, a whole month, or its end with that of the status. */
export type Measure = 'quarto-di-mensilita' | 'una-mensilita' | 'decadenza'

export interface Consequence {
  measure: Measure
  source: string
  certainty: Certainty
}

const SCALE: Readonly<Record<BreachKind, readonly [Measure, ...Measure[]]>> = {
  convocazione: ['quarto-di-mensilita', 'una-mensilita', 'decadenza'],
  orientamento: ['quarto-di-mensilita', 'una-mensilita', 'decadenza'],
  formazione: ['una-mensilita', 'decadenza'],
  offerta: ['decadenza'],
}

/**
 * What the law makes follow a breach without a justified reason, the first time or the nth (from 1); undefined before
 * D.Lgs. 150/2015, whose rules the Region wrote. A proposal: somebody decides. The text of the article is to be read again.
 */
export function consequenceOf(kind: BreachKind, time: number, on: PlainDate): Consequence | undefined {
  if (on < REGIME_2015_FROM) return undefined
  const scale = SCALE[kind]
  const measure = scale[Math.min(time, scale.length) - 1] ?? scale[0]
  return { measure, source: 'art. 21, c. 7, D.Lgs. 150/2015', certainty: 'da-confermare' }
}

/** Reasons for which a breach is justified. The list of the ministry is to be confirmed. */
export const JUSTIFIED_REASONS = [
  'malattia',
  'gravidanza',
  'servizio-civile',
  'famiglia',
  'mobilita',
  'lavoro',
  'giustizia',
  'forza-maggiore',
] as const
export type JustifiedReason = (typeof JUSTIFIED_REASONS)[number]

/** Days that a person has to say why. No text with the number was found: the Region sets it. */
export const REASONS_DAYS: Parameter<number> = {
  code: 'condizionalita.motivi-days',
  series: [
    {
      value: 15,
      validFrom: plainDate('2014-01-01'),
      validUntil: null,
      source: 'prassi del centro, in attesa della scelta della Regione',
      certainty: 'da-confermare',
    },
  ],
}

/** The last day to say why, asked on a day. */
export const reasonsBy = (on: PlainDate, parameters?: Parameters): PlainDate =>
  addDays(on, valueOn(REASONS_DAYS, on, parameters) ?? 0)
