import { belfioreConnector } from '@marketto/belfiore-connector-embedded'
import { expect, test } from 'vitest'
import { findPlace, listPlaces } from './index.ts'

const on = '2026-06-01'

test('a code is looked up in any case, and on a day', () => {
  expect(findPlace('g478')).toMatchObject({ name: 'Perugia', province: 'PG', country: 'IT' })
  expect(findPlace('Z251')).toMatchObject({ name: 'Vietnam', province: null, country: 'VN' })
  expect(findPlace('A012', '2018-01-01')).toBeUndefined()
  expect(findPlace('A012', '2000-01-01')?.name).toBe('Abetone')
  expect(findPlace('')).toBeUndefined()
  expect(findPlace('codice')).toBeUndefined()
})

test('places are found by the beginning of a word, without accents; the nearest name first', () => {
  const names = (query: string, day = on): string[] => listPlaces(query, day).map((place) => place.name)
  expect(names('perugia')).toEqual(['Perugia'])
  expect(names('CITTA DI')).toEqual(['Città di Castello'])
  expect(names('todi')[0]).toBe('Todi')
  expect(names('castello').slice(0, 1)).toEqual(['Castello Cabiaglio'])
  expect(names('castello')).not.toContain('Castelletto Cervo')
  expect(names('cecoslov')).toEqual([])
  expect(names('cecoslov', '1980-01-01')).toEqual(['Cecoslovacchia'])
  expect(names('  ')).toEqual([])
  expect(names('(.*')).toEqual([])
})

test('no more than asked', () => {
  expect(listPlaces('san', on)).toHaveLength(20)
  expect(listPlaces('san', on, 3)).toHaveLength(3)
})

test('provinces are those of today: Caserta is not under Naples, nor Ivrea under Aosta', () => {
  expect(findPlace('B963')?.province).toBe('CE')
  expect(findPlace('E379')?.province).toBe('TO')
  expect(findPlace('F524', on)?.province).toBe('PU')
})

test('no name is spoilt by a wrong encoding', () => {
  expect(findPlace('C744')?.name).toBe('Città della Pieve')
  expect(findPlace('Z106')?.name).toBe('Stato della Città del Vaticano')
  expect(listPlaces('ã', on).every((place) => !place.name.includes('Ã'))).toBe(true)
})

// The library takes seconds to give its places, more where the machine is loaded.
test('every code that the library knows is ours, and ends when it says', { timeout: 30_000 }, async () => {
  const theirs = await belfioreConnector.toArray()
  expect(theirs.length).toBeGreaterThan(10_000)
  const wrong = theirs.filter(({ belfioreCode, expirationDate }) => {
    const ends = expirationDate.getFullYear() < 9999 ? day(expirationDate) : null
    const ours = findPlace(belfioreCode)
    return ours === undefined || ours.until !== ends
  })
  expect(wrong.map((place) => place.belfioreCode)).toEqual([])
})

/** The library dates a place at midnight of the machine's own time zone. */
const day = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
