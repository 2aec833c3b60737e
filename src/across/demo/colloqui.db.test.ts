import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { plainDate } from '../../standard/index.ts'
import { demoColloqui } from './colloqui.ts'
import { loadDemo } from './load.ts'

const TODAY = '2026-11-10'
let database: TestDatabase
let client: pg.Client
const rowsOf = async <T extends object>(text: string) => (await client.query<T>(text)).rows
beforeAll(async () => {
  database = await openTestDatabase()
  await loadDemo({ ownerUrl: database.ownerUrl, today: TODAY, people: 400 })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})

test('45 minutes at 33 euros an hour, judged by the act with nothing missed', () => {
  const { cents, verdicts, held, fixed } = demoColloqui(plainDate(TODAY))
  expect(cents).toBe(2475)
  expect(verdicts.map(({ outcome }) => outcome)).not.toContain('missed')
  expect(held.map(({ on }) => on)).toEqual(['2026-11-09', '2026-11-06', '2026-11-05'])
  expect(fixed.map(({ startsAt }) => startsAt.toISOString())).toEqual([
    '2026-11-10T09:00:00.000Z',
    '2026-11-11T11:00:00.000Z',
  ])
})

test('interviews held and fixed, each with one who signed, told once; a second load adds none', async () => {
  const held = await rowsOf<{ id: string }>(
    `select p.id from prestazione p join partecipazione q on q.prestazione_id = p.id
     where service_code = 'D1' and p.state = 'chiusa' and q.cents = 2475
       and exists (select from patto_versione v where v.persona_id = q.persona_id and v.state = 'firmata')`,
  )
  expect(held.length).toBeGreaterThan(0)
  const fixed = () => rowsOf("select 1 from appuntamento where service_code = 'D1' and state = 'fissato'")
  const before = (await fixed()).length
  expect(before).toBeGreaterThan(0)
  const told = await rowsOf(
    "select 1 from ledger where service_code = 'D1' and kind in ('prestazione.erogata', 'appuntamento.fissato')",
  )
  expect(told.length).toBe(held.length + before)
  await loadDemo({ ownerUrl: database.ownerUrl, today: TODAY, people: 401 })
  expect((await fixed()).length).toBe(before)
})
