import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { APPUNTAMENTO_STATES, nextStates } from './appuntamento.ts'

const on = plainDate('2026-11-10')
const before = plainDate('2026-11-09')
const after = plainDate('2026-11-11')

test.each([
  ['fissato', before, ['annullato', 'spostato']],
  ['fissato', on, ['presente', 'assente', 'annullato', 'spostato']],
  ['fissato', after, ['presente', 'assente', 'annullato', 'spostato']],
  ['presente', on, ['svolto', 'assente']],
  ['assente', on, ['presente']],
  ['svolto', after, []],
  ['annullato', after, []],
  ['spostato', after, []],
] as const)('%s, on %s, may become %j', (state, today, next) => {
  expect(nextStates(state, on, today)).toEqual(next)
})

test('no state leads back to booked: a place that was given back is booked again', () => {
  expect(APPUNTAMENTO_STATES.flatMap((state) => nextStates(state, on, after))).not.toContain('fissato')
})
