import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { openDemo } from '../../records/demo/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { DEMO_ACCOUNTS } from './accounts.ts'
import { loadDemo, NotADemo } from './load.ts'
import { STAFF } from './staff.ts'

const TODAY = '2026-11-10'

async function ask<R extends pg.QueryResultRow>(url: string, text: string): Promise<R[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<R>(text)).rows
  } finally {
    await client.end()
  }
}

const COUNTS = `select (select count(*)::int from persona) as people, (select count(*)::int from account) as accounts,
  (select count(*)::int from ledger) as facts, (select count(*)::int from scadenza) as duties`

describe('three hundred people', () => {
  let database: TestDatabase
  const ownerUrl = () => database.ownerUrl
  beforeAll(async () => {
    database = await openTestDatabase()
    expect(await loadDemo({ ownerUrl: ownerUrl(), today: TODAY, people: 300 })).toEqual({
      people: 300,
      added: 300,
    })
  })
  afterAll(() => database.close())

  test('are there, with their staff, and a ledger that holds', async () => {
    expect(await ask(ownerUrl(), COUNTS)).toMatchObject([{ people: 300, accounts: 45 }])
    expect(await ask(ownerUrl(), 'select * from ledger_broken()')).toEqual([])
    const [head] = await ask(
      ownerUrl(),
      'select h.seq = (select count(*) from ledger) as whole from ledger_head h',
    )
    expect(head).toEqual({ whole: true })
  })

  test('each fact has the actor of its own deed', async () => {
    const wrong = await ask(
      ownerUrl(),
      `select l.seq from ledger l join did d on d.id = (l.data->>'didId')::uuid
       where l.kind = 'did.acquisita' and l.actor_id is distinct from d.recorded_by`,
    )
    expect(wrong).toEqual([])
  })

  test('some duties are late, most are not, some fall within a week', async () => {
    const [{ late, soon } = { late: 0, soon: 0 }] = await ask<{ late: number; soon: number }>(
      ownerUrl(),
      `select avg((met_on is null and due_on < date '${TODAY}')::int)::float as late,
         count(*) filter (where met_on is null and due_on - date '${TODAY}' between 0 and 7)::int as soon from scadenza`,
    )
    expect(late).toBeGreaterThan(0.02)
    expect(late).toBeLessThan(0.3)
    expect(soon).toBeGreaterThan(0)
  })

  test('the numbers given out have no holes', async () => {
    const holes = await ask(
      ownerUrl(),
      `select c.kind, c.year, c.last from counter c left join lateral (
         select count(*) as n, max(split_part(number, '/', 1)::int) as most from did
         where c.kind = 'did' and split_part(number, '/', 2) = c.year::text
         union all
         select count(*), max(split_part(number, '-', 3)::int) from patto
         where 'patto-' || split_part(number, '-', 1) = c.kind and split_part(number, '-', 2) = c.year::text
         union all
         select count(*), max(substring(number from 'A([0-9]+)/')::int) from accordo
         where 'accordo-' || split_part(number, '-', 1) = c.kind and split_part(number, '/', 2) = c.year::text
       ) x on x.n > 0 where c.kind !~ '^demo' and (x.n <> c.last or x.most <> c.last or x.n is null)`,
    )
    expect(holes).toEqual([])
  })

  test('counsellors have hours every working day, and appointments within the legal date, some of them today', async () => {
    const [agenda] = await ask(
      ownerUrl(),
      `select (select count(*)::int from disponibilita_operatore d join account a on a.id = d.account_id
           where a.role = 'orientatore') as hours,
         (select count(*)::int * 5 from account where role = 'orientatore') as expected,
         (select count(*)::int from appuntamento where (starts_at at time zone 'Europe/Rome')::date > due_on) as late,
         (select bool_or((starts_at at time zone 'Europe/Rome')::date = date '${TODAY}') from appuntamento) as today,
         (select count(*) from appuntamento) = (select count(*) from ledger where kind = 'appuntamento.fissato') as told`,
    )
    expect(agenda).toMatchObject({ late: 0, today: true, told: true, hours: agenda?.['expected'] })
  })

  test('asking again adds nothing; asking for more adds the rest', async () => {
    const before = await ask(ownerUrl(), COUNTS)
    expect(await loadDemo({ ownerUrl: ownerUrl(), today: '2026-12-01', people: 300 })).toEqual({
      people: 300,
      added: 0,
    })
    expect(await ask(ownerUrl(), COUNTS)).toEqual(before)
    expect(await loadDemo({ ownerUrl: ownerUrl(), today: '2026-12-01', people: 320 })).toEqual({
      people: 320,
      added: 20,
    })
    expect(await ask(ownerUrl(), 'select * from ledger_broken()')).toEqual([])
  })
})

