import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clausesOf, nearby, numberSaid, plain, stemsOf, wordsOf } from './spoken-text.ts'

const soft = (text: string) => clausesOf(text).map((clause) => [clause.text, clause.isSoft])

describe('the clauses of a text', () => {
  test('end at a stop, not at the point of a number', () => {
    expect(soft('Cerco un cuoco. Paga 1.300 euro; turni\nsabato')).toEqual([
      ['Cerco un cuoco', false],
      ['Paga 1.300 euro', false],
      ['turni', false],
      ['sabato', false],
    ])
  })

  test('a comma parts two only where one of them is soft', () => {
    expect(soft('patente B, HACCP')).toEqual([['patente B, HACCP', false]])
    expect(soft('patente B, gradita la C')).toEqual([
      ['patente B', false],
      ['gradita la C', true],
    ])
    expect(soft('serve il diploma ma sarebbe utile la laurea')).toEqual([
      ['serve il diploma', false],
      ['ma sarebbe utile la laurea', true],
    ])
  })

  test.each([
    'gradita la patente',
    'preferibilmente con patente',
    'meglio se con patente',
    'patente non indispensabile',
    'patente facoltativa',
    'la patente è un plus',
  ])('«%s» asks softly', (text) => expect(soft(text)).toEqual([[text, true]]))

  test('of nothing but stops there are none', () => {
    expect(clausesOf(' . ; \n ! ')).toEqual([])
  })
})

describe('a number as it is said', () => {
  test.each([
    ['1', 1],
    ['007', 7],
    ['999', 999],
    ['un', 1],
    ['uno', 1],
    ['una', 1],
    ['due', 2],
    ['tre', 3],
    ['quattro', 4],
    ['cinque', 5],
    ['sei', 6],
    ['sette', 7],
    ['otto', 8],
    ['nove', 9],
    ['Dieci', 10],
    ['undici', 11],
    ['dodici', 12],
    ['quindici', 15],
    ['diciotto', 18],
    ['VENTI', 20],
    ['trenta', 30],
    ['ventiquattro', 24],
    ['trentasei', 36],
  ])('«%s» is %i', (word, number) => expect(numberSaid(word)).toBe(number))

  test.each(['1000', '1.5', '-1', 'molti', '', 'toString', '٢'])('«%s» is none', (word) => {
    expect(numberSaid(word)).toBeUndefined()
  })
})

describe('words without their endings', () => {
  test.each([
    ['cuoca', 'Cuoco/a'],
    ['cuochi', 'cuoche'],
    ['muratrice', 'Muratore/trice'],
    ['cameriera', 'camerieri'],
  ])('«%s» and «%s» are one', (one, other) => expect(stemsOf(one)).toEqual(stemsOf(other)))

  test('short words and prepositions are left out', () => {
    expect(stemsOf('addetto alla cassa del bar di notte')).toEqual(stemsOf('addetto cassa bar notte'))
    expect(stemsOf('e di per')).toEqual([])
  })

  test('plain text is as long as the text: a place in one is a place in the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('È', 'à', 'ù', '’', 'A', 'z', ' ', 'ß') }), (text) => {
        expect(plain(text)).toHaveLength(text.length)
      }),
    )
    expect(plain('Città dell’Ùmbria')).toBe("citta dell'umbria")
  })
})

describe('words near each other', () => {
  const near = (text: string, words: string, reach?: number) =>
    nearby(wordsOf(text), stemsOf(words), ...(reach === undefined ? [] : [reach]))?.quote

  test('are quoted from the first to the last, in any order', () => {
    expect(near('cerchiamo un aiuto cuoco bravo', 'aiuto cuoco')).toBe('aiuto cuoco')
    expect(near('un cuoco, anche di aiuto, serve', 'aiuto cuoco')).toBe('cuoco, anche di aiuto')
  })

  test('are not where too many words stand between, and are just where they do not', () => {
    expect(near('aiuto uno due cuoco', 'aiuto cuoco')).toBe('aiuto uno due cuoco')
    expect(near('aiuto uno due tre cuoco', 'aiuto cuoco')).toBeUndefined()
    expect(near('aiuto uno due tre cuoco', 'aiuto cuoco', 5)).toBe('aiuto uno due tre cuoco')
  })

  test('are not where one is missing; a later place may still have them all', () => {
    expect(near('un aiuto in sala', 'aiuto cuoco')).toBeUndefined()
    expect(near('aiuto uno due tre quattro aiuto cuoco', 'aiuto cuoco')).toBe('aiuto cuoco')
  })

  test('each word knows where it stands', () => {
    const text = 'È già l’una: 20 più.'
    for (const { at, end } of wordsOf(text)) expect(text.slice(at, end)).toMatch(/^[\p{L}\d]+$/u)
    expect(wordsOf(text).map(({ at, end }) => text.slice(at, end))).toEqual([
      'È',
      'già',
      'l',
      'una',
      '20',
      'più',
    ])
  })
})
