import type { Lang } from '../../platform/words/index.ts'
import {
  getCard,
  isServiceCode,
  listParameters,
  rulesAbout,
  type ParameterValue,
  type ServiceCode,
  type Unit,
} from '../../standard/index.ts'
import { nameOfNumber } from '../standard/index.ts'

/** The service that a number is of, as facts of the ledger carry it. */
export function serviceIn(code: string): { service?: ServiceCode } {
  const service = code.slice(0, 2)
  return isServiceCode(service) ? { service } : {}
}

const ofRules = new Set(
  [...rulesAbout('persona'), ...rulesAbout('vacancy')].flatMap(({ parameters }) =>
    parameters.map(({ code }) => code),
  ),
)

/** Whether a number is of a card (duration, group, cost) and not of a rule or of everything. */
export const isOfCard = (code: string): boolean =>
  !ofRules.has(code) && isServiceCode(code.slice(0, 2)) && listParameters().some((each) => each.code === code)

/** «A2 · Massimo, in gruppo». */
export function titleOf(code: string, lang: Lang): string {
  const { service } = serviceIn(code)
  const name = nameOfNumber(code, lang)
  return service ? `${service} · ${name}` : name
}

/** What a number is about, in the words of the act: the name of its card, or the sentence of its rule. */
export function subjectOf(code: string): string | undefined {
  const rules = [...rulesAbout('persona'), ...rulesAbout('vacancy')]
  const rule = rules.find(({ parameters }) => parameters.some((each) => each.code === code))
  const { service } = serviceIn(code)
  return rule?.sentence ?? (service && getCard(service).name)
}

/** A value as it goes into the field of a form: money in euro. */
export function valueTyped(value: ParameterValue, unit: Unit): string {
  return unit === 'cents' && typeof value === 'number'
    ? (value / 100).toFixed(2).replace('.', ',')
    : String(value)
}

/** What was typed in the field, as a command takes it: money in cents. What is no amount is left as it is. */
export function valueGiven(typed: string, unit: Unit): string {
  const [, euro, cents = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(typed.trim()) ?? []
  return unit !== 'cents' || euro === undefined
    ? typed
    : String(Number(euro) * 100 + Number(cents.padEnd(2, '0')))
}
