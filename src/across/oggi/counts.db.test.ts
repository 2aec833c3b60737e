import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { listDue } from './list-due.query.ts'
import { listView } from './list-view.query.ts'
import { rimanda, rimandaInsieme } from './postpone.command.ts'

// Monday.
const TODAY = '2025-11-10'
const RULE = 'A2.primo-colloquio-entro-tre-mesi'
const PEOPLE = 12
let house: TestHouse
let people: string[] = []
beforeAll(async () => {
  house = await openTestHouse(`${TODAY}T09:04:00Z`)
  const rows = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, referente_id, created_at)
     select c, c, 'definitivo', 'Prova ' || n, 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', 'PG', $1, now()
     from generate_series(1, $2::int) n, lateral (select 'CONTA' || lpad(n::text, 11, '0') as c) k returning id`,
    [(await house.actor('orientatore')).id, PEOPLE],
  )
  people = rows.map(({ id }) => id)
})
afterAll(() => house.close())

interface Duty {
  /** Days from today. */
  dueIn: number
  opensIn: number | null
  isMet: boolean
  /** Put off until so many days from today. */
  putOff: number | null
}
const duty: fc.Arbitrary<Duty> = fc.record({
  dueIn: fc.constantFrom(-31, -1, 0, 7, 8, 30, 31),
  opensIn: fc.constantFrom(null, -1, 0, 1),
  isMet: fc.boolean(),
  putOff: fc.constantFrom(null, 0, 1, 9),
})

async function give(duties: readonly Duty[]): Promise<void> {
  await house.sql('truncate rinvio; delete from scadenza')
  await house.sql(
    `with given as (
       select p.id, d.* from unnest($1::uuid[]) with ordinality as p (id, n)
       join jsonb_to_recordset($2) as d (n int, "dueIn" int, "opensIn" int, "isMet" boolean, "putOff" int) using (n)),
     owed as (
       insert into scadenza (persona_id, rule, service_code, centro_code, started_on, from_on, due_on, met_on, verdict)
       select id, $3, 'A2', 'PG', '2025-08-12', $4::date + "opensIn", $4::date + "dueIn",
         case when "isMet" then $4::date end, '{"source": "Allegato A", "parameters": {}, "service": "A2"}' from given)
     insert into rinvio (act_id, persona_id, rule, until_on, reason, note, due_on, at, by)
     select new_id(), id, $3, $4::date + "putOff", 'altro', 'Nota', $4::date + "dueIn", now(), $5
     from given where "putOff" is not null`,
    [
      people,
      JSON.stringify(duties.map((each, n) => ({ n: n + 1, ...each }))),
      RULE,
      TODAY,
      (await house.actor('orientatore')).id,
    ],
  )
}

async function shown(chi: 'mie' | 'centro') {
  const answer = await house.ask('orientatore', listDue, { chi })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  const { counts, rows, views } = answer.value
  const put = await house.ask('orientatore', listView, { chi, vista: 'rimandate' })
  return {
    counts,
    rows: rows.reduce((sum, row) => sum + ('people' in row ? row.people : 1), 0),
    putOff: views.rimandate,
    putOffRows: put.kind === 'done' ? put.value.rows.length : -1,
  }
}

test('the numbers are those of the rows, of a centre as of one’s own people, whatever is met, put off or not yet open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(duty, { maxLength: PEOPLE }), async (duties) => {
      await give(duties)
      const near = duties.filter(
        ({ dueIn, opensIn, isMet }) => !isMet && dueIn <= 30 && (opensIn === null || opensIn <= 0),
      )
      const toDo = near.filter(({ putOff }) => putOff === null || putOff <= 0)
      const between = (from: number, to: number) =>
        toDo.filter(({ dueIn }) => dueIn >= from && dueIn <= to).length
      const expected = {
        counts: { scadute: between(-99, -1), presto: between(0, 7), mese: between(8, 30) },
        rows: toDo.length,
        putOff: near.length - toDo.length,
        putOffRows: near.length - toDo.length,
      }
      expect(await shown('centro')).toEqual(expected)
      expect(await shown('mie')).toEqual(expected)
    }),
    { numRuns: 20 },
  )
})

test('asked by many at once, one group is put off once and no number is lost', async () => {
  await give(Array.from({ length: PEOPLE }, () => ({ dueIn: 5, opensIn: null, isMet: false, putOff: null })))
  const asked = { until: '12/11/2025', reason: 'ha-chiesto-tempo', rule: RULE }
  const all = { ...asked, chi: 'centro' as const, dueOn: '15/11/2025', people: PEOPLE }
  const ends = await Promise.all([
    ...[1, 2, 3].map(() => house.ask('orientatore', rimandaInsieme, all)),
    ...people.slice(0, 3).map((personaId) => house.ask('orientatore', rimanda, { ...asked, personaId })),
  ])
  expect(ends.filter(({ kind }) => kind === 'done').length).toBeGreaterThanOrEqual(3)
  const { counts, putOff, putOffRows } = await shown('centro')
  expect(counts.presto + putOff).toBe(PEOPLE)
  expect(putOffRows).toBe(putOff)
})

test('the group and the handover through the API: staff of a centre only, and only as many as were seen', async () => {
  await give(Array.from({ length: 6 }, () => ({ dueIn: 5, opensIn: null, isMet: false, putOff: null })))
  const body = {
    chi: 'centro',
    rule: RULE,
    dueOn: '2025-11-15',
    until: '2025-11-12',
    reason: 'non-risponde',
    people: 5,
  }
  const browser = await house.browser('sportello')
  expect((await browser.api('POST', '/oggi/rinvii/insieme', body)).status).toBe(409)
  expect((await browser.api('POST', '/oggi/rinvii/insieme', { ...body, people: 6 })).status).toBe(201)
  expect((await shown('centro')).putOff).toBe(6)
  const handover = await (await house.browser('orientatore')).api('GET', '/oggi/consegne')
  expect(await handover.json()).toMatchObject({
    postponed: Array.from({ length: 6 }, () => ({ rule: RULE })),
  })
  const accredited = await house.browser('ente')
  expect((await accredited.api('POST', '/oggi/rinvii/insieme', body)).status).toBe(403)
  expect((await accredited.api('GET', '/oggi/consegne')).status).toBe(403)
})
