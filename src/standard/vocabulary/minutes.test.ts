import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inHours } from './minutes.ts'

test.each([
  [0, '0 min'],
  [1, '1 min'],
  [59, '59 min'],
  [60, '1 h'],
  [61, '1 h 1 min'],
  [119, '1 h 59 min'],
  [120, '2 h'],
  [1439, '23 h 59 min'],
  [1440, '24 h'],
])('%i minuti si dicono «%s»', (minutes, said) => {
  expect(inHours(minutes)).toBe(said)
})

test('ciò che si dice, sommato, fa di nuovo quei minuti', () => {
  fc.assert(
    fc.property(fc.nat(100_000), (minutes) => {
      const { h = 0, m = 0 } = /^(?:(?<h>\d+) h)? ?(?:(?<m>\d+) min)?$/.exec(inHours(minutes))?.groups ?? {}
      expect(Number(h) * 60 + Number(m)).toBe(minutes)
      expect(Number(m)).toBeLessThan(60)
    }),
  )
})
