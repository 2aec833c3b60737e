import { describe, expect, test } from 'vitest'
import { easterOf, isHoliday, shiftEnd } from './holiday.ts'
import type { Parameters } from './parameter.ts'
import { addDays, dayOfWeek, plainDate as d } from './plain-date.ts'

const choice = (value: boolean) => [
  { value, validFrom: d('2014-01-01'), validUntil: null, source: 'prova', certainty: 'certo' as const },
]
const shift: Parameters = new Map([['termini.slittamento-festivo', choice(true)]])
const shiftSaturday: Parameters = new Map([...shift, ['termini.sabato-festivo', choice(true)]])
const START = d('2014-01-01')

describe('Pasqua', () => {
  test.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2014, '2014-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('del %i è il %s', (year, date) => {
    expect(easterOf(year)).toBe(date)
  })
})

describe('i festivi', () => {
  test.each(['2014-01-01', '2014-01-06', '2014-04-25', '2014-05-01', '2014-06-02', '2014-08-15'])(
    '%s',
    (date) => {
      expect(isHoliday(d(date))).toBe(true)
    },
  )
  test.each(['2014-11-01', '2014-12-08', '2014-12-25', '2014-12-26', '2014-04-20', '2014-04-21'])(
    '%s',
    (date) => {
      expect(isHoliday(d(date))).toBe(true)
    },
  )
  test('un lunedì qualsiasi, un sabato e il venerdì santo non lo sono', () => {
    expect([d('2014-04-28'), d('2014-04-26'), d('2014-04-18')].map(isHoliday)).toEqual([false, false, false])
  })
})

describe('lo slittamento', () => {
  test('non c’è se la Regione non lo sceglie', () => {
    expect(shiftEnd(d('2014-06-15'), START)).toBe('2014-06-15')
  })

  test.each([
    ['2014-04-30', '2014-04-30'],
    ['2014-06-15', '2014-06-16'],
    ['2014-04-20', '2014-04-22'],
    ['2014-12-25', '2014-12-27'],
    ['2015-02-28', '2015-02-28'],
  ])('porta il %s al %s', (end, shifted) => {
    expect(shiftEnd(d(end), START, shift)).toBe(shifted)
  })

  test('con il sabato festivo salta anche il sabato', () => {
    expect(shiftEnd(d('2015-02-28'), START, shiftSaturday)).toBe('2015-03-02')
    expect(shiftEnd(d('2014-12-25'), START, shiftSaturday)).toBe('2014-12-29')
  })

  test('vale la scelta del giorno in cui è partito il termine', () => {
    expect(shiftEnd(d('2014-06-15'), d('2013-12-31'), shift)).toBe('2014-06-15')
  })
})

/** The day of March of Easter by another road: the golden number and the epact, as Knuth tells them (Algorithm E). */
function easterByEpact(year: number): number {
  const golden = (year % 19) + 1
  const century = Math.floor(year / 100) + 1
  const solar = Math.floor((3 * century) / 4) - 12
  const lunar = Math.floor((8 * century + 5) / 25) - 5
  const epact = (11 * golden + 20 + lunar - solar + 300) % 30
  const moon = 44 - (epact + ((epact === 25 && golden > 11) || epact === 24 ? 1 : 0))
  const full = moon < 21 ? moon + 30 : moon
  return full + 7 - ((Math.floor((5 * year) / 4) - solar - 10 + full) % 7)
}

describe('la Pasqua per ogni anno', () => {
  test('è la stessa per due strade, dal 1583 al 4099', () => {
    for (let year = 1583; year < 4100; year++)
      expect(easterOf(year)).toBe(addDays(d(`${year}-03-01`), easterByEpact(year) - 1))
  })

  test('anche per gli anni scritti con zeri davanti è una domenica tra il 22 marzo e il 25 aprile', () => {
    for (const year of [1, 33, 325, 999]) {
      const easter = easterOf(year)
      expect(dayOfWeek(easter)).toBe(7)
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25').toBe(true)
    }
  })
})
