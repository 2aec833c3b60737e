import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPartitaIva, sayProblem } from './index.ts'

test.each(['12345678903', '00807960158', 'IT 12345678903', 'it12345678903', '123.456.789-03'])(
  '%s is sound',
  (text) => {
    expect(readPartitaIva(text)).toMatchObject({ ok: true })
  },
)

test.each([
  ['', { code: 'missing' }],
  ['IT', { code: 'missing' }],
  ['1234567890', { code: 'too-short', found: 10, expected: 11 }],
  ['123456789033', { code: 'too-long', found: 12, expected: 11 }],
  ['12345678904', { code: 'check-digit', position: 11, found: '4', expected: '3' }],
  ['I2345678903', { code: 'digit-expected', position: 1, found: 'I', guess: '1' }],
  ['DE345678903', { code: 'digit-expected', position: 1, found: 'D', guess: '0' }],
  ['00000000000', { code: 'zeros' }],
])('%j is refused', (text, problem) => {
  expect(readPartitaIva(text)).toEqual({ ok: false, problem })
})

test('of the ten last digits exactly one is right, and the problem says which', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{9}$/), (first10) => {
      const answers = Array.from('0123456789').map((last) => ({
        last,
        answer: readPartitaIva(first10 + last),
      }))
      const sound = answers.filter(({ answer }) => answer.ok)
      expect(sound).toHaveLength(1)
      for (const { answer } of answers) {
        if (!answer.ok) expect(answer.problem).toMatchObject({ expected: sound[0]?.last })
      }
    }),
  )
})

test('the sentence names the digit', () => {
  const answer = readPartitaIva('12345678904')
  expect(answer.ok ? '' : sayProblem('en', answer.problem)).toContain('is 4, but the first 10 call for 3')
})
