import { catalogue } from './catalogue.ts'
import { hourlyCents, splitCents } from './vocabulary/cents.ts'
import type { DeliveryFacts } from './vocabulary/delivery.ts'
import { judgeDuration } from './vocabulary/duration.ts'
import { valueOn, type Parameters } from './vocabulary/parameter.ts'
import { inItalian } from './vocabulary/plain-date.ts'
import { hindered, notApplicable, type Verdict } from './vocabulary/verdict.ts'

/** What a delivery is worth. */
export interface Cost {
  readonly verdicts: readonly Verdict[]
  /** Minutes of one operator, never above the maximum; nothing below the minimum. */
  readonly recognisedMinutes: number
  readonly sessionCents: number
  /** One share a participant, in order; they sum to the session. Empty where the group is refused or not known. */
  readonly participantCents: readonly number[]
  readonly blockedUntilPlacement: boolean
}

/**
 * The standard cost of a service delivered, under the numbers in force that day: rate × hours × operators, split
 * among those present. In: whole minutes, people and operators. Throws `RangeError` where a quantity is not whole or
 * is negative. Source: the UCS column of the cards.
 */
export function costOf(delivery: DeliveryFacts, parameters?: Parameters): Cost {
  const { card, numbers, duration, group, where, placement } = catalogue[delivery.service]
  checkQuantities(delivery)
  if (delivery.on < card.validFrom) {
    const before = notApplicable(`Lo standard non era in vigore il ${inItalian(delivery.on)}.`)
    return { ...NOTHING, verdicts: [hindered(duration, before)] }
  }
  const { verdict, minutes } = judgeDuration(duration, { card, numbers, delivery, parameters })
  const people = group.judge(delivery, delivery.on, parameters)
  const refused = people.outcome === 'missed' || people.outcome === 'unknown'
  const placed = placement?.judge(delivery, delivery.on, parameters)
  const blocked = placed !== undefined && placed.outcome !== 'met'
  const told = where
    .map((rule) => rule.judge(delivery, delivery.on, parameters))
    .filter(({ outcome }) => outcome !== 'unknown')
  const verdicts = [
    verdict,
    ...(card.group === null && !refused ? [] : [people]),
    ...told,
    ...(placed === undefined ? [] : [placed]),
  ]
  if (refused) return { ...NOTHING, verdicts, blockedUntilPlacement: blocked }
  const rate = numbers.rate === null || blocked ? 0 : (valueOn(numbers.rate, delivery.on, parameters) ?? 0)
  const sessionCents = hourlyCents(rate, minutes * (delivery.operators ?? 1))
  const participantCents = splitCents(sessionCents, delivery.participants ?? 1)
  return {
    verdicts,
    recognisedMinutes: minutes,
    sessionCents,
    participantCents,
    blockedUntilPlacement: blocked,
  }
}

const NOTHING = { recognisedMinutes: 0, sessionCents: 0, participantCents: [], blockedUntilPlacement: false }

function checkQuantities({ minutes, participants, operators, parts }: DeliveryFacts): void {
  const quantities = { minutes, participants, operators, ...parts }
  for (const [name, value] of Object.entries(quantities)) {
    if (value === undefined || value === null) continue
    const least = name === 'participants' || name === 'operators' ? 1 : 0
    if (!Number.isInteger(value) || value < least) throw new RangeError(`${name}: ${value}`)
  }
}
