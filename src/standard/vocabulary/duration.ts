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
    const over =
      max !== null && max < worked.recognisable ? [`il massimo della scheda è ${inHours(max)}`] : []
    const why = [...worked.lost, ...over].join(' e ')
    const rest = inHours(worked.total - minutes)
    const because = `${inHours(worked.total)}: tempo riconosciuto ${inHours(minutes)}, non riconosciuto ${rest}, perché ${why}.`
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
  /** Why the rest is not recognisable, in Italian. */
  readonly lost: readonly string[]
  /** What the minimum looks at; null where it has nothing to look at. */
  readonly atLeast: number | null
}

function workOf(judged: Judged): Work | null {
  const { card, numbers, delivery } = judged
  const caps: readonly { code: PartCode; max: MaybeParameter }[] = card.backOffice
    ? [{ code: 'front-office', max: numbers.individual.max }, BACK_OFFICE]
    : numbers.parts
  let [parted, capped, found] = [0, 0, false]
  const lost: string[] = []
  for (const { code, max } of caps) {
    const minutes = delivery.parts?.[code]
    if (minutes === undefined) continue
    found = true
    parted += minutes
    const most = numberOn(max, judged) ?? Infinity
    capped += Math.min(minutes, most)
    if (minutes > most) lost.push(`il massimo per ${PART_NAMES[code]} è ${inHours(most)}`)
  }
  const total = delivery.minutes ?? (found ? parted : null)
  if (total === null) return null
  if (!found) return { total, recognisable: total, lost, atLeast: total }
  const atLeast = card.backOffice ? (delivery.parts?.['front-office'] ?? null) : total
  if (total > parted) lost.push(`${inHours(total - parted)} non sono in nessuna parte`)
  return { total, recognisable: Math.min(total, capped), lost, atLeast }
}

const PART_NAMES: Readonly<Record<PartCode, string>> = {
  'approfondimento-e-counseling': 'approfondimento e counseling',
  bilancio: 'il bilancio di competenze',
  'front-office': 'il front office',
  'back-office': 'il back office',
}

const BACK_OFFICE = { code: 'back-office', max: null } as const

function numberOn(parameter: MaybeParameter, { delivery, parameters }: Judged): number | null {
  return parameter === null ? null : valueOn(parameter, delivery.on, parameters)
}
