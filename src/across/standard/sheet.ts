import type { Lang } from '../../platform/words/index.ts'
import {
  isServiceCode,
  listIndicators,
  listParameters,
  rulesAbout,
  type Card,
  type Force,
  type Indicator,
  type Parameter,
  type Parameters,
  type RuleCode,
  type ServiceCode,
} from '../../standard/index.ts'
import { briefOf, rowsOf, type Line, type NumberShown } from './measure.ts'
import { definitionOf } from './outcome.ts'
import type { Installed } from './standard.query.ts'
import { words } from './words.ts'
import { workedCosts, type WorkedCost } from './worked-cost.ts'
import { workedRule, type WorkedRule } from './worked-rule.ts'

/** A rule as a page or a document tells it. */
export interface RuleTold {
  code: RuleCode
  sentence: string
  force: Force
  source: string
  numbers: NumberShown[]
  worked: WorkedRule | null
}

export interface IndicatorTold extends Indicator {
  definition: string
}

/** A card as a page or a document tells it: everything but the markup. */
export interface Sheet {
  card: Card
  title: string
  brief: Line[]
  /** The lists of the card that are not empty. */
  lists: { title: string; items: readonly string[] }[]
  costs: WorkedCost[]
  indicators: IndicatorTold[]
  rules: RuleTold[]
  preconditions: RuleTold[]
  limits: RuleTold[]
}

/** Everything the act says of a service, with examples computed now: as written, or as it is in an installation today. */
export function sheetOf(card: Card, lang: Lang, installed?: Installed): Sheet {
  const tell = telling(lang, installed?.parameters)
  const say = words(lang)
  const lists = (['activities', 'recipients', 'conditions', 'outputs', 'modes'] as const).map((list) => ({
    title: say(list),
    items: card[list],
  }))
  return {
    card,
    title: titleOf(card),
    brief: briefOf(card, lang),
    lists: lists.filter(({ items }) => items.length > 0),
    costs: workedCosts(card, lang, installed),
    indicators: listIndicators(card.code).map((each) => ({ ...each, definition: definitionOf(each, lang) })),
    rules: [...rulesAbout('persona'), ...rulesAbout('vacancy')].filter(of(card.code)).map(tell),
    preconditions: rulesAbout('precondition').filter(of(card.code)).map(tell),
    limits: rulesAbout('delivery').filter(of(card.code)).map(tell),
  }
}

/** The legal numbers that belong to no card: the unemployment status, and what the act does not say of terms. */
export function generalNumbers(lang: Lang, parameters?: Parameters): NumberShown[] {
  const general = listParameters().filter(({ code }) => !isServiceCode(code.slice(0, 2)))
  return general.flatMap((parameter) => rowsOf(asInstalled(parameter, parameters), lang))
}

/** A legal number with the values it has where the region changed it. */
const asInstalled = ({ code, series }: Parameter, parameters?: Parameters): Parameter => ({
  code,
  series: parameters?.get(code) ?? series,
})

export const titleOf = ({ code, name }: Card): string => `${code} · ${name}`

const of =
  (code: ServiceCode) =>
  ({ service }: { service: ServiceCode }): boolean =>
    service === code

interface AnyRule extends Omit<RuleTold, 'numbers' | 'worked'> {
  parameters: readonly Parameter[]
}

const telling =
  (lang: Lang, region?: Parameters) =>
  ({ code, sentence, force, source, parameters }: AnyRule): RuleTold => ({
    code,
    sentence,
    force,
    source,
    numbers: parameters.flatMap((parameter) => rowsOf(asInstalled(parameter, region), lang)),
    worked: workedRule(code, lang),
  })
