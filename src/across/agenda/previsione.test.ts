import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOfWeek, plainDate } from '../../standard/index.ts'
import { forecast, weeksFrom } from './previsione.ts'

describe('the weeks ahead', () => {
  test.each([
    ['2026-11-09', '2026-11-09', '2026-11-15', '2026-11-16'],
    ['2026-11-11', '2026-11-11', '2026-11-15', '2026-11-16'],
    ['2026-11-15', '2026-11-15', '2026-11-15', '2026-11-16'],
  ])('from %s: this one is %s–%s, the next begins on %s', (...days) => {
    const [today, from, until, next] = days
    const weeks = weeksFrom(plainDate(today))
    expect(weeks).toHaveLength(8)
    expect(weeks[0]).toEqual({ from, until })
    expect(weeks[1]?.from).toBe(next)
  })

  test('they touch, each ends on a Sunday, none is left out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const weeks = weeksFrom(addDays(plainDate('2024-01-01'), days))
        for (const [at, week] of weeks.entries()) {
          expect(dayOfWeek(week.until)).toBe(7)
          const before = weeks[at - 1]
          if (before) expect(week.from).toBe(addDays(before.until, 1))
        }
      }),
    )
  })
})

const WEEKS = weeksFrom(plainDate('2026-11-09')).slice(0, 3)
const due = (...people: [number, number][]) =>
  people.map(([all, booked], week) => ({ week, service: 'A2' as const, people: all, booked }))
const missing = (people: [number, number][], free: number[]) =>
  forecast('A2', WEEKS, { due: due(...people), free }).map((load) => load.missing)

describe('people due against free places', () => {
  test.each([
    [[4, 3, 3], [0, 0, 0], 'as many as are due'],
    [[3, 3, 3], [1, 0, 0], 'one too few in the first week'],
    [[6, 1, 3], [0, 0, 0], 'what the first week spares serves the second'],
    [[1, 9, 3], [3, 0, 0], 'a later week serves nobody who was due before'],
    [[0, 0, 0], [4, 3, 3], 'none at all'],
  ])('%j places: %j lack (%s)', (free, lack) => {
    const people: [number, number][] = [
      [4, 0],
      [3, 0],
      [3, 0],
    ]
    expect(missing(people, free)).toEqual(lack)
  })

  test('who is booked asks for no place', () => {
    expect(missing([[4, 4]], [0])).toEqual([0, 0, 0])
    expect(missing([[4, 3]], [0])).toEqual([1, 0, 0])
  })

  test('another service is not counted', () => {
    const other = [{ week: 0, service: 'B1' as const, people: 9, booked: 0 }]
    expect(forecast('A2', WEEKS, { due: other, free: [0] })[0]).toMatchObject({ people: 0, missing: 0 })
  })

  test('another place never makes it worse, another person never better', () => {
    const few = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
    fc.assert(
      fc.property(few, few, fc.integer({ min: 0, max: 2 }), (people, free, at) => {
        const pairs = people.map((all): [number, number] => [all, 0])
        const total = (lack: number[]) => lack.reduce((sum, each) => sum + each, 0)
        const before = total(missing(pairs, free))
        expect(
          total(
            missing(
              pairs,
              free.map((each, index) => each + Number(index === at)),
            ),
          ),
        ).toBeLessThanOrEqual(before)
        const more = pairs.map(([all], index): [number, number] => [all + Number(index === at), 0])
        expect(total(missing(more, free))).toBeGreaterThanOrEqual(before)
      }),
    )
  })
})
