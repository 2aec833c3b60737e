import { describe, expect, test } from 'vitest'
import { readRequisito, requisitiToChoose, sayRequisito } from './index.ts'

const ABILITA = [
  { id: 4, name: 'Pasta fresca' },
  { id: 9, name: 'Uso della cassa' },
]
const all = requisitiToChoose(ABILITA)

describe.each(['it', 'en'] as const)('requirements in words (%s)', (lang) => {
  test('each that may be chosen is read back from its own words, and no two are called alike', () => {
    for (const each of all) expect(readRequisito(sayRequisito(each, lang), lang, ABILITA)).toEqual(each)
    expect(new Set(all.map((each) => sayRequisito(each, lang))).size).toBe(all.length)
  })
})

describe('what is typed', () => {
  test.each([
    ['patente b', { kind: 'patente', patente: 'B', required: true }],
    ['  PATENTE   B ', { kind: 'patente', patente: 'B', required: true }],
    ['pasta fresca', { kind: 'abilita', id: 4, name: 'Pasta fresca', required: true }],
    ['18 mesi di esperienza', { kind: 'esperienza', months: 18, required: true }],
    ['esperienza 4 anni', { kind: 'esperienza', months: 48, required: true }],
  ])('«%s» is understood', (text, requisito) => {
    expect(readRequisito(text, 'it', ABILITA)).toEqual(requisito)
  })

  test.each([
    '',
    'bella presenza',
    'età massima 30 anni',
    'madrelingua italiana',
    'esperienza 900 anni',
    'patente Z',
  ])('«%s» is none', (text) => {
    expect(readRequisito(text, 'it', ABILITA)).toBeUndefined()
  })
})

test('nothing to choose from is about who a person is', () => {
  const kinds = new Set(all.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual(
    ['abilita', 'esperienza', 'lingua', 'mezzo', 'orario', 'patente', 'sabato', 'titolo', 'turni'].toSorted(),
  )
  expect(all.some((each) => each.kind === 'lingua' && each.livello === 'madrelingua')).toBe(false)
})
