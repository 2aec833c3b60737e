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

test('singular and plural follow the count', () => {
  expect(words('it')('found', { count: 1 })).toBe('1 persona')
  expect(words('it')('found', { count: 2 })).toBe('2 persone')
  expect(words('en')('found', { count: 0 })).toBe('0 people')
})

test('markup in a value stays as it is: JSX escapes it', () => {
  expect(words('it')('due', { date: '<b>' })).toBe('entro il <b>')
})
