import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isHoliday, plainDate } from '../../standard/index.ts'
import { agenda, openDay, romeInstant, workingDays } from './calendar.ts'
import { diceOf, identifiers } from './dice.ts'

describe('the dice', () => {
  test('are the same on every machine', () => {
    const dice = diceOf('umbria')
    expect([dice.below(1_000), dice.below(1_000), dice.below(1_000)]).toEqual([833, 521, 841])
    expect(diceOf('umbria').below(1_000_000)).not.toBe(diceOf('umbrib').below(1_000_000))
  })

  test('stay within their ends and reach both', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(6), (seed, least, more) => {
        const dice = diceOf(seed)
        const thrown = new Set(Array.from({ length: 400 }, () => dice.between(least, least + more)))
        expect([Math.min(...thrown), Math.max(...thrown)]).toEqual([least, least + more])
      }),
    )
  })

  test('a weight of zero never comes up, double weights come up about twice as often', () => {
    const dice = diceOf('w')
    const thrown = Array.from({ length: 3_000 }, () =>
      dice.weighted([
        ['a', 1],
        ['never', 0],
        ['b', 2],
      ] as const),
    )
    expect(thrown).not.toContain('never')
    expect(thrown.filter((each) => each === 'b').length / 3_000).toBeCloseTo(2 / 3, 1)
  })

  test('some of a list are different ones, and never more than there are', () => {
    const dice = diceOf('s')
    const some = dice.some([1, 2, 3], 9)
    expect(some.toSorted((a, b) => a - b)).toEqual([1, 2, 3])
    expect(dice.some([1, 2, 3], 0)).toEqual([])
    expect(() => dice.pick([])).toThrow(RangeError)
  })

  test('identifiers grow with time, and in the order they were asked for', () => {
    const newId = identifiers(diceOf('id'))
    const [early, late] = [new Date('2026-01-01T00:00:00Z'), new Date('2026-01-01T00:00:00.001Z')]
    const made = [newId(early), newId(early), newId(late)]
    expect(made).toEqual(made.toSorted())
    for (const id of made)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

describe('the calendar', () => {
  test('looks back over the days the centres are open', () => {
    // 1 and 2 November 2026 are a Sunday and a Monday; 1 November is a holiday.
    expect(workingDays(plainDate('2026-11-03'), 3)).toEqual(['2026-11-02', '2026-10-30', '2026-10-29'])
    expect(workingDays(plainDate('2027-01-07'), 2)).toEqual(['2027-01-05', '2027-01-04'])
    expect(openDay(plainDate('2026-12-25'))).toBe('2026-12-28')
    expect(workingDays(plainDate('2026-11-10'), 400).some((day) => isHoliday(day))).toBe(false)
  })

  test.each([
    ['2026-01-15', 9 * 60, '2026-01-15T08:00:00.000Z'],
    ['2026-03-28', 9 * 60, '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', 9 * 60, '2026-03-29T07:00:00.000Z'],
    ['2026-10-24', 9 * 60 + 30, '2026-10-24T07:30:00.000Z'],
    ['2026-10-25', 9 * 60 + 30, '2026-10-25T08:30:00.000Z'],
  ])('%s, %i minutes after midnight in Italy, is %s', (day, minutes, instant) => {
    expect(romeInstant(plainDate(day), minutes).toISOString()).toBe(instant)
  })

  test('no hour of anybody is given out twice, and none is left over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 12 }), (people, count) => {
        const operators = Array.from({ length: people }, (_, at) => at)
        const { size, slot } = agenda(operators, workingDays(plainDate('2026-11-10'), count))
        const given = Array.from({ length: size }, (_, rank) => JSON.stringify(slot(rank)))
        expect(new Set(given).size).toBe(people * count * 9)
        expect(slot(size)).toBeUndefined()
      }),
      { numRuns: 30 },
    )
  })

  test('few ranks are already spread over all the days', () => {
    const days = workingDays(plainDate('2026-11-10'), 65)
    const { slot } = agenda(['a', 'b', 'c'], days)
    const used = new Set(Array.from({ length: 200 }, (_, rank) => slot(rank)?.on))
    expect(used.size).toBe(65)
  })
})
