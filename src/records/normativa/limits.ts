import { refused, type Outcome } from '../../platform/work/index.ts'
import {
  inItalian,
  listParameters,
  unitOf,
  type Parameter,
  type Parameters,
  type Unit,
} from '../../standard/index.ts'
import { datedOn, type NewValue } from './series.ts'

/** The least and the most that a number may be set to: whoever types a zero too many is asked again. */
const BOUNDS: Readonly<Record<Exclude<Unit, 'choice'>, readonly [least: number, most: number]>> = {
  months: [0, 120],
  days: [0, 1000],
  minutes: [0, 10_000],
  people: [1, 1000],
  cents: [0, 10_000_000],
}

/** The parameter of a code; undefined where the act has none. */
export function findParameter(code: string): Parameter | undefined {
  return listParameters().find((parameter) => parameter.code === code)
}

/**
 * Why a value cannot be given to a number, or undefined. Refused `normativa.valore-impossibile` of another kind or out
 * of bounds, `normativa.valore-uguale` where it holds that day already (unless it becomes certain), and
 * `normativa.minimo-oltre-massimo` where the two ends of a duration or of a window would cross.
 */
export function hindranceTo(
  parameter: Parameter,
  given: NewValue,
  parameters: Parameters,
): Outcome<never> | undefined {
  if (!isPossible(parameter, given)) return refused('normativa.valore-impossibile', limitsOf(parameter))
  const now = datedOn(parameters.get(parameter.code) ?? parameter.series, given.validFrom)
  const confirms = now?.certainty === 'da-confermare' && given.certainty === 'certo'
  if (now?.value === given.value && !confirms)
    return refused('normativa.valore-uguale', { day: inItalian(given.validFrom) })
  return crosses(parameter.code, given, parameters) ? refused('normativa.minimo-oltre-massimo') : undefined
}

function isPossible(parameter: Parameter, { value }: NewValue): boolean {
  const unit = unitOf(parameter)
  if (unit === 'choice' || typeof value === 'boolean') return unit === 'choice' && typeof value === 'boolean'
  const [least, most] = BOUNDS[unit]
  return Number.isInteger(value) && least <= value && value <= most
}

function limitsOf(parameter: Parameter): Record<string, string> {
  const unit = unitOf(parameter)
  if (unit === 'choice') return { it: 'Scegli sì o no.', en: 'Choose yes or no.' }
  const scale = unit === 'cents' ? 100 : 1
  const [least, most] = BOUNDS[unit].map((bound) => bound / scale) as [number, number]
  const cents = unit === 'cents' ? { it: ' euro', en: ' euro' } : { it: '', en: '' }
  return {
    it: `Scrivi un numero intero da ${least} a ${most}${cents.it}.`,
    en: `Write a whole number from ${least} to ${most}${cents.en}.`,
  }
}

/** The two ends of one thing: the lower, then the upper. */
const ENDS: readonly (readonly [lower: RegExp, lowerEnd: string, upperEnd: string])[] = [
  [/\.(?:min|max)$/, '.min', '.max'],
  [/\.(?:opensAfterMonths|months)$/, '.opensAfterMonths', '.months'],
]

function crosses(code: string, { value, validFrom }: NewValue, parameters: Parameters): boolean {
  return ENDS.some(([end, lower, upper]) => {
    if (!end.test(code)) return false
    const at = (which: string) => {
      const one = code.replace(end, which)
      if (one === code) return value
      const series = parameters.get(one) ?? findParameter(one)?.series ?? []
      return datedOn(series, validFrom)?.value
    }
    const [low, high] = [at(lower), at(upper)]
    return typeof low === 'number' && typeof high === 'number' && low > high
  })
}
