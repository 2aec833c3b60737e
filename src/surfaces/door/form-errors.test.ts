import { expect, test } from 'vitest'
import type { Answer } from '../../platform/work/index.ts'
import { errorsOf } from './form-errors.ts'

const it = { lang: 'it' as const }
const refused: Answer<unknown> = { kind: 'refused', refusal: { code: 'gruppi.non-trovato', facts: {} } }

test('a refusal is said beside its field, in the language of who asks', () => {
  const [italian] = errorsOf(it, refused, 'toId')
  const [english] = errorsOf({ lang: 'en' }, refused, 'toId')
  expect(italian?.field).toBe('toId')
  expect(italian?.message).toMatch(/gruppo/)
  expect(english?.message).toMatch(/group/)
})

test('what is wrong field by field stays where it is', () => {
  const errors = [
    { field: 'from', message: 'Manca il giorno' },
    { field: 'until', message: 'Viene prima' },
  ]
  expect(errorsOf(it, { kind: 'invalid', errors }, 'toId')).toEqual(errors)
})

test.each([{ kind: 'done', value: 1 } as const, { kind: 'forbidden' } as const])(
  'nothing is wrong with $kind',
  (answer) => {
    expect(errorsOf(it, answer, 'toId')).toEqual([])
  },
)
