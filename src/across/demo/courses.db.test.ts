import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { searchKey } from '../../platform/names/index.ts'
import { ELENCO } from '../../records/abilita/index.ts'
import { plainDate } from '../../standard/index.ts'
import { demoCourses } from './courses.ts'
import { loadDemo } from './load.ts'
import { COMPETENZE } from './work-words.ts'

const TODAY = '2026-11-10'
let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await openTestDatabase()
  await loadDemo({ ownerUrl: database.ownerUrl, today: TODAY, people: 20 })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})
const one = async (text: string) => (await client.query<{ n: number }>(text)).rows[0]?.n

test('every skill the demo writes, and every one its courses give, is of the working list', () => {
  const known = new Set(ELENCO.map(({ name }) => searchKey(name)))
  const given = demoCourses(plainDate(TODAY)).flatMap(({ abilita }) => abilita)
  expect(given.length).toBeGreaterThan(10)
  for (const name of [...COMPETENZE, ...given]) expect(known.has(searchKey(name)), name).toBe(true)
})

test('people and list meet: nobody of the demo has a free text of her own', async () => {
  expect(await one("select count(*)::int as n from abilita where source = 'persone'")).toBe(0)
  expect(await one('select count(*)::int as n from candidato where abilita <> $${}$$')).toBeGreaterThan(0)
})

test('the catalogue is there, each course gives something, one began already, and a second load adds none', async () => {
  const count = () => one('select count(*)::int as n from corso')
  expect(await count()).toBe(demoCourses(plainDate(TODAY)).length)
  const nothing = `select count(*)::int as n from corso c where patente is null and lingua is null
    and not exists (select from corso_abilita g where g.corso_id = c.id)`
  expect(await one(nothing)).toBe(0)
  expect(await one(`select count(*)::int as n from corso where starts_on < '${TODAY}'`)).toBe(1)
  const before = await count()
  await loadDemo({ ownerUrl: database.ownerUrl, today: TODAY, people: 21 })
  expect(await count()).toBe(before)
})
