import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOfWeek, isHoliday, plainDate } from '../../standard/index.ts'
import { inviteBefore, isQuiet, leavesAt, reminderDue, retryMinutes, silentUntil } from './policy.ts'

test.each([
  // Winter, an hour ahead of UTC.
  ['2026-11-10T06:59:59Z', true],
  ['2026-11-10T07:00:00Z', false],
  ['2026-11-10T18:59:59Z', false],
  ['2026-11-10T19:00:00Z', true],
  // Summer, two hours ahead.
  ['2026-07-10T05:59:59Z', true],
  ['2026-07-10T06:00:00Z', false],
  ['2026-07-10T18:00:00Z', true],
  ['2026-07-10T22:30:00Z', true],
])('at %s people are left in peace: %s', (at, quiet) => {
  expect(isQuiet(new Date(at))).toBe(quiet)
})

test.each([
  ['Monday', '2026-11-09', '2026-11-12'],
  ['Tuesday', '2026-11-10', '2026-11-13'],
  ['Wednesday, over the weekend', '2026-11-11', '2026-11-16'],
  ['Friday', '2026-11-13', '2026-11-18'],
  ['Saturday', '2026-11-14', '2026-11-18'],
  ['Sunday', '2026-11-15', '2026-11-18'],
  ['over the Immacolata, a Tuesday', '2026-12-04', '2026-12-10'],
  ['over Christmas and New Year', '2026-12-23', '2026-12-29'],
  ['over Easter Monday', '2027-03-26', '2027-04-01'],
])('three working days after %s', (_what, contactOn, last) => {
  expect(silentUntil(plainDate(contactOn))).toBe(last)
})

test('the silence holds three days that are neither weekend nor holiday, the last one of them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), (n) => {
      const contact = addDays(plainDate('2026-01-01'), n)
      const last = silentUntil(contact)
      let working = 0
      for (let day = addDays(contact, 1); day <= last; day = addDays(day, 1))
        if (dayOfWeek(day) < 6 && !isHoliday(day)) working++
      expect(working).toBe(3)
      expect(dayOfWeek(last) < 6 && !isHoliday(last)).toBe(true)
    }),
  )
})

const START = new Date('2026-11-12T09:00:00Z')
test.each([
  ['2026-11-10T08:59:59Z', undefined],
  ['2026-11-10T09:00:00Z', 'primo'],
  ['2026-11-12T06:59:59Z', 'primo'],
  ['2026-11-12T07:00:00Z', 'ultimo'],
  ['2026-11-12T08:59:59Z', 'ultimo'],
  ['2026-11-12T09:00:00Z', undefined],
  ['2026-11-12T09:00:01Z', undefined],
])('at %s, of an appointment at ten, it is due: %s', (now, which) => {
  expect(reminderDue(START, new Date(now))).toBe(which)
})

test('what could not go is tried again ever later, up to every hour', () => {
  expect([1, 2, 3, 4, 5, 100].map(retryMinutes)).toEqual([1, 5, 15, 60, 60, 60])
})

test.each([
  ['by day, at once', '2026-11-10T09:04:31Z', '2026-11-10T09:04:31Z'],
  ['in the last minute of the evening, at once', '2026-11-10T18:59:59Z', '2026-11-10T18:59:59Z'],
  ['at eight in the evening, at eight in the morning', '2026-11-10T19:00:00Z', '2026-11-11T07:00:00Z'],
  ['at night, at the next eight', '2026-11-11T02:30:00Z', '2026-11-11T07:00:00Z'],
  ['in summer, an hour earlier by Greenwich', '2026-07-10T22:30:00Z', '2026-07-11T06:00:00Z'],
  ['in the night the clocks go back', '2026-10-24T20:30:00Z', '2026-10-25T07:00:00Z'],
  ['in the night they go forward', '2026-03-28T22:30:00Z', '2026-03-29T06:00:00Z'],
])('what is written %s', (_, written, leaves) => {
  expect(leavesAt(new Date(written))).toEqual(new Date(leaves))
})

test('nothing leaves in the quiet hours, nor before it was written, nor half a day after', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      (now) => {
        const leaves = leavesAt(now)
        expect(isQuiet(leaves)).toBe(false)
        expect(leaves.getTime()).toBeGreaterThanOrEqual(now.getTime())
        expect(leaves.getTime() - now.getTime()).toBeLessThanOrEqual(13 * 3_600_000)
      },
    ),
  )
})

test('an invitation is repeated three days after', () => {
  expect(inviteBefore(new Date('2026-11-10T09:04:00Z'))).toEqual(new Date('2026-11-07T09:04:00Z'))
})
