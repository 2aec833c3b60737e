import { plainDate, type PlainDate } from './plain-date.ts'

/** `da-confermare`: the official text of the number has not been read yet. */
export type Certainty = 'certo' | 'da-confermare'

/** A legal number (months, days, minutes, people, cents) or a yes/no choice. */
export type ParameterValue = number | boolean

/** A value in force from a day to a day, both included; `validUntil` null is still in force. */
export interface Dated<T extends ParameterValue = ParameterValue> {
  readonly value: T
  readonly validFrom: PlainDate
  readonly validUntil: PlainDate | null
  readonly source: string
  readonly certainty: Certainty
}

/** The values a number had in time. Holes are days on which it was not in force. */
export type Series<T extends ParameterValue = ParameterValue> = readonly Dated<T>[]

/** A legal number with its stable code and the values it had. */
export interface Parameter<T extends ParameterValue = ParameterValue> {
  readonly code: string
  readonly series: Series<T>
}

/** The region's own series, by parameter code: each replaces the whole series of the code. */
export type Parameters = ReadonlyMap<string, Series>

/** The act: attached to a deliberation of 2014 whose day is not in the text, so the start of the year. */
export const ACT_FROM = plainDate('2014-01-01')
/** D.Lgs. 297/2002 writes the terms of three, four and six months into art. 3 D.Lgs. 181/2000. */
export const TERMS_FROM = plainDate('2003-01-30')
/** L. 92/2012 (art. 4, c. 33) adds the essential levels for who receives support. */
export const LEP_FROM = plainDate('2012-07-18')

/** A parameter with one value in force since a day, certain unless told otherwise. */
export function since<T extends ParameterValue>(
  code: string,
  value: T,
  more: { validFrom: PlainDate; source: string; certainty?: Certainty },
): Parameter<Widened<T>> {
  const { validFrom, source, certainty = 'certo' } = more
  // The literal is widened: `since('…', 3, …)` is a number that the region may change, not the number three.
  return { code, series: [{ value: value as Widened<T>, validFrom, validUntil: null, source, certainty }] }
}

type Widened<T extends ParameterValue> = T extends number ? number : boolean

/**
 * The value in force on a day, or null where none was. The region's series wins over the one written in the code;
 * a region's value of the wrong kind throws `TypeError`, for no verdict may rest on it.
 */
export function valueOn<T extends ParameterValue>(
  parameter: Parameter<T>,
  on: PlainDate,
  parameters?: Parameters,
): T | null {
  const regional = parameters?.get(parameter.code)
  if (regional === undefined) return inForce(parameter.series, on)?.value ?? null
  const value = inForce(regional, on)?.value ?? null
  const kind = typeof parameter.series[0]?.value
  if (value !== null && typeof value !== kind) throw new TypeError(`${parameter.code}: ${kind} expected`)
  return value as T | null
}

function inForce<T extends ParameterValue>(series: Series<T>, on: PlainDate): Dated<T> | undefined {
  for (const dated of series) {
    if (dated.validFrom <= on && (dated.validUntil === null || on <= dated.validUntil)) return dated
  }
  return undefined
}
