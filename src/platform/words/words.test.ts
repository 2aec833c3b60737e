import { expect, test } from 'vitest'
import { defineWords } from './index.ts'

const words = defineWords('prova', {
  due: { it: 'entro il {{date}}', en: 'by {{date}}' },
  found_one: { it: '{{count}} persona', en: '{{count}} person' },
  found_other: { it: '{{count}} persone', en: '{{count}} people' },
})

test('a sentence is said in the language asked, with its values', () => {
  expect(words('it')('due', { date: '30 aprile' })).toBe('entro il 30 aprile')
  expect(words('en')('due', { date: '30 April' })).toBe('by 30 April')
})

test.each([
  ['entro il {{d}}', '8 dic 2026', 'entro l’8 dic 2026'],
  ['Il {{d}}', '11 novembre 2026', 'L’11 novembre 2026'],
  ['Dal {{d}}', '8 gen 2027', 'Dall’8 gen 2027'],
  ['dal 1 al {{d}}', '11 mar 2027', 'dal 1 all’11 mar 2027'],
  ['prima del {{d}}', '8 agosto', 'prima dell’8 agosto'],
  ['entro il {{d}}', '18 dic 2026', 'entro il 18 dic 2026'],
  ['entro il {{d}}', '1 nov 2026', 'entro il 1 nov 2026'],
  ['il {{d}}', '8 posti', 'il 8 posti'],
  ['nel {{d}}', '1180', 'nel 1180'],
])('%s with %s: the article before a day is as it is read', (it, d, said) => {
  expect(defineWords(`prova ${it} ${d}`, { day: { it, en: it } })('it')('day', { d })).toBe(said)
})

test('English has no such article', () => {
  expect(
    defineWords('prova en', { day: { it: 'il {{d}}', en: 'il {{d}}' } })('en')('day', { d: '8 dic' }),
  ).toBe('il 8 dic')
})

test('singular and plural follow the count', () => {
  expect(words('it')('found', { count: 1 })).toBe('1 persona')
  expect(words('it')('found', { count: 2 })).toBe('2 persone')
  expect(words('en')('found', { count: 0 })).toBe('0 people')
})

test('markup in a value stays as it is: JSX escapes it', () => {
  expect(words('it')('due', { date: '<b>' })).toBe('entro il <b>')
})
