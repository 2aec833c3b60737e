import { expect, test } from 'vitest'
import { pageAsked } from './search-persone.query.ts'

test.each([
  ['1', 1],
  ['5', 5],
  ['6', 5],
  ['999', 5],
  ['0', 1],
  ['-1', 1],
  ['1.5', 1],
  ['', 1],
  ['due', 1],
  [undefined, 1],
])('page «%s» is page %i: five are the most', (text, page) => {
  expect(pageAsked(text)).toBe(page)
})

test('a search of another length ends where it is said', () => {
  expect([pageAsked('9', 8), pageAsked('8', 8), pageAsked('1', 8)]).toEqual([8, 8, 1])
})
