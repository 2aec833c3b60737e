import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate, type Dated, type Series } from '../../standard/index.ts'
import { datedOn, mergeSeries, type NewValue } from './series.ts'

const day = plainDate
const since2014: Series = [
  { value: 60, validFrom: day('2014-01-01'), validUntil: null, source: 'scheda A2', certainty: 'certo' },
]
const given = (value: number, from: string): NewValue => ({
  value,
  validFrom: day(from),
  source: `delibera ${value}`,
  certainty: 'certo',
})
const told = (series: Series) => series.map((each) => [each.value, each.validFrom, each.validUntil])

describe('the values of a number in time', () => {
  test('a new value begins on its day, and the one before ends the day before', () => {
    const series = mergeSeries(since2014, [given(90, '2027-01-01')])
    expect(told(series)).toEqual([
      [60, '2014-01-01', '2026-12-31'],
      [90, '2027-01-01', null],
    ])
    expect(datedOn(series, day('2013-12-31'))).toBeUndefined()
    expect(datedOn(series, day('2026-12-31'))).toMatchObject({ value: 60, source: 'scheda A2' })
    expect(datedOn(series, day('2027-01-01'))).toMatchObject({ value: 90, source: 'delibera 90' })
    expect(datedOn(series, day('2027-01-02'))?.value).toBe(90)
  })

  test('across the end of February and of the year the day before is the right one', () => {
    expect(told(mergeSeries(since2014, [given(90, '2028-03-01')]))[0]).toEqual([
      60,
      '2014-01-01',
      '2028-02-29',
    ])
    expect(told(mergeSeries(since2014, [given(90, '2027-03-01')]))[0]).toEqual([
      60,
      '2014-01-01',
      '2027-02-28',
    ])
  })

  test('the order of approval does not matter where the days differ; on one day the last one wins', () => {
    const late = given(90, '2027-01-01')
    const early = given(75, '2026-06-01')
    expect(mergeSeries(since2014, [late, early])).toEqual(mergeSeries(since2014, [early, late]))
    expect(told(mergeSeries(since2014, [late, given(80, '2027-01-01')]))).toEqual([
      [60, '2014-01-01', '2026-12-31'],
      [80, '2027-01-01', null],
    ])
  })

  test('on the day of the act itself the region’s value takes its place', () => {
    expect(told(mergeSeries(since2014, [given(45, '2014-01-01')]))).toEqual([[45, '2014-01-01', null]])
  })

  test('a hole of the act stays until the region fills it', () => {
    const holed: Series = [
      {
        value: 8,
        validFrom: day('2003-01-30'),
        validUntil: day('2012-07-17'),
        source: 'a',
        certainty: 'certo',
      },
      { value: 6, validFrom: day('2019-03-30'), validUntil: null, source: 'b', certainty: 'certo' },
    ]
    expect(mergeSeries(holed, [])).toEqual(holed)
    expect(told(mergeSeries(holed, [given(7, '2015-01-01')]))).toEqual([
      [8, '2003-01-30', '2012-07-17'],
      [7, '2015-01-01', '2019-03-29'],
      [6, '2019-03-30', null],
    ])
  })

  test('never two values on a day, and each change is seen on its own day', () => {
    const change = fc.record({
      value: fc.integer({ min: 0, max: 500 }),
      at: fc.integer({ min: 0, max: 9000 }),
    })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.integer({ min: 0, max: 9500 }), (changes, at) => {
        const dayAt = (days: number) => addDays(day('2014-01-01'), days)
        const region = changes.map(({ value, at: days }) => given(value, dayAt(days)))
        const on = dayAt(at)
        const series = mergeSeries(since2014, region)
        const holding = series.filter((each: Dated) => each.validFrom <= on && (each.validUntil ?? on) >= on)
        const last = [...since2014, ...region].reduce<NewValue | undefined>(
          (best, each) => (each.validFrom <= on && (!best || each.validFrom >= best.validFrom) ? each : best),
          undefined,
        )
        expect(holding.map(({ value }) => value)).toEqual([last?.value])
      }),
    )
  })
})
