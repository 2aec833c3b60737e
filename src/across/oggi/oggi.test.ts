import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { lastWorkingDay } from './happened.query.ts'
import { address } from './filter.ts'
import { homeOf } from './home.page.ts'
import { bucketOf } from './due.query.ts'

test.each([
  ['2025-11-09', 'scadute'],
  ['2025-11-10', 'presto'],
  ['2025-11-17', 'presto'],
  ['2025-11-18', 'mese'],
])('on 10 November what ends on %s is among %s', (due, bucket) => {
  expect(bucketOf(plainDate(due), plainDate('2025-11-10'))).toBe(bucket)
})

test.each([
  ['2025-11-11', '2025-11-10'],
  ['2025-11-10', '2025-11-07'],
  ['2025-11-03', '2025-10-31'],
  ['2025-12-29', '2025-12-24'],
  // After Easter Monday, back to Friday.
  ['2026-04-07', '2026-04-03'],
])('the working day before %s is %s', (today, day) => {
  expect(lastWorkingDay(plainDate(today))).toBe(day)
})

test('a view has one address', () => {
  expect(address({ chi: 'mie' })).toBe('/siul/oggi?chi=mie')
  expect(address({ chi: 'centro', servizio: 'D2', pagina: 1 })).toBe('/siul/oggi?chi=centro&servizio=D2')
  expect(address({ chi: 'centro', vista: 'ieri', pagina: 3 })).toBe(
    '/siul/oggi?chi=centro&vista=ieri&pagina=3',
  )
})

test('everybody has a place to begin the day', () => {
  expect(homeOf('orientatore')).toBe('/siul/oggi')
  expect(homeOf('ente')).toBe('/siul/persone')
  expect(homeOf('regione')).toBe('/siul/standard')
})
