import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import { instantAt } from './rome.ts'
import { firstFree, isBeyond, minutesOf, placesOn, type Stretch, type Timetable } from './slots.ts'

const day = plainDate
const [anna, ilir] = ['anna', 'ilir']
// 2026-11-10 is a Tuesday.
const TUESDAY = day('2026-11-10')

function hours(given: Partial<Stretch> = {}): Stretch {
  return {
    operatorId: anna,
    operatorName: 'Anna',
    weekday: 2,
    fromMinutes: 540,
    untilMinutes: 780,
    services: ['A2'],
    validFrom: day('2026-01-01'),
    validUntil: null,
    ...given,
  }
}
const table = (stretches: Stretch[], more: Partial<Timetable> = {}): Timetable => ({
  stretches,
  away: [],
  busy: [],
  ...more,
})
const A2 = { service: 'A2', minutes: 60, personaId: 'maria', referenteId: null } as const
const starts = (slots: readonly { startsAt: Date }[]) => slots.map(({ startsAt }) => startsAt.toISOString())
const when = (now: string, more: { fromOn?: string; count?: number } = {}) => ({
  now: new Date(now),
  today: day(now.slice(0, 10)),
  fromOn: more.fromOn === undefined ? null : day(more.fromOn),
  count: more.count ?? 3,
})

