import type { Card } from './card.ts'
import type { DeliveryFacts, PartCode } from './delivery.ts'
import { inHours } from './minutes.ts'
import { type MaybeParameter, type Numbers, parametersOf, type Range } from './numbers.ts'
import { valueOn, type Parameters } from './parameter.ts'
import { defineRule, type Rule } from './rule.ts'
import { hindered, missing, notApplicable, verdict } from './verdict.ts'
import type { Hindrance, RuleHead, Verdict } from './verdict.ts'

/** How long a service may last: below the minimum nothing is recognised, above the maximum only the maximum. */
export function durationRule(card: Card, numbers: Numbers): Rule<DeliveryFacts> {
  return defineRule<DeliveryFacts>({
    code: `${card.code}.durata`,
    sentence: 'La durata sta tra il minimo e il massimo della scheda, dove la scheda li dà.',
    source: `${card.source}, modalità e durata`,
    force: 'measures',
    parameters: parametersOf(numbers).filter(({ code }) => code.includes('minutes')),
    judging: (head) => (delivery, _on, parameters) =>
      judgeDuration(head, { card, numbers, delivery, parameters }).verdict,
  })
}

/** A delivery, its card, and the region's own parameters. */
export interface Judged {
  readonly card: Card
  readonly numbers: Numbers
  readonly delivery: DeliveryFacts
  readonly parameters: Parameters | undefined
}

/** The verdict on the duration, and the minutes of one operator that are recognised. */
export function judgeDuration(head: RuleHead, judged: Judged): { verdict: Verdict; minutes: number } {
  const { on } = judged.delivery
  const range = rangeOf(judged)
  if ('missing' in range || 'because' in range) return { verdict: hindered(head, range), minutes: 0 }
  const worked = workOf(judged)
  if (worked === null) return { verdict: hindered(head, missing('minutes')), minutes: 0 }
  const [min, max] = [numberOn(range.min, judged), numberOn(range.max, judged)]
  const minutes = Math.min(worked.recognisable, max ?? Infinity)
  const parameters = { from: on, minMinutes: min, maxMinutes: max }
  if (min !== null && worked.atLeast !== null && worked.atLeast < min) {
    const because = `${inHours(worked.atLeast)}: sotto il minimo di ${inHours(min)} non si riconosce nulla.`
    return { verdict: verdict(head, { outcome: 'missed', because, parameters }), minutes: 0 }
  }
  if (minutes < worked.total) {
    const because = `${inHours(worked.total)}: se ne riconoscono ${inHours(minutes)}, il massimo della scheda.`
    return { verdict: verdict(head, { outcome: 'missed', because, parameters }), minutes }
  }
  return { verdict: verdict(head, { outcome: 'met', on, parameters }), minutes }
}

const NOT_BY_GROUP = notApplicable('La scheda non prevede il gruppo.')
const NOT_BY_TUTORING = notApplicable('La scheda non prevede il tutoraggio.')

function rangeOf({ card, numbers, delivery }: Judged): Range | Hindrance {
  if (delivery.mode === 'group') return numbers.group ?? NOT_BY_GROUP
  if (delivery.mode === 'tutoring') return numbers.tutoring ?? NOT_BY_TUTORING
  if (card.performances) {
    const { performance } = delivery
    return (performance ? numbers.performances.get(performance) : undefined) ?? missing('performance')
  }
  // The back office has no maximum, so neither has the sum of the two.
  return card.backOffice ? { min: numbers.individual.min, max: null } : numbers.individual
}

interface Work {
  readonly total: number
  /** What each part leaves within its own maximum. */
  readonly recognisable: number
  /** What the minimum looks at; null where it has nothing to look at. */
  readonly atLeast: number | null
}

function workOf(judged: Judged): Work | null {
  const { card, numbers, delivery } = judged
  const caps: readonly { code: PartCode; max: MaybeParameter }[] = card.backOffice
    ? [{ code: 'front-office', max: numbers.individual.max }, BACK_OFFICE]
    : numbers.parts
  let [parted, capped, found] = [0, 0, false]
  for (const { code, max } of caps) {
    const minutes = delivery.parts?.[code]
    if (minutes === undefined) continue
    found = true
    parted += minutes
    capped += Math.min(minutes, numberOn(max, judged) ?? Infinity)
  }
  const total = delivery.minutes ?? (found ? parted : null)
  if (total === null) return null
  if (!found) return { total, recognisable: total, atLeast: total }
  const atLeast = card.backOffice ? (delivery.parts?.['front-office'] ?? null) : total
  return { total, recognisable: Math.min(total, capped), atLeast }
}

const BACK_OFFICE = { code: 'back-office', max: null } as const

function numberOn(parameter: MaybeParameter, { delivery, parameters }: Judged): number | null {
  return parameter === null ? null : valueOn(parameter, delivery.on, parameters)
}
