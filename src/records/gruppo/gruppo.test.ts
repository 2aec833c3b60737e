import { expect, test } from 'vitest'
import { isThere, presenceOf, seatsLeft, type Presence } from './gruppo.ts'

test.each([
  [0, 10],
  [9, 1],
  [10, 0],
  [11, 0],
])('of ten places with %i taken, %i are left', (taken, left) => {
  expect(seatsLeft({ maxPeople: 10, taken })).toBe(left)
})

test('late and for a while is there; absent is not, had she said so or not; who was not called yet is expected', () => {
  const there: (Presence | null)[] = ['presente', 'in-ritardo', 'uscita-prima', null]
  expect(there.map(isThere)).toEqual([true, true, true, true])
  expect((['assente', 'assente-avvisato'] as const).map(isThere)).toEqual([false, false])
})

const span = { startedAt: new Date('2026-11-13T08:30:00Z'), endedAt: new Date('2026-11-13T10:30:00Z') }
test.each([
  ['presente', null, null, 'presente'],
  ['presente', '08:29', null, 'presente'],
  ['presente', '08:31', null, 'in-ritardo'],
  ['presente', '08:31', '10:29', 'uscita-prima'],
  ['in-ritardo', null, null, 'presente'],
  ['assente', '08:31', '10:00', 'assente'],
  ['assente-avvisato', null, null, 'assente-avvisato'],
] as const)('%s, come at %s and gone at %s: %s', (...[presence, arrived, left, expected]) => {
  const instant = (hour: string | null) => (hour ? new Date(`2026-11-13T${hour}:00Z`) : null)
  expect(presenceOf({ presence, arrivedAt: instant(arrived), leftAt: instant(left) }, span)).toBe(expected)
})
