import { expect, test } from 'vitest'
import { romeDayOf, startClock } from './index.ts'

const DAY = 86_400_000

test.each([
  ['2026-11-10T22:59:59Z', '2026-11-10'],
  ['2026-11-10T23:00:00Z', '2026-11-11'],
  ['2026-07-10T21:59:59Z', '2026-07-10'],
  ['2026-07-10T22:00:00Z', '2026-07-11'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2026-03-29T01:00:00Z', '2026-03-29'],
])('at %s it is %s in Italy', (at, day) => {
  expect(romeDayOf(new Date(at))).toBe(day)
})

test.each([undefined, ''])('told %j, it is the real clock', (from) => {
  const before = Date.now()
  const now = startClock(from).now().getTime()
  expect(now).toBeGreaterThanOrEqual(before)
  expect(now).toBeLessThanOrEqual(Date.now())
})

test.each(['2026-11-10T10:04:00+01:00', '1999-12-31T23:59:59Z'])(
  'told %s, it starts there and goes on',
  (from) => {
    const start = Date.parse(from)
    const clock = startClock(from)
    const [one, other] = [clock.now().getTime(), clock.now().getTime()]
    expect(one - start).toBeGreaterThanOrEqual(0)
    expect(one - start).toBeLessThan(DAY)
    expect(other).toBeGreaterThanOrEqual(one)
  },
)

test.each(['domani', '10/11/2026 10h', '2026-13-01T00:00:00Z'])(
  '«%s» is no instant: it says what one looks like',
  (from) => {
    expect(() => startClock(from)).toThrow(/SIUL_CLOCK.*2026-11-10T10:04:00\+01:00.*/)
  },
)
