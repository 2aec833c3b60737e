import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantAt, type Appuntamento, type Timetable } from '../../records/agenda/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { markOf, planCover } from './cover.ts'

const TUESDAY = plainDate('2026-11-10')
const WEDNESDAY = plainDate('2026-11-11')
const NOW = { now: new Date('2026-11-10T08:00:00Z'), today: TUESDAY }
const HOUR = 3_600_000

/** A colleague's hours on a weekday. */
const hours = (operatorId: string, weekday: number, [from, until]: [number, number]) => ({
  operatorId,
  operatorName: operatorId.toUpperCase(),
  weekday,
  fromMinutes: from * 60,
  untilMinutes: until * 60,
  services: ['A2'],
  validFrom: plainDate('2026-01-01'),
  validUntil: null,
})

const booked = (id: string, hour: number, more: Partial<Appuntamento> = {}): Appuntamento => {
  const startsAt = instantAt(WEDNESDAY, hour * 60)
  return {
    id,
    personaId: `p-${id}`,
    surname: 'Prova',
    name: id,
    operatorId: 'anna',
    operatorName: 'Anna',
    service: 'A2',
    centro: 'PG',
    startsAt,
    endsAt: new Date(startsAt.getTime() + HOUR),
    state: 'fissato',
    dueOn: null,
    lateReason: null,
    sala: null,
    avviso: null,
    changeReason: null,
    version: 1,
    replacedBy: null,
    ...more,
  }
}
const busyOf = (appointments: readonly Appuntamento[]) =>
  appointments.map(({ operatorId, personaId, startsAt, endsAt }) => ({
    operatorId,
    personaId,
    startsAt,
    endsAt,
  }))
const timetable = (stretches: Timetable['stretches'], busy: Timetable['busy']): Timetable => ({
  stretches,
  away: [],
  busy,
})

