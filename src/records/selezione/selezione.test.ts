import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST_REMINDER_DAYS, sharedMinutes } from './selezione.ts'

test('the first reminder is on the tenth day', () => expect(FIRST_REMINDER_DAYS).toBe(10))

test('whatever the minutes and the heads, the shares sum to the whole and differ by a minute at most', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 480 }), (heads, more) => {
      const shares = sharedMinutes(heads + more, heads)
      expect(shares).toHaveLength(heads)
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(heads + more)
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1)
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(1)
    }),
  )
})

test.each([
  [60, 4, [15, 15, 15, 15]],
  [61, 4, [16, 15, 15, 15]],
  [1, 1, [1]],
])('%i minutes among %i', (minutes, heads, shares) => expect(sharedMinutes(minutes, heads)).toEqual(shares))

test.each([
  [3, 4],
  [10, 0],
  [10, -1],
  [1.5, 1],
  [Number.NaN, 1],
])('%s minutes among %s are not shared', (minutes, heads) =>
  expect(() => sharedMinutes(minutes, heads)).toThrow(RangeError),
)
