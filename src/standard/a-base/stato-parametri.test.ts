import { describe, expect, test } from 'vitest'
import { valueOn } from '../vocabulary/parameter.ts'
import { plainDate as day } from '../vocabulary/plain-date.ts'
import {
  EMPLOYEE_LIMIT,
  isCurrentRegime,
  isSanction,
  isYoung,
  newDidFrom,
  SELF_EMPLOYED_LIMIT,
  STATO_PARAMETERS,
  suspensionMonths,
  type LossKind,
} from './stato-parametri.ts'

test('il regime attuale comincia il 24 settembre 2015', () => {
  expect(['2015-09-23', '2015-09-24', '2015-09-25'].map((on) => isCurrentRegime(day(on)))).toEqual([
    false,
    true,
    true,
  ])
})

describe('il reddito che conserva lo stato', () => {
  test.each([
    ['2006-12-31', null, null],
    ['2007-01-01', 8_000, 4_800],
    ['2012-07-17', 8_000, 4_800],
    ['2012-07-18', null, null],
    ['2013-06-27', null, null],
    ['2013-06-28', 8_000, 4_800],
    ['2015-09-23', 8_000, 4_800],
    ['2015-09-24', null, null],
    ['2019-03-29', null, null],
    ['2019-03-30', 8_145, 4_800],
    ['2021-12-31', 8_145, 4_800],
    ['2022-01-01', 8_174, 5_500],
    ['2023-12-31', 8_174, 5_500],
    ['2024-01-01', 8_500, 5_500],
    ['2030-01-01', 8_500, 5_500],
  ])('il %s: %s € da dipendente, %s € da autonomo', (on, employee, selfEmployed) => {
    const euro = (cents: number | null) => (cents === null ? null : cents / 100)
    expect(euro(valueOn(EMPLOYEE_LIMIT, day(on)))).toBe(employee)
    expect(euro(valueOn(SELF_EMPLOYED_LIMIT, day(on)))).toBe(selfEmployed)
  })
})

describe('i mesi di lavoro a termine che sospendono', () => {
  const [young, adult] = [day('1990-06-01'), day('1970-06-01')]

  test.each([
    ['2003-01-29', 0],
    ['2003-01-30', 8],
    ['2012-07-17', 8],
    ['2012-07-18', 6],
    ['2015-09-23', 6],
    ['2015-09-24', 0],
  ])('cominciato il %s: meno di %i', (on, months) => {
    expect(suspensionMonths(day(on), adult)).toBe(months)
    expect(suspensionMonths(day(on), null)).toBe(months)
  })

  test.each([
    ['2009-06-01', 4],
    ['2012-07-17', 4],
    ['2012-07-18', 6],
    ['2015-09-23', 6],
    ['2015-09-24', 0],
  ])('di un giovane, cominciato il %s: meno di %i', (on, months) => {
    expect(suspensionMonths(day(on), young)).toBe(months)
  })

  test('giovane è chi ha da 18 a 25 anni compiuti il giorno in cui comincia', () => {
    const born = day('1990-06-01')
    expect(suspensionMonths(day('2008-05-31'), born)).toBe(8)
    expect(suspensionMonths(day('2008-06-01'), born)).toBe(4)
    expect(suspensionMonths(day('2012-05-31'), day('1986-06-01'))).toBe(4)
    expect(suspensionMonths(day('2012-06-01'), day('1986-06-01'))).toBe(8)
  })
})

test('con la laurea si è giovani fino ai 29 compiuti', () => {
  const born = day('1984-06-02')
  expect(isYoung(born, day('2010-06-01'))).toBe(true)
  expect(isYoung(born, day('2010-06-02'))).toBe(false)
  expect(isYoung(born, day('2010-06-02'), true)).toBe(true)
  expect(isYoung(born, day('2014-06-01'), true)).toBe(true)
  expect(isYoung(born, day('2014-06-02'), true)).toBe(false)
  expect(isYoung(born, day('2002-06-01'), true)).toBe(false)
})

describe('la nuova DID dopo una perdita', () => {
  const from = (kind: LossKind, on: string) => newDidFrom({ kind, on: day(on) })

  test.each(['assenza', 'rifiuto-offerta', 'mancata-partecipazione'] as const)(
    'dopo una sanzione (%s) si aspettano due mesi, dal 24 settembre 2015',
    (kind) => {
      expect(isSanction(kind)).toBe(true)
      expect(from(kind, '2023-12-31')).toBe('2024-02-29')
      expect(from(kind, '2015-09-24')).toBe('2015-11-24')
      expect(from(kind, '2015-09-23')).toBe('2015-09-23')
      expect(from(kind, '2002-12-31')).toBe('2002-12-31')
    },
  )

  test.each(['rinuncia', 'pensionamento', 'decesso'] as const)('dopo %s non si aspetta', (kind) => {
    expect(isSanction(kind)).toBe(false)
    expect(from(kind, '2023-05-01')).toBe('2023-05-01')
  })

  test('la Regione può volere un’attesa anche nel regime del 2014', () => {
    const value = {
      value: 4,
      validFrom: day('2014-01-01'),
      validUntil: null,
      source: 'DGR',
      certainty: 'certo' as const,
    }
    const regional = new Map([['stato.attesa-dopo-la-perdita-mesi', [value]]])
    expect(newDidFrom({ kind: 'assenza', on: day('2014-05-01') }, regional)).toBe('2014-09-01')
  })
})

test('ogni numero dello stato è nel registro che la Regione può cambiare', () => {
  expect(STATO_PARAMETERS.map(({ code }) => code)).toEqual([
    'stato.reddito-da-dipendente',
    'stato.reddito-da-autonomo',
    'stato.sospensione-mesi',
    'stato.sospensione-mesi-giovani',
    'stato.attesa-dopo-la-perdita-mesi',
  ])
})
