import { expect, test } from 'vitest'
import { listCards } from '../../standard/index.ts'
import {
  GRUPPO_SERVICES,
  isEntryTime,
  isRollTime,
  isThere,
  presenceOf,
  seatsLeft,
  type GruppoState,
  type Presence,
} from './gruppo.ts'

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
  ['presente', '08:30', '10:30', 'presente'],
  ['presente', '08:31', '10:30', 'in-ritardo'],
  ['presente', null, '10:31', 'presente'],
  ['presente', '08:31', null, 'in-ritardo'],
  ['presente', '08:31', '10:29', 'uscita-prima'],
  ['in-ritardo', null, null, 'presente'],
  ['assente', '08:31', '10:00', 'assente'],
  ['assente-avvisato', null, null, 'assente-avvisato'],
] as const)('%s, come at %s and gone at %s: %s', (...[presence, arrived, left, expected]) => {
  const instant = (hour: string | null) => (hour ? new Date(`2026-11-13T${hour}:00Z`) : null)
  expect(presenceOf({ presence, arrivedAt: instant(arrived), leftAt: instant(left) }, span)).toBe(expected)
})

test('groups are of the services whose card in the act has a group', () => {
  const withGroup = listCards().filter(({ group }) => group !== null)
  expect([...GRUPPO_SERVICES]).toEqual(withGroup.map(({ code }) => code))
})

const published = { startsAt: span.startedAt, endsAt: span.endedAt, state: 'pubblicato' as GruppoState }
test.each([
  ['07:59:59', false, false],
  ['08:00:00', true, true],
  ['08:30:00', true, true],
  ['10:29:59', true, true],
  ['10:30:00', true, false],
  ['12:00:00', true, false],
])('at %s the roll may be called: %s; people may say that they are here: %s', (at, roll, entry) => {
  const now = new Date(`2026-11-13T${at}Z`)
  expect([isRollTime(published, now), isEntryTime(published, now)]).toEqual([roll, entry])
})

test('nobody comes to a group that was held or called off', () => {
  for (const state of ['svolto', 'annullato'] as const)
    expect(isEntryTime({ ...published, state }, span.startedAt)).toBe(false)
})
