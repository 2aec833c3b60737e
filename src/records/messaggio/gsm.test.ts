import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { gsmLength, toGsm } from './gsm.ts'

test.each([
  ['Città è più giù perché', 'Città è più giù perchè'.replace('perchè', 'perché')],
  ['l’ora «vera» – forse…', 'l\'ora "vera" - forse...'],
  ['Gjergj Hoxha, Kërçovë', 'Gjergj Hoxha, Kercove'],
  ['Ștefan Łukasz Đorđe', 'Stefan Lukasz Dorde'],
  ['65\u00a0€', '65 €'],
  ['Галина', '??????'],
  ['bene 😀', 'bene ?'],
  ['e\u0301', 'é'],
])('«%s» is said «%s»', (text, said) => {
  expect(toGsm(text)).toBe(said)
})

test('some characters take the room of two, and what no SMS has is not measured', () => {
  expect(gsmLength('abc')).toBe(3)
  expect(gsmLength('5 €')).toBe(4)
  expect(gsmLength('[a]')).toBe(5)
  expect(gsmLength('ë')).toBeUndefined()
  expect(gsmLength('')).toBe(0)
})

test('whatever is written can be sent', () => {
  fc.assert(fc.property(fc.string({ unit: anySign }), (text) => gsmLength(toGsm(text)) !== undefined))
})
