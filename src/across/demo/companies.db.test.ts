import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { readPartitaIva } from '../../platform/identifiers/index.ts'
import { DEMO_COMPANIES, inventPartitaIva } from './companies.ts'
import { loadDemo } from './load.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await openTestDatabase()
  await loadDemo({ ownerUrl: database.ownerUrl, today: '2026-11-10', people: 20 })
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.close()
})
const ask = async <R extends pg.QueryResultRow>(text: string) => (await client.query<R>(text)).rows

describe('the companies of the demo', () => {
  test('are a hundred and fifty, in more than twenty comuni of all the centres', async () => {
    expect(DEMO_COMPANIES).toBe(150)
    expect(
      await ask(`select count(*)::int as companies, count(distinct s.comune) > 20 as spread,
        count(distinct a.centro_code)::int as centres from azienda a join azienda_sede s on s.azienda_id = a.id`),
    ).toEqual([{ companies: 150, spread: true, centres: 5 }])
  })

  test('have sound numbers of an office that does not exist, each its own', () => {
    const all = Array.from({ length: 150 }, (_, index) => inventPartitaIva(index))
    expect(new Set(all).size).toBe(150)
    expect(all.every((each) => readPartitaIva(each).ok && each.slice(7, 10) === '777')).toBe(true)
  })

  test('were spoken with, some hired, and the hours before a hiring are worth 34,40 euros', async () => {
    const [row] = await ask<{ contacts: number; blocked: number; placed: number; wrong: number }>(
      `select (select count(*)::int from contatto) as contacts,
        count(*) filter (where awaiting_placement and session_cents = 0)::int as blocked,
        count(*) filter (where placement_on is not null)::int as placed,
        count(*) filter (where placement_on is not null and session_cents <> round(minutes * 3440 / 60.0))::int as wrong
       from prestazione where azienda_id is not null`,
    )
    expect(row?.contacts).toBeGreaterThan(80)
    expect(row?.blocked).toBeGreaterThan(50)
    expect(row?.placed).toBeGreaterThan(5)
    expect(row?.wrong).toBe(0)
  })

  test('one has a signed agreement and its next version, as the program would have written them', async () => {
    expect(
      await ask(
        `select v.n, v.state, v.sha256 is not null as sealed, v.changes from accordo_versione v
         join accordo o on o.id = v.accordo_id where o.number like 'PG-A1/%' order by v.n`,
      ),
    ).toEqual([
      { n: 1, state: 'firmata', sealed: true, changes: [] },
      {
        n: 2,
        state: 'bozza',
        sealed: false,
        changes: ['Impegno dell’azienda in più: Accogliete un tirocinio in produzione.'],
      },
    ])
    expect(await ask(`select last::int from counter where kind = 'accordo-PG'`)).toEqual([{ last: 4 }])
    expect(
      await ask(
        `select c.service_code as service, p.session_cents as cents from consulenza c join prestazione p on p.id = c.prestazione_id
         order by 1`,
      ),
    ).toEqual([
      { service: 'E2', cents: 4125 },
      { service: 'E3', cents: 4125 },
    ])
  })

  test('were sent agreements to sign from afar: one opened, one declined, one signed with its evidence', async () => {
    expect(
      await ask(
        `select o.number, v.state, f.sent_channel as channel, f.used_at is not null as answered,
           f.declined_reason is not null as declined, v.signature->>'way' as way,
           (v.signature->>'sha256') = v.sha256 as sealed
         from firma f join accordo_versione v on v.id = f.accordo_versione_id join accordo o on o.id = v.accordo_id
         order by 1`,
      ),
    ).toEqual([
      {
        number: 'PG-A2/2026',
        state: 'alla-firma',
        channel: 'sms',
        answered: false,
        declined: false,
        way: null,
        sealed: null,
      },
      {
        number: 'PG-A3/2026',
        state: 'alla-firma',
        channel: 'sms',
        answered: true,
        declined: true,
        way: null,
        sealed: null,
      },
      {
        number: 'PG-A4/2026',
        state: 'firmata',
        channel: 'sms',
        answered: true,
        declined: false,
        way: 'link',
        sealed: true,
      },
    ])
    expect(await ask(`select code, n from scheda_informativa`)).toEqual([{ code: 'tirocini', n: 1 }])
  })

  test('wait to be visited today, and the ledger holds', async () => {
    expect(await ask(`select count(*)::int as stops from visita where day = '2026-11-10'`)).toEqual([
      { stops: 5 },
    ])
    expect(await ask('select * from ledger_broken()')).toEqual([])
    expect(
      await ask(
        `select count(*)::int as told from ledger where kind = 'azienda.registrata' and persona_id is null`,
      ),
    ).toEqual([{ told: 150 }])
  })
})