describe('a load that is interrupted', () => {
  const COLUMNS = 'id, codice_fiscale, surname, birth_on::text, comune'
  const PEOPLE = `select ${COLUMNS} from persona order by id`
  const DIDS = 'select id, number from did order by id'

  test('leaves whole batches, and the next one ends where it would have ended', async () => {
    const [broken, whole] = [await openTestDatabase(), await openTestDatabase()]
    const stopAfterOne = () => {
      throw new Error('killed')
    }
    const first = loadDemo({ ownerUrl: broken.ownerUrl, today: TODAY, people: 600, onProgress: stopAfterOne })
    await expect(first).rejects.toThrow('killed')
    expect(await ask(broken.ownerUrl, COUNTS)).toMatchObject([{ people: 250 }])

    // In the middle of a batch: nothing of it stays.
    const store = await openDemo(broken.ownerUrl)
    const row = { id: 'not an id' }
    await expect(
      store.add((_, number) => ({ people: number('did', 2026), tables: [['persona', [row]]], facts: [] })),
    ).rejects.toThrow('uuid')
    await store.close()

    await loadDemo({ ownerUrl: broken.ownerUrl, today: '2026-11-12', people: 600 })
    await loadDemo({ ownerUrl: whole.ownerUrl, today: TODAY, people: 600 })
    for (const text of [COUNTS, PEOPLE, DIDS, 'select kind, year, last from counter order by 1, 2'])
      expect(await ask(broken.ownerUrl, text)).toEqual(await ask(whole.ownerUrl, text))
    await Promise.all([broken.close(), whole.close()])
  })

  test('two at once end with one demo', async () => {
    const database = await openTestDatabase()
    const load = () => loadDemo({ ownerUrl: database.ownerUrl, today: TODAY, people: 60 })
    const loaded = await Promise.all([load(), load()])
    expect(loaded.map(({ added }) => added).toSorted((a, b) => a - b)).toEqual([0, 60])
    expect(await ask(database.ownerUrl, COUNTS)).toMatchObject([{ people: 60, accounts: 45 }])
    await database.close()
  })
})

/** The house's own accounts are the demo's: their colleagues and the mark of a demo are missing. */
async function makeDemo(house: TestHouse): Promise<void> {
  const colleagues = STAFF.slice(DEMO_ACCOUNTS.length).map(({ username, displayName, role, centroCode }) => ({
    username,
    display_name: displayName,
    role,
    centro_code: centroCode,
    password_hash: '-',
  }))
  await house.sql(
    `insert into account (username, display_name, role, centro_code, password_hash, created_at)
     select username, display_name, role, centro_code, password_hash, now()
     from jsonb_populate_recordset(null::account, $1)`,
    [JSON.stringify(colleagues)],
  )
  const day = Math.floor(Date.parse(TODAY) / 86_400_000)
  await house.sql("insert into counter (kind, year, last) values ('demo', 0, 0), ('demo-day', 0, $1)", [day])
}

describe('in the house', () => {
  let house: TestHouse
  beforeAll(async () => {
    house = await openTestHouse(`${TODAY}T09:00:00Z`)
  })
  afterAll(() => house.close())

  test('a database that is not a demo is left as it is', async () => {
    await expect(loadDemo({ ownerUrl: house.ownerUrl, today: TODAY, people: 10 })).rejects.toThrow(NotADemo)
    expect(await house.sql('select id from persona')).toEqual([])
  })

  test('pages and papers show what was invented', async () => {
    await makeDemo(house)
    await loadDemo({ ownerUrl: house.ownerUrl, today: TODAY, people: 120 })
    const browser = await house.browser('orientatore')
    const signed = await house.sql<{ id: string; n: number; number: string; surname: string }>(
      `select distinct on (v.state) p.id, v.n, t.number, p.surname from patto_versione v
       join patto t on t.id = v.patto_id join persona p on p.id = v.persona_id order by v.state, v.n desc`,
    )
    expect(signed.length).toBeGreaterThan(1)
    for (const { id, n, number, surname } of signed) {
      const page = await browser.get(`/siul/persone/${id}/patto`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain(number)
      const paper = await browser.get(`/siul/persone/${id}/patto/${n}.pdf`)
      expect(paper.headers.get('content-type')).toContain('pdf')
      const person = await browser.get(`/siul/persone/${id}`)
      expect(await person.text()).toContain(surname.replaceAll("'", '&#39;'))
    }
    const mediated = await house.sql<{ state: string }>('select distinct state from mediazione')
    expect(mediated.length).toBeGreaterThan(0)
    const oggi = await browser.get('/siul/oggi')
    expect(oggi.status).toBe(200)
  })

  test('the duties are those the program reckons by itself', async () => {
    const DUTIES = 'select * from scadenza order by persona_id, rule'
    const loaded = await house.sql(DUTIES)
    const people = await house.sql<{ id: string }>('select id from persona')
    expect(loaded.length).toBeGreaterThan(100)
    for (const { id } of people) await workAs(house.engine, SYSTEM, (work) => refreshScadenze(work, id))
    expect(await house.sql(DUTIES)).toEqual(loaded)
  })
})