describe('where the appointments of somebody absent go', () => {
  test('the same hour with a colleague, whoever else is free before', () => {
    const hit = [booked('uno', 10)]
    const table = timetable(
      [hours('anna', 3, [9, 13]), hours('bea', 3, [9, 13]), hours('carlo', 2, [9, 13])],
      busyOf(hit),
    )
    const [step] = planCover(hit, table, NOW)
    expect(step).toMatchObject({ same: true, to: { operatorId: 'bea', startsAt: hit[0]?.startsAt } })
  })

  test('the colleague is taken at that hour: the nearest one after', () => {
    const hit = [booked('uno', 10)]
    const others = [booked('due', 10, { operatorId: 'bea' }), booked('tre', 11, { operatorId: 'bea' })]
    const table = timetable([hours('bea', 3, [9, 13])], busyOf([...hit, ...others]))
    const [step] = planCover(hit, table, NOW)
    expect(step).toMatchObject({ same: false, to: { startsAt: instantAt(WEDNESDAY, 720) } })
  })

  test('an earlier hour only where the later ones are beyond the term', () => {
    const late = booked('due', 12, { operatorId: 'bea' })
    const table = (hit: Appuntamento) => timetable([hours('bea', 3, [11, 13])], busyOf([hit, late]))
    const free = booked('uno', 12)
    expect(planCover([free], table(free), NOW)[0]?.to?.on).toBe('2026-11-18')
    const due = booked('uno', 12, { dueOn: WEDNESDAY })
    expect(planCover([due], table(due), NOW)[0]?.to).toMatchObject({
      on: WEDNESDAY,
      startsAt: instantAt(WEDNESDAY, 660),
    })
  })

  test('the hour she knows comes before any other, even where it is beyond the term and another is not', () => {
    const hit = [booked('uno', 12, { dueOn: TUESDAY, lateReason: 'x' })]
    const tomorrow = { now: new Date('2026-11-09T05:00:00Z'), today: plainDate('2026-11-09') }
    const table = timetable([hours('bea', 2, [9, 13]), hours('carlo', 3, [9, 13])], busyOf(hit))
    expect(planCover(hit, table, tomorrow)[0]).toMatchObject({
      same: true,
      to: { operatorId: 'carlo', startsAt: hit[0]?.startsAt },
    })
  })

  test('a day from now is soon enough, to the minute; the same hour is so at any time', () => {
    const hit = [booked('uno', 10)]
    const free = (now: string) =>
      planCover(hit, timetable([hours('bea', 3, [12, 13])], busyOf(hit)), {
        now: new Date(now),
        today: TUESDAY,
      })[0]?.to?.on
    expect(free('2026-11-10T11:00:00Z')).toBe(WEDNESDAY)
    expect(free('2026-11-10T11:00:01Z')).toBe('2026-11-18')
    const same = timetable([hours('bea', 3, [9, 13])], busyOf(hit))
    const lastMinute = { now: new Date('2026-11-11T08:59:59Z'), today: WEDNESDAY }
    expect(planCover(hit, same, lastMinute)[0]).toMatchObject({ same: true })
  })

  test('an appointment of half an hour goes where half an hour is free', () => {
    const half = booked('uno', 10, { endsAt: new Date(instantAt(WEDNESDAY, 630)) })
    const table = timetable([hours('bea', 3, [9, 13])], busyOf([half]))
    const { to } = planCover([half], table, NOW)[0] ?? {}
    expect(to && to.endsAt.getTime() - to.startsAt.getTime()).toBe(HOUR / 2)
  })

  test('nobody is moved to another hour within a day from now', () => {
    const hit = [booked('uno', 12, { dueOn: WEDNESDAY })]
    const table = timetable([hours('bea', 2, [9, 18])], busyOf(hit))
    expect(planCover(hit, table, NOW)[0]?.to?.on).toBe('2026-11-17')
  })

  test('no colleague keeps hours for it: it stays to be decided', () => {
    const hit = [booked('uno', 10)]
    expect(planCover(hit, timetable([hours('anna', 3, [9, 13])], busyOf(hit)), NOW)[0]?.to).toBe(null)
  })

  test('her other appointment stands in the way of no other hour than its own', () => {
    const hit = [booked('uno', 10)]
    const other = booked('due', 10, {
      operatorId: 'zoe',
      personaId: 'p-uno',
      startsAt: instantAt(WEDNESDAY, 660),
    })
    const table = timetable(
      [hours('bea', 3, [11, 13])],
      busyOf([...hit, { ...other, endsAt: instantAt(WEDNESDAY, 720) }]),
    )
    expect(planCover(hit, table, NOW)[0]?.to?.startsAt).toEqual(instantAt(WEDNESDAY, 720))
  })

  test('whatever the day: no place twice, none of the absent one, each within hours and after now', () => {
    const hour = fc.integer({ min: 9, max: 16 })
    fc.assert(
      fc.property(
        fc.uniqueArray(hour, { minLength: 1, maxLength: 8 }),
        fc.array(
          fc.record({ who: fc.constantFrom('bea', 'carlo'), weekday: fc.integer({ min: 1, max: 5 }) }),
          {
            maxLength: 4,
          },
        ),
        (at, keep) => {
          const hit = at.toSorted((a, b) => a - b).map((each) => booked(`h${each}`, each))
          const stretches = [
            hours('anna', 3, [9, 17]),
            ...keep.map(({ who, weekday }) => hours(who, weekday, [9, 12])),
          ].filter(
            (each, index, all) =>
              all.findIndex((one) => one.operatorId === each.operatorId && one.weekday === each.weekday) ===
              index,
          )
          const steps = planCover(hit, timetable(stretches, busyOf(hit)), NOW)
          const places = steps.flatMap(({ to }) =>
            to ? [`${to.operatorId} ${to.startsAt.toISOString()}`] : [],
          )
          expect(new Set(places).size).toBe(places.length)
          for (const { to } of steps) {
            if (!to) continue
            expect(to.operatorId).not.toBe('anna')
            expect(to.startsAt > NOW.now).toBe(true)
            expect(to.on <= addDays(TUESDAY, 90)).toBe(true)
          }
          expect(steps.map(({ appuntamento }) => appuntamento)).toEqual(hit)
        },
      ),
    )
  })
})

test('the mark of a plan changes with anything of it', () => {
  const hit = [booked('uno', 10)]
  const table = timetable([hours('bea', 3, [9, 13])], busyOf(hit))
  const mark = markOf(planCover(hit, table, NOW))
  expect(markOf(planCover(hit, table, NOW))).toBe(mark)
  const again = [booked('uno', 10, { version: 2 })]
  expect(markOf(planCover(again, table, NOW))).not.toBe(mark)
  expect(markOf(planCover(hit, timetable([], busyOf(hit)), NOW))).not.toBe(mark)
})
