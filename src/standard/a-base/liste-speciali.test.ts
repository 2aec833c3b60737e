import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../vocabulary/plain-date.ts'
import { LISTE, mayEnrol, requisitiOf, type Lista, type ListaFacts } from './liste-speciali.ts'

const day = plainDate
const MOBILITA: ListaFacts = {
  birthOn: day('1970-03-02'),
  unemployed: true,
  dismissal: 'collettivo',
  dismissedOn: day('2014-05-31'),
}
const MIRATO: ListaFacts = {
  birthOn: day('2000-03-02'),
  unemployed: true,
  paperSeen: true,
  elsewhere: false,
}
const of = (lista: Lista, facts: ListaFacts, on: string) =>
  Object.fromEntries(requisitiOf(lista, facts, { on: day(on) }).map(({ code, outcome }) => [code, outcome]))

describe('the list of mobility', () => {
  test('takes in who was dismissed with others and is without work', () => {
    expect(mayEnrol(requisitiOf('mobilita', MOBILITA, { on: day('2014-06-30') }))).toBe(true)
  })
  test.each([
    ['2016-12-30', 'presente'],
    ['2016-12-31', 'assente'],
    ['2017-01-01', 'assente'],
  ])('dismissed on %s: the list is %s', (dismissedOn, outcome) =>
    expect(of('mobilita', { ...MOBILITA, dismissedOn: day(dismissedOn) }, '2017-01-10')).toMatchObject({
      'lista-aperta': outcome,
    }),
  )
  test.each([
    ['2014-05-30', 'assente'],
    ['2014-05-31', 'presente'],
    ['2017-05-30', 'presente'],
    ['2017-05-31', 'assente'],
  ])('dismissed on 31 May 2014, for 36 months: on %s %s', (on, outcome) =>
    expect(of('mobilita', MOBILITA, on)).toMatchObject({ durata: outcome }),
  )
  test('a dismissal of one alone, or of another kind, does not open it', () => {
    for (const dismissal of ['individuale', 'altro'] as const)
      expect(of('mobilita', { ...MOBILITA, dismissal }, '2014-06-30')).toMatchObject({
        licenziamento: 'assente',
      })
  })
  test('the region’s own term wins', () => {
    const own = { validFrom: day('2014-01-01'), validUntil: null, source: 'DGR', certainty: 'certo' } as const
    const parameters = new Map([['liste.mobilita-mesi', [{ ...own, value: 12 }]]])
    const judged = requisitiOf('mobilita', MOBILITA, { on: day('2015-05-31'), parameters })
    expect(judged.find(({ code }) => code === 'durata')?.outcome).toBe('assente')
  })
})

describe('the lists of L. 68', () => {
  test.each([
    ['2016-03-01', 'assente'],
    ['2016-03-02', 'presente'],
    ['2016-03-03', 'presente'],
  ])('sixteen years are full on 2 March 2016: on %s %s', (on, eta) =>
    expect(of('mirato-art-8', MIRATO, on)).toMatchObject({ eta }),
  )
  test('one list at a time, and the paper was seen', () => {
    expect(of('mirato-art-18', { ...MIRATO, elsewhere: true }, '2026-11-10')).toMatchObject({
      unica: 'assente',
    })
    expect(of('mirato-art-8', { ...MIRATO, paperSeen: false }, '2026-11-10')).toMatchObject({
      documento: 'assente',
    })
  })
})

test('each requirement says where it is written', () => {
  const sources = (lista: Lista, facts: ListaFacts) =>
    requisitiOf(lista, facts, { on: day('2026-11-10') }).map(({ code, source }) => [code, source])
  expect(sources('mobilita', MOBILITA)).toEqual([
    ['lista-aperta', 'art. 2, c. 71, L. 92/2012'],
    ['licenziamento', 'artt. 4 e 24 L. 223/1991'],
    ['durata', 'art. 7 L. 223/1991'],
    ['stato', 'art. 6 L. 223/1991'],
  ])
  expect(sources('mirato-art-8', MIRATO)).toContainEqual(['documento', 'artt. 1 e 8 L. 68/1999'])
  expect(sources('mirato-art-18', MIRATO)).toContainEqual(['documento', 'art. 18, c. 2, L. 68/1999'])
})

test('before the first written term nothing is judged: not known, never met', () => {
  expect(of('mobilita', { ...MOBILITA, dismissedOn: day('2013-11-30') }, '2013-12-31')).toMatchObject({
    'lista-aperta': 'ignoto',
    durata: 'ignoto',
  })
  expect(of('mirato-art-8', MIRATO, '2013-12-31')).toMatchObject({ eta: 'ignoto' })
})

test('what is not known is never guessed: with one fact less nobody is enrolled', () => {
  const full: Record<Lista, readonly [ListaFacts, string, readonly (keyof ListaFacts)[]]> = {
    mobilita: [MOBILITA, '2014-06-30', ['unemployed', 'dismissal', 'dismissedOn']],
    'mirato-art-8': [MIRATO, '2026-11-10', ['unemployed', 'paperSeen', 'elsewhere']],
    'mirato-art-18': [MIRATO, '2026-11-10', ['unemployed', 'paperSeen', 'elsewhere']],
  }
  fc.assert(
    fc.property(fc.constantFrom(...LISTE), fc.nat(6), (lista, mask) => {
      const [facts, on, keys] = full[lista]
      const known = { ...facts }
      for (const [at, key] of keys.entries()) if (!(mask & (1 << at))) known[key] = undefined as never
      const judged = requisitiOf(lista, known, { on: day(on) })
      return !mayEnrol(judged) && judged.some(({ outcome }) => outcome === 'ignoto')
    }),
  )
})
