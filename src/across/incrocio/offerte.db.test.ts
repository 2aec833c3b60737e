import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { giveCandidati, seeded } from '../../../test/builders/candidati.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { contentOf, somebody } from '../../../test/builders/raccomandazioni.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import {
  cellOf,
  groupsOf,
  remedyOf,
  scoreOf,
  searchCandidati,
  type Candidato,
  type Ricercato,
  type Scored,
} from '../../records/candidato/index.ts'
import {
  closeVacancy,
  createVacancy,
  findVacancy,
  publishVacancy,
  type Vacancy,
} from '../../records/vacancy/index.ts'
import { countOffers, offersFor } from './offerte.query.ts'
import { ricercatoOf } from './ricercato.ts'

const PEOPLE = 60
const VACANCIES = 150
const SHOWN = 20
/** Perugia, in units of 100 m: all vacancies of `cook` are there. */
const [X, Y] = [10_086, 47_832]

let house: TestHouse
let aziendaId: string
let people: Candidato[][]
const vacancies: Vacancy[] = []
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
  aziendaId = await giveAzienda(house)
  people = Array.from({ length: PEOPLE }, (_, index) => lookingFor(index))
  await giveCandidati(house, people.flat())
  for (let index = 0; index < VACANCIES; index++) await giveVacancy(asking(index))
}, 60_000)
afterAll(() => house.close())

/** A person with one to three groups of occupations, a row each, all where she lives. */
function lookingFor(index: number): Candidato[] {
  const draw = seeded(40_000 + index * 31)
  const who = somebody(index)
  const others = Array.from({ length: draw(3) }, () => somebody(PEOPLE + draw(2_000)))
  const rows = [who, ...others].map(({ professionGroup, professions, months }) => ({
    ...who,
    professionGroup,
    professions,
    months,
  }))
  return [...new Map(rows.map((row) => [row.professionGroup, row])).values()]
}

/** As in the builder, with more that is asked: some of it can be had by a course or an agreement, some cannot. */
function asking(index: number): ReturnType<typeof cook> {
  const draw = seeded(80_000 + index * 31)
  const content = contentOf(index)
  const more = [
    { kind: 'patente', patente: 'HACCP', required: draw(4) > 0 },
    { kind: 'esperienza', months: 12, required: draw(4) === 0 },
    { kind: 'sabato', required: draw(3) === 0 },
    { kind: 'inizio', by: '2026-11-20', required: draw(3) === 0 },
  ] as const
  return cook({ ...content, requisiti: more.slice(0, 1 + draw(more.length)) })
}

const asStaff = async <T>(run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor('imprese'), run)

async function giveVacancy(content: ReturnType<typeof cook>): Promise<string> {
  return asStaff(async (work) => {
    const { vacancyId } = await createVacancy(work, { aziendaId, requestedHow: 'telefono' }, content)
    await publishVacancy(work, { vacancyId, version: 1 }, { days: 30 })
    const vacancy = await findVacancy(work, vacancyId)
    if (vacancy) vacancies.push(vacancy)
    return vacancyId
  })
}

