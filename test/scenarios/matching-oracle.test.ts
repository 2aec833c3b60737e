import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  countEach,
  scoreOf,
  searchCandidati,
  type Candidato,
  type Lever,
  type Ricercato,
  type Scored,
} from '../../src/records/candidato/index.ts'
import { workAs, type Work } from '../../src/platform/work/index.ts'
import { giveCandidati, inventCandidato, inventRicercato } from '../builders/candidati.ts'
import { openTestHouse, type TestHouse } from '../builders/house.ts'

const PEOPLE = 100_000
const VACANCIES = 300

let house: TestHouse
let people: Candidato[]
beforeAll(async () => {
  house = await openTestHouse()
  people = Array.from({ length: PEOPLE }, (_, index) => inventCandidato(index))
  await giveCandidati(house, people)
}, 120_000)
afterAll(() => house.close())

const asked = Array.from({ length: VACANCIES }, (_, index) => inventRicercato(index))
const asConsultant = async <T>(run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor('imprese'), run)

/** Everybody, one after the other, by the rule as it is explained to people. */
const bruteForce = (one: Ricercato): Scored[] =>
  people
    .flatMap((row) => (groupAsked(one, row) ? (scoreOf(row, one) ?? []) : []))
    .toSorted((a, b) => b.total - a.total || (a.personaId < b.personaId ? -1 : 1))

const groupAsked = ({ professions }: Ricercato, { professionGroup }: Candidato) =>
  professions.some((number) => String(number).startsWith(String(professionGroup)))

describe('the fast table against brute force', () => {
  test(`gives the same fifteen, in the same order, with the same parts and the same count, for ${VACANCIES} vacancies`, async () => {
    let none = 0
    let many = 0
    for (const one of asked) {
      const expected = bruteForce(one)
      const found = await asConsultant((work) => searchCandidati(work, one, { limit: 15 }))
      expect(found.rows, JSON.stringify(one)).toEqual(expected.slice(0, 15))
      expect(found.total).toBe(expected.length)
      if (expected.length === 0) none++
      if (expected.length > 15) many++
    }
    // The vacancies are worth something as a test: some find nobody, most find more than a rosa holds.
    expect(none).toBeGreaterThan(5)
    expect(many).toBeGreaterThan(VACANCIES / 3)
  }, 120_000)

  test('goes on page after page to the last one, and past it says how many there are', async () => {
    const one = asked.find((each) => bruteForce(each).length > 100)
    if (!one) throw new Error('no vacancy finds a hundred')
    const expected = bruteForce(one)
    const page = (offset: number) => asConsultant((work) => searchCandidati(work, one, { limit: 40, offset }))
    expect((await page(40)).rows).toEqual(expected.slice(40, 80))
    expect(await page(expected.length)).toEqual({ rows: [], total: expected.length })
  })

  test('tells before a lever is pulled how many there would be', async () => {
    let moved = 0
    for (const one of asked.slice(0, 60)) {
      const levers: Lever[] = one.requisiti.map(({ required }, at) =>
        required ? { without: at } : { require: at },
      )
      const counts = await asConsultant((work) => countEach(work, one, levers))
      const after = one.requisiti.map((each, at) => {
        const requisiti = each.required
          ? one.requisiti.filter((_, other) => other !== at)
          : one.requisiti.map((other, place) => (place === at ? { ...other, required: true } : other))
        return bruteForce({ ...one, requisiti }).length
      })
      expect(counts, JSON.stringify(one)).toEqual([bruteForce(one).length, ...after])
      moved += after.filter((count) => count !== counts[0]).length
    }
    expect(moved).toBeGreaterThan(60)
  }, 120_000)
})
