import { describe, expect, test } from 'vitest'
import { requisitiIn } from './recognise-requisiti.ts'
import { clausesOf } from './spoken-text.ts'

const asked = (text: string) => clausesOf(text).flatMap(requisitiIn)
const kinds = (text: string) => asked(text).map(({ value }) => value.kind)
const licences = (text: string) =>
  asked(text).flatMap(({ value }) => (value.kind === 'patente' ? [value.patente] : []))

describe('a licence', () => {
  test.each([
    ['patente B', ['B']],
    ['patente di guida b', ['B']],
    ['patente di tipo C', ['C']],
    ['patente CE', ['CE']],
    ['Patente E', ['CE']],
    ['patente D e CQC', ['D', 'CQC']],
    ['HACCP e muletto', ['muletto', 'HACCP']],
    ['patente e auto propria', []],
    ['con patente e mezzo proprio', []],
    ['Serve la patente e un buon carattere', []],
    ['gruppo giovane', []],
  ])('«%s»: %j', (text, expected) => {
    expect(licences(text)).toEqual(expected)
  })

  test('a car of one’s own is a vehicle, whatever licence is said', () => {
    expect(kinds('patente e auto propria')).toEqual(['mezzo'])
    expect(asked('automunita').map(({ value }) => value)).toEqual([
      { kind: 'patente', patente: 'B', required: true },
      { kind: 'mezzo', mezzo: 'auto', required: true },
    ])
  })
})

describe('what the company says it does not ask is not asked: it would keep people out', () => {
  test.each([
    'senza patente B',
    'non serve la patente B',
    'non è richiesta la patente B',
    'patente B non richiesta',
    'patente B non serve',
    'nessuna esperienza richiesta',
    'non serve esperienza nel settore',
    'niente turni',
    'no turni',
    'senza turni notturni',
    'sabato libero',
    'sabato escluso',
    'libero il sabato',
    'no sabato',
    'escluso il sabato',
    'non occorre il diploma',
    'diploma non richiesto',
    'inglese non richiesto',
    'non si richiede esperienza nel settore',
  ])('«%s»', (text) => {
    expect(asked(text)).toEqual([])
  })

  test.each([
    ['niente turni, patente B', ['patente']],
    ['senza esperienza ma con patente B', ['patente']],
    ['non serve esperienza e serve il diploma', ['titolo']],
    ['patente B, sabato libero', ['patente']],
    ['non fumatori con patente B', ['patente']],
    ['libero di lavorare il sabato', ['sabato']],
  ])('«%s»: the rest is still asked: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected)
  })
})

describe('experience', () => {
  const months = (text: string) =>
    asked(text).flatMap(({ value }) => (value.kind === 'esperienza' ? [value.months] : []))

  test.each([
    ['almeno un anno di esperienza', [12]],
    ['almeno 2 anni di esperienza', [24]],
    ['minimo 6 mesi di esperienza', [6]],
    ['esperienza di almeno tre anni', [36]],
    ['esperienza nella mansione di 18 mesi', [18]],
    ['con esperienza', [12]],
    ['esperta', [12]],
    ['anche senza esperienza', []],
    ['prima esperienza', []],
    ['pochi anni di esperienza', []],
  ])('«%s»: %j months', (text, expected) => {
    expect(months(text)).toEqual(expected)
  })
})

describe('a language', () => {
  const levels = (text: string) =>
    asked(text).flatMap(({ value }) => (value.kind === 'lingua' ? [`${value.lingua} ${value.livello}`] : []))

  test.each([
    ['inglese', ['en B1']],
    ['ottimo inglese', ['en C1']],
    ['tedesco scolastico', ['de A2']],
    ['francese c1', ['fr C1']],
    ['inglese e tedesco', ['en B1', 'de B1']],
    ['cucina italiana', []],
  ])('«%s»: %j', (text, expected) => {
    expect(levels(text)).toEqual(expected)
  })
})

test('of two titles of study in a clause the higher counts', () => {
  expect(asked('diploma o laurea magistrale').map(({ value }) => value)).toEqual([
    { kind: 'titolo', livello: 'laurea-magistrale', required: true },
  ])
})

test('what would only be welcome keeps nobody out', () => {
  for (const text of ['gradita la patente B', 'patente B non indispensabile', 'meglio se con patente B'])
    expect(asked(text).map(({ value }) => value.required)).toEqual([false])
})
