import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hourlyCents, splitCents } from './cents.ts'

describe('il costo di alcuni minuti', () => {
  test.each([
    [3300, 45, 2475],
    [3300, 480, 26_400],
    [3440, 90, 5160],
    [3440, 1, 57],
    [3440, 15, 860],
    [1, 30, 1],
    [1, 29, 0],
    [3300, 0, 0],
  ])('%i cent l’ora per %i minuti fanno %i', (rate, minutes, cents) => {
    expect(hourlyCents(rate, minutes)).toBe(cents)
  })
})

describe('la divisione tra i partecipanti', () => {
  test.each([
    [13_200, 7, [1886, 1886, 1886, 1886, 1886, 1886, 1884]],
    [2750, 3, [917, 917, 916]],
    [6600, 10, Array(10).fill(660)],
    [13_200, 10, Array(10).fill(1320)],
    [10, 3, [4, 3, 3]],
    [5, 2, [3, 2]],
    [5, 10, [1, 1, 1, 1, 1, 0, 0, 0, 0, 0]],
    [1, 3, [1, 0, 0]],
    [0, 4, [0, 0, 0, 0]],
    [15, 6, [3, 3, 3, 3, 3, 0]], // 2.5 each: half a cent rounds up, the last bears it
    [14, 6, [3, 3, 2, 2, 2, 2]],
    [99, 1, [99]],
    [99, 0, []],
  ])('%i cent in %i', (cents, people, shares) => {
    expect(splitCents(cents, people)).toEqual(shares)
  })

  test('è esatta, mai negativa, e chi viene prima non ha meno di chi viene dopo', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 200 }), (cents, people) => {
        const shares = splitCents(cents, people)
        expect(shares).toHaveLength(people)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(cents)
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0)
        expect(shares.toSorted((a, b) => b - a)).toEqual(shares)
        expect(shares[0]).toBeLessThanOrEqual(Math.ceil(cents / people))
      }),
    )
  })
})
