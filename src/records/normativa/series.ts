import {
  addDays,
  type Certainty,
  type Dated,
  type ParameterValue,
  type PlainDate,
  type Series,
} from '../../standard/index.ts'

/** A value that the region gave to a legal number, from a day on. */
export interface NewValue {
  value: ParameterValue
  validFrom: PlainDate
  source: string
  certainty: Certainty
}

/**
 * The values of a number in time: those of the act with those of the region among them. A value holds until the day
 * before the next one begins; of two that begin on the same day the region's wins, and of two of the region's the
 * last. In: the region's values in the order in which they were approved.
 */
export function mergeSeries(act: Series, region: readonly NewValue[]): Series {
  const starts = new Map<PlainDate, Dated>(act.map((dated) => [dated.validFrom, dated]))
  for (const { value, validFrom, source, certainty } of region)
    starts.set(validFrom, { value, validFrom, validUntil: null, source, certainty })
  const inOrder = [...starts.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  return inOrder.map((dated, at) => {
    const next = inOrder[at + 1]
    const last = next && addDays(next.validFrom, -1)
    const isCut = last !== undefined && (dated.validUntil === null || dated.validUntil > last)
    return isCut ? { ...dated, validUntil: last } : dated
  })
}

/** The value in force on a day with all that is said of it; undefined where none was. */
export function datedOn(series: Series, on: PlainDate): Dated | undefined {
  return series.find(
    ({ validFrom, validUntil }) => validFrom <= on && (validUntil === null || on <= validUntil),
  )
}
