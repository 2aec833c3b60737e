import { describe, expect, test } from 'vitest'
import { getCard, listCards, listParameters, plainDate, type Dated } from '../../standard/index.ts'
import { briefOf, lengthOf, nameOf, rowsOf, spanOf, ucsOf, valueOf } from './measure.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const LANGS = ['it', 'en'] as const

describe('a duration of the act in words', () => {
  test.each([
    [{ min: 30, max: 60 }, 'da 30 min a 1 h'],
    [{ min: 120, max: 240 }, 'da 2 h a 4 h'],
    [{ min: 60, max: null }, /1 h$/],
    [{ min: null, max: 90 }, /1 h 30 min$/],
  ])('%j', (bounds, said) => {
    if (typeof said === 'string') expect(spanOf(bounds, 'it')).toBe(said)
    else expect(spanOf(bounds, 'it')).toMatch(said)
  })

  test('the four ways are four sentences', () => {
    const ways = [
      { min: 1, max: 1 },
      { min: 1, max: null },
      { min: null, max: 1 },
      { min: null, max: null },
    ]
    for (const lang of LANGS) expect(new Set(ways.map((bounds) => spanOf(bounds, lang))).size).toBe(4)
  })

  test('a card of several performances has no one length', () => {
    expect(lengthOf(getCard('A2'), 'it')).toBe('da 30 min a 1 h')
    expect(lengthOf(getCard('E2'), 'it')).not.toMatch(/\d/)
  })
})

describe('the standard cost in words', () => {
  const said = (code: Parameters<typeof getCard>[0]) => plain(ucsOf(getCard(code).ucs, 'it'))

  test('33 € an hour, shared in a group, or 34,40 € if somebody is hired, or none', () => {
    expect(said('B1')).toContain('33,00 €')
    expect(said('A2')).toContain('33,00 €')
    expect(said('A2')).not.toBe(said('B1'))
    expect(said('D2')).toContain('34,40 €')
    expect(said('A1')).not.toMatch(/\d/)
  })

  test('a rate that is not known is none, not zero', () => {
    expect(ucsOf({ kind: 'hourly', cents: null, group: null }, 'it')).toBe(said('A1'))
  })
})

describe.each(LANGS)('every card and every number can be told (%s)', (lang) => {
  test.each(listCards().map(({ code }) => code))('%s in a few lines, none empty and none a key', (code) => {
    for (const { label, value } of briefOf(getCard(code), lang)) {
      expect(label).toMatch(/\S/)
      expect(value).toMatch(/\S/)
      expect(`${label} ${value}`).not.toMatch(/undefined|null|NaN|\b(?:for|channel|span|ucs|part|group)\.\w/)
    }
  })

  test('each number has a name in words and a value with its unit', () => {
    for (const { code, series } of listParameters()) {
      expect(nameOf(code, lang)).not.toMatch(/\b(?:number|of|part|unit)\.\w/)
      for (const dated of series) expect(valueOf(code, dated, lang)).not.toMatch(/undefined|NaN|unit\.|^\d+$/)
    }
  })
})

describe('a value of a legal number', () => {
  const said = (code: string, value: number | boolean) => plain(valueOf(code, { value }, 'it'))

  test.each([
    ['A2.ucs.cents', 3300, '33,00 €'],
    ['stato.reddito-da-dipendente', 814_500, '8.145,00 €'],
    ['A2.primo-colloquio-entro-tre-mesi.months', 3, '3 mesi'],
    ['A2.primo-colloquio-entro-tre-mesi.months', 1, '1 mese'],
    ['stato.sospensione-mesi-giovani', 4, '4 mesi'],
    ['D4.preselezione-entro-venti-giorni.days', 20, '20 giorni'],
    ['A2.individual.minutes.max', 90, '1 h 30 min'],
    ['A2.group.people.max', 10, '10 persone'],
  ])('%s of %j: %s', (code, value, text) => {
    expect(said(code, value)).toBe(text)
  })

  test('no days at all is the same day; no minutes of notice is still a number', () => {
    expect(said('D4.pubblicazione-immediata.days', 0)).not.toMatch(/\d/)
    expect(said('vacancy.rispostaDays', 0)).toMatch(/^0 /)
  })

  test('a choice is a yes or a no', () => {
    expect(said('termini.slittamento-festivo', true)).not.toBe(said('termini.slittamento-festivo', false))
  })

  test('has a row for each value it had, with the days between which it held', () => {
    const dated = (value: number, from: string, until: string | null): Dated<number> => ({
      value,
      validFrom: plainDate(from),
      validUntil: until === null ? null : plainDate(until),
      source: 'DGR 15',
      certainty: 'certo',
    })
    const rows = rowsOf(
      {
        code: 'A2.ucs.cents',
        series: [
          dated(3300, '0001-01-01', null),
          dated(3300, '2014-01-01', '2026-12-31'),
          { ...dated(3850, '2027-01-01', null), certainty: 'da-confermare' },
        ],
      },
      'it',
    )
    expect(rows.map(({ value, source, toConfirm }) => [plain(value), source, toConfirm])).toEqual([
      ['33,00 €', 'DGR 15', false],
      ['33,00 €', 'DGR 15', false],
      ['38,50 €', 'DGR 15', true],
    ])
    const [always, between, since] = rows.map(({ inForce }) => inForce)
    expect(always).not.toMatch(/\d/)
    expect(between).toMatch(/1 gen 2014.*31 dic 2026/)
    expect(since).toMatch(/1 gen 2027$/)
  })
})
