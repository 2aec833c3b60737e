import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { seal, unseal } from './seal.ts'

test('any text comes back with its secret, and says nothing in between', () => {
  fc.assert(
    fc.property(fc.string({ unit: anySign, maxLength: 200 }), fc.string(), (text, secret) => {
      const token = seal(text, secret)
      expect(token).toMatch(/^[\w-]+$/)
      expect(unseal(token, secret)).toBe(Buffer.from(text, 'utf8').toString('utf8'))
    }),
  )
})

test('another session reads nothing, nor does anybody who changes a letter', () => {
  const token = seal('RSSMRA78C41G478D', 'mio')
  // The last letter carries bits nobody reads.
  const changed = (at: number) => token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
  expect(unseal(token, 'tuo')).toBeUndefined()
  for (let at = 0; at < token.length - 1; at++) expect(unseal(changed(at), 'mio')).toBeUndefined()
})

test.each(['', 'x', 'RSSMRA78C41G478D', '=== '.repeat(50)])('no token at all: «%s»', (token) => {
  expect(unseal(token, 'mio')).toBeUndefined()
})
