import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { listDue } from './list-due.query.ts'
import { listYesterday } from './list-yesterday.query.ts'

// Monday.
const NOW = '2025-11-10T09:04:00Z'
let house: TestHouse
let anna = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  anna = (await house.actor('orientatore')).id ?? ''
})
afterAll(() => house.close())

let many = 0
interface Owed {
  centro?: string
  rule?: string
  metOn?: string
  fromOn?: string
  referente?: string
}
/** A person of Perugia to whom something is owed by a day. */
async function owe(dueOn: string | null, owed: Owed = {}): Promise<string> {
  const { centro = 'PG', rule = 'A2.primo-colloquio-entro-tre-mesi' } = owed
  const codice = `PROVA${String(++many).padStart(11, '0')}`
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, referente_id, created_at)
     values ($1, $1, 'definitivo', $2, 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', $3, $4, now())
     returning id`,
    [codice, `Prova${many}`, centro, owed.referente ?? null],
  )
  await house.sql(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, from_on, due_on, met_on, verdict)
     values ($1, $2, $3, $4, '2025-08-12', $5, $6, $7, '{"source": "Allegato A", "parameters": {"months": 3}}')`,
    [row?.id, rule, rule.slice(0, 2), centro, owed.fromOn ?? null, dueOn, owed.metOn ?? null],
  )
  return row?.id ?? ''
}

async function due(username: string, input: object = {}) {
  const answer = await house.ask(username, listDue, input)
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}

test('an empty day says what will appear and where to go', async () => {
  const page = await (await (await house.browser('responsabile')).get('/siul/oggi')).text()
  expect(page).toContain('Per oggi è tutto in regola')
  expect(page).toContain('Cerca una persona')
})

test('late ones come first, then this week, then this month; done, future and other centres stay out', async () => {
  const late = await owe('2025-11-09')
  const today = await owe('2025-11-10', { referente: anna })
  const week = await owe('2025-11-17')
  const month = await owe('2025-12-10', { rule: 'D2.proposta-entro-quattro-mesi' })
  await owe('2025-12-11')
  await owe('2025-11-09', { metOn: '2025-11-09' })
  await owe('2025-11-20', { fromOn: '2025-11-11', rule: 'B2.formazione-tra-sei-e-dodici-mesi' })
  await owe(null)
  await owe('2025-11-09', { centro: 'TR' })
  const { rows, counts } = await due('responsabile')
  expect(rows.map((row) => 'personaId' in row && row.personaId)).toEqual([late, today, week, month])
  expect(counts).toEqual({ scadute: 1, presto: 2, mese: 1 })
})

test('a counsellor who follows somebody begins with her own people; filters widen and narrow', async () => {
  expect(await due('orientatore')).toMatchObject({ scope: 'mie', counts: { scadute: 0, presto: 1, mese: 0 } })
  expect(await due('orientatore', { chi: 'centro' })).toMatchObject({
    counts: { scadute: 1, presto: 2, mese: 1 },
  })
  expect(await due('orientatore-terni')).toMatchObject({ scope: 'centro', counts: { scadute: 1 } })
  const proposals = await due('responsabile', { servizio: 'D2' })
  expect(proposals).toMatchObject({
    counts: { scadute: 0, presto: 0, mese: 1 },
    views: { due: { scadute: 1 } },
  })
  expect(proposals.rows).toHaveLength(1)
})

test('the row says the term in words, and its button is what the rule asks', async () => {
  const page = async (username: string) =>
    (await (await house.browser(username)).get('/siul/oggi?chi=centro')).text()
  const desk = await page('sportello')
  expect(desk).toMatch(/prenota\?servizio=A2"[^>]*><span>Prenota/)
  expect(desk).toContain('Apri la scheda')
  expect(desk).toMatch(/<strong>9 nov<\/strong> · da 1 giorno/)
})

test('what others did on Friday with the people of the centre, not what I did, nor at midnight of Saturday', async () => {
  const personaId = await owe('2026-03-01', { referente: anna })
  const [silvia, paolo] = [await house.actor('sportello'), await house.actor('responsabile')]
  const write = async (at: string, by: string | null, kind: string) => {
    const facts = JSON.stringify([{ kind, persona_id: personaId, service_code: 'A1' }])
    await house.sql(`select set_config('siul.actor', $1, false), ledger_append($2, $3)`, [
      by ?? '',
      facts,
      at,
    ])
  }
  await write('2025-11-06T22:59:59Z', silvia.id, 'scheda.rilasciata')
  await write('2025-11-06T23:00:00Z', silvia.id, 'did.acquisita')
  await write('2025-11-07T22:59:59Z', paolo.id, 'scheda.aggiornata')
  await write('2025-11-07T23:00:00Z', silvia.id, 'scheda.aggiornata')
  const answer = await house.ask('responsabile', listYesterday, {})
  expect(answer).toMatchObject({ kind: 'done', value: { day: '2025-11-07', views: { ieri: 1 } } })
  const mine = await house.ask('orientatore', listYesterday, { chi: 'mie' })
  expect(mine.kind === 'done' && mine.value.rows.map(({ kind, by }) => [kind, by])).toEqual([
    ['scheda.aggiornata', 'Paolo Giorgetti'],
    ['did.acquisita', 'Silvia Fabbri'],
  ])
  const page = await (await (await house.browser('orientatore')).get('/siul/oggi?vista=ieri')).text()
  expect(page).toContain('venerdì 7 novembre 2025')
  expect(page).toContain('registrata')
})

test('more than forty late: says so, and offers what cuts', async () => {
  for (let n = 0; n < 40; n++) await owe(`2025-10-${String((n % 28) + 1).padStart(2, '0')}`)
  const browser = await house.browser('sportello')
  const first = await (await browser.get('/siul/oggi')).text()
  expect(first).toContain('41 scadenze superate')
  expect(first).toContain('href="/siul/oggi?chi=mie"')
  expect(first).toContain('href="/siul/oggi?chi=centro&amp;servizio=A2"')
  expect(first).toContain('href="/siul/oggi?chi=centro&amp;mese=2025-10"')
  const october = await due('sportello', { mese: '2025-10' })
  expect(october.counts).toEqual({ scadute: 40, presto: 0, mese: 0 })
  const last = await (await browser.get('/siul/oggi?pagina=4')).text()
  expect(last).not.toContain('41 scadenze superate')
  expect(last).toContain('Questo mese')
})

test.each([
  ['regione', '/siul/standard'],
  ['amministratore', '/siul/standard'],
  ['ente', '/siul/persone'],
  ['sportello', '/siul/oggi'],
])('%s begins the day at %s, which exists', async (username, home) => {
  const browser = await house.browser(username)
  expect((await browser.get('/siul')).headers.get('location')).toBe(home)
  expect((await browser.get(home)).status).toBe(200)
})

test('an address written by hand shows something, the API says what is wrong', async () => {
  const browser = await house.browser('sportello')
  expect((await browser.get('/siul/oggi?pagina=-1&servizio=Z9&chi=tutti&vista=x&mese=2025-13')).status).toBe(
    200,
  )
  for (const wrong of ['servizio=Z9', 'mese=2025-13', 'mese=2025-1', 'mese=%25'])
    expect((await browser.api('get', `/oggi?${wrong}`)).status).toBe(422)
  expect((await browser.api('get', '/oggi?chi=centro&servizio=A2')).status).toBe(200)
  expect((await (await house.browser('ente')).api('get', '/oggi')).status).toBe(403)
})
