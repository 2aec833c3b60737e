import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { isBackdated } from './versione.ts'

test.each([
  ['2026-11-09', true],
  ['2026-11-10', false],
  ['2026-11-11', false],
])('a value that begins on %s reaches what already ran by 10 November: %s', (validFrom, expected) => {
  expect(isBackdated({ validFrom: plainDate(validFrom) }, plainDate('2026-11-10'))).toBe(expected)
})
