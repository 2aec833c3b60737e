import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unwritableIn } from './unwritable.ts'

test.each([
  ['a null character', { nome: 'x\0y' }, ['nome']],
  ['half a character', { data: { nome: 'x\ud800y' } }, ['data.nome']],
  ['in a list', { voci: ['bene', '\0'] }, ['voci.1']],
  ['in a key', { data: { 'a\0b': 1 } }, ['data']],
  ['two at once', { a: '\0', b: { c: '\udfff' } }, ['a', 'b.c']],
])('%s is found, and named', (_what, input, paths) => {
  expect(unwritableIn(input)).toEqual(paths)
})

test('accents, emoji, every alphabet and line ends are writable, as are numbers and nothing', () => {
  expect(
    unwritableIn({ a: 'è così 😀\nГалина 李', b: 12, c: null, d: undefined, e: [true], f: Buffer.from([0]) }),
  ).toEqual([])
})

test('what nests without end is refused, not followed', () => {
  let nested: unknown = 'x'
  for (let i = 0; i < 50; i++) nested = [nested]
  expect(unwritableIn({ nested })).toHaveLength(1)
})

test('any JSON is looked at without a fault', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => Array.isArray(unwritableIn(value))))
})
