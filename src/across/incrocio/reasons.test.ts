import { describe, expect, test } from 'vitest'
import type { Candidato, Requisito, Ricercato } from '../../records/candidato/index.ts'
import { bestScore } from './best-score.ts'
import { isOpen } from './raccomandazioni.ts'
import { reasonsOf, shareOf } from './reasons.ts'
import { ricercatoOf } from './ricercato.ts'

const REQUISITI: Requisito[] = [
  { kind: 'patente', patente: 'B', required: true },
  { kind: 'turni', required: false },
  { kind: 'titolo', livello: 'diploma', required: false },
  { kind: 'sabato', required: true },
]

describe('why a person is where she is', () => {
  test('requirement by requirement, in the order they were written', () => {
    expect(reasonsOf({ met: 0b0011 }, REQUISITI).map(({ sign, remedy }) => [sign, remedy])).toEqual([
      ['ha', null],
      ['ha', null],
      ['utile-manca', null],
      ['manca', 'accordo'],
    ])
  })

  test('what is missing says what can be done about it, what is there needs nothing', () => {
    expect(reasonsOf({ met: 0 }, REQUISITI).map(({ remedy }) => remedy)).toEqual([
      'corso',
      'accordo',
      null,
      'accordo',
    ])
    expect(reasonsOf({ met: 0b1111 }, REQUISITI).every(({ sign, remedy }) => sign === 'ha' && !remedy)).toBe(
      true,
    )
  })

  test.each([
    [0, 0],
    [0b0001, 1],
    [0b1000, 1],
    [0b1010, 2],
    [0b1111, 4],
    [0b110000, 0],
  ])('of four she has, by the bits %i: %i', (met, has) => {
    expect(shareOf({ met }, REQUISITI)).toEqual({ has, of: 4 })
  })

  test('the twentieth requirement is read like the first', () => {
    const twenty = Array.from({ length: 20 }, (): Requisito => ({ kind: 'turni', required: true }))
    expect(reasonsOf({ met: 1 << 19 }, twenty).at(-1)?.sign).toBe('ha')
    expect(shareOf({ met: 1 << 19 }, twenty)).toEqual({ has: 1, of: 20 })
  })
})

describe('one person in several rows', () => {
  const row = (more: Partial<Candidato>): Candidato => ({
    personaId: 'p',
    professionGroup: 522,
    cell: 0,
    flags: 0,
    education: 0,
    freeFrom: null,
    commute: 500,
    x: 0,
    y: 0,
    professions: [52210],
    months: [1],
    languages: [],
    abilita: [],
    ...more,
  })
  const asked: Ricercato = { professions: [52210, 81430], place: null, requisiti: [] }
  const cook = row({ months: [10] })
  const cleaner = row({ professionGroup: 814, professions: [81430], months: [50] })

  test('is seen by the better one, whatever the order', () => {
    expect(bestScore([cook, cleaner], asked)?.monthsThere).toBe(50)
    expect(bestScore([cleaner, cook], asked)?.monthsThere).toBe(50)
  })

  test('a row of a group that is not asked does not count, however good', () => {
    expect(bestScore([cook, cleaner], { ...asked, professions: [52210] })?.monthsThere).toBe(10)
  })

  test('a score of nothing at all is still a person who fits', () => {
    const beginner = row({ professions: [52221], months: [0] })
    expect(bestScore([beginner], { ...asked, professions: [52210] })?.total).toBe(0)
  })

  test('nobody fits where no row does', () => {
    expect(bestScore([], asked)).toBeUndefined()
    expect(bestScore([cook], { ...asked, requisiti: REQUISITI })).toBeUndefined()
  })
})

describe('what a vacancy looks for', () => {
  const vacancy = {
    professioni: ['5.2.2.1.0'],
    remote: false,
    x: 2_850,
    y: 47_780,
    radiusKm: 30,
    requisiti: REQUISITI,
  }

  test('kilometres become units of a hundred metres', () => {
    expect(ricercatoOf(vacancy)).toEqual({
      professions: [52210],
      place: { x: 2_850, y: 47_780, radius: 300 },
      requisiti: REQUISITI,
    })
  })

  test('the lever of the kilometres takes the place of those written', () => {
    expect(ricercatoOf(vacancy, { relaxed: [], required: [], km: 5 }).place?.radius).toBe(50)
  })

  test('the levers of the requirements change how much each counts', () => {
    const { requisiti } = ricercatoOf(vacancy, { relaxed: [0], required: [1] })
    expect(requisiti.map(({ required }) => required)).toEqual([false, true, false, true])
  })

  test('work done from anywhere, or in a comune whose place is not known, has no place', () => {
    expect(ricercatoOf({ ...vacancy, remote: true }).place).toBeNull()
    expect(ricercatoOf({ ...vacancy, x: null }).place).toBeNull()
    expect(ricercatoOf({ ...vacancy, y: null }).place).toBeNull()
    expect(ricercatoOf({ ...vacancy, x: 0, y: 0 }).place).toEqual({ x: 0, y: 0, radius: 300 })
  })
})

describe('a vacancy for which people are recommended', () => {
  type Given = Parameters<typeof isOpen>[0]
  const open = (state: Given['state'], expiresOn: string | null) =>
    isOpen({ state, expiresOn } as Given, '2026-11-10')

  test.each([
    ['2026-11-09', false],
    ['2026-11-10', true],
    ['2026-11-11', true],
    [null, false],
  ])('published until %s, on 10 November: %s', (expiresOn, expected) => {
    expect(open('pubblicata', expiresOn)).toBe(expected)
  })

  test('neither one still to be qualified nor one that is closed', () => {
    expect(open('da-qualificare', '2026-12-31')).toBe(false)
    expect(open('chiusa', '2026-12-31')).toBe(false)
    expect(open('rosa-inviata', '2026-12-31')).toBe(true)
  })
})
