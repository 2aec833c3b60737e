import { expect, test } from 'vitest'
import { plainDate } from '../vocabulary/plain-date.ts'
import { VACANCY_PARAMETERS, vacancyDays } from './vacancy-parametri.ts'

test('as written, a vacancy stays sixty days, an answer is awaited five, a link opens for thirty', () => {
  expect(vacancyDays(plainDate('2026-11-10'))).toEqual({ publication: 60, answer: 5, link: 30 })
})

test('the region changes them from a day on, and not before', () => {
  const value = { validUntil: null, source: 'prova', certainty: 'certo' as const }
  const regional = new Map([
    [
      'vacancy.pubblicazioneDays',
      [
        { ...value, value: 60, validFrom: plainDate('2014-01-01'), validUntil: plainDate('2026-12-31') },
        { ...value, value: 90, validFrom: plainDate('2027-01-01') },
      ],
    ],
  ])
  expect(vacancyDays(plainDate('2026-12-31'), regional).publication).toBe(60)
  expect(vacancyDays(plainDate('2027-01-01'), regional).publication).toBe(90)
})

test('before the act, and where the region leaves a hole, they are as written', () => {
  const written = { publication: 60, answer: 5, link: 30 }
  expect(vacancyDays(plainDate('2013-12-31'))).toEqual(written)
  expect(vacancyDays(plainDate('2026-11-10'), new Map([['vacancy.rispostaDays', []]]))).toEqual(written)
})

test('the region finds all three in the registry', () => {
  expect(VACANCY_PARAMETERS.map(({ code }) => code)).toEqual([
    'vacancy.pubblicazioneDays',
    'vacancy.rispostaDays',
    'vacancy.collegamentoDays',
  ])
})

test('none of them is in the act: each is to be confirmed', () => {
  for (const { series } of VACANCY_PARAMETERS) expect(series[0]?.certainty).toBe('da-confermare')
})
