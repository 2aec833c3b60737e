import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { signedPatto } from '../../../test/builders/patto.ts'
import { listPassiDue } from './passi.query.ts'

let house: TestHouse
let personaId = ''
let passoId = ''
let born = 0
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())
/** A patto of Anna’s: «Ti telefoniamo» by 1 December, «Vieni al gruppo» by the 10th. */
beforeEach(async () => {
  house.setNow('2026-11-10T09:04:00Z')
  await house.sql('update persona set referente_id = null')
  personaId = await signedPatto(house, `1971-02-${String(++born).padStart(2, '0')}`)
  await house.sql(
    "update persona set referente_id = (select id from account where username = 'orientatore') where id = $1",
    [personaId],
  )
  const [row] = await house.sql<{ id: string }>(
    "select id from passo where persona_id = $1 and side = 'noi'",
    [personaId],
  )
  passoId = row?.id ?? ''
  house.setNow('2026-12-02T09:00:00Z')
})

const due = async (username = 'orientatore') => {
  const answer = await house.ask(username, listPassiDue, {})
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
const texts = async (username?: string) => (await due(username)).rows.map(({ text }) => text)
const send = async (fields: Record<string, string>) =>
  (await house.browser('orientatore')).send(`/siul/persone/${personaId}/patto/passi/${passoId}`, {
    verso: 'oggi',
    ...fields,
  })
const stateOf = async () =>
  (await house.sql<{ state: string }>('select state from passo where id = $1', [passoId]))[0]?.state

test.each([
  ['2026-11-30T12:00:00Z', []],
  ['2026-12-01T12:00:00Z', ['Ti telefoniamo']],
  ['2026-12-02T12:00:00Z', ['Ti telefoniamo']],
  ['2026-12-10T12:00:00Z', ['Ti telefoniamo', 'Vieni al gruppo']],
])('a step is there from its day on: at %s', async (now, expected) => {
  house.setNow(now)
  expect(await texts()).toEqual(expected)
  expect((await due()).total).toBe(expected.length)
})

test('only of the people one follows, only while the patto is in force; and not to the region', async () => {
  expect(await texts('responsabile')).toEqual([])
  expect((await house.ask('regione', listPassiDue, {})).kind).toBe('forbidden')
  await house.sql("update patto set state = 'concluso', closed_on = '2026-12-01' where persona_id = $1", [
    personaId,
  ])
  expect(await texts()).toEqual([])
})

test('done in its row, in one form; Oggi says so and no longer lists it', async () => {
  const anna = await house.browser('orientatore')
  expect(await (await anna.get('/siul/oggi')).text()).toContain('Passi del patto: com’è andata? (1)')
  const { at, html } = await send({ state: 'fatto' })
  expect(at).toBe('/siul/oggi?esito=passo')
  expect(html).toContain('Segnato com’è andato il passo.')
  expect(html).not.toContain('Passi del patto')
  expect(await stateOf()).toBe('fatto')
  expect(
    await house.sql("select 1 from ledger where kind = 'passo.aggiornato' and data->>'passo' = $1", [
      passoId,
    ]),
  ).toHaveLength(1)
})

test('not done takes why: without it the step’s own page asks for it', async () => {
  const without = await send({ state: 'non-fatto' })
  expect(without.status).toBe(409)
  expect(await stateOf()).toBe('da-fare')
  expect((await send({ state: 'non-fatto', note: 'Non ha risposto' })).at).toBe('/siul/oggi?esito=passo')
  expect(await stateOf()).toBe('non-fatto')
})

test('moved further: the person signs again, and the page of the patto says so', async () => {
  const { at, html } = await send({ change: 'data', by: '20/12/2026' })
  expect(at).toMatch(/\/patto\?esito=persona&n=2$/)
  expect(html).toContain('serve la firma della persona')
  expect((await send({ change: 'data', by: '31/02/2027' })).status).toBe(422)
})

test('said twice, the second time is told so; another «verso» leads nowhere else', async () => {
  await send({ state: 'fatto' })
  expect((await send({ state: 'fatto' })).status).toBe(409)
  const { at } = await send({ state: 'da-fare', note: 'Va rifatto', verso: 'https://altrove.example' })
  expect(at).toBe(`/siul/persone/${personaId}/patto/passi/${passoId}?esito=stato`)
})

test('more than five are counted, the oldest shown', async () => {
  await house.sql(
    `insert into passo (patto_id, persona_id, side, text, position, since_n, state, by_on)
     select patto_id, persona_id, side, 'Passo ' || n, 10 + n, since_n, 'in-corso', date '2026-11-01' + n
     from passo, generate_series(1, 6) n where id = $1`,
    [passoId],
  )
  const { rows, total } = await due()
  expect([rows.length, total]).toEqual([5, 7])
  expect(rows[0]?.text).toBe('Passo 1')
})
