import { describe, expect, test } from 'vitest'
import { easterOf, isHoliday, shiftEnd } from './holiday.ts'
import type { Parameters } from './parameter.ts'
import { plainDate as d } from './plain-date.ts'

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
