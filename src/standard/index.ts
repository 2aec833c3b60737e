/** The act as data and functions. The only door: no clock, no I/O; the day is always an argument. */
import { areas, catalogue } from './catalogue.ts'
import { indicators } from './indicators.ts'
import { personaRules, preconditions, vacancyRules } from './rules.ts'
import type { Area, Card } from './vocabulary/card.ts'
import type { DeliveryFacts } from './vocabulary/delivery.ts'
import type { Facts, PersonaFacts, VacancyFacts } from './vocabulary/facts.ts'
import { HOLIDAY_SHIFT, SATURDAY_OFF } from './vocabulary/holiday.ts'
import type { Indicator } from './vocabulary/indicator.ts'
import { parametersOf } from './vocabulary/numbers.ts'
import type { Parameter, Parameters } from './vocabulary/parameter.ts'
import type { PlainDate } from './vocabulary/plain-date.ts'
import type { Rule } from './vocabulary/rule.ts'
import { REASONS_DAYS } from './a-base/condizionalita.ts'
import { LISTE_PARAMETERS } from './a-base/liste-speciali.ts'
import { STATO_PARAMETERS } from './a-base/stato-parametri.ts'
import { cardOn } from './card-on.ts'
import { VACANCY_PARAMETERS } from './d-inserimento-lavorativo/vacancy-parametri.ts'
import type { ServiceCode } from './vocabulary/service.ts'
import type { Verdict } from './vocabulary/verdict.ts'

export * from './a-base/condizionalita.ts'
export * from './a-base/labels.ts'
export {
  DISMISSALS,
  LISTE,
  mayEnrol,
  requisitiOf,
  type Lista,
  type ListaFacts,
  type Requisito,
} from './a-base/liste-speciali.ts'
export * from './a-base/profilazione.ts'
export * from './a-base/questionario.ts'
export { ILLUSTRATIVE_COEFFICIENTS } from './a-base/profilazione-coefficienti.ts'
export * from './a-base/stato.ts'
export { isSanction, newDidFrom, type LossKind } from './a-base/stato-parametri.ts'
export type { WorkEpisode, WorkKind } from './a-base/stato-reddito.ts'
export * from './d-inserimento-lavorativo/altri-costi.ts'
export { vacancyDays } from './d-inserimento-lavorativo/vacancy-parametri.ts'
export { cardOn } from './card-on.ts'
export { costOf, type Cost } from './cost.ts'
export type { Area, Audience, Bounds, Card, Profile, Ucs } from './vocabulary/card.ts'
export * from './vocabulary/delivery.ts'
export type * from './vocabulary/facts.ts'
export { isHoliday } from './vocabulary/holiday.ts'
export { FACT_KINDS, type Counted, type FactKind, type Indicator } from './vocabulary/indicator.ts'
export { inHours } from './vocabulary/minutes.ts'
export { valueOn } from './vocabulary/parameter.ts'
export type * from './vocabulary/parameter.ts'
export * from './vocabulary/plain-date.ts'
export type { Rule, RuleCode } from './vocabulary/rule.ts'
export * from './vocabulary/service.ts'
export { unitOf, type Unit } from './vocabulary/unit.ts'
export type { Force, Outcome, UsedParameters, Verdict } from './vocabulary/verdict.ts'

const entries = Object.values(catalogue)

/**
 * The cards in force on a day, in order A1 … E3, with the numbers of that day; without a day, all eighteen as written
 * in the code.
 */
export function listCards(on?: PlainDate, parameters?: Parameters): Card[] {
  const cards = entries.map(({ card }) => card)
  if (on === undefined) return cards
  return cards.filter((card) => inForce(card, on)).map(({ code }) => cardOn(code, on, parameters))
}

/** The card of a service. */
export function getCard(code: ServiceCode): Card {
  return catalogue[code].card
}

/** The five areas of the act, with access, requirements and competences. */
export function listAreas(): readonly Area[] {
  return areas
}

/** The indicators of a service, or of all: those that its card names, and ours (`official` false) where it names none. */
export function listIndicators(service?: ServiceCode): readonly Indicator[] {
  return service === undefined ? indicators : indicators.filter((each) => each.service === service)
}

/**
 * What the act says of a person or of a vacancy on a day: one verdict a rule, in the order of `rulesAbout`. The
 * region's own series, where given, take the place of those in the code. Never throws on well-formed facts.
 */
export function verdictsFor(facts: Facts, on: PlainDate, parameters?: Parameters): Verdict[] {
  return facts.subject === 'persona'
    ? personaRules.map((rule) => rule.judge(facts, on, parameters))
    : vacancyRules.map((rule) => rule.judge(facts, on, parameters))
}

/** Whether a person may receive a service on a day: one verdict a precondition; `missed` of force `blocks` forbids it. */
export function preconditionsOf(
  service: ServiceCode,
  facts: PersonaFacts,
  { on, parameters }: { on: PlainDate; parameters?: Parameters | undefined },
): Verdict[] {
  const asked = preconditions.filter((rule) => rule.service === service)
  return asked.map((rule) => rule.judge(facts, on, parameters))
}

interface RulesBySubject {
  persona: PersonaFacts
  vacancy: VacancyFacts
  precondition: PersonaFacts
  delivery: DeliveryFacts
}

const rules: { readonly [S in keyof RulesBySubject]: readonly Rule<RulesBySubject[S]>[] } = {
  persona: personaRules,
  vacancy: vacancyRules,
  precondition: preconditions,
  delivery: entries.flatMap(({ duration, group, where, placement }) => [
    duration,
    group,
    ...where,
    ...(placement ? [placement] : []),
  ]),
}

/** The rules about a subject, in the order of the act. `delivery` are those that `costOf` judges. */
export function rulesAbout<S extends keyof RulesBySubject>(subject: S): readonly Rule<RulesBySubject[S]>[] {
  return rules[subject]
}

/** Every legal number and choice that can be changed with a day of effect, as written in the code. */
export function listParameters(): Parameter[] {
  const ofRules = [...personaRules, ...vacancyRules].flatMap((rule) => rule.parameters)
  const ofCards = entries.flatMap(({ numbers }) => parametersOf(numbers))
  return [
    ...ofRules,
    ...ofCards,
    HOLIDAY_SHIFT,
    SATURDAY_OFF,
    ...STATO_PARAMETERS,
    ...LISTE_PARAMETERS,
    REASONS_DAYS,
    ...VACANCY_PARAMETERS,
  ]
}

function inForce({ validFrom, validUntil }: Card, on: PlainDate): boolean {
  return validFrom <= on && (validUntil === null || on <= validUntil)
}
