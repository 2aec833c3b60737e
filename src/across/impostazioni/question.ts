import type { NewValue, Reach } from '../../records/normativa/index.ts'
import {
  plainDate,
  rulesAbout,
  type Parameter,
  type Parameters,
  type ParameterValue,
} from '../../standard/index.ts'

/** What a replay asks: how things would be if a number had always had another value. */
export interface Question {
  parameter: Parameter
  given: Pick<NewValue, 'value' | 'validFrom'>
  /** The numbers in force, that of the question included. */
  parameters: Parameters
}

const has =
  (code: string) =>
  ({ parameters }: { parameters: readonly Parameter[] }): boolean =>
    parameters.some((each) => each.code === code)

/** What a number looks at. */
export function reachOf({ code }: Parameter): Reach {
  if (code.endsWith('.ucs.cents') || rulesAbout('delivery').some(has(code))) return 'prestazioni'
  return rulesAbout('vacancy').some(has(code)) ? 'aziende' : 'scadenze'
}

/** The rules towards people that a number may move: those that name it, or all where it is a general one. */
export function rulesMovedBy({ code }: Parameter) {
  const naming = rulesAbout('persona').filter(has(code))
  return naming.length > 0 ? naming : rulesAbout('persona')
}

/** The numbers in force, with one that has the value of the question since ever: recorded history is judged with it. */
export function asIfAlways({ parameter, given, parameters }: Question): Parameters {
  return new Map(parameters).set(parameter.code, always(given.value))
}

const always = (value: ParameterValue) => [
  { value, validFrom: EVER, validUntil: null, source: '', certainty: 'certo' as const },
]
const EVER = plainDate('0001-01-01')
