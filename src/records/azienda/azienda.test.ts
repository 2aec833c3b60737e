import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOfWeek, plainDate } from '../../standard/index.ts'
import { SETTORI, settoreOf, withoutLegalForm } from './azienda.ts'
import { nameKeyOf } from './azienda.store.ts'
import { answerBy } from './fabbisogno.ts'

const d = plainDate

describe('the day by which a company is answered', () => {
  test.each([
    ['2026-11-10', '2026-11-13', 'Tuesday: Friday of the same week'],
    ['2026-11-12', '2026-11-17', 'Thursday: Tuesday, the two days of the week-end not counted'],
    ['2026-11-13', '2026-11-18', 'Friday'],
    ['2026-11-14', '2026-11-18', 'Saturday: as if it were Friday'],
    ['2026-12-04', '2026-12-10', 'the Immacolata is in between'],
    ['2026-12-23', '2026-12-29', 'Christmas and Santo Stefano are in between'],
    ['2026-04-02', '2026-04-08', 'Easter Monday is in between'],
  ])('asked on %s: by %s (%s)', (asked, by) => {
    expect(answerBy(d(asked))).toBe(by)
  })

  test('never falls on a Saturday or a Sunday, nor less than three days after', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), (days) => {
        const asked = addDays(d('2024-01-01'), days)
        const by = answerBy(asked)
        expect(dayOfWeek(by)).toBeLessThan(6)
        expect(by >= addDays(asked, 3)).toBe(true)
        expect(by <= addDays(asked, 9)).toBe(true)
      }),
    )
  })
})

describe('the sector of an ATECO code', () => {
  test.each([
    ['01', 'agricoltura'],
    ['03.11', 'agricoltura'],
    ['10.71', 'industria'],
    ['33.20', 'industria'],
    ['35.11', 'energia-acqua'],
    ['41.20', 'costruzioni'],
    ['45.20', 'commercio'],
    ['47.11', 'commercio'],
    ['55.10', 'ospitalita'],
    ['56.10.11', 'ospitalita'],
    ['84.11', 'istruzione-pa'],
    ['87.30', 'sanita-sociale'],
    ['99', 'altri-servizi'],
  ])('%s is %s', (ateco, settore) => {
    expect(settoreOf(ateco)).toBe(settore)
  })

  test.each(['00', '04', '34', '40', '44'])('%s is no division', (ateco) => {
    expect(settoreOf(ateco)).toBeUndefined()
  })

  test('no division is in two sectors', () => {
    for (let division = 1; division <= 99; division++)
      expect(
        SETTORI.filter(({ from, until }) => division >= from && division <= until).length,
      ).toBeLessThanOrEqual(1)
  })
})

describe('the name as searches compare it', () => {
  test.each([
    ['Meccanica Tiberina S.p.A.', 'meccanica tiberina'],
    ['MECCANICA TIBERINA SPA', 'meccanica tiberina'],
    ['Forno Rossi s.n.c.', 'forno rossi'],
    ['Società Cooperativa Sociale Il Girasole', 'il girasole'],
    ['Il Girasole soc. coop. sociale ONLUS', 'il girasole'],
    ['D’Ascanio Vini s.r.l.s.', 'dascanio vini'],
    ['Spartaco Sas', 'spartaco'],
    ['SPA', 'spa'],
    ['Coop', 'coop'],
  ])('%s is %s', (name, key) => {
    expect(nameKeyOf(name)).toBe(key)
  })

  test('never is empty, and is the same twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,8}( [a-z]{1,8}){0,3}$/), (key) => {
        const once = withoutLegalForm(key)
        expect(once).not.toBe('')
        expect(withoutLegalForm(once)).toBe(withoutLegalForm(withoutLegalForm(once)))
      }),
    )
  })
})

describe('the sections of ATECO', () => {
  // Section by section, as ISTAT numbers its divisions; holes are numbers that no division has.
  const SECTIONS: readonly [string, readonly number[]][] = [
    ['agricoltura', [1, 2, 3]],
    ['industria', [5, 6, 7, 8, 9, ...Array.from({ length: 24 }, (_, at) => 10 + at)]],
    ['energia-acqua', [35, 36, 37, 38, 39]],
    ['costruzioni', [41, 42, 43]],
    ['commercio', [45, 46, 47]],
    ['trasporti', [49, 50, 51, 52, 53]],
    ['ospitalita', [55, 56]],
    ['informazione', [58, 59, 60, 61, 62, 63]],
    ['finanza', [64, 65, 66]],
    ['professioni', [68, 69, 70, 71, 72, 73, 74, 75]],
    ['servizi-imprese', [77, 78, 79, 80, 81, 82]],
    ['istruzione-pa', [84, 85]],
    ['sanita-sociale', [86, 87, 88]],
    ['altri-servizi', [90, 91, 92, 93, 94, 95, 96, 97, 98, 99]],
  ]
  const two = (division: number) => String(division).padStart(2, '0')

  test.each(SECTIONS)('%s holds each of its divisions', (settore, divisions) => {
    for (const division of divisions) expect(settoreOf(`${two(division)}.10.00`)).toBe(settore)
  })

  test('no other number is of any', () => {
    const known = new Set(SECTIONS.flatMap(([, divisions]) => divisions))
    for (let number = 0; number < 100; number++)
      if (!known.has(number)) expect(settoreOf(two(number))).toBeUndefined()
  })
})
