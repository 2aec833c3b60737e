import { describe, expect, test } from 'vitest'
import { plainDate } from '../vocabulary/plain-date.ts'
import { accompagnamentoCents, GARANZIA_GIOVANI_PROFILES, type Accompagnamento } from './altri-costi.ts'

const ON = plainDate('2018-05-02')
const worth = (placement: Accompagnamento, on = ON) => accompagnamentoCents(placement, on)
const fixed = (profile: 1 | 2 | 3 | 4, months: number) => worth({ profile, contract: 'determinato', months })

describe('l’accompagnamento al lavoro di Garanzia Giovani', () => {
  test('gli esempi', () => {
    expect(fixed(3, 12)).toBe(160_000)
    expect(fixed(4, 7)).toBe(120_000)
    expect(fixed(4, 5)).toBe(0)
  })

  test.each([
    ['indeterminato', [150_000, 200_000, 250_000, 300_000]],
    ['apprendistato-professionalizzante', [100_000, 130_000, 160_000, 200_000]],
  ] as const)('%s, per profilo', (contract, cents) => {
    expect(GARANZIA_GIOVANI_PROFILES.map((profile) => worth({ profile, contract }))).toEqual(cents)
  })

  test.each([
    [0, [0, 0, 0, 0]],
    [5, [0, 0, 0, 0]],
    [6, [60_000, 80_000, 100_000, 120_000]],
    [7, [60_000, 80_000, 100_000, 120_000]],
    [11, [60_000, 80_000, 100_000, 120_000]],
    [12, [100_000, 130_000, 160_000, 200_000]],
    [13, [100_000, 130_000, 160_000, 200_000]],
  ])('a termine di %i mesi, per profilo', (months, cents) => {
    expect(GARANZIA_GIOVANI_PROFILES.map((profile) => fixed(profile, months))).toEqual(cents)
  })

  test('il giorno prima che valga non vale nulla', () => {
    const on = (day: string) => worth({ profile: 1, contract: 'indeterminato' }, plainDate(day))
    expect(['2017-01-19', '2017-01-20', '2017-01-21'].map(on)).toEqual([0, 150_000, 150_000])
  })

  test.each([-1, 5.5, NaN])('%d mesi non sono una durata', (months) => {
    expect(() => fixed(1, months)).toThrow(RangeError)
  })
})
