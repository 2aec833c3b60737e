import { describe, expect, test } from 'vitest'
import { languageTokens, levelOf, mezzoBit, orarioBit, patenteBit, SABATO_BIT, TURNI_BIT } from './bits.ts'
import { professioneGroup, professioneNumber } from './bits.ts'
import type { Candidato } from './candidato.ts'
import { meets, remedyOf } from './criteria.query.ts'
import { CEFR, LIVELLI, MEZZI, ORARI, PATENTI } from '../persona/index.ts'
import type { Requisito } from './requisito.schema.ts'

type Row = Candidato & { monthsThere: number }
const row = (more: Partial<Row> = {}): Row => ({
  personaId: 'p',
  professionGroup: 522,
  cell: 0,
  flags: 0,
  education: 0,
  freeFrom: null,
  commute: 300,
  x: 0,
  y: 0,
  professions: [],
  months: [],
  languages: [],
  abilita: [],
  monthsThere: 0,
  ...more,
})
const required = true

describe('a requirement is met', () => {
  test.each([
    [11, false],
    [12, true],
    [13, true],
  ])('by %i months of experience where twelve are asked: %s', (monthsThere, met) => {
    expect(meets(row({ monthsThere }), { kind: 'esperienza', months: 12, required })).toBe(met)
  })

  test.each([
    ['qualifica', false],
    ['diploma', true],
    ['laurea-triennale', true],
    ['titolo-estero', false],
  ] as const)('by %s where a diploma is asked: %s', (livello, met) => {
    const asked: Requisito = { kind: 'titolo', livello: 'diploma', required }
    expect(meets(row({ education: levelOf(livello) }), asked)).toBe(met)
  })

  test('by a foreign title, nothing, not even no title at all', () => {
    const asked: Requisito = { kind: 'titolo', livello: 'nessun-titolo', required }
    expect(meets(row({ education: levelOf('titolo-estero') }), asked)).toBe(false)
    expect(meets(row({ education: levelOf('nessun-titolo') }), asked)).toBe(true)
  })

  test.each([
    ['2026-11-30', true],
    ['2026-12-01', true],
    ['2026-12-02', false],
    [null, true],
  ])('by who is free from %s where work begins on 1 December: %s', (freeFrom, met) => {
    expect(meets(row({ freeFrom }), { kind: 'inizio', by: '2026-12-01', required })).toBe(met)
  })

  test.each([
    ['A2', false],
    ['B1', true],
    ['B2', true],
    ['madrelingua', true],
  ] as const)('by English %s where B1 is asked: %s', (livello, met) => {
    const [own] = languageTokens('en', livello)
    const languages = own === undefined ? [] : [own]
    expect(meets(row({ languages }), { kind: 'lingua', lingua: 'en', livello: 'B1', required })).toBe(met)
    expect(meets(row({ languages }), { kind: 'lingua', lingua: 'em', livello: 'A1', required })).toBe(false)
  })

  test('by the skill of that very number', () => {
    const asked: Requisito = { kind: 'abilita', id: 12, name: 'saldatura', required }
    expect(meets(row({ abilita: [11, 12] }), asked)).toBe(true)
    expect(meets(row({ abilita: [1, 2, 121] }), asked)).toBe(false)
  })
})

describe('what is kept in one number', () => {
  const bits = [
    ...PATENTI.map((patente) => [{ kind: 'patente', patente, required }, patenteBit(patente)] as const),
    ...ORARI.map((orario) => [{ kind: 'orario', orario, required }, orarioBit(orario)] as const),
    [{ kind: 'turni', required }, TURNI_BIT] as const,
    [{ kind: 'sabato', required }, SABATO_BIT] as const,
    ...MEZZI.flatMap((mezzo) =>
      mezzo === 'nessuno' ? [] : [[{ kind: 'mezzo', mezzo, required }, mezzoBit(mezzo)] as const],
    ),
  ]

  test('has a bit of its own for each licence, hour and vehicle, within 31', () => {
    const own = bits.map(([, bit]) => bit)
    expect(new Set(own).size).toBe(PATENTI.length + ORARI.length + MEZZI.length - 1 + 2)
    for (const bit of own) expect(bit > 0 && Number.isInteger(Math.log2(bit))).toBe(true)
    expect(Math.max(...own)).toBeLessThan(2 ** 30)
  })

  test('each requirement is met by its own bit and by no other', () => {
    for (const [asked, own] of bits) {
      expect(meets(row({ flags: own }), asked)).toBe(true)
      expect(meets(row({ flags: (2 ** 30 - 1) & ~own }), asked)).toBe(false)
    }
  })

  test('a name that is in no list takes nobody’s bit', () => {
    expect(patenteBit('Z' as 'B')).toBe(0)
  })
})

test('bits and tokens are those with which the migration fills the table', () => {
  expect([patenteBit('AM'), patenteBit('B'), patenteBit('HACCP')]).toEqual([1, 8, 8_192])
  expect([orarioBit('tempo-pieno'), orarioBit('fine-settimana')]).toEqual([16_384, 262_144])
  expect([TURNI_BIT, SABATO_BIT]).toEqual([524_288, 1_048_576])
  expect([mezzoBit('auto'), mezzoBit('mezzi-pubblici')]).toEqual([2_097_152, 16_777_216])
  expect(languageTokens('aa', 'A1')).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(languageTokens('en', 'C2')).toEqual([942, 943])
  expect(languageTokens('zz', 'madrelingua')).toEqual([5_407])
})

describe('the tokens of a language', () => {
  test('are the level and every one above it', () => {
    expect(languageTokens('en', 'A1')).toHaveLength(7)
    expect(languageTokens('en', 'C2')).toHaveLength(2)
    expect(languageTokens('en', 'A1')).toEqual(expect.arrayContaining(languageTokens('en', 'C1')))
  })

  test('no two languages share one', () => {
    const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
    const codes = letters.flatMap((a) => letters.map((b) => a + b))
    const tokens = codes.flatMap((code) => languageTokens(code, 'A1'))
    expect(new Set(tokens).size).toBe(26 * 26 * CEFR.length)
  })
})

describe('what can be done about what is missing', () => {
  test.each([
    ['patente', 'corso'],
    ['lingua', 'corso'],
    ['abilita', 'corso'],
    ['orario', 'accordo'],
    ['turni', 'accordo'],
    ['sabato', 'accordo'],
    ['inizio', 'accordo'],
    ['esperienza', null],
    ['titolo', null],
    ['mezzo', null],
  ] as const)('%s: %s', (kind, remedy) => {
    expect(remedyOf({ kind } as Requisito)).toBe(remedy)
  })
})

test('levels of schooling are in order, and an occupation is its digits', () => {
  const levels = LIVELLI.filter((each) => each !== 'titolo-estero').map(levelOf)
  expect(levels).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(professioneNumber('5.2.2.2.1')).toBe(52221)
  expect(professioneGroup('5.2.2.2.1')).toBe(522)
  expect(professioneGroup('8.1.4')).toBe(814)
})
