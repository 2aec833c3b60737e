import { expect, test } from 'vitest'
import { plainDate } from '../../standard/vocabulary/plain-date.ts'
import { longDay, longInstant, romeDay, shortDay } from './spoken.ts'

test('days in text and in tables', () => {
  expect(longDay(plainDate('2025-11-14'))).toBe('venerdì 14 novembre 2025')
  expect(shortDay(plainDate('2025-11-14'))).toBe('14 nov 2025')
  expect(shortDay(plainDate('2024-02-29'))).toBe('29 feb 2024')
  expect(shortDay(plainDate('1938-01-01'))).toBe('1 gen 1938')
})

test('instants at the clock of Rome, winter and summer', () => {
  expect(longInstant('2025-11-10T08:05:00Z')).toBe('lunedì 10 novembre 2025, ore 9:05')
  expect(longInstant('2025-07-01T08:05:00Z')).toBe('martedì 1 luglio 2025, ore 10:05')
})

test('just before midnight in London it is already tomorrow in Rome', () => {
  expect(longInstant('2025-12-31T22:59:59Z')).toBe('mercoledì 31 dicembre 2025, ore 23:59')
  expect(romeDay('2025-12-31T22:59:59Z')).toBe('mercoledì 31 dicembre 2025')
  expect(romeDay('2025-12-31T23:00:00Z')).toBe('giovedì 1 gennaio 2026')
})

test('what is no instant is refused', () => {
  expect(() => longInstant('domani')).toThrow(RangeError)
})
