import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldOf, hoursOf, hourText, sayHour } from './week-form.ts'

describe('an hour of the clock', () => {
  test.each([
    [0, '00:00', '0:00'],
    [5, '00:05', '0:05'],
    [540, '09:00', '9:00'],
    [599, '09:59', '9:59'],
    [600, '10:00', '10:00'],
    [1439, '23:59', '23:59'],
  ])('%i minutes: «%s» in a field, «%s» as it is read', (minutes, text, said) => {
    expect(hourText(minutes)).toBe(text)
    expect(sayHour(minutes)).toBe(said)
  })

  test('fields sort as the day goes', () => {
    fc.assert(
      fc.property(fc.nat(1439), fc.nat(1439), (a, b) => {
        expect(hourText(a) < hourText(b)).toBe(a < b)
      }),
    )
  })
})

describe('the form of a week', () => {
  test('is its stretches, each with its day, in the order of the week; empty ones are none', () => {
    const form = {
      version: '3',
      '2': { '1': { from: '15:00', until: '18:00' }, '0': { from: '9:00', until: '12:00' } },
      '1': { '0': {}, '1': { from: '9:00' } },
    }
    expect(hoursOf(form)).toEqual({
      input: {
        version: '3',
        stretches: [
          { from: '9:00', weekday: '1' },
          { from: '9:00', until: '12:00', weekday: '2' },
          { from: '15:00', until: '18:00', weekday: '2' },
        ],
      },
      fields: ['1.1', '2.0', '2.1'],
    })
  })

  test('has no Sunday, and no third stretch', () => {
    const { input } = hoursOf({ '7': { '0': { from: '9:00' } }, '1': { '2': { from: '9:00' } } })
    expect(input['stretches']).toEqual([])
    expect(input['7']).toEqual({ '0': { from: '9:00' } })
  })

  test.each([{ '1': 'x' }, { '1': null }, { '1': { '0': 'x' } }, { '1': { '0': null } }])(
    'sent as %j has no stretch, and does not fail',
    (form) => expect(hoursOf(form).input['stretches']).toEqual([]),
  )

  test('the day is that of the place in the form, whatever is written inside', () => {
    const { input } = hoursOf({ '3': { '0': { from: '9:00', weekday: '6' } } })
    expect(input['stretches']).toEqual([{ from: '9:00', weekday: '3' }])
  })
})

describe('an error', () => {
  const fields = ['1.1', '2.0']

  test.each([
    ['stretches.0.until', '1.1.until'],
    ['stretches.1.from', '2.0.from'],
    ['stretches.2.from', 'stretches.2.from'],
    ['stretches.0', 'stretches.0'],
    ['version', 'version'],
  ])('about %s stands at %s', (path, field) => expect(fieldOf(path, fields)).toBe(field))
})
