import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { chiediAiuto, leggiAiuto, rispondiAiuto } from './aiuto.command.ts'
import { readConsegne } from './consegne.query.ts'
import { listUnmarked } from './unmarked.query.ts'
import { listView } from './list-view.query.ts'

const TODAY = '2025-11-10'
const NOW = `${TODAY}T09:04:00Z`
const RULE = 'A2.primo-colloquio-entro-tre-mesi'
let house: TestHouse
let anna = ''
let person = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  anna = (await house.actor('orientatore')).id ?? ''
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, referente_id, created_at)
     values ('PROVAAIUTO000001', 'PROVAAIUTO000001', 'definitivo', 'Prova', 'Maria', 'F', '1980-05-10', 'Perugia',
       'prova', 'maria', 'PG', $1, now()) returning id`,
    [anna],
  )
  person = row?.id ?? ''
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate aiuto; delete from scadenza; delete from appuntamento')
  await house.sql(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
     values ($1, $2, 'A2', 'PG', '2025-08-12', '2025-11-12', '{}')`,
    [person, RULE],
  )
})

const ask = (question = 'Non risponde da tre settimane') =>
  house.ask('orientatore', chiediAiuto, { personaId: person, rule: RULE, question })
const asked = async () => {
  const answer = await ask()
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value.aiutoId
}
const seenBy = async (username: string) => {
  const answer = await house.ask(username, listView, { vista: 'aiuto' })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  const { rows, views } = answer.value
  expect(views.aiuto).toBe(rows.length)
  return rows.map(({ question, answer: said, who }) => ({ question, said, who: who !== null }))
}

test('a question goes to the manager, its answer comes back, and is put away when read', async () => {
  const aiutoId = await asked()
  const question = 'Non risponde da tre settimane'
  expect(await seenBy('responsabile')).toEqual([{ question, said: null, who: true }])
  expect(await seenBy('orientatore')).toEqual([{ question, said: null, who: true }])
  expect(await house.ask('orientatore', leggiAiuto, { aiutoId })).toMatchObject({
    refusal: { code: 'aiuto.gia-letto' },
  })
  const said = 'Scrivile una lettera, la firmo io'
  expect((await house.ask('responsabile', rispondiAiuto, { aiutoId, answer: said })).kind).toBe('done')
  expect(await seenBy('responsabile')).toEqual([])
  expect(await seenBy('orientatore')).toEqual([{ question, said, who: true }])
  expect((await house.ask('orientatore', leggiAiuto, { aiutoId })).kind).toBe('done')
  expect(await seenBy('orientatore')).toEqual([])
  const facts = await house.sql<{ kind: string; data: unknown }>(
    `select kind, data from ledger where kind like 'aiuto.%' order by seq`,
  )
  expect(facts.map(({ kind }) => kind)).toEqual(['aiuto.chiesto', 'aiuto.risposto'])
  expect(JSON.stringify(facts)).not.toContain('lettera')
})

test('one question a duty while it is open; asked twice at once, one is kept; answered twice at once, one counts', async () => {
  const ends = await Promise.all([ask(), ask(), ask('Un’altra riga')])
  expect(ends.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
  const [row] = await house.sql<{ id: string }>('select id from aiuto')
  const answers = await Promise.all(
    ['Prima', 'Seconda'].map((answer) =>
      house.ask('responsabile', rispondiAiuto, { aiutoId: row?.id, answer }),
    ),
  )
  expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  expect((await ask()).kind).toBe('done')
})

test('no colleague reads it, nor the manager of another centre; bodies neither ask nor answer', async () => {
  const aiutoId = await asked()
  expect(await seenBy('sportello')).toEqual([])
  const answer = 'Sì'
  for (const username of ['orientatore', 'sportello', 'ente'])
    expect((await house.ask(username, rispondiAiuto, { aiutoId, answer })).kind).toBe('forbidden')
  expect((await house.ask('sportello', leggiAiuto, { aiutoId })).kind).toBe('refused')
  expect((await house.ask('ente', chiediAiuto, { personaId: person, rule: RULE, question: 'x' })).kind).toBe(
    'forbidden',
  )
  await house.sql(`update aiuto set centro_code = 'TR'`)
  expect(await seenBy('responsabile')).toEqual([])
  expect(await house.ask('responsabile', rispondiAiuto, { aiutoId, answer })).toMatchObject({
    refusal: { code: 'aiuto.gia-risposto' },
  })
})

test.each(['', '   ', undefined, 'x'.repeat(301)])(
  'a line that says nothing or too much is no question (%j)',
  async (question) => {
    const browser = await house.browser('orientatore')
    const sent = await browser.api('POST', '/oggi/aiuto', { personaId: person, rule: RULE, question })
    expect(sent.status).toBe(422)
    expect(await house.sql('select from aiuto')).toEqual([])
  },
)

test('a duty that is met, or another centre’s, is asked about by nobody', async () => {
  await house.sql(`update scadenza set met_on = '2025-11-09'`)
  expect(await ask()).toMatchObject({ refusal: { code: 'rinvio.niente-da-rimandare' } })
  await house.sql(`update scadenza set met_on = null, centro_code = 'TR'`)
  const question = 'Che si fa?'
  expect(
    await house.ask('sportello', chiediAiuto, { personaId: person, rule: RULE, question }),
  ).toMatchObject({ refusal: { code: 'rinvio.di-altri' } })
  expect((await ask()).kind).toBe('done')
})

test('an appointment asks how it went from its end on, only whose it is, until it is written', async () => {
  await house.sql(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     values ($1, $2, 'A2', 'PG', '2025-11-10T09:00:00Z', '2025-11-10T10:00:00Z', $2, now())`,
    [person, anna],
  )
  const listed = async (username: string) => {
    const answer = await house.ask(username, listUnmarked, {})
    return answer.kind === 'done' ? [answer.value.total, answer.value.rows.length] : answer.kind
  }
  for (const [now, count] of [
    ['09:59:59', 0],
    ['10:00:00', 1],
    ['23:00:00', 1],
  ] as const) {
    house.setNow(`${TODAY}T${now}Z`)
    expect(await listed('orientatore')).toEqual([count, count])
  }
  expect(await listed('responsabile')).toEqual([0, 0])
  expect(await listed('ente')).toBe('forbidden')
  await house.sql(`update appuntamento set state = 'assente', avviso = 'non-avvisato'`)
  expect(await listed('orientatore')).toEqual([0, 0])
})

test('the manager reads what a colleague of the centre leaves open; nobody else does, nor of another centre', async () => {
  const read = async (username: string, di?: string) => {
    const answer = await house.ask(username, readConsegne, { di })
    return answer.kind === 'done' ? answer.value.coming.length : answer.kind
  }
  expect(await read('orientatore')).toBe(1)
  expect(await read('responsabile')).toBe(0)
  expect(await read('responsabile', anna)).toBe(1)
  expect(await read('sportello', anna)).toBe('refused')
  await house.sql(`update account set centro_code = 'TR' where id = $1`, [anna])
  expect(await read('responsabile', anna)).toBe('refused')
  await house.sql(`update account set centro_code = 'PG' where id = $1`, [anna])
})
