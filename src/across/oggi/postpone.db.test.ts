import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { readConsegne } from './consegne.query.ts'
import { listDue } from './list-due.query.ts'
import { listView } from './list-view.query.ts'
import { rimanda, rimandaInsieme, riprendi } from './postpone.command.ts'

// Monday.
const NOW = '2025-11-10T09:04:00Z'
const RULE = 'A2.primo-colloquio-entro-tre-mesi'
let house: TestHouse
let anna = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  anna = (await house.actor('orientatore')).id ?? ''
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate rinvio; delete from scadenza; delete from appuntamento')
})

let many = 0
async function owe(
  dueOn: string,
  { centro = 'PG', referente = anna }: { centro?: string; referente?: string | null } = {},
) {
  const codice = `RINVI${String(++many).padStart(11, '0')}`
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, centro_code, referente_id, created_at)
     values ($1, $1, 'definitivo', 'Prova', 'Maria', 'F', '1980-05-10', 'Perugia', 'prova', 'maria', $2, $3, now())
     returning id`,
    [codice, centro, referente],
  )
  await house.sql(
    `insert into scadenza (persona_id, rule, service_code, centro_code, started_on, due_on, verdict)
     values ($1, $2, 'A2', $3, '2025-08-12', $4, '{"source": "Allegato A", "parameters": {}, "service": "A2"}')`,
    [row?.id, RULE, centro, dueOn],
  )
  return row?.id ?? ''
}
const put = (username: string, personaId: string, more: object = {}) =>
  house.ask(username, rimanda, {
    personaId,
    rule: RULE,
    until: '17/11/2025',
    reason: 'ha-chiesto-tempo',
    ...more,
  })
async function views(username = 'orientatore') {
  const answer = await house.ask(username, listDue, { chi: 'mie' })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  const { due, rimandate } = answer.value.views
  return { due: due.scadute + due.presto + due.mese, rimandate, rows: answer.value.rows.length }
}

test('put off, a duty leaves what is to do until its day, and is written down', async () => {
  const persona = await owe('2025-11-20')
  const answer = await put('orientatore', persona)
  expect(answer).toMatchObject({ kind: 'done', value: { people: 1, until: '2025-11-17' } })
  expect(await views()).toEqual({ due: 0, rimandate: 1, rows: 0 })
  house.setNow('2025-11-16T22:59:00Z')
  expect(await views()).toMatchObject({ due: 0, rimandate: 1 })
  house.setNow('2025-11-16T23:01:00Z')
  expect(await views()).toEqual({ due: 1, rimandate: 0, rows: 1 })
  const facts = await house.sql(
    "select data from ledger where kind = 'scadenza.rimandata' and persona_id = $1",
    [persona],
  )
  expect(facts).toEqual([
    { data: { rule: RULE, until: '2025-11-17', reason: 'ha-chiesto-tempo', due: '2025-11-20' } },
  ])
})

test('beyond the legal term only with a note; the database holds it too', async () => {
  const persona = await owe('2025-11-16')
  expect(await put('orientatore', persona)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'rinvio.oltre-termine' },
  })
  expect(await put('orientatore', persona, { note: 'È in ospedale' })).toMatchObject({ kind: 'done' })
  await expect(house.sql('update rinvio set note = null')).rejects.toThrow('rinvio_check')
})

test('a term that moves is decided on again', async () => {
  const persona = await owe('2025-11-20')
  await put('orientatore', persona)
  await house.sql("update scadenza set due_on = '2025-11-14' where persona_id = $1", [persona])
  expect(await views()).toMatchObject({ due: 1, rimandate: 0 })
})

test('taken back it is to do at once; twice there is nothing to take back', async () => {
  const persona = await owe('2025-11-20')
  const answer = await put('orientatore', persona)
  const actId = answer.kind === 'done' ? answer.value.actId : ''
  expect(await house.ask('orientatore-terni', riprendi, { actId })).toMatchObject({ kind: 'refused' })
  expect(await house.ask('orientatore', riprendi, { actId })).toMatchObject({
    kind: 'done',
    value: { people: 1 },
  })
  expect(await views()).toMatchObject({ due: 1, rimandate: 0 })
  expect(await house.ask('orientatore', riprendi, { actId })).toMatchObject({
    refusal: { code: 'rinvio.gia-ripreso' },
  })
})

test('put off again, only the last one counts, however many ask at once', async () => {
  const persona = await owe('2025-12-05')
  const answers = await Promise.all(
    ['12/11/2025', '13/11/2025', '14/11/2025', '15/11/2025'].map((until) =>
      put('orientatore', persona, { until }),
    ),
  )
  expect(answers.every(({ kind }) => kind === 'done')).toBe(true)
  expect(await house.sql('select count(*) as n from rinvio where ended_at is null')).toEqual([{ n: 1 }])
})

test('another centre may not, the referente from elsewhere may; bodies and the region never', async () => {
  const terni = (await house.actor('orientatore-terni')).id
  const persona = await owe('2025-11-20', { centro: 'PG', referente: terni })
  expect(await put('orientatore-terni', persona)).toMatchObject({ kind: 'done' })
  const other = await owe('2025-11-20', { centro: 'PG', referente: null })
  expect(await put('orientatore-terni', other)).toMatchObject({ refusal: { code: 'rinvio.di-altri' } })
  expect(await put('ente', other)).toEqual({ kind: 'forbidden' })
  expect(await put('regione', other)).toEqual({ kind: 'forbidden' })
})

test('what is done, or never was, cannot be put off; what is written wrong is said', async () => {
  const persona = await owe('2025-11-20')
  await house.sql('update scadenza set met_on = due_on where persona_id = $1', [persona])
  expect(await put('orientatore', persona)).toMatchObject({
    refusal: { code: 'rinvio.niente-da-rimandare' },
  })
  expect(await put('orientatore', persona, { until: '31/02/2026' })).toMatchObject({ kind: 'invalid' })
  expect(await put('orientatore', persona, { reason: 'pigrizia' })).toMatchObject({ kind: 'invalid' })
  expect(await put('orientatore', 'x', {})).toMatchObject({ kind: 'invalid' })
})

test('five with one term are one row, put off and taken back together; not if they are no longer as many', async () => {
  for (let n = 0; n < 5; n++) await owe('2025-11-20')
  expect(await views()).toEqual({ due: 5, rimandate: 0, rows: 1 })
  const input = {
    chi: 'mie',
    rule: RULE,
    dueOn: '2025-11-20',
    people: 5,
    until: '2025-11-18',
    reason: 'non-risponde',
  }
  await owe('2025-11-20')
  expect(await house.ask('orientatore', rimandaInsieme, input)).toMatchObject({
    refusal: { code: 'rinvio.elenco-cambiato', facts: { seen: 5, now: 6 } },
  })
  const done = await house.ask('orientatore', rimandaInsieme, { ...input, people: 6 })
  expect(done).toMatchObject({ kind: 'done', value: { people: 6 } })
  expect(await views()).toEqual({ due: 0, rimandate: 6, rows: 0 })
  const actId = done.kind === 'done' ? done.value.actId : ''
  expect(await house.ask('orientatore', riprendi, { actId })).toMatchObject({ value: { people: 6 } })
})

test('just assigned until the first thing done, or for a week', async () => {
  const persona = await owe('2025-12-01')
  const paolo = (await house.actor('responsabile')).id ?? ''
  const write = (at: string, by: string, { kind, data = {} }: { kind: string; data?: object }) =>
    house.sql(`select set_config('siul.actor', $1, false), ledger_append($2, $3)`, [
      by,
      JSON.stringify([{ kind, persona_id: persona, service_code: 'A1', data }]),
      at,
    ])
  await write('2025-11-10T08:00:00Z', paolo, { kind: 'persona.affidata', data: { from: null, to: anna } })
  const given = async () => {
    const answer = await house.ask('orientatore', listView, { vista: 'nuove', chi: 'mie' })
    return answer.kind === 'done' && answer.value.rows.map((row) => [row.personaId, row.who])
  }
  expect(await given()).toEqual([[persona, 'Paolo Giorgetti']])
  house.setNow('2025-11-17T08:00:01Z')
  expect(await given()).toEqual([])
  house.setNow('2025-11-17T07:59:59Z')
  expect(await given()).toHaveLength(1)
  await write('2025-11-17T07:00:00Z', paolo, { kind: 'scheda.aggiornata' })
  expect(await given()).toHaveLength(1)
  await write('2025-11-17T07:00:00Z', anna, { kind: 'scheda.aggiornata' })
  expect(await given()).toEqual([])
})

test('without a step for forty-five days, with a declaration open and nothing booked', async () => {
  const persona = await owe('2025-12-01')
  await house.sql(
    `insert into did (persona_id, number, given_on, given_at, channel, unemployment_from, centro_competente, centro_acting)
     values ($1, 'DID-1', '2025-09-01', '2025-09-01', 'sportello', '2025-09-01', 'PG', 'PG')`,
    [persona],
  )
  const still = async () => {
    const answer = await house.ask('orientatore', listView, { vista: 'ferme', chi: 'mie' })
    return answer.kind === 'done' && [answer.value.rows.length, answer.value.views.ferme]
  }
  expect(await still()).toEqual([1, 1])
  const step = (kind: string, at: string) =>
    house.sql('select ledger_append($1, $2)', [JSON.stringify([{ kind, persona_id: persona, data: {} }]), at])
  await step('persona.affidata', '2025-11-09T10:00:00Z')
  await step('appuntamento.fissato', '2025-09-26T10:00:00Z')
  expect(await still()).toEqual([1, 1])
  await step('appuntamento.fissato', '2025-09-27T10:00:00Z')
  expect(await still()).toEqual([0, 0])
})

test('the form in the row: wrong it stays with what was written, right it goes on to the next row', async () => {
  const [first, second] = [await owe('2025-11-11'), await owe('2025-11-12')]
  const browser = await house.browser('orientatore')
  const next = `r-${second}-${RULE.replaceAll('.', '_')}`
  const fields = {
    act: 'rimanda',
    row: `r-${first}-${RULE.replaceAll('.', '_')}`,
    next,
    personaId: first,
    rule: RULE,
  }
  const wrong = await browser.post('/siul/oggi?chi=mie', {
    ...fields,
    until: '14/11/2025',
    reason: 'non-risponde',
  })
  expect(wrong.status).toBe(422)
  const page = await wrong.text()
  expect(page).toContain('oltre il termine di legge, 11 nov 2025')
  expect(page).toContain('value="14/11/2025"')
  const right = await browser.post('/siul/oggi?chi=mie', {
    ...fields,
    until: '14/11/2025',
    reason: 'non-risponde',
    note: 'Richiamo venerdì',
  })
  expect(right.status).toBe(303)
  const to = right.headers.get('location') ?? ''
  expect(to).toContain(`#${next}`)
  const after = await (await browser.get(to.split('#')[0] ?? '')).text()
  expect(after).toContain('Rimandata al 14 nov 2025.')
  expect(after).toContain(`id="${next}"`)
  const evil = await browser.post('/siul/oggi?chi=mie', {
    ...fields,
    personaId: second,
    next: '"><script>',
    until: '12/11/2025',
    reason: 'altro',
    note: 'x',
  })
  expect(evil.headers.get('location')).not.toContain('script')
})

test('the handover says what comes, what waits and what was put off', async () => {
  const [near, later] = [await owe('2025-11-15'), await owe('2025-11-16')]
  await put('orientatore', later, { until: '12/11/2025', note: 'Richiamare' })
  const answer = await house.ask('orientatore', readConsegne, {})
  if (answer.kind !== 'done') throw new Error(answer.kind)
  expect(answer.value.untilOn).toBe('2025-11-15')
  expect(answer.value.coming.map(({ personaId }) => personaId)).toEqual([near])
  expect(answer.value.postponed.map(({ personaId }) => personaId)).toEqual([later])
  const page = await (await (await house.browser('orientatore')).get('/siul/oggi/consegne')).text()
  expect(page).toContain('Richiamare')
  expect((await (await house.browser('ente')).get('/siul/oggi/consegne')).status).toBe(403)
})
