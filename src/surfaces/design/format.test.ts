import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/vocabulary/plain-date.ts'
import * as format from './format.ts'

const friday = plainDate('2025-11-14')
const monday = plainDate('2025-11-10')
const days = fc.integer({ min: -20_000, max: 20_000 }).map((many) => addDays(monday, many))

describe('days', () => {
  test('sentences and tables, in both languages', () => {
    expect(format.dayLong(friday)).toBe('venerdì 14 novembre 2025')
    expect(format.dayLong(friday, 'en')).toBe('Friday 14 November 2025')
    expect(format.dayShort(friday)).toBe('14 nov 2025')
    expect(format.dayShort(friday, 'en')).toBe('14 Nov 2025')
  })

  test('a civil day is the same in any time zone', () => {
    expect(format.dayShort(plainDate('2025-03-30'))).toBe('30 mar 2025')
    expect(format.dayShort(plainDate('2025-01-01'))).toBe('1 gen 2025')
  })

  test('distance before, on and after the day', () => {
    expect(format.distance(plainDate('2025-11-12'), monday)).toBe('tra 2 giorni')
    expect(format.distance(plainDate('2025-11-11'), monday)).toBe('domani')
    expect(format.distance(monday, monday)).toBe('oggi')
    expect(format.distance(plainDate('2025-11-09'), monday)).toBe('da 1 giorno')
    expect(format.distance(plainDate('2025-11-06'), monday)).toBe('da 4 giorni')
    expect(format.distance(plainDate('2025-11-06'), monday, 'en')).toBe('4 days late')
    expect(format.distance(plainDate('2025-11-09'), monday, 'en')).toBe('1 day late')
    expect(format.distance(plainDate('2025-11-12'), monday, 'en')).toBe('in 2 days')
    expect(format.distance(monday, monday, 'en')).toBe('today')
    expect(format.distance(plainDate('2025-11-11'), monday, 'en')).toBe('tomorrow')
    expect(format.dayWithDistance(plainDate('2025-11-12'), monday)).toBe('12 nov 2025, tra 2 giorni')
  })

  test('what is shown in a field is read back as the same day', () => {
    fc.assert(fc.property(days, (day) => format.readDay(format.dayInput(day)) === day))
  })

  test.each(['14/11/2025', ' 14.11.2025 ', '14-11-2025', '14 11 2025', '2025-11-14'])(
    '%s is read',
    (text) => {
      expect(format.readDay(text)).toBe('2025-11-14')
    },
  )

  test('one digit is enough for days and months', () => {
    expect(format.readDay('1/2/2025')).toBe('2025-02-01')
  })

  test.each(['', '31/02/2025', '29/02/2025', '14/13/2025', '11/14/2025', '14/11/25', '0/1/2025', 'domani'])(
    '«%s» names no day',
    (text) => {
      expect(format.readDay(text)).toBeUndefined()
    },
  )

  test('29 February exists in leap years', () => {
    expect(format.readDay('29/02/2024')).toBe('2024-02-29')
  })
})

describe('instants are shown in Italy', () => {
  test('summer and winter', () => {
    expect(format.hour('2025-11-10T09:42:00Z')).toBe('10:42')
    expect(format.hour('2025-07-10T08:42:00Z')).toBe('10:42')
  })

  test('the day turns at Italian midnight', () => {
    expect(format.dayOf('2025-11-10T22:59:59Z')).toBe('2025-11-10')
    expect(format.dayOf('2025-11-10T23:00:00Z')).toBe('2025-11-11')
    expect(format.instantShort('2025-11-10T23:00:00Z')).toBe('11 nov 2025, ore 0:00')
  })
})

describe('quantities', () => {
  test('money from cents, grouped from the thousand', () => {
    expect(plain(format.money(6600))).toBe('66,00 €')
    expect(plain(format.money(123_456))).toBe('1.234,56 €')
    expect(plain(format.money(-5))).toBe('-0,05 €')
    expect(format.money(6600, 'en')).toBe('€66.00')
  })

  test('no cent is lost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 11 }), (cents) => {
        expect(Number(format.money(cents).replaceAll(/\D/g, ''))).toBe(cents)
      }),
    )
  })

  test('minutes', () => {
    expect(['0', '45', '60', '90', '360'].map((minutes) => format.duration(Number(minutes)))).toEqual([
      '0 min',
      '45 min',
      '1 h',
      '1 h 30 min',
      '6 h',
    ])
  })

  test('whole numbers', () => {
    expect(format.wholeNumber(1240)).toBe('1.240')
    expect(format.wholeNumber(1240, 'en')).toBe('1,240')
  })
})

describe('phones', () => {
  test.each([
    ['0751234567', '075 123 4567'],
    ['+39 075 1234567', '075 123 4567'],
    ['0744123456', '0744 123 456'],
    ['06 12345678', '06 123 45678'],
    ['3331234567', '333 123 4567'],
    ['0039 333 1234567', '333 123 4567'],
    ['+44 20 7946 0000', '+44 20 7946 0000'],
    ['112', '112'],
  ])('%s is written %s', (typed, shown) => {
    expect(format.phone(typed)).toBe(shown)
  })

  test('the address always carries the country', () => {
    expect(format.phoneHref('075 123 4567')).toBe('tel:+390751234567')
    expect(format.phoneHref('+44 20 7946 0000')).toBe('tel:+442079460000')
    expect(format.phoneHref('0044 20 7946 0000')).toBe('tel:+442079460000')
    expect(format.phoneHref('javascript:alert(1)')).toBe('tel:+391')
  })

  test('writing changes no digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[03]\d{5,10}$/), (digits) => {
        fc.pre(!digits.startsWith('00'))
        expect(format.phone(digits).replaceAll(' ', '')).toBe(digits)
      }),
    )
  })
})

const plain = (text: string): string => text.replaceAll(/\s/g, ' ')
