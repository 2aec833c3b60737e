import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anySign } from '../../../test/builders/signs.ts'
import { readPhone, sayPhoneProblem } from './index.ts'

test.each([
  ['347 123 4567', '+393471234567', 'mobile'],
  ['347/1234567', '+393471234567', 'mobile'],
  ['+39 347.123.4567', '+393471234567', 'mobile'],
  ['0039 347 1234567', '+393471234567', 'mobile'],
  ['393471234567', '+393471234567', 'mobile'],
  ['393 1234567', '+393931234567', 'mobile'],
  ['330 123456', '+39330123456', 'mobile'],
  ['075 5721234', '+390755721234', 'fixed'],
  ['+39 (0)75 5721234', '+390755721234', 'fixed'],
  ['800 123456', '+39800123456', 'fixed'],
  ['+40 721 234 567', '+40721234567', 'abroad'],
  ['00355 69 123 4567', '+355691234567', 'abroad'],
])('%s becomes %s', (text, e164, kind) => {
  expect(readPhone(text)).toEqual({ ok: true, e164, kind })
})

test.each([
  ['', { code: 'missing' }],
  ['+', { code: 'missing' }],
  ['+39', { code: 'missing' }],
  ['347 123 456a', { code: 'character', found: 'a' }],
  ['34+71234567', { code: 'character', found: '+' }],
  ['347 12345', { code: 'too-short', found: 8, expected: '9–10' }],
  ['347 123 45678', { code: 'too-long', found: 11, expected: '9–10' }],
  ['07512', { code: 'too-short', found: 5, expected: '6–11' }],
  ['075123456789', { code: 'too-long', found: 12, expected: '6–11' }],
  ['721 234567', { code: 'beginning', found: '7' }],
  ['+0 721 234567', { code: 'beginning', found: '+0' }],
  ['+40 72123', { code: 'too-short', found: 7, expected: '8–15' }],
  ['+1234567890123456', { code: 'too-long', found: 16, expected: '8–15' }],
])('%j is refused', (text, problem) => {
  expect(readPhone(text)).toEqual({ ok: false, problem })
})

test('what was normalised stays as it is; nothing throws; every problem has its sentence', () => {
  const text = fc.oneof(fc.string({ unit: anySign }), fc.stringMatching(/^(\+|00)?[\d ()./-]{0,18}$/))
  fc.assert(
    fc.property(text, (typed) => {
      const phone = readPhone(typed)
      if (phone.ok) {
        expect(phone.e164).toMatch(/^\+[1-9]\d{7,14}$/)
        expect(readPhone(phone.e164)).toEqual(phone)
      } else {
        expect(sayPhoneProblem('it', phone.problem)).not.toMatch(/\{\{|undefined/)
      }
    }),
    { numRuns: 1000 },
  )
})
