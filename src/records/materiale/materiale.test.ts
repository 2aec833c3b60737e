import { expect, test } from 'vitest'
import { isLow } from './materiale.ts'

test.each([
  [11, 10, false],
  [10, 10, true],
  [9, 10, true],
  [0, 0, true],
  [1, 0, false],
])('%i copies, low at %i: to be ordered %s', (copies, lowAt, low) => {
  expect(isLow({ copies, lowAt })).toBe(low)
})
