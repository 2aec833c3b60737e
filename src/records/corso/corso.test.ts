import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Requisito } from '../candidato/index.ts'
import { CorsoContent } from './corso.schema.ts'
import { gives, rimediOf, type Corso } from './corso.ts'

const HERE = { x: 1_000, y: 1_000, radius: 200 }
const corso = (more: Partial<Corso> = {}): Corso => ({
  id: 'a',
  title: 'HACCP',
  body: 'Scuola di prova',
  hours: 12,
  comune: 'G478',
  comuneName: 'Perugia',
  x: 1_000,
  y: 1_000,
  startsOn: '2026-11-18',
  seats: 10,
  cost: 'gratuito',
  patente: 'HACCP',
  lingua: null,
  livello: null,
  abilita: [],
  validFrom: '2026-11-01',
  validUntil: null,
  version: 1,
  isWithdrawn: false,
  ...more,
})
const HACCP: Requisito = { kind: 'patente', patente: 'HACCP', required: true }
const english = (livello: 'A2' | 'B1' | 'B2'): Requisito => ({
  kind: 'lingua',
  lingua: 'en',
  livello,
  required: true,
})

describe('what a course gives', () => {
  test.each([
    ['A2', true],
    ['B1', true],
    ['B2', false],
  ] as const)('English B1 for %s asked', (livello, isGiven) => {
    expect(gives(corso({ lingua: 'en', livello: 'B1' }), english(livello))).toBe(isGiven)
  })

  test('a course of several skills gives each of them', () => {
    const abilita = [7, 8].map((id) => ({ id, name: `n${id}` }))
    for (const id of [7, 8])
      expect(gives(corso({ abilita }), { kind: 'abilita', id, name: 'x', required: true })).toBe(true)
  })

  test('who goes nowhere may still take one online, and one next door', () => {
    const online = corso({ id: 'online', x: null, y: null })
    const best = (...corsi: Corso[]) => rimediOf(corsi, [HACCP], { ...HERE, radius: 0 })[0]?.id
    expect(best(corso({ x: 1_001 }), online)).toBe('online')
    expect(best(corso({ id: 'here' }))).toBe('here')
    expect(best(corso({ y: 999 }))).toBeUndefined()
  })

  test('is that licence, that skill, that language: nothing else', () => {
    expect(gives(corso({ patente: 'muletto' }), HACCP)).toBe(false)
    expect(gives(corso({ lingua: 'fr', livello: 'C2' }), english('A2'))).toBe(false)
    const skilled = corso({ abilita: [{ id: 7, name: 'Potatura' }] })
    expect(gives(skilled, { kind: 'abilita', id: 7, name: 'comunque si chiami', required: false })).toBe(true)
    expect(gives(skilled, { kind: 'abilita', id: 8, name: 'Potatura', required: false })).toBe(false)
    for (const asked of [
      { kind: 'sabato', required: true },
      { kind: 'turni', required: true },
      { kind: 'esperienza', months: 12, required: true },
      { kind: 'titolo', livello: 'diploma', required: true },
    ] as const)
      expect(gives(corso(), asked)).toBe(false)
  })
})

describe('the course for somebody', () => {
  test.each([
    [199, true],
    [200, true],
    [201, false],
  ])('at %i hundred metres, who goes 20 km', (far, isNear) => {
    const [found] = rimediOf([corso({ x: 1_000 + far })], [HACCP], HERE)
    expect(found !== null).toBe(isNear)
  })

  test('starts first; the same day, is the nearest; online is next door', () => {
    const far = corso({ id: 'far', x: 1_100 })
    const near = corso({ id: 'near', x: 1_010 })
    const sooner = corso({ id: 'sooner', x: 1_150, startsOn: '2026-11-17' })
    const online = corso({ id: 'online', x: null, y: null })
    const best = (...all: Corso[]) => rimediOf(all, [HACCP], HERE)[0]?.id
    expect(best(far, near)).toBe('near')
    expect(best(far, near, sooner)).toBe('sooner')
    expect(best(near, online)).toBe('online')
    expect(best()).toBeUndefined()
  })

  test('answers each requirement in its place', () => {
    expect(
      rimediOf([corso()], [{ kind: 'sabato', required: true }, HACCP], HERE).map((each) => each?.id ?? null),
    ).toEqual([null, 'a'])
  })

  test('is never farther than she goes and always gives what is asked', () => {
    const any = fc.record({
      x: fc.integer({ min: 700, max: 1_300 }),
      y: fc.integer({ min: 700, max: 1_300 }),
      patente: fc.constantFrom('HACCP' as const, 'muletto' as const, null),
      startsOn: fc.constantFrom('2026-11-18', '2026-11-19', '2026-12-01'),
    })
    fc.assert(
      fc.property(fc.array(any), fc.integer({ min: 0, max: 400 }), (rows, radius) => {
        const corsi = rows.map((row, at) => corso({ ...row, id: String(at) }))
        const [found] = rimediOf(corsi, [HACCP], { ...HERE, radius })
        const fitting = corsi.filter(
          (each) =>
            each.patente === 'HACCP' && Math.hypot((each.x ?? 0) - 1_000, (each.y ?? 0) - 1_000) <= radius,
        )
        expect(found === null).toBe(fitting.length === 0)
        if (found) expect(fitting.every((each) => each.startsOn >= found.startsOn)).toBe(true)
      }),
    )
  })
})

describe('a course as it is written', () => {
  const written = (more: object) =>
    CorsoContent.safeParse({
      title: 'T',
      body: 'B',
      hours: '12',
      startsOn: '18/11/2026',
      seats: 10,
      patente: 'HACCP',
      ...more,
    })

  test('days as people write them, numbers as forms send them', () => {
    expect(written({}).data).toMatchObject({
      hours: 12,
      startsOn: '2026-11-18',
      cost: 'gratuito',
      abilita: [],
    })
  })

  test.each([
    [{ hours: 0 }, 'hours'],
    [{ hours: 3_001 }, 'hours'],
    [{ seats: 1_000 }, 'seats'],
    [{ comune: 'F205' }, 'comune'],
    [{ startsOn: '31/2/2026' }, 'startsOn'],
    [{ lingua: 'en' }, 'livello'],
    [{ livello: 'B1' }, 'lingua'],
    [{ lingua: 'en', livello: 'madrelingua' }, 'livello'],
    [{ patente: null }, 'patente'],
    [{ validFrom: '2026-11-02', validUntil: '2026-11-01' }, 'validUntil'],
    [{ abilita: Array.from({ length: 11 }, () => 'x') }, 'abilita'],
  ])('%j is wrong at %s', (more, field) => {
    expect(written(more).error?.issues[0]?.path.join('.')).toContain(field)
  })

  test.each([
    [{ hours: 1 }],
    [{ hours: 3_000 }],
    [{ seats: 999 }],
    [{ comune: null }],
    [{ patente: null, abilita: ['Potatura'] }],
    [{ validFrom: '2026-11-01', validUntil: '2026-11-01' }],
  ])('%j is right', (more) => expect(written(more).success).toBe(true))
})
