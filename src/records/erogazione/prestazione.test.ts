import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { boundsOf, instantAt, minutesSince, spanOf } from './prestazione.ts'

const start = new Date('2026-11-10T09:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)

test.each([
  [0, 0],
  [59_999, 0],
  [60_000, 1],
  [30 * 60_000 - 1, 29],
  [30 * 60_000, 30],
  [-5000, 0],
])('%i ms after the start there are %i whole minutes', (ms, minutes) =>
  expect(minutesSince(start, after(ms))).toBe(minutes),
)

test('as counted, it lasted from the start until now', () => {
  const now = after(41 * 60_000 + 30_000)
  expect(spanOf(start, 41, now)).toEqual({ startedAt: start, endedAt: now })
})
test('fewer minutes: it ended before; more: it had begun before', () => {
  const now = after(50 * 60_000)
  expect(spanOf(start, 20, now)).toEqual({ startedAt: start, endedAt: after(20 * 60_000) })
  expect(spanOf(start, 60, now)).toEqual({ startedAt: after(-10 * 60_000), endedAt: now })
})

test('an hour is of Italy, in summer and in winter', () => {
  expect(instantAt(plainDate('2026-11-10'), '9:30')).toEqual(new Date('2026-11-10T08:30:00Z'))
  expect(instantAt(plainDate('2026-07-10'), '09.30')).toEqual(new Date('2026-07-10T07:30:00Z'))
  for (const hour of ['24:00', '9', '9:60', 'mai', ''])
    expect(instantAt(plainDate('2026-11-10'), hour)).toBeUndefined()
})

test('the card gives 30–60 minutes alone, 120–240 in a group, none for tutoring', () => {
  expect(boundsOf('A2', 'individual')).toEqual({ min: 30, max: 60 })
  expect(boundsOf('A2', 'group')).toEqual({ min: 120, max: 240 })
  expect(boundsOf('A2', 'tutoring')).toEqual({ min: null, max: null })
})
