import fc from 'fast-check'
import { expect, test } from 'vitest'
import { displayName, latinLetters, searchKey } from './index.ts'

test.each([
  ["D'Amico", 'damico'],
  ['D’AMICO', 'damico'],
  ['D´Amico', 'damico'],
  ['Niccolò', 'niccolo'],
  ["NICCOLO'", 'niccolo'],
  ['  De   Luca ', 'de luca'],
  ['Rossi-Bianchi', 'rossi bianchi'],
  ['Đorđević', 'dordevic'],
  ['Łukasz Øster', 'lukasz oster'],
  ['İbrahim Işık', 'ibrahim isik'],
  ['Weiß', 'weiss'],
  ['Шевченко', 'шевченко'],
  ['ros 78', 'ros 78'],
  ['', ''],
])('%s is searched as %s', (text, key) => {
  expect(searchKey(text)).toBe(key)
})

test.each([
  ['DE LUCA', 'De Luca'],
  ['d’amico', "D'Amico"],
  ["DELL'ORTO", "Dell'Orto"],
  ['rossi-bianchi', 'Rossi-Bianchi'],
  ['McDonald', 'McDonald'],
  ['  MARIA   chiara ', 'Maria Chiara'],
  ["NICOLO'", "Nicolo'"],
  ['ÈLENA', 'Èlena'],
])('%s is shown as %s', (text, shown) => {
  expect(displayName(text)).toBe(shown)
})

test('the codice fiscale sees only Latin letters', () => {
  expect(latinLetters("D'Amico Ñuñez 2°")).toBe('DAMICONUNEZ')
  expect(latinLetters('王')).toBe('')
})

test('any text: a key is its own key, with one space between words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const key = searchKey(text)
      expect(searchKey(key)).toBe(key)
      expect(key).not.toMatch(/^ | {2}| $/)
    }),
  )
})

test('showing a name better never loses it from the search', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zàèéìòùÀÈÉÌÒÙ' -]{0,30}$/), (name) => {
      expect(searchKey(displayName(name))).toBe(searchKey(name))
      expect(displayName(displayName(name))).toBe(displayName(name))
      expect(searchKey(name.toUpperCase())).toBe(searchKey(name))
    }),
  )
})
