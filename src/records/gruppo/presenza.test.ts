import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isEntryTime, isRollTime } from './gruppo.ts'
import { isRoomCode, ROOM_CODE, roomCodeAt, tidyRoomCode } from './presenza.ts'

const SECRET = Buffer.alloc(32, 7)
// The beginning of a half minute.
const SHOWN = Date.parse('2026-11-13T08:30:00Z')
const at = (ms: number) => new Date(SHOWN + ms)
const code = roomCodeAt(SECRET, at(0))

test.each([
  [-1, false],
  [0, true],
  [29_999, true],
  [30_000, true],
  [89_999, true],
  [90_000, false],
  [86_400_000, false],
])('a code shown from an instant on, %i ms after it: %s', (ms, good) => {
  expect(isRoomCode(SECRET, code, at(ms))).toBe(good)
})

test('it changes every half minute, and is another in another room', () => {
  expect(roomCodeAt(SECRET, at(29_999))).toBe(code)
  expect(roomCodeAt(SECRET, at(30_000))).not.toBe(code)
  expect(roomCodeAt(Buffer.alloc(32, 8), at(0))).not.toBe(code)
  expect(isRoomCode(Buffer.alloc(32, 8), code, at(0))).toBe(false)
})

test('whenever it is shown, it is six letters and digits that do not look like others, and good for a minute', () => {
  fc.assert(
    fc.property(fc.date({ min: at(0), max: at(3e10), noInvalidDate: true }), (shown) => {
      const shownThen = roomCodeAt(SECRET, shown)
      expect(shownThen).toMatch(ROOM_CODE)
      expect(shownThen).not.toMatch(/[01IOL]/)
      expect(isRoomCode(SECRET, shownThen, new Date(shown.getTime() + 60_000))).toBe(true)
      expect(isRoomCode(SECRET, shownThen, new Date(shown.getTime() + 90_000))).toBe(false)
    }),
  )
})

test.each([
  [' k7pm2x ', 'K7PM2X'],
  ['K7P-M2X', 'K7PM2X'],
  ['k7p m2x', 'K7PM2X'],
])('%j is typed for %s', (typed, tidied) => expect(tidyRoomCode(typed)).toBe(tidied))

const gruppo = {
  startsAt: new Date('2026-11-13T08:30:00Z'),
  endsAt: new Date('2026-11-13T11:30:00Z'),
  state: 'pubblicato' as const,
}
test.each([
  ['07:59:59.999', false, false],
  ['08:00:00', true, true],
  ['11:29:59.999', true, true],
  ['11:30:00', false, true],
])(
  'from half past nine to half past twelve, at %s UTC: one says that one is here: %s, the roll is called: %s',
  (...[hour, entry, roll]) => {
    const now = new Date(`2026-11-13T${hour}Z`)
    expect(isEntryTime(gruppo, now)).toBe(entry)
    expect(isRollTime(gruppo, now)).toBe(roll)
  },
)

test.each(['svolto', 'annullato'] as const)('nobody comes into a group that is «%s»', (state) => {
  expect(isEntryTime({ ...gruppo, state }, new Date('2026-11-13T09:00:00Z'))).toBe(false)
})
