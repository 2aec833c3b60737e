import { describe, expect, test } from 'vitest'
import { plainDate, type Certainty, type Parameters, type ParameterValue } from '../../standard/index.ts'
import { findParameter, hindranceTo } from './limits.ts'
import { mergeSeries } from './series.ts'

const none: Parameters = new Map()
function why(
  code: string,
  value: ParameterValue,
  more: { from?: string; certainty?: Certainty; parameters?: Parameters } = {},
): string | undefined {
  const parameter = findParameter(code)
  if (!parameter) throw new Error(code)
  const { from = '2027-01-01', certainty = 'certo', parameters = none } = more
  const given = { value, validFrom: plainDate(from), source: 'delibera di prova', certainty }
  const outcome = hindranceTo(parameter, given, parameters)
  return outcome && !outcome.ok ? outcome.refusal.code : undefined
}
const IMPOSSIBLE = 'normativa.valore-impossibile'
const CROSSED = 'normativa.minimo-oltre-massimo'

describe('what a number may be set to', () => {
  test.each([
    ['A2.individual.minutes.max', 90],
    ['A2.individual.minutes.max', 30],
    ['A2.individual.minutes.min', 60],
    ['A2.individual.minutes.max', 10_000],
    ['A2.group.people.max', 1],
    ['A2.ucs.cents', 0],
    ['D4.pubblicazione-immediata.days', 1],
    ['A2.primo-colloquio-entro-tre-mesi.months', 120],
    ['stato.reddito-da-dipendente', 900_000],
    ['termini.slittamento-festivo', true],
  ])('%s may be %s', (code, value) => expect(why(code, value)).toBeUndefined())

  test.each([
    ['A2.individual.minutes.max', 10_001],
    ['A2.individual.minutes.max', -1],
    ['A2.individual.minutes.max', 59.5],
    ['A2.individual.minutes.max', Number.NaN],
    ['A2.individual.minutes.max', true],
    ['A2.group.people.max', 0],
    ['A2.primo-colloquio-entro-tre-mesi.months', 121],
    ['A2.ucs.cents', 10_000_001],
    ['termini.slittamento-festivo', 1],
  ])('%s may not be %s', (code, value) => expect(why(code, value)).toBe(IMPOSSIBLE))

  test.each([
    [
      'A2.ucs.cents',
      -1,
      'Scrivi un numero intero da 0 a 100000 euro.',
      'Write a whole number from 0 to 100000 euro.',
    ],
    [
      'A2.individual.minutes.max',
      -1,
      'Scrivi un numero intero da 0 a 10000.',
      'Write a whole number from 0 to 10000.',
    ],
    [
      'A2.group.people.max',
      0,
      'Scrivi un numero intero da 1 a 1000.',
      'Write a whole number from 1 to 1000.',
    ],
    [
      'A2.primo-colloquio-entro-tre-mesi.months',
      121,
      'Scrivi un numero intero da 0 a 120.',
      'Write a whole number from 0 to 120.',
    ],
    [
      'D4.pubblicazione-immediata.days',
      1001,
      'Scrivi un numero intero da 0 a 1000.',
      'Write a whole number from 0 to 1000.',
    ],
    ['termini.slittamento-festivo', 1, 'Scegli sì o no.', 'Choose yes or no.'],
  ])('%s of %s is refused with what it may be', (...[code, value, it, en]) => {
    const parameter = findParameter(code)
    if (!parameter) throw new Error(code)
    const given = { value, validFrom: plainDate('2027-01-01'), source: 'x', certainty: 'certo' as const }
    expect(hindranceTo(parameter, given, none)).toMatchObject({
      refusal: { code: IMPOSSIBLE, facts: { it, en } },
    })
  })

  test('the very bounds may be given: nothing, and the most', () => {
    for (const [code, least, most] of [
      ['A2.ucs.cents', 0, 10_000_000],
      ['A2.group.people.max', 1, 1_000],
      ['D4.preselezione-entro-venti-giorni.days', 0, 1_000],
      ['A2.primo-colloquio-entro-tre-mesi.months', 0, 120],
    ] as const)
      for (const value of [least, most]) expect(why(code, value)).toBeUndefined()
  })

  test('not what it is already, unless it becomes certain', () => {
    expect(why('A2.individual.minutes.max', 60)).toBe('normativa.valore-uguale')
    expect(why('termini.slittamento-festivo', false)).toBeUndefined()
    expect(why('termini.slittamento-festivo', false, { certainty: 'da-confermare' })).toBe(
      'normativa.valore-uguale',
    )
  })

  test('what it is that day counts: before the change the old value is still the same', () => {
    const parameter = findParameter('A2.individual.minutes.max')
    const validFrom = plainDate('2027-01-01')
    const series = mergeSeries(parameter?.series ?? [], [
      { value: 90, validFrom, source: 'delibera', certainty: 'certo' },
    ])
    const parameters = new Map([['A2.individual.minutes.max', series]])
    expect(why('A2.individual.minutes.max', 90, { from: '2026-12-31', parameters })).toBeUndefined()
    expect(why('A2.individual.minutes.max', 90, { from: '2027-01-01', parameters })).toBe(
      'normativa.valore-uguale',
    )
    expect(why('A2.individual.minutes.max', 60, { from: '2027-01-01', parameters })).toBeUndefined()
    expect(why('A2.individual.minutes.min', 75, { from: '2026-12-31', parameters })).toBe(CROSSED)
    expect(why('A2.individual.minutes.min', 75, { from: '2027-01-01', parameters })).toBeUndefined()
  })

  test.each([
    ['A2.individual.minutes.max', 29],
    ['A2.individual.minutes.min', 61],
    ['A2.group.minutes.min', 241],
    ['B2.orientamento-collettivo-tra-tre-e-sei-mesi.months', 2],
    ['B2.orientamento-collettivo-tra-tre-e-sei-mesi.opensAfterMonths', 7],
  ])('%s of %i would cross the other end', (code, value) => expect(why(code, value)).toBe(CROSSED))

  test('where the other end is not in force nothing is crossed', () => {
    const without = (code: string): Parameters => new Map([[code, []]])
    expect(
      why('A2.individual.minutes.max', 1, { parameters: without('A2.individual.minutes.min') }),
    ).toBeUndefined()
    expect(
      why('A2.individual.minutes.min', 999, { parameters: without('A2.individual.minutes.max') }),
    ).toBeUndefined()
  })

  test('a number without another end crosses nothing', () => {
    expect(why('A2.primo-colloquio-entro-tre-mesi.months', 1)).toBeUndefined()
    expect(why('A2.group.people.max', 2)).toBeUndefined()
    expect(why('B1.parts.bilancio.minutes.max', 0)).toBeUndefined()
    expect(findParameter('A2.individual.minutes.median')).toBeUndefined()
  })
})
