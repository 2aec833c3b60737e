import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { isNear } from './appuntamento.ts'
import { fits, isOfferable, offerEnds } from './attesa.ts'
import { instantAt, wallMinutesOf } from './rome.ts'

// Monday to Friday, from nine to one, in the two weeks from Wednesday the eleventh.
const accepted = {
  fromOn: plainDate('2026-11-11'),
  untilOn: plainDate('2026-11-24'),
  weekdays: [1, 2, 3, 4, 5],
  fromMinutes: 540,
  untilMinutes: 780,
  bookedAt: null,
}
/** An hour from so many minutes after midnight in Italy. */
const place = (on: string, minutes: number) => {
  const startsAt = instantAt(plainDate(on), minutes)
  return { startsAt, endsAt: new Date(startsAt.getTime() + 3_600_000) }
}

describe('a place for who waits', () => {
  test.each([
    ['2026-11-10', 540, false, 'the day before'],
    ['2026-11-11', 540, true, 'the first day'],
    ['2026-11-24', 540, true, 'the last day'],
    ['2026-11-25', 540, false, 'the day after'],
    ['2026-11-14', 540, false, 'a Saturday'],
    ['2026-11-11', 539, false, 'a minute before her hours'],
    ['2026-11-11', 720, true, 'it ends when her hours end'],
    ['2026-11-11', 721, false, 'it ends a minute after'],
  ])('%s at minute %i: %s (%s)', (on, minutes, does) => {
    expect(fits(accepted, place(on, minutes))).toBe(does)
  })

  test.each([
    ['2026-11-11', 541, false],
    ['2026-11-11', 540, false],
    ['2026-11-12', 540, true],
  ])('never one that is not before the appointment she has on %s at minute %i', (on, minutes, does) => {
    const bookedAt = instantAt(plainDate(on), minutes === 541 ? 480 : minutes)
    expect(fits({ ...accepted, bookedAt }, place('2026-11-11', 540))).toBe(does)
  })

  test('her hours are those of the clock on the wall, in summer and in winter', () => {
    const summer = { ...accepted, fromOn: plainDate('2026-10-19'), untilOn: plainDate('2026-10-30') }
    expect(fits(summer, place('2026-10-23', 540))).toBe(true)
    expect(fits(summer, place('2026-10-26', 540))).toBe(true)
    expect(place('2026-10-23', 540).startsAt.toISOString()).toBe('2026-10-23T07:00:00.000Z')
    expect(place('2026-10-26', 540).startsAt.toISOString()).toBe('2026-10-26T08:00:00.000Z')
  })
})

test('what the clock shows comes back from its instant, on any day of the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 240, max: 1439 }), (day, minutes) => {
      const on = plainDate(new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10))
      expect(wallMinutesOf(instantAt(on, minutes))).toBe(minutes)
    }),
  )
})

const NOW = new Date('2026-11-10T09:00:00Z')

test.each([
  ['2026-11-10T10:59:00Z', false],
  ['2026-11-10T11:00:00Z', false],
  ['2026-11-10T11:00:01Z', true],
])('two hours to answer: a place at %s is offered: %s', (at, does) => {
  expect(isOfferable(new Date(at), NOW)).toBe(does)
})

test.each([
  // Winter, an hour ahead of UTC: at night nobody is written to, and the two hours begin at eight.
  ['2026-11-10T18:59:59Z', '2026-11-10T20:59:59Z'],
  ['2026-11-10T19:00:00Z', '2026-11-11T09:00:00Z'],
  ['2026-11-11T02:17:09Z', '2026-11-11T09:00:00Z'],
  ['2026-11-11T06:59:59Z', '2026-11-11T09:00:00Z'],
  ['2026-11-11T07:00:00Z', '2026-11-11T09:00:00Z'],
  // Summer, two hours ahead; then the night in which the clocks go back.
  ['2026-07-10T18:00:00Z', '2026-07-11T08:00:00Z'],
  ['2026-10-24T20:30:00Z', '2026-10-25T09:00:00Z'],
])('an offer made at %s ends at %s', (now, ends) => {
  expect(offerEnds(new Date(now)).toISOString()).toBe(new Date(ends).toISOString())
})

test('by night no place of the early morning is offered: nobody could answer in time', () => {
  const night = new Date('2026-11-10T22:00:00Z')
  expect(isOfferable(new Date('2026-11-11T09:00:00Z'), night)).toBe(false)
  expect(isOfferable(new Date('2026-11-11T09:00:01Z'), night)).toBe(true)
})

test.each([
  ['2026-11-11T09:00:01Z', 24, false],
  ['2026-11-11T09:00:00Z', 24, false],
  ['2026-11-11T08:59:59Z', 24, true],
  ['2026-11-10T08:00:00Z', 24, true],
  ['2026-11-10T09:00:00Z', 0, false],
  ['2026-11-12T08:59:59Z', 48, true],
])('an appointment at %s is nearer than %i hours: %s', (at, hours, is) => {
  expect(isNear(new Date(at), NOW, hours)).toBe(is)
})
