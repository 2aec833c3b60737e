import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { unwritableIn } from '../../platform/work/unwritable.ts'
import { findProfessione } from '../../records/persona/index.ts'
import { loadDemo } from './load.ts'
import { DEMO_VACANCIES } from './vacancies.ts'
import { JOBS } from './vacancy-trades.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await openTestDatabase()
  await loadDemo({ ownerUrl: database.ownerUrl, today: '2026-11-10', people: 20 })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query("set siul.today = '2026-11-10'")
})
afterAll(async () => {
  await client.end()
  await database.close()
})
const ask = async <R extends pg.QueryResultRow>(text: string) => (await client.query<R>(text)).rows

describe('the vacancies of the demo', () => {
  test('are a hundred and twenty: most may be read by everybody, some are over, waiting or closed', async () => {
    expect(DEMO_VACANCIES).toBe(120)
    const [row] = await ask<Record<string, number>>(
      `select count(*)::int as all, count(*) filter (where state = 'chiusa')::int as closed,
        count(*) filter (where state = 'da-qualificare')::int as waiting,
        count(*) filter (where state = 'pubblicata' and expires_on < '2026-11-10')::int as over,
        count(*) filter (where confidential)::int as confidential, (select count(*)::int from offerta) as shown
       from vacancy`,
    )
    expect(row?.['all']).toBe(120)
    for (const kind of ['closed', 'waiting', 'over', 'confidential']) expect(row?.[kind]).toBeGreaterThan(2)
    expect(row?.['shown']).toBeGreaterThan(70)
  })

  test('name occupations of the list, in the comune of the company, with pay that goes up', async () => {
    expect(
      Object.values(JOBS)
        .flat()
        .every(({ professione }) => findProfessione(professione)),
    ).toBe(true)
    expect(
      Object.values(JOBS)
        .flat()
        .every((each) => unwritableIn(each).length === 0),
    ).toBe(true)
    expect(
      await ask(`select v.id from vacancy v join azienda_sede s on s.azienda_id = v.azienda_id
        where v.comune <> s.comune or v.pay_until_cents < v.pay_from_cents or v.version < 1`),
    ).toEqual([])
  })

  test('nothing of them is told again: all that was to be sent was', async () => {
    expect(await ask("select id from pubblicazione where state <> 'fatta'")).toEqual([])
    const [row] = await ask<{ told: number; published: number }>(
      `select (select count(*)::int from ledger where kind = 'vacancy.pubblicata') as told,
        (select count(*)::int from vacancy where published_at is not null) as published`,
    )
    expect(row?.told).toBe((row?.published ?? 0) * 2)
  })
})
