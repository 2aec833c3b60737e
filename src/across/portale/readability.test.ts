import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forbiddenIn, gulpease, sentencesOf, wordsIn } from './readability.ts'

describe('the Gulpease index', () => {
  // 89 + (300 × 1 − 10 × 92) / 9 = 20.1
  test('a long sentence of long words is hard', () => {
    const text =
      'La presente comunicazione concerne prioritariamente adempimenti amministrativi obbligatori regionali.'
    expect([wordsIn(text), text.match(/\p{L}/gu)?.length]).toEqual([9, 92])
    expect(gulpease([text])).toBe(20)
  })
  // 89 + (300 × 2 − 10 × 29) / 8 = 127.75, and 100 is the top.
  test('short sentences of short words are easy', () => {
    expect(gulpease(['Vieni al centro.', 'Ti aiutiamo a cercare lavoro.'])).toBe(100)
  })
  // 89 + (300 × 1 − 10 × 72) / 16 = 62.75
  test('one step from the limit', () => {
    const text = 'Per avere il servizio si compila una domanda e la si consegna allo sportello del centro.'
    expect([wordsIn(text), text.match(/\p{L}/gu)?.length]).toEqual([16, 72])
    expect(gulpease([text])).toBe(63)
  })
  test('nothing to read is easy', () => {
    expect(gulpease([])).toBe(100)
    expect(gulpease(['…', ' '])).toBe(100)
  })
  test('it stays between 0 and 100 whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 })), (blocks) => {
        const index = gulpease(blocks)
        return index >= 0 && index <= 100
      }),
    )
  })
  test('cutting a text into sentences never makes it harder', () => {
    const words = fc.array(fc.constantFrom('casa', 'lavoro', 'centro', 'documento'), {
      minLength: 2,
      maxLength: 40,
    })
    fc.assert(
      fc.property(words, (list) => gulpease(list.map((word) => `${word}.`)) >= gulpease([list.join(' ')])),
    )
  })
})

describe('sentences', () => {
  test.each([
    ['Vieni. Ti aiutiamo! Davvero? Sì', ['Vieni.', 'Ti aiutiamo!', 'Davvero?', 'Sì']],
    ['Costa 1.200 euro al mese.', ['Costa 1.200 euro al mese.']],
    ['… . !', []],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences)
  })
  test('an apostrophe joins, a dash alone is no word', () => {
    expect(wordsIn('L’impiego – un’idea')).toBe(2)
  })
})

describe('forbidden words', () => {
  test.each([
    ['I servizi erogati agli utenti', ['erogati', 'utenti']],
    ['Presenta istanza ai sensi di legge', ['istanza', 'ai sensi']],
    ['I disabili e i soggetti svantaggiati', ['disabili', 'soggetti']],
    ['Clicca qui per le FAQ', ['Clicca qui', 'FAQ']],
    ['Previo appuntamento, nelle more', ['Previo', 'nelle more']],
  ])('%s', (text, found) => {
    expect(forbiddenIn(text)).toEqual(found)
  })
  test.each([
    'Le persone con disabilità cercano lavoro.',
    'La legge lo prevede da tempo.',
    'Il progetto è pronto: lo abbiamo scritto insieme.',
    'Hai fruit juice?',
  ])('%s: allowed', (text) => {
    expect(forbiddenIn(text)).toEqual([])
  })
})