describe('the clock on the wall', () => {
  test.each([
    ['2026-11-10', 540, '2026-11-10T08:00:00.000Z'],
    ['2026-07-10', 540, '2026-07-10T07:00:00.000Z'],
    ['2026-11-10', 1440, '2026-11-10T23:00:00.000Z'],
    // In spring 2:00 is followed by 3:00: half past two is an hour later than it would be.
    ['2026-03-29', 119, '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    ['2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
    ['2026-03-29', 540, '2026-03-29T07:00:00.000Z'],
    ['2026-03-30', 0, '2026-03-29T22:00:00.000Z'],
    // In autumn half past two comes twice: the first of the two.
    ['2026-10-25', 119, '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
    ['2026-10-25', 540, '2026-10-25T08:00:00.000Z'],
  ])('on %s, %i minutes after midnight, it is %s', (on, minutes, at) => {
    expect(instantAt(day(on), minutes).toISOString()).toBe(at)
  })

  test('whatever the day, the hours of an office are shown as they were asked', () => {
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Rome',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 240, max: 1439 }),
        (ahead, minutes) => {
          const on = addDays(day('2024-01-01'), ahead)
          const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
          expect(shown.format(instantAt(on, minutes))).toBe(`${on} ${clock}`)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('the places of a day', () => {
  test('whole ones only, one after the other', () => {
    expect(starts(placesOn(TUESDAY, table([hours({ untilMinutes: 719 })]), A2))).toEqual([
      '2026-11-10T08:00:00.000Z',
      '2026-11-10T09:00:00.000Z',
    ])
  })

  test.each([
    ['2026-03-23T05:00:00Z', ['2026-03-23T08:00:00.000Z', '2026-03-30T07:00:00.000Z']],
    ['2026-10-19T05:00:00Z', ['2026-10-19T07:00:00.000Z', '2026-10-26T08:00:00.000Z']],
  ])('nine on Monday is nine on the wall before and after the clocks change (%s)', (now, mondays) => {
    const monday = table([hours({ weekday: 1, untilMinutes: 600 })])
    expect(starts(firstFree(monday, A2, when(now, { count: 2 })))).toEqual(mondays)
  })

  test.each([
    ['2026-03-29', 5],
    ['2026-10-25', 7],
    ['2026-11-08', 6],
  ])('from midnight to six of %s there are %i true hours', (on, count) => {
    const minutes = (instantAt(day(on), 360).getTime() - instantAt(day(on), 0).getTime()) / 3_600_000
    expect(minutes).toBe(count)
  })

  test.each([
    ['another day of the week', hours({ weekday: 3 })],
    ['another service', hours({ services: ['B1'] })],
    ['not yet valid', hours({ validFrom: day('2026-11-11') })],
    ['no longer valid', hours({ validUntil: day('2026-11-09') })],
  ])('none where the hours are of %s', (_, stretch) => {
    expect(placesOn(TUESDAY, table([stretch]), A2)).toEqual([])
  })

  test('the first and the last day of validity count', () => {
    expect(placesOn(TUESDAY, table([hours({ validFrom: TUESDAY, validUntil: TUESDAY })]), A2)).toHaveLength(4)
  })

  test.each([
    ['2026-11-09', '2026-11-09', 4],
    ['2026-11-09', '2026-11-10', 0],
    ['2026-11-10', '2026-11-10', 0],
    ['2026-11-10', '2026-11-12', 0],
    ['2026-11-11', '2026-11-12', 4],
  ])('away from %s to %s leaves %i', (fromOn, untilOn, left) => {
    const away = [{ operatorId: anna, fromOn: day(fromOn), untilOn: day(untilOn) }]
    expect(placesOn(TUESDAY, table([hours()], { away }), A2)).toHaveLength(left)
  })

  test('none on a holiday', () => {
    // The eighth of December of 2026 is a Tuesday.
    expect(placesOn(day('2026-12-08'), table([hours()]), A2)).toEqual([])
  })
})

describe('the first free places', () => {
  test('none that has begun, at the very minute neither', () => {
    expect(starts(firstFree(table([hours()]), A2, when('2026-11-10T08:00:00Z')))[0]).toBe(
      '2026-11-10T09:00:00.000Z',
    )
    expect(starts(firstFree(table([hours()]), A2, when('2026-11-10T07:59:59Z')))[0]).toBe(
      '2026-11-10T08:00:00.000Z',
    )
  })

  test('none before the window of the duty opens', () => {
    const [first] = firstFree(table([hours()]), A2, when('2026-11-10T07:00:00Z', { fromOn: '2026-11-18' }))
    expect(first?.on).toBe('2026-11-24')
  })

  test('what is taken is not proposed, what only touches it is', () => {
    const taken = {
      operatorId: anna,
      personaId: 'luca',
      startsAt: new Date('2026-11-10T09:00:00Z'),
      endsAt: new Date('2026-11-10T10:00:00Z'),
    }
    const free = firstFree(table([hours()], { busy: [taken] }), A2, when('2026-11-10T07:00:00Z'))
    expect(starts(free).map((at) => at.slice(11, 16))).toEqual(['08:00', '10:00', '11:00'])
  })

  test('nor the hours at which the person is somewhere else', () => {
    const elsewhere = {
      operatorId: 'terni',
      personaId: 'maria',
      startsAt: new Date('2026-11-10T08:30:00Z'),
      endsAt: new Date('2026-11-10T09:30:00Z'),
    }
    const free = firstFree(table([hours()], { busy: [elsewhere] }), A2, when('2026-11-10T07:00:00Z'))
    expect(starts(free).map((at) => at.slice(11, 16))).toEqual(['10:00', '11:00', '08:00'])
  })

  test('of two at the same hour the one who follows the person is proposed', () => {
    const both = table([hours(), hours({ operatorId: ilir, operatorName: 'Ilir' })])
    const who = (referenteId: string | null) =>
      firstFree(both, { ...A2, referenteId }, when('2026-11-10T07:00:00Z')).map((slot) => slot.operatorId)
    expect(who(null)).toEqual([anna, anna, anna])
    expect(who(ilir)).toEqual([ilir, ilir, ilir])
  })

  test('those within the legal date come before those beyond it', () => {
    const due = day('2026-11-17')
    const found = firstFree(table([hours({ untilMinutes: 600 })]), A2, when('2026-11-10T07:00:00Z'))
    expect(found.map((slot) => [slot.on, isBeyond(slot, due)])).toEqual([
      ['2026-11-10', false],
      ['2026-11-17', false],
      ['2026-11-24', true],
    ])
  })

  test('never the same operator twice at once, whatever the hours', () => {
    const anyHours = fc.record({
      weekday: fc.integer({ min: 1, max: 6 }),
      from: fc.integer({ min: 0, max: 1200 }),
    })
    fc.assert(
      fc.property(
        fc.array(anyHours, { maxLength: 6 }),
        fc.integer({ min: 15, max: 60 }),
        (given, minutes) => {
          const days = new Map(given.map((each) => [each.weekday, each.from]))
          const week = [...days].map(([weekday, from]) =>
            hours({ weekday, fromMinutes: from, untilMinutes: Math.min(1440, from + 240) }),
          )
          const found = firstFree(
            table(week),
            { ...A2, minutes },
            when('2026-03-27T07:00:00Z', { count: 12 }),
          )
          for (const [at, slot] of found.entries()) {
            const before = found[at - 1]
            expect(slot.endsAt.getTime() - slot.startsAt.getTime()).toBe(minutes * 60_000)
            if (before) expect(before.endsAt.getTime()).toBeLessThanOrEqual(slot.startsAt.getTime())
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})

test.each([
  ['2026-11-11', false],
  ['2026-11-12', false],
  ['2026-11-13', true],
])('a place on %s is beyond the term of the twelfth: %s', (on, beyond) => {
  expect(isBeyond({ on: day(on) }, day('2026-11-12'))).toBe(beyond)
  expect(isBeyond({ on: day(on) }, null)).toBe(false)
})

test.each([
  [{ min: 30, max: 60 }, 60],
  [{ min: 15, max: 30 }, 30],
  [{ min: 60, max: 480 }, 60],
  [{ min: 90, max: 120 }, 90],
  [{ min: null, max: null }, 60],
])('a card that gives %o takes %i minutes', (bounds, minutes) => {
  expect(minutesOf(bounds)).toBe(minutes)
})
