import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayMediate } from '../../records/mediazione/index.ts'
import { plainDate } from '../../standard/index.ts'
import { minutesOfHour, momentOf } from './moment.ts'

// A Wednesday.
const on = plainDate('2026-11-11')

describe('an hour by the clock', () => {
  test.each(['24:00', '9:60', '9', 'mai', '', '-1:00', '9:5', '09:30:00'])('%j is none', (hour) =>
    expect(minutesOfHour(hour)).toMatchObject({ refusal: { code: 'mediazione.ora-impossibile' } }),
  )
  test('every minute of the day is read, with a colon or a point', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), fc.constantFrom(':', '.'), (hours, minutes, mark) => {
        const read = minutesOfHour(`${hours}${mark}${String(minutes).padStart(2, '0')}`)
        return read.ok && read.value === hours * 60 + minutes
      }),
    )
  })
  test('an hour and a half from nine, in Italy in winter', () => {
    expect(momentOf(on, '9:00', 90)).toMatchObject({
      value: {
        fromMinutes: 540,
        untilMinutes: 630,
        startsAt: new Date('2026-11-11T08:00:00Z'),
        endsAt: new Date('2026-11-11T09:30:00Z'),
      },
    })
  })
  test('until midnight, not beyond', () => {
    expect(momentOf(on, '23:00', 60).ok).toBe(true)
    expect(momentOf(on, '23:00', 61).ok).toBe(false)
  })
})

describe('who may be asked', () => {
  const mira = { name: 'Mira', languages: ['sq', 'en'], weekdays: [3], fromMinutes: 540, untilMinutes: 720 }
  const at = (from: number, until: number, day = on) =>
    mayMediate(mira, 'sq', { on: day, fromMinutes: from, untilMinutes: until })
  test.each([
    [539, 600, false],
    [540, 600, true],
    [660, 720, true],
    [660, 721, false],
  ])('from minute %i until %i: %s', (from, until, may) => expect(at(from, until).ok).toBe(may))
  test('on her days, in her languages', () => {
    expect(at(540, 600, plainDate('2026-11-12'))).toMatchObject({
      refusal: { code: 'mediazione.fuori-orario' },
    })
    expect(mayMediate(mira, 'ar', { on, fromMinutes: 540, untilMinutes: 600 })).toMatchObject({
      refusal: { code: 'mediazione.altra-lingua', facts: { name: 'Mira' } },
    })
  })
})
