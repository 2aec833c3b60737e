import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Candidato, Ricercato } from './candidato.ts'
import type { Requisito } from './requisito.schema.ts'
import { monthsIn, scoreOf } from './score.ts'

const COOK = 52210
const HELPER = 52221

const row = (more: Partial<Candidato> = {}): Candidato => ({
  personaId: 'p',
  professionGroup: 522,
  cell: 0,
  flags: 0,
  education: 5,
  freeFrom: null,
  commute: 300,
  x: 1_000,
  y: 1_000,
  professions: [COOK, HELPER],
  months: [24, 6],
  languages: [],
  abilita: [],
  ...more,
})
const asked = (more: Partial<Ricercato> = {}): Ricercato => ({
  professions: [COOK],
  place: { x: 1_000, y: 1_000, radius: 500 },
  requisiti: [],
  ...more,
})
const skill = (id: number, required: boolean): Requisito => ({ kind: 'abilita', id, name: 'x', required })

describe('the months that count', () => {
  test('are those in the very occupation, where she has it', () => {
    expect(monthsIn(row(), asked())).toEqual({ exact: true, months: 24 })
    expect(monthsIn(row(), asked({ professions: [HELPER] }))).toEqual({ exact: true, months: 6 })
  })

  test('are the most of those asked, where several are hers', () => {
    expect(monthsIn(row({ months: [6, 24] }), asked({ professions: [COOK, HELPER] })).months).toBe(24)
  })

  test('are those of the group, where none asked is hers', () => {
    expect(monthsIn(row(), asked({ professions: [52231] }))).toEqual({ exact: false, months: 24 })
  })

  test('an occupation never worked in is still hers, with no months', () => {
    expect(monthsIn(row({ months: [0, 40] }), asked())).toEqual({ exact: true, months: 0 })
    expect(monthsIn(row({ professions: [], months: [] }), asked())).toEqual({ exact: false, months: 0 })
  })
})

describe('the score', () => {
  test('weighs a desired requirement 1,000, the occupation 300, a month 2, the place 300', () => {
    const scored = scoreOf(row({ abilita: [7] }), asked({ requisiti: [skill(7, false)] }))
    expect(scored).toMatchObject({ desired: 1_000, exact: 300, experience: 48, nearness: 300, total: 1_648 })
  })

  test('what is required gives no points: without it she is not there at all', () => {
    const wanted = asked({ requisiti: [skill(7, true)] })
    expect(scoreOf(row({ abilita: [7] }), wanted)).toMatchObject({ desired: 0, met: 1 })
    expect(scoreOf(row(), wanted)).toBeUndefined()
  })

  test('what is desired and missing keeps nobody out', () => {
    expect(scoreOf(row(), asked({ requisiti: [skill(7, false)] }))).toMatchObject({ desired: 0, met: 0 })
  })

  test('each requirement met is a bit in its own place', () => {
    const requisiti = [skill(1, false), skill(2, true), skill(3, false), skill(4, false)]
    expect(scoreOf(row({ abilita: [2, 4] }), asked({ requisiti }))?.met).toBe(0b1010)
  })

  test.each([
    [119, 238],
    [120, 240],
    [121, 240],
    [480, 240],
  ])('%i months of experience weigh %i: after ten years no more', (months, experience) => {
    expect(scoreOf(row({ months: [months, 0] }), asked())?.experience).toBe(experience)
  })

  test('experience elsewhere in the group counts, without the points of the occupation', () => {
    expect(scoreOf(row(), asked({ professions: [52231] }))).toMatchObject({ exact: 0, experience: 48 })
  })

  test('the months asked as a requirement are those that count, not those of another trade', () => {
    const wanted = (months: number) =>
      asked({ professions: [HELPER], requisiti: [{ kind: 'esperienza', months, required: true }] })
    expect(scoreOf(row(), wanted(6))).toBeDefined()
    expect(scoreOf(row(), wanted(7))).toBeUndefined()
  })
})

describe('the distance', () => {
  const at = (x: number, commute = 400) => scoreOf(row({ x, commute }), asked())

  test.each([
    [1_000, 300],
    [1_001, 299],
    [1_299, 1],
    [1_300, 0],
    [1_301, 0],
  ])('east %i gives %i points, never fewer than none', (x, nearness) => {
    expect(at(x)?.nearness).toBe(nearness)
  })

  test('she is there as far as she goes, the last hundred metres included', () => {
    expect(at(1_400)).toMatchObject({ distance: 400 })
    expect(at(1_401)).toBeUndefined()
  })

  test('and as far as who looks looks, even where she would go farther', () => {
    expect(at(1_500, 2_000)).toMatchObject({ distance: 500 })
    expect(at(1_501, 2_000)).toBeUndefined()
  })

  test('is as the crow flies, in whole units, rounded down', () => {
    expect(scoreOf(row({ x: 1_030, y: 1_040 }), asked())?.distance).toBe(50)
    expect(scoreOf(row({ x: 1_001, y: 1_001 }), asked())?.distance).toBe(1)
    expect(scoreOf(row({ x: 970, y: 960 }), asked())?.distance).toBe(50)
  })

  test('work that is done from anywhere has none, and nobody is nearer', () => {
    const scored = scoreOf(row({ x: 90_000, commute: 0 }), asked({ place: null }))
    expect(scored).toMatchObject({ distance: null, nearness: 0 })
  })
})

test('the total is the sum of its parts, and one more desired requirement met outweighs all the rest', () => {
  const months = fc.tuple(fc.nat(500), fc.nat(500))
  const place = fc.integer({ min: 800, max: 1_200 })
  fc.assert(
    fc.property(months, months, fc.tuple(place, place), (one, other, [x, y]) => {
      const wanted = asked({ requisiti: [skill(1, false)] })
      const has = scoreOf(row({ abilita: [1], months: [...one], x, y }), wanted)
      const hasNot = scoreOf(row({ months: [...other] }), wanted)
      if (!has || !hasNot) throw new Error('both are near enough')
      expect(has.total).toBe(has.desired + has.exact + has.experience + has.nearness)
      expect(has.total).toBeGreaterThan(hasNot.total)
    }),
  )
})
