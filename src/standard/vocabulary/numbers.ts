import type { Bounds, Card } from './card.ts'
import type { PartCode, PerformanceCode } from './delivery.ts'
import { since, type Parameter } from './parameter.ts'

/** A legal number; null where the act gives none. */
export type MaybeParameter = Parameter<number> | null

export interface Range {
  readonly min: MaybeParameter
  readonly max: MaybeParameter
}

/** The numbers of a card as dated parameters, so that the region can change them from a day. */
export interface Numbers {
  readonly individual: Range
  readonly group: (Range & { readonly people: MaybeParameter }) | null
  readonly tutoring: Range | null
  readonly parts: readonly { readonly code: PartCode; readonly max: MaybeParameter }[]
  readonly performances: ReadonlyMap<PerformanceCode, Range>
  /** Cents an hour. */
  readonly rate: MaybeParameter
  /** Months from the sending within which a placement counts. */
  readonly placementTerm: MaybeParameter
}

/** The numbers of a card, with codes such as `A2.group.minutes.max`. */
export function numbersOf(card: Card): Numbers {
  const one = (path: string, value: number | null): MaybeParameter =>
    value === null
      ? null
      : since(`${card.code}.${path}`, value, { validFrom: card.validFrom, source: card.source })
  const range = (path: string, { min, max }: Bounds): Range => ({
    min: one(`${path}.min`, min),
    max: one(`${path}.max`, max),
  })
  const { group, tutoring, parts = [], performances = [] } = card
  return {
    individual: range('individual.minutes', card.individual.minutes),
    group: group && { ...range('group.minutes', group.minutes), people: one('group.people.max', group.max) },
    tutoring: tutoring ? range('tutoring.minutesPerMonth', tutoring.minutesPerMonth) : null,
    parts: parts.map(({ code, maxMinutes }) => ({ code, max: one(`parts.${code}.minutes.max`, maxMinutes) })),
    performances: new Map(
      performances.map(({ code, minutes }) => [code, range(`performances.${code}.minutes`, minutes)]),
    ),
    rate: one('ucs.cents', card.ucs.cents),
    placementTerm: card.ucs.kind === 'hourly-on-placement' ? placementTermOf(card) : null,
  }
}

/** The act wants a placement to follow and does not say by when: the months are ours until the region decides. */
const placementTermOf = ({ code, validFrom }: Card): Parameter<number> =>
  since(`${code}.inserimento.months`, 6, {
    validFrom,
    source: "Scelta nostra: l'atto non dà un termine",
    certainty: 'da-confermare',
  })

/** Every parameter among the numbers of a card. */
export function parametersOf({
  individual,
  group,
  tutoring,
  parts,
  performances,
  rate,
  placementTerm,
}: Numbers): Parameter<number>[] {
  const ranges = [individual, group, tutoring, ...performances.values()]
  const all = [
    ...ranges.flatMap((each) => (each ? [each.min, each.max] : [])),
    ...parts.map(({ max }) => max),
  ]
  return [...all, group?.people ?? null, rate, placementTerm].filter((each) => each !== null)
}
