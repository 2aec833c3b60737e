import { expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { boundsOf, instantAt, LONGEST_MINUTES, minutesSince, officeOf, spanOf } from './prestazione.ts'

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

test('nobody talks for more than eight hours', () => {
  expect(LONGEST_MINUTES).toBe(480)
})

test.each([
  ['0:00', '2026-11-09T23:00:00Z'],
  ['23:00', '2026-11-10T22:00:00Z'],
  ['23:59', '2026-11-10T22:59:00Z'],
])('the first and the last hours of a day are of that day in Italy: %s', (hour, at) => {
  expect(instantAt(plainDate('2026-11-10'), hour)).toEqual(new Date(at))
})

test('the bounds are those in force that day, where the region changed them', () => {
  const dated = (value: number, from: string, until: string | null) => ({
    value,
    validFrom: plainDate(from),
    validUntil: until === null ? null : plainDate(until),
    source: 'prova',
    certainty: 'certo' as const,
  })
  const parameters = new Map([
    ['A2.individual.minutes.max', [dated(60, '2014-01-01', '2026-12-31'), dated(90, '2027-01-01', null)]],
  ])
  const max = (on: string) => boundsOf('A2', 'individual', { on: plainDate(on), parameters }).max
  expect([max('2026-12-31'), max('2027-01-01')]).toEqual([60, 90])
  expect(boundsOf('A2', 'individual').max).toBe(60)
})

test('a card without a group, or without tutoring, gives it no bounds', () => {
  expect(boundsOf('B1', 'group')).toEqual({ min: null, max: null })
  expect(boundsOf('B2', 'tutoring')).toEqual({ min: 120, max: 240 })
})

test.each([
  ['D2', 'back-office', { parts: { 'back-office': 40 } }],
  ['D2', 'in-presenza', { parts: { 'front-office': 40 } }],
  ['D3', 'a-distanza', { parts: { 'front-office': 40 } }],
  ['D4', 'back-office', {}],
  ['A2', 'in-presenza', {}],
] as const)('forty minutes of %s %s are of %j', (service, channel, office) => {
  expect(officeOf({ service, channel, minutes: 40 })).toEqual(office)
})

test('where the way or the time is not known no office is guessed', () => {
  expect(officeOf({ service: 'D2', channel: null, minutes: 40 })).toEqual({})
  expect(officeOf({ service: 'D2', channel: 'back-office', minutes: null })).toEqual({})
  expect(officeOf({ service: 'D2', channel: 'back-office', minutes: 0 })).toEqual({
    parts: { 'back-office': 0 },
  })
})
