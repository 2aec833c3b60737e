import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { loadDemo } from './load.ts'

let database: TestDatabase
let client: pg.Client
const load = (people: number) => loadDemo({ ownerUrl: database.ownerUrl, today: '2026-11-10', people })
beforeAll(async () => {
  database = await openTestDatabase()
  await load(300)
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
}, 120_000)
afterAll(async () => {
  await client.end()
  await database.close()
})
const ask = async <R extends pg.QueryResultRow>(text: string) => (await client.query<R>(text)).rows

test('four rose: one waits for people, one for its company, two are told, of which one is a hire', async () => {
  const rose = await ask(
    `select r.state, v.state as vacancy, count(*)::int as names, count(c.employer_answer)::int as answered,
       count(c.outcome)::int as ended, count(c.communication)::int as hired
     from rosa r join vacancy v on v.id = r.vacancy_id join rosa_candidato c on c.rosa_id = r.id
     group by r.id, v.id order by r.state, r.sent_at desc`,
  )
  expect(rose).toEqual([
    { state: 'in-preparazione', vacancy: 'preselezione', names: 4, answered: 0, ended: 0, hired: 0 },
    { state: 'inviata', vacancy: 'rosa-inviata', names: 4, answered: 0, ended: 0, hired: 0 },
    { state: 'inviata', vacancy: 'esiti', names: 3, answered: 2, ended: 1, hired: 0 },
    { state: 'inviata', vacancy: 'esiti', names: 3, answered: 2, ended: 1, hired: 1 },
  ])
})

test('the hire is a communication of that company, of that person, after the rosa', async () => {
  const hired = await ask(
    `select from rosa_candidato c join rosa r on r.id = c.rosa_id join vacancy v on v.id = r.vacancy_id
     join azienda a on a.id = v.azienda_id
     join comunicazione m on m.code = c.communication and m.persona_id = c.persona_id and m.employer_code = a.partita_iva
       and m.started_on >= v.rosa_sent_on
     join rapporto w on w.communication_code = m.code
     where v.rosa_sent_on + 15 >= c.outcome_on`,
  )
  expect(hired).toHaveLength(1)
  const counted = await ask("select service_code from ledger where kind = 'assunzione.comunicata' order by 1")
  expect(counted).toEqual([{ service_code: 'D2' }, { service_code: 'D4' }])
})

test('a selection on request and the check of quality are there to be looked at', async () => {
  const [row] = await ask(
    `select (select count(*)::int from selezione_colloquio) as interviews, (select count(*)::int from qualita) as checks,
       (select count(*)::int from vacancy where selection_requested and selection_started_on is not null) as asked`,
  )
  expect(row).toEqual({ interviews: 2, checks: 1, asked: 1 })
})

test('the company that comes in on the portal has a rosa to answer, which still opens', async () => {
  const waiting = await ask(
    `select from identita_prova i join azienda a on a.partita_iva = i.code join vacancy v on v.azienda_id = a.id
     join rosa r on r.vacancy_id = v.id and r.state = 'inviata' and r.expires_on >= '2026-11-10'
     where i.kind = 'impresa' and v.state = 'rosa-inviata'`,
  )
  expect(waiting).toHaveLength(1)
})

test('every day of it comes after the one it follows, and none is to come', async () => {
  const wrong = await ask(
    `select from rosa r join vacancy v on v.id = r.vacancy_id join rosa_candidato c on c.rosa_id = r.id
     join proposta p on p.persona_id = c.persona_id and p.vacancy_id = v.id
     where p.proposed_on < v.requested_on or p.answered_at >= coalesce(r.sent_at, '2026-11-10')
       or c.employer_at <= r.sent_at or c.outcome_on > '2026-11-10' or v.outcomes_checked_on > '2026-11-10'`,
  )
  expect(wrong).toEqual([])
})

test('loaded further, nothing of it is written twice', async () => {
  const count = async () =>
    ask('select (select count(*) from rosa) as rose, (select count(*) from proposta) as proposals')
  const before = await count()
  await load(320)
  expect(await count()).toEqual(before)
}, 120_000)
