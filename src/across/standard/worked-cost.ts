import type { Lang } from '../../platform/words/index.ts'
import { money } from '../../surfaces/design/index.ts'
import {
  costOf,
  inHours,
  plainDate,
  type Card,
  type Cost,
  type DeliveryFacts,
  type PlainDate,
} from '../../standard/index.ts'
import type { Installed } from './standard.query.ts'
import { words } from './words.ts'

/** A delivery with what it is worth and why. */
export interface WorkedCost {
  what: string
  cost: Cost
  /** «33,00 € × 1 h = 33,00 €.», empty where nothing is due. */
  formula: string
  /** What the act says of it, in Italian; empty where all is as it should be. */
  reason: string
}

const ON = plainDate('2014-03-10')
const AN_HOUR = 60

/** Deliveries of a card that show its cost at the maximum, beyond it and below the minimum: computed, never typed. */
export function workedCosts(card: Card, lang: Lang, installed?: Installed): WorkedCost[] {
  if (card.ucs.cents === null) return []
  const say = words(lang)
  return deliveriesOf(card, lang).map(([what, asWritten]) => {
    const delivery = installed ? onDay(asWritten, installed.today) : asWritten
    const cost = costOf(delivery, installed?.parameters)
    const reasons = cost.verdicts.filter(({ outcome }) => outcome !== 'not-applicable')
    const isPlaced = delivery.placement !== undefined
    return {
      what: isPlaced ? say('case.placed', { case: what }) : what,
      cost,
      formula: cost.sessionCents > 0 ? formulaOf(card, cost, lang) : '',
      reason: reasons.flatMap(({ because }) => because ?? []).join(' '),
    }
  })
}

/** A delivery moved to a day, with the placement that follows it. */
function onDay(delivery: DeliveryFacts, on: PlainDate): DeliveryFacts {
  return { ...delivery, on, ...(delivery.placement && { placement: { communicationOn: on } }) }
}

type Case = [what: string, delivery: DeliveryFacts]

function deliveriesOf(card: Card, lang: Lang): Case[] {
  const say = words(lang)
  const service = card.code
  const [performance] = card.performances ?? []
  const { min, max } = performance?.minutes ?? card.individual.minutes
  const alone = (minutes: number, more: Partial<DeliveryFacts> = {}): Case => [
    performance
      ? say('case.performance', { code: performance.code, time: inHours(minutes) })
      : say('case.individual', { time: inHours(minutes) }),
    {
      service,
      on: ON,
      mode: 'individual',
      minutes,
      ...(performance && { performance: performance.code }),
      ...more,
    },
  ]
  if (card.ucs.kind === 'hourly-on-placement') {
    return [alone(AN_HOUR), alone(AN_HOUR, { placement: { communicationOn: ON } })]
  }
  const { group, tutoring } = card
  return [
    alone(max ?? 2 * AN_HOUR),
    ...(max === null ? [] : [alone(max + AN_HOUR)]),
    ...(min === null ? [] : [alone(min - 10)]),
    ...(group ? [together(card, group, lang)] : []),
    ...(tutoring ? [monthly(card, tutoring.minutesPerMonth.max ?? AN_HOUR, lang)] : []),
  ]
}

function together({ code }: Card, { minutes, max }: NonNullable<Card['group']>, lang: Lang): Case {
  const participants = Math.min(max ?? 7, 7)
  const time = minutes.max ?? 2 * AN_HOUR
  const people = words(lang)('unit.people', { count: participants })
  return [
    words(lang)('case.group', { people, time: inHours(time) }),
    { service: code, on: ON, mode: 'group', minutes: time, participants },
  ]
}

function monthly({ code }: Card, minutes: number, lang: Lang): Case {
  const what = words(lang)('case.tutoring', { time: inHours(minutes) })
  return [what, { service: code, on: ON, mode: 'tutoring', minutes }]
}

function formulaOf({ ucs }: Card, cost: Cost, lang: Lang): string {
  const say = words(lang)
  const formula = say('formula', {
    rate: money(ucs.cents ?? 0, lang),
    time: inHours(cost.recognisedMinutes),
    total: money(cost.sessionCents, lang),
  })
  const people = cost.participantCents.length
  return people > 1
    ? say('formula.shared', { formula, people: say('unit.people', { count: people }) })
    : formula
}

/** The shares of those present: «26,40 €», or «6 × 18,86 € + 1 × 18,84 €» where cents do not divide. */
export function sharesOf({ participantCents }: Cost, lang: Lang): string {
  const counts = Map.groupBy(participantCents, (cents) => cents)
  if (counts.size <= 1)
    return participantCents
      .slice(0, 1)
      .map((cents) => money(cents, lang))
      .join('')
  return [...counts].map(([cents, { length }]) => `${length} × ${money(cents, lang)}`).join(' + ')
}
