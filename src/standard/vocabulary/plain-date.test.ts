import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayOfWeek,
  daysBetween,
  earlier,
  fromEpochDay,
  inItalian,
  isPlainDate,
  later,
  partsOf,
  plainDate as d,
  toEpochDay,
  yearsCompleted,
} from './plain-date.ts'

const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(fromEpochDay)
const oldOrNewDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromEpochDay)

describe('un giorno', () => {
  test.each(['0001-01-01', '9999-12-31', '2016-02-29', '2000-02-29', '2014-12-31'])('%s esiste', (text) => {
    expect(isPlainDate(text)).toBe(true)
  })

  test.each(
    [
      ['2014-06-31', '2014-09-31', '2014-11-31'],
      ['2015-02-29', '1900-02-29', '2014-04-31', '2014-00-10', '2014-13-01', '2014-01-00', '2014-01-32'],
      [
        '0000-01-01',
        '2014-1-1',
        '14-01-01',
        '2014-01-01T00:00',
        ' 2014-01-01',
        '2014-01-01\n',
        '',
        '٢٠١٤-01-01',
      ],
    ].flat(),
  )('%j non esiste', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => d(text)).toThrow(RangeError)
  })

  test('si scrive all’italiana', () => {
    expect(inItalian(d('2014-04-30'))).toBe('30/04/2014')
  })

  test('il 29 novembre 2013 è un venerdì, il 20 aprile 2014 una domenica', () => {
    expect([dayOfWeek(d('2013-11-29')), dayOfWeek(d('2014-04-20'))]).toEqual([5, 7])
  })

  test('prima e dopo', () => {
    expect(earlier(d('2014-02-28'), d('2014-03-01'))).toBe('2014-02-28')
    expect(later(d('2014-02-28'), d('2014-03-01'))).toBe('2014-03-01')
  })
})

describe('mesi e giorni', () => {
  test.each([
    ['2014-01-31', 3, '2014-04-30'],
    ['2013-11-30', 3, '2014-02-28'],
    ['2014-02-15', 4, '2014-06-15'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2014-08-31', 6, '2015-02-28'],
    ['2015-08-31', 6, '2016-02-29'],
    ['2014-03-31', -1, '2014-02-28'],
    ['2014-10-31', 1, '2014-11-30'],
    ['2014-01-15', -13, '2012-12-15'],
    ['0099-12-31', 2, '0100-02-28'],
  ])('%s più %i mesi fa %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to)
  })

  test.each([
    ['2014-04-15', 5, '2014-04-20'],
    ['2014-12-20', 5, '2014-12-25'],
    ['2016-02-28', 2, '2016-03-01'],
    ['0001-01-01', 1, '0001-01-02'],
    ['0050-02-28', 1, '0050-03-01'],
    ['2000-01-01', -1, '1999-12-31'],
  ])('%s più %i giorni fa %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to)
    expect(daysBetween(d(from), d(to))).toBe(days)
  })

  test('fuori dagli anni 0001–9999 non ci sono giorni', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addDays(d('0001-01-01'), -1)).toThrow(RangeError)
    expect(() => addMonths(d('9999-12-31'), 1)).toThrow(RangeError)
    expect(() => addMonths(d('0001-01-01'), -1)).toThrow(RangeError)
  })

  test('gli anni si compiono il giorno del compleanno', () => {
    expect(yearsCompleted(d('1988-06-02'), d('2014-06-01'))).toBe(25)
    expect(yearsCompleted(d('1988-06-02'), d('2014-06-02'))).toBe(26)
    expect(yearsCompleted(d('1996-02-29'), d('2014-02-27'))).toBe(17)
    expect(yearsCompleted(d('1996-02-29'), d('2014-02-28'))).toBe(18)
  })
})

describe('proprietà', () => {
  // Days drawn at random almost never fall where a year, a century or four of them turn.
  test('dall’anno 1 al 9999 febbraio finisce quando deve e dopo il 31 dicembre viene il 1º gennaio', () => {
    const bySystem = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
    const wrong: string[] = []
    // One assertion for forty thousand days: each would cost more than the day.
    const turns = (first: string, second: string) => {
      if (addDays(d(first), 1) !== second || addDays(d(second), -1) !== first)
        wrong.push(`${first} ${second}`)
    }
    for (let year = 1; year < 9999; year++) {
      const [now, next] = [`${year}`.padStart(4, '0'), `${year + 1}`.padStart(4, '0')]
      const leap = bySystem(`${now}-03-01`) - bySystem(`${now}-02-28`) === 2
      turns(leap ? `${now}-02-29` : `${now}-02-28`, `${now}-03-01`)
      if (leap) turns(`${now}-02-28`, `${now}-02-29`)
      turns(`${now}-12-31`, `${next}-01-01`)
    }
    expect(wrong).toEqual([])
  })

  test('il numero del giorno è quello del calendario di sistema', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(isPlainDate(date)).toBe(true)
        expect(toEpochDay(date)).toBe(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
        expect(fromEpochDay(toEpochDay(date))).toBe(date)
      }),
    )
  })

  test('l’ordine dei testi è l’ordine dei giorni', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0)
      }),
    )
  })

  test('i mesi vanno allo stesso numero o all’ultimo giorno, e non tornano indietro', () => {
    fc.assert(
      fc.property(oldOrNewDay, fc.nat(600), (date, months) => {
        const end = addMonths(date, months)
        const next = partsOf(addDays(end, 1))
        expect(partsOf(end).day === partsOf(date).day || next.day === 1).toBe(true)
        expect(addMonths(addDays(date, 1), months) >= end).toBe(true)
      }),
    )
  })
})
