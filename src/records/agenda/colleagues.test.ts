import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import { instantAt } from './rome.ts'
import {
  firstFree,
  freePlaces,
  isBeyond,
  minutesOf,
  placesOn,
  type Busy,
  type Stretch,
  type Timetable,
} from './slots.ts'

const day = plainDate
const [anna, ilir] = ['anna', 'ilir']
// A Tuesday.
const TUESDAY = day('2026-11-10')
const hours = (operatorId: string, more: Partial<Stretch> = {}): Stretch => ({
  operatorId,
  operatorName: operatorId,
  weekday: 2,
  fromMinutes: 540,
  untilMinutes: 660,
  services: ['A2'],
  validFrom: day('2026-01-01'),
  validUntil: null,
  ...more,
})
const busy = (operatorId: string, personaId: string, [from, until]: [number, number]): Busy => ({
  operatorId,
  personaId,
  startsAt: instantAt(TUESDAY, from),
  endsAt: instantAt(TUESDAY, until),
})
const table = (more: Partial<Timetable> = {}): Timetable => ({
  stretches: [hours(anna), hours(ilir)],
  away: [],
  busy: [],
  ...more,
})
const A2 = { service: 'A2', minutes: 60 } as const
const maria = { ...A2, personaId: 'maria', referenteId: null }
const told = (slots: readonly { operatorId: string; startsAt: Date }[]) =>
  slots.map(({ operatorId, startsAt }) => `${operatorId} ${startsAt.toISOString().slice(11, 16)}`)
const free = (timetable: Timetable, personaId?: string) =>
  told(
    freePlaces(timetable, personaId === undefined ? A2 : { ...A2, personaId }, {
      now: new Date('2026-11-10T00:00:00Z'),
      from: TUESDAY,
      until: TUESDAY,
    }),
  )

describe('what keeps one of a team does not keep the others', () => {
  test('who is away has no hours, her colleague has', () => {
    for (const away of [anna, ilir]) {
      const left = placesOn(
        TUESDAY,
        table({ away: [{ operatorId: away, fromOn: TUESDAY, untilOn: TUESDAY }] }),
        A2,
      )
      expect(new Set(left.map(({ operatorId }) => operatorId))).toEqual(
        new Set([away === anna ? ilir : anna]),
      )
    }
  })

  test.each([
    ['2026-11-09', '2026-11-09', 2],
    ['2026-11-09', '2026-11-10', 0],
    ['2026-11-10', '2026-11-10', 0],
    ['2026-11-10', '2026-11-30', 0],
    ['2026-11-11', '2026-11-30', 2],
  ])('away from %s to %s, both included, leaves %i places on the 10th', (fromOn, untilOn, count) => {
    const away = [{ operatorId: anna, fromOn: day(fromOn), untilOn: day(untilOn) }]
    expect(placesOn(TUESDAY, table({ stretches: [hours(anna)], away }), A2)).toHaveLength(count)
  })

  test('an appointment takes the hour of its operator, not of the colleague with somebody else', () => {
    expect(free(table({ busy: [busy(anna, 'x', [540, 600])] }))).toEqual([
      'ilir 08:00',
      'anna 09:00',
      'ilir 09:00',
    ])
  })

  test('the person who is with one cannot be with the other; anybody else can', () => {
    const taken = table({ busy: [busy('elsewhere', 'maria', [540, 600])] })
    expect(free(taken, 'maria')).toEqual(['anna 09:00', 'ilir 09:00'])
    expect(free(taken, 'paolo')).toHaveLength(4)
    expect(free(taken)).toHaveLength(4)
  })

  test('what lasts over midnight takes the first hours of the day', () => {
    const night: Busy = {
      operatorId: anna,
      personaId: 'x',
      startsAt: new Date('2026-11-09T20:00:00Z'),
      endsAt: new Date('2026-11-10T08:30:00Z'),
    }
    expect(free(table({ stretches: [hours(anna)], busy: [night] }))).toEqual(['anna 09:00'])
  })
})

test('places are in the order of the clock, whatever the order of the hours', () => {
  const stretches = [hours(anna, { fromMinutes: 840, untilMinutes: 900 }), hours(ilir), hours(anna)]
  for (const given of [stretches, stretches.toReversed()]) {
    const at = placesOn(TUESDAY, table({ stretches: given }), A2).map(({ startsAt }) =>
      startsAt.toISOString().slice(11, 16),
    )
    expect(at).toEqual(['08:00', '08:00', '09:00', '09:00', '13:00'])
  }
})

describe('how far ahead a place is looked for', () => {
  const first = (validFrom: string) =>
    firstFree(
      table({
        stretches: [1, 2, 3, 4, 5, 6].map((weekday) => hours(anna, { weekday, validFrom: day(validFrom) })),
      }),
      maria,
      { now: new Date('2026-11-09T23:30:00Z'), today: TUESDAY, fromOn: null, count: 1 },
    )

  test('is ninety days, the ninetieth included', () => {
    // 2026-11-10 and 90 days: a Monday.
    expect(first('2027-02-08').map(({ on }) => on)).toEqual(['2027-02-08'])
    expect(first('2027-02-09')).toEqual([])
  })
})

test.each([
  [{ min: 30, max: 60 }, 60],
  [{ min: 15, max: 30 }, 30],
  [{ min: 60, max: 480 }, 60],
  [{ min: 90, max: 120 }, 90],
  [{ min: 30, max: null }, 60],
  [{ min: null, max: 45 }, 45],
  [{ min: null, max: null }, 60],
])('a card of %j asks for an appointment of %i minutes', (bounds, minutes) => {
  expect(minutesOf(bounds)).toBe(minutes)
})

test.each([
  ['2026-11-09', false],
  ['2026-11-10', false],
  ['2026-11-11', true],
])('a place on %s is beyond the 10th: %s; where there is no last day none is', (on, beyond) => {
  expect(isBeyond({ on: day(on) }, TUESDAY)).toBe(beyond)
  expect(isBeyond({ on: day(on) }, null)).toBe(false)
})

test('a free place never meets what is taken of its operator or of the person', () => {
  const taken = fc
    .tuple(
      fc.constantFrom(anna, ilir, 'other'),
      fc.constantFrom('maria', 'x'),
      fc.nat(180),
      fc.integer({ min: 5, max: 120 }),
    )
    .map(([operator, person, from, length]) => busy(operator, person, [500 + from, 500 + from + length]))
  fc.assert(
    fc.property(fc.array(taken, { maxLength: 6 }), fc.nat(3), (all, ahead) => {
      const until = addDays(TUESDAY, ahead)
      const found = freePlaces(table({ busy: all }), maria, {
        now: new Date('2026-11-10T00:00:00Z'),
        from: TUESDAY,
        until,
      })
      const meets = (slot: (typeof found)[number]) =>
        all.some(
          (each) =>
            (each.operatorId === slot.operatorId || each.personaId === 'maria') &&
            each.startsAt < slot.endsAt &&
            slot.startsAt < each.endsAt,
        )
      expect(found.some(meets)).toBe(false)
      const whole = placesOn(TUESDAY, table(), A2).filter((slot) => !meets(slot))
      expect(told(found)).toEqual(told(whole))
    }),
  )
})
