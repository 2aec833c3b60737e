import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Tally, totalOf } from './effect.ts'

describe('what would have been different', () => {
  test('is added up centre by centre, in the order of their codes', () => {
    const tally = new Tally()
    tally.add('PG', { judged: 1, changed: 1, minutes: -30, cents: -1_650, newlyMissed: 1 })
    tally.add('FO', { judged: 2 })
    tally.add('PG', { judged: 1, minutes: 10, cents: 550, noLongerMissed: 1 })
    expect(tally.centri()).toEqual([
      { centro: 'FO', judged: 2, changed: 0, minutes: 0, cents: 0, newlyMissed: 0, noLongerMissed: 0 },
      { centro: 'PG', judged: 2, changed: 1, minutes: -20, cents: -1_100, newlyMissed: 1, noLongerMissed: 1 },
    ])
  })

  test('whatever the order in which they are found', () => {
    for (const order of [
      ['PG', 'FO', 'TR'],
      ['TR', 'FO', 'PG'],
      ['FO', 'TR', 'PG'],
    ]) {
      const tally = new Tally()
      for (const centro of order) tally.add(centro, { judged: 1 })
      expect(tally.centri().map(({ centro }) => centro)).toEqual(['FO', 'PG', 'TR'])
    }
  })

  test('what one has made up is not touched by what comes later', () => {
    const tally = new Tally()
    tally.add('PG', { judged: 1 })
    const before = tally.centri()
    tally.add('PG', { judged: 1 })
    expect(before[0]?.judged).toBe(1)
  })

  test('of no centre is nothing at all', () => {
    expect(totalOf({ centri: [] })).toEqual({
      judged: 0,
      changed: 0,
      minutes: 0,
      cents: 0,
      newlyMissed: 0,
      noLongerMissed: 0,
    })
  })

  const found = fc.record({
    judged: fc.nat(9),
    changed: fc.nat(9),
    minutes: fc.integer({ min: -500, max: 500 }),
    cents: fc.integer({ min: -50_000, max: 50_000 }),
    newlyMissed: fc.nat(9),
    noLongerMissed: fc.nat(9),
  })

  test('the region is the sum of its cases, however they fall among the centres and in whatever order', () => {
    const cases = fc.array(fc.tuple(fc.constantFrom('PG', 'TR', 'FO'), found), { maxLength: 20 })
    fc.assert(
      fc.property(cases, (all) => {
        const [spread, one] = [new Tally(), new Tally()]
        for (const [centro, each] of all) spread.add(centro, each)
        for (const [, each] of all.toReversed()) one.add('XX', each)
        expect(totalOf({ centri: spread.centri() })).toMatchObject(totalOf({ centri: one.centri() }))
        for (const key of [
          'judged',
          'changed',
          'minutes',
          'cents',
          'newlyMissed',
          'noLongerMissed',
        ] as const) {
          const sum = all.reduce((total, [, each]) => total + each[key], 0)
          expect(totalOf({ centri: spread.centri() })[key]).toBe(sum)
        }
      }),
    )
  })
})
