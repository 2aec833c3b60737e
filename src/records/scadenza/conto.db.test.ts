import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveLives } from '../../../test/builders/lives.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { refreshAllScadenze } from './index.ts'

let house: TestHouse
let people: string[]
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  people = await giveLives(house, '2026-11-10', 12)
})
afterAll(() => house.close())
beforeEach(() => house.sql('truncate scadenza'))

const asProgram = <T>(run: (work: Work) => Promise<T>) => workAs(house.engine, SYSTEM, run)
/** Where the sums and the rows differ, at one instant: nowhere. */
const differing = () =>
  house.sql(`
    select * from (
      select centro_code, due_on, rule, service_code, from_on, sum(n) as n from (
        select * from scadenza_conto
        union all
        select centro_code, due_on, rule, service_code, from_on, -1 from scadenza
        where met_on is null and due_on is not null) both_sides
      group by 1, 2, 3, 4, 5) c where n <> 0`)
const sums = async () =>
  (await house.sql<{ rows: number }>('select count(*)::int as rows from scadenza_conto'))[0]?.rows

const write = (person: number, day: number | null, centro: string) => sql`
  insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
  values (${people[person]}, 'A2.prova', 'A2', ${centro}, '2026-01-01',
    '2026-11-10'::date + ${day}::integer, '{}')
  on conflict (persona_id, rule) do update set (centro_code, due_on, met_on) = (excluded.centro_code, excluded.due_on, null)`
const CHANGES = {
  write,
  done: (person: number) =>
    sql`update scadenza set met_on = '2026-11-01' where persona_id = ${people[person]}`,
  touch: (person: number) =>
    sql`update scadenza set verdict = '{"again": true}' where persona_id = ${people[person]}`,
  remove: (person: number) => sql`delete from scadenza where persona_id = ${people[person]}`,
  fold: () => sql`select scadenza_conto_fold()`,
}

const change = fc.record({
  what: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[]), 'write' as const),
  person: fc.nat({ max: 11 }),
  day: fc.option(fc.integer({ min: -2, max: 2 })),
  centro: fc.constantFrom('PG', 'TR'),
  isUndone: fc.boolean(),
})

test('the sums are the rows, whoever changes them at once, and whatever is undone or added up meanwhile', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 8, maxLength: 40 }), async (changes) => {
      const ends = await Promise.allSettled(
        changes.map(({ what, person, day, centro, isUndone }) =>
          asProgram(async (work) => {
            await CHANGES[what](person, day, centro).execute(work.tx)
            if (isUndone) throw new Error('undone')
          }),
        ),
      )
      for (const end of ends) if (end.status === 'rejected') expect(String(end.reason)).toBe('Error: undone')
      expect(await differing()).toEqual([])
    }),
    { numRuns: 15 },
  )
})

test('while everybody is written again a reader never sees a sum without its rows; the end leaves one row a sum', async () => {
  const writing = { isOver: false }
  const watched = (async () => {
    let seen = 0
    while (!writing.isOver || seen === 0) {
      expect(await differing()).toEqual([])
      seen++
    }
  })()
  await refreshAllScadenze(house.engine, { batch: 3 })
  writing.isOver = true
  await watched
  const [distinct] = await house.sql<{ rows: number }>(
    `select count(*)::int as rows from (select distinct centro_code, due_on, rule, service_code, from_on
       from scadenza where met_on is null and due_on is not null) d`,
  )
  expect(distinct?.rows).toBeGreaterThan(0)
  expect(await sums()).toBe(distinct?.rows)
})

test('emptied, nothing is due; staff read the sums and never write them, bodies do not see them', async () => {
  await asProgram((work) => write(0, 1, 'PG').execute(work.tx))
  expect(await sums()).toBe(1)
  const as = async (username: string, run: (work: Work) => Promise<unknown>) =>
    workAs(house.engine, await house.actor(username), run)
  const read = (work: Work) => sql`select from scadenza_conto`.execute(work.tx)
  await expect(as('orientatore', read)).resolves.toMatchObject({ rows: [{}] })
  await expect(as('ente', read)).rejects.toThrow(/permission denied/)
  await expect(as('orientatore', (work) => sql`delete from scadenza_conto`.execute(work.tx))).rejects.toThrow(
    /permission denied/,
  )
  await house.sql('truncate scadenza')
  expect(await sums()).toBe(0)
})