const countOf = async (personaId: string) => {
  const answer = await house.ask('orientatore', countOffers, { personaId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
const offersOf = (personaId: string) => asStaff((work) => offersFor(work, personaId))
const idOf = ([row]: readonly Candidato[]) => row?.personaId ?? ''

interface Line {
  id: string
  number: number
  scored: Scored
  missing: number | null
}

/** Each vacancy, one after the other, by the rule as it is explained: what the database leaves out is not left out here. */
function bruteForce(rows: readonly Candidato[]) {
  const lines = vacancies.flatMap((vacancy): Line[] => {
    const { id, number } = vacancy
    const asked = ricercatoOf(vacancy)
    const scored = best(rows, asked)
    if (scored) return [{ id, number, scored, missing: null }]
    for (const [at, requisito] of asked.requisiti.entries()) {
      const without = asked.requisiti.map((each, place) =>
        place === at ? { ...each, required: false } : each,
      )
      const nearly = best(rows, { ...asked, requisiti: without })
      if (requisito.required && remedyOf(requisito) && nearly)
        return [{ id, number, scored: nearly, missing: at }]
    }
    return []
  })
  const sorted = lines.toSorted((a, b) => b.scored.total - a.scored.total || a.number - b.number)
  return {
    reached: sorted.filter(({ missing }) => missing === null),
    near: sorted.filter(({ missing }) => missing !== null),
  }
}

function best(rows: readonly Candidato[], asked: Ricercato): Scored | undefined {
  const each = rows.flatMap((row) =>
    groupsOf(asked).includes(row.professionGroup) ? (scoreOf(row, asked) ?? []) : [],
  )
  return each.toSorted((a, b) => b.total - a.total)[0]
}

describe('the jobs for a person', () => {
  test('are those of brute force, in their order, with the same parts and the same count', async () => {
    const seen = { reached: 0, near: 0, many: 0 }
    for (const rows of people) {
      const expected = bruteForce(rows)
      const found = await offersOf(idOf(rows))
      const told = (each: typeof found.reached) =>
        each.map(({ vacancy: { id, number }, scored, missing }) => ({ id, number, scored, missing }))
      expect(told(found.reached)).toEqual(expected.reached.slice(0, SHOWN))
      expect(told(found.near)).toEqual(expected.near.slice(0, SHOWN))
      expect(found.reachedInAll).toBe(expected.reached.length)
      expect(await countOf(idOf(rows))).toMatchObject({ isReady: true, reached: expected.reached.length })
      seen.reached += expected.reached.length
      seen.near += expected.near.length
      if (rows.length > 1) seen.many++
    }
    // It is worth something as a test: there is something to find, and to lack, and people with more than a trade.
    for (const some of Object.values(seen)) expect(some).toBeGreaterThan(PEOPLE / 3)
  }, 60_000)

  test('are, one by one, those of which she is among the people', async () => {
    const reached = new Map(people.map((rows) => [idOf(rows), new Set<string>()]))
    for (const vacancy of vacancies) {
      const { rows } = await asStaff((work) => searchCandidati(work, ricercatoOf(vacancy), { limit: PEOPLE }))
      for (const { personaId } of rows) reached.get(personaId)?.add(vacancy.id)
    }
    for (const rows of people) expect((await countOf(idOf(rows))).reached).toBe(reached.get(idOf(rows))?.size)
  }, 60_000)

  test('carry all that is told of them', async () => {
    const rows = people.find((each) => bruteForce(each).reached.length > 0) ?? []
    const [first] = (await offersOf(idOf(rows))).reached
    expect(first?.vacancy).toEqual(vacancies.find(({ id }) => id === first?.vacancy.id))
  })
})

describe('how far', () => {
  const who = { ...somebody(9_000), professionGroup: 522, professions: [52210], months: [24], flags: -1 }
  const at = async (id: number, more: { x?: number; commute?: number }) => {
    const row = { ...who, x: X, y: Y, ...more, personaId: somebody(id).personaId }
    await giveCandidati(house, [{ ...row, cell: cellOf(row.x, row.y) }])
    return row.personaId
  }
  const reaches = async (personaId: string, vacancyId: string) =>
    (await offersOf(personaId)).reached.some(({ vacancy }) => vacancy.id === vacancyId)

  test.each([
    {
      what: 'where she goes: to the last hundred metres',
      id: 9_010,
      more: { x: X + 50, commute: 50 },
      expected: true,
    },
    {
      what: 'where she goes: a hundred metres more',
      id: 9_011,
      more: { x: X + 51, commute: 50 },
      expected: false,
    },
    {
      what: 'where the company looks: to the last',
      id: 9_012,
      more: { x: X - 100, commute: 5_000 },
      expected: true,
    },
    {
      what: 'where the company looks: beyond',
      id: 9_013,
      more: { x: X - 101, commute: 5_000 },
      expected: false,
    },
    { what: 'a person who goes nowhere, next door', id: 9_014, more: { commute: 0 }, expected: true },
  ])('$what', async ({ id, more, expected }) => {
    const near = await giveVacancy(cook({ requisiti: [], radiusKm: 10 }))
    expect(await reaches(await at(id, more), near)).toBe(expected)
  })

  test('work done from anywhere is near to all, and no other group is', async () => {
    const personaId = await at(9_020, { x: X + 900, commute: 10 })
    const remote = await giveVacancy(cook({ requisiti: [], remote: true, comune: undefined }))
    const mason = await giveVacancy(
      cook({ requisiti: [], remote: true, comune: undefined, professioni: ['6.1.2.1.0'] }),
    )
    expect(await reaches(personaId, remote)).toBe(true)
    expect(await reaches(personaId, mason)).toBe(false)
  })
})

describe('at this very moment', () => {
  const personaId = somebody(9_100).personaId
  const give = (more: Partial<Candidato>) =>
    giveCandidati(house, [
      {
        ...somebody(9_100),
        professionGroup: 522,
        professions: [52210],
        months: [0],
        x: X,
        y: Y,
        cell: cellOf(X, Y),
        ...more,
      },
    ])
  const forget = () => house.sql('delete from candidato where persona_id = $1', [personaId])

  test('who has not said what she looks for has none, and is told so', async () => {
    await forget()
    expect(await countOf(personaId)).toEqual({ isReady: false, reached: 0, first: 0 })
    expect(await offersOf(personaId)).toEqual({ isReady: false, reached: [], reachedInAll: 0, near: [] })
  })

  test('who enrolled, or changed, is judged as she is now: nobody waits for the night', async () => {
    await forget()
    const vacancyId = await giveVacancy(
      cook({ requisiti: [{ kind: 'esperienza', months: 12, required: true }], radiusKm: 1 }),
    )
    await give({ months: [11], commute: 10 })
    const has = async () =>
      (await offersOf(personaId)).reached.some(({ vacancy }) => vacancy.id === vacancyId)
    expect(await has()).toBe(false)
    await forget()
    await give({ months: [12], commute: 10 })
    expect(await has()).toBe(true)
  })

  test('a vacancy is there to the last of its days, and not once closed', async () => {
    await forget()
    await give({ commute: 10, flags: -1 })
    const vacancyId = await giveVacancy(cook({ requisiti: [], radiusKm: 1 }))
    const has = async () =>
      (await offersOf(personaId)).reached.some(({ vacancy }) => vacancy.id === vacancyId)
    house.setNow('2026-12-10T09:00:00Z')
    expect(await has()).toBe(true)
    house.setNow('2026-12-11T09:00:00Z')
    expect(await has()).toBe(false)
    house.setNow('2026-11-10T09:04:00Z')
    const before = (await countOf(personaId)).reached
    await asStaff((work) => closeVacancy(work, { vacancyId, version: 2 }, { reason: 'ritirata' }))
    expect(await has()).toBe(false)
    expect((await countOf(personaId)).reached).toBe(before - 1)
  })
})
