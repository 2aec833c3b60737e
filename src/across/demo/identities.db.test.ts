import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { loadDemo } from './load.ts'

let database: TestDatabase
let owner: pg.Pool
beforeAll(async () => {
  database = await openTestDatabase()
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 })
  owner.on('error', () => undefined)
  await load(200)
}, 120_000)
afterAll(async () => {
  await owner.end()
  await database.close()
})

const load = (people: number) => loadDemo({ ownerUrl: database.ownerUrl, today: '2026-11-09', people })
const listed = async () => (await owner.query('select * from identita_prova order by username')).rows

test('a woman with an appointment still to come, a man with a patto, a company with a vacancy', async () => {
  expect((await listed()).map(({ username, kind }) => [username, kind])).toEqual([
    ['cittadina', 'cittadino'],
    ['cittadino', 'cittadino'],
    ['impresa', 'impresa'],
  ])
  const { rows } = await owner.query(
    `select p.sex, exists (select from appuntamento a where a.persona_id = p.id and a.starts_at > '2026-11-09') as met,
       exists (select from patto q where q.persona_id = p.id and q.state = 'sottoscritto') as agreed
     from identita_prova i join persona p on p.codice_fiscale = i.code and p.cf_kind = 'definitivo' order by i.username`,
  )
  expect(rows).toMatchObject([
    { sex: 'F', met: true },
    { sex: 'M', agreed: true },
  ])
  const company = await owner.query(
    `select from identita_prova i join azienda a on a.partita_iva = i.code join vacancy v on v.azienda_id = a.id`,
  )
  expect(company.rows.length).toBeGreaterThan(0)
})

test('the woman keeps searches: one of every day, one of every week, one paused', async () => {
  const kept = async () =>
    (
      await owner.query<{ frequenza: string; username: string }>(
        `select r.frequenza, i.username from ricerca_salvata r join persona p on p.id = r.persona_id
         join identita_prova i on i.code = p.codice_fiscale order by r.saved_at`,
      )
    ).rows.map(({ frequenza, username }) => `${username} ${frequenza}`)
  const all = ['cittadina pausa', 'cittadina settimana', 'cittadina giorno']
  expect(await kept()).toEqual(all)
  await load(210)
  expect(await kept()).toEqual(all)
}, 120_000)

test('who was chosen stays when people are added', async () => {
  const before = await listed()
  await load(240)
  expect(await listed()).toEqual(before)
}, 120_000)
