import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { proposeStarts, type Taken } from './slots.ts'

// Wednesday.
const FROM = plainDate('2026-11-11')
const wanted = { from: FROM, minutes: 120, count: 4 }
const NONE: Taken[] = []
const taken = (from: string, until: string): Taken => ({ from: new Date(from), until: new Date(until) })
const at = (...starts: Date[]) => starts.map((each) => each.toISOString().slice(0, 16))

test('half past nine and half past two by the clock in Italy, from the day on', () => {
  expect(at(...proposeStarts(wanted, { conductor: NONE, rooms: [] }))).toEqual([
    '2026-11-11T08:30',
    '2026-11-11T13:30',
    '2026-11-12T08:30',
    '2026-11-12T13:30',
  ])
})

test('in summer the clock is another, the hour is the same', () => {
  const summer = { ...wanted, from: plainDate('2026-07-01'), count: 1 }
  expect(at(...proposeStarts(summer, { conductor: NONE, rooms: [] }))).toEqual(['2026-07-01T07:30'])
})

test('not on Saturdays, Sundays and holidays', () => {
  const friday = { ...wanted, from: plainDate('2026-11-14'), count: 1 }
  expect(at(...proposeStarts(friday, { conductor: NONE, rooms: [] }))).toEqual(['2026-11-16T08:30'])
  const christmas = { ...wanted, from: plainDate('2026-12-25'), count: 1 }
  expect(at(...proposeStarts(christmas, { conductor: NONE, rooms: [] }))).toEqual(['2026-12-28T08:30'])
})

test.each([
  ['2026-11-11T07:00:00Z', '2026-11-11T08:30:00Z', '2026-11-11T08:30'],
  ['2026-11-11T07:00:00Z', '2026-11-11T08:31:00Z', '2026-11-11T13:30'],
  ['2026-11-11T10:29:00Z', '2026-11-11T11:00:00Z', '2026-11-11T13:30'],
  ['2026-11-11T10:30:00Z', '2026-11-11T11:00:00Z', '2026-11-11T08:30'],
])('busy from %s until %s: the first is %s', (from, until, first) => {
  const conductor = [taken(from, until)]
  expect(at(...proposeStarts({ ...wanted, count: 1 }, { conductor, rooms: [] }))).toEqual([first])
})

test('one free room is enough; all taken, none', () => {
  const morning = [taken('2026-11-11T08:00:00Z', '2026-11-11T12:00:00Z')]
  const first = (rooms: Taken[][]) =>
    at(...proposeStarts({ ...wanted, count: 1 }, { conductor: NONE, rooms }))
  expect(first([morning, NONE])).toEqual(['2026-11-11T08:30'])
  expect(first([morning, morning])).toEqual(['2026-11-11T13:30'])
})

test('Friday is a day like the others, and just as many are proposed as are asked', () => {
  const friday = { ...wanted, from: plainDate('2026-11-13'), count: 3 }
  expect(at(...proposeStarts(friday, { conductor: NONE, rooms: [] }))).toEqual([
    '2026-11-13T08:30',
    '2026-11-13T13:30',
    '2026-11-16T08:30',
  ])
})

test('one looks sixty days ahead, the sixtieth included', () => {
  // From 10 November the sixtieth day is 9 January, a Saturday: from the 11th it is Sunday, from the 12th Monday 11.
  const from = plainDate('2026-11-12')
  const away = (until: string) => ({ conductor: [taken('2026-01-01T00:00:00Z', until)], rooms: [] })
  expect(at(...proposeStarts({ ...wanted, from, count: 1 }, away('2027-01-11T00:00:00Z')))).toEqual([
    '2027-01-11T08:30',
  ])
  expect(proposeStarts({ ...wanted, from, count: 1 }, away('2027-01-11T23:00:00Z'))).toEqual([])
})

test('away for months: nothing, and it ends', () => {
  const conductor = [taken('2026-01-01T00:00:00Z', '2027-12-31T00:00:00Z')]
  expect(proposeStarts(wanted, { conductor, rooms: [] })).toEqual([])
})

test('whatever is taken, what is proposed touches nothing of it', () => {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 30 * 1440 }), fc.integer({ min: 1, max: 600 }))
    .map(([start, length]): Taken => {
      const from = Date.parse('2026-11-11T00:00:00Z') + start * 60_000
      return { from: new Date(from), until: new Date(from + length * 60_000) }
    })
  fc.assert(
    fc.property(
      fc.array(span, { maxLength: 40 }),
      fc.integer({ min: 30, max: 480 }),
      (conductor, minutes) => {
        const starts = proposeStarts({ ...wanted, minutes }, { conductor, rooms: [] })
        for (const start of starts) {
          const until = start.getTime() + minutes * 60_000
          for (const each of conductor) expect(until <= each.from.getTime() || start >= each.until).toBe(true)
        }
        expect(starts.map(Number)).toEqual(starts.map(Number).toSorted((a, b) => a - b))
      },
    ),
  )
})
