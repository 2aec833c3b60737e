import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { loadVita, statoAt } from '../../../records/stato/index.ts'
import { listScadenze, refreshAllScadenze, refreshScadenze } from '../../../records/scadenza/index.ts'
import { workAs } from '../../../platform/work/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { closeDid } from './did-close.command.ts'
import { registerDid } from './register-did.command.ts'
import { addSostegno } from './sostegno.command.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse('2014-01-31T09:00:00Z')))
afterAll(() => house.close())

let many = 0
/** A person of Foligno, born in 1980. */
async function somebody(more: { birthOn?: string; sex?: 'F' | 'M' } = {}): Promise<string> {
  const codice = `PROVA${String(++many).padStart(11, '0')}`
  const [row] = await house.sql<{ id: string }>(
    `insert into persona (codice_fiscale, cf_canonical, cf_kind, surname, name, sex, birth_on, birth_place_name,
       surname_key, name_key, comune, centro_code, created_at)
     values ($1, $1, 'definitivo', 'Prova', 'Maria', $2, $3, 'Foligno', 'prova', 'maria', 'D653', 'FO', now())
     returning id`,
    [codice, more.sex ?? 'M', more.birthOn ?? '1980-05-10'],
  )
  return row?.id ?? ''
}

const declaration = { declared: true, unemploymentFrom: '2014-01-31' }
const take = (personaId: string, more: object = {}, by = 'sportello') =>
  house.ask(by, registerDid, { personaId, ...declaration, ...more })

async function duties(personaId: string): Promise<Record<string, string | null>> {
  const rows = await workAs(house.engine, await house.actor('sportello'), (work) =>
    listScadenze(work, personaId),
  )
  return Object.fromEntries(rows.map(({ rule, dueOn, metOn }) => [rule, metOn ?? dueOn]))
}

test('a declaration of 31 January 2014 brings its duties with their days', async () => {
  const personaId = await somebody()
  const support = { support: 'aspi', supportFrom: '2014-02-08', supportUntil: '2014-09-30' }
  expect(await take(personaId, support)).toMatchObject({
    kind: 'done',
    value: { number: expect.stringMatching(/^\d+\/2014$/), centroCompetente: 'FO', centroActing: 'PG' },
  })
  expect(await duties(personaId)).toEqual({
    'A2.primo-colloquio-entro-tre-mesi': '2014-04-30',
    'B2.formazione-entro-quattro-mesi-dalla-did': '2014-05-31',
    'B2.orientamento-collettivo-tra-tre-e-sei-mesi': '2014-07-31',
    'D2.proposta-prima-della-fine-del-sostegno': '2014-09-30',
    'B2.formazione-tra-sei-e-dodici-mesi': '2015-01-31',
  })
})

test('a woman out of work for two years is owed a proposal in four months', async () => {
  const personaId = await somebody({ sex: 'F' })
  await take(personaId, { lastJobEndedOn: '2012-01-31' })
  expect(await duties(personaId)).toMatchObject({ 'D2.proposta-entro-quattro-mesi': '2014-05-31' })
})

test('of two declarations taken at once one is kept, the other says which', async () => {
  const personaId = await somebody()
  const answers = await Promise.all([
    take(personaId),
    take(personaId, {}, 'orientatore-terni'),
    take(personaId),
  ])
  expect(answers.filter(({ kind }) => kind === 'done')).toHaveLength(1)
  const refusals = answers.flatMap((answer) => (answer.kind === 'refused' ? [answer.refusal] : []))
  expect(refusals).toHaveLength(2)
  const [open] = await house.sql<{ number: string }>(`select number from did where persona_id = $1`, [
    personaId,
  ])
  for (const { code, facts } of refusals) {
    expect(code).toBe('did.gia-aperta')
    expect(facts).toEqual({ day: '31/01/2014', number: open?.number })
  }
})

test('refused declarations leave no hole in the numbers of the receipts', async () => {
  const personaId = await somebody()
  await take(personaId)
  await Promise.all([take(personaId), take(personaId), take(personaId)])
  await take(await somebody())
  const [row] = await house.sql<{ n: number; last: number }>(
    `select count(*)::int as n, max(split_part(number, '/', 1)::int) as last from did`,
  )
  expect(row?.last).toBe(row?.n)
})

test.each([
  ['2014-04-30', 'met', '2014-04-30'],
  ['2014-05-01', 'late', '2014-05-01'],
])('a first interview held on %s is %s', async (on, state, done) => {
  const personaId = await somebody()
  await take(personaId)
  const [operator] = await house.sql<{ id: string }>(`select id from account where username = 'orientatore'`)
  const [{ id } = { id: '' }] = await house.sql<{ id: string }>(
    `insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at, minutes, verdicts)
     values ('A2', 'chiusa', 'individual', 'FO', 'Foligno', $1, $2, $2::timestamptz + interval '40 minutes', 40, '[]') returning id`,
    [operator?.id, `${on}T10:00:00+02:00`],
  )
  await house.sql(`insert into partecipazione (prestazione_id, persona_id) values ($1, $2)`, [id, personaId])
  house.setNow('2014-06-10T09:00:00Z')
  await workAs(house.engine, await house.actor('orientatore'), (work) => refreshScadenze(work, personaId))
  const browser = await house.browser('orientatore')
  const rows = (await (await browser.api('get', `/persone/${personaId}/scadenze`)).json()) as {
    service: string
    state: string
    metOn: string
    daysLate: number
  }[]
  house.setNow('2014-01-31T09:00:00Z')
  const interview = rows.find(({ service }) => service === 'A2')
  expect(interview).toMatchObject({ state, metOn: done, daysLate: state === 'late' ? 1 : 0 })
})

test('a duty becomes late by the day alone, without anybody writing', async () => {
  const personaId = await somebody()
  await take(personaId)
  const stateOn = async (now: string) => {
    house.setNow(now)
    const browser = await house.browser('sportello')
    const rows = (await (await browser.api('get', `/persone/${personaId}/scadenze`)).json()) as {
      state: string
    }[]
    return rows[0]?.state
  }
  expect(await stateOn('2014-04-30T20:00:00Z')).toBe('open')
  // Half past midnight in Italy.
  expect(await stateOn('2014-04-30T22:30:00Z')).toBe('missed')
  house.setNow('2014-01-31T09:00:00Z')
})

test('closing takes the duties away; after a sanction one waits for two months', async () => {
  house.setNow('2026-01-12T09:00:00Z')
  const personaId = await somebody()
  const taken = await take(personaId, { unemploymentFrom: '2026-01-10' })
  const didId = taken.kind === 'done' ? taken.value.didId : ''
  const close = (on: string) => house.ask('sportello', closeDid, { personaId, didId, reason: 'assenza', on })
  expect(await close('2026-01-11')).toMatchObject({ refusal: { code: 'did.chiusura-prima' } })
  expect(await close('2026-01-13')).toMatchObject({ refusal: { code: 'did.nel-futuro' } })
  expect(await close('2026-01-12')).toMatchObject({ kind: 'done' })
  expect(await close('2026-01-12')).toMatchObject({ refusal: { code: 'did.gia-chiusa' } })
  expect(await duties(personaId)).toEqual({})
  house.setNow('2026-03-11T09:00:00Z')
  const again = { unemploymentFrom: '2026-01-10' }
  expect(await take(personaId, again)).toMatchObject({
    refusal: { code: 'did.attesa', facts: { day: '12/03/2026' } },
  })
  house.setNow('2026-03-12T09:00:00Z')
  expect(await take(personaId, again)).toMatchObject({ kind: 'done' })
  house.setNow('2014-01-31T09:00:00Z')
})

test.each([
  [{ givenOn: '01/02/2014' }, { kind: 'refused', refusal: { code: 'did.nel-futuro' } }],
  [{ unemploymentFrom: '09/05/1995' }, { kind: 'refused', refusal: { code: 'did.inizio-impossibile' } }],
  [{ unemploymentFrom: '10/05/1995' }, { kind: 'done' }],
  [{ unemploymentFrom: '31/01/2015' }, { kind: 'done' }],
  [{ unemploymentFrom: '01/02/2015' }, { kind: 'refused', refusal: { code: 'did.inizio-impossibile' } }],
  [{ declared: false }, { kind: 'invalid', errors: [{ field: 'declared' }] }],
  [{ declared: false, channel: 'inps' }, { kind: 'done' }],
  [{ unemploymentFrom: '31/02/2014' }, { kind: 'invalid', errors: [{ field: 'unemploymentFrom' }] }],
  [
    { neverWorked: 'on', lastJobEndedOn: '01/01/2014' },
    { kind: 'invalid', errors: [{ field: 'lastJobEndedOn' }] },
  ],
  [
    { support: 'cigs', supportFrom: '01/01/2014' },
    { kind: 'invalid', errors: [{ field: 'support' }] },
  ],
  [{ support: 'aspi' }, { kind: 'invalid', errors: [{ field: 'supportFrom' }] }],
  [{ centro: 'PG' }, { kind: 'invalid', errors: [{ field: 'centro' }] }],
])('%j is answered %j', async (more, answer) => {
  expect(await take(await somebody(), more)).toMatchObject(answer)
})

test('who works in wage integration has her first interview counted from the treatment', async () => {
  const personaId = await somebody()
  const cigs = {
    personaId,
    kind: 'cigs',
    from: '2013-06-03',
    until: '2014-12-31',
    suspendedFrom: '2013-07-15',
  }
  expect(await house.ask('sportello', addSostegno, cigs)).toMatchObject({ kind: 'done' })
  expect(await duties(personaId)).toEqual({
    'A2.primo-colloquio-entro-tre-mesi': '2013-09-03',
    'B2.formazione-ai-sospesi': '2014-12-31',
  })
})

test('a body sees declarations and duties of the people referred to it, of nobody else', async () => {
  const [mine, other] = [await somebody(), await somebody()]
  for (const personaId of [mine, other]) await take(personaId)
  await house.sql(
    `insert into affidamento (persona_id, ente_id, valid_from) select $1, id, '2014-01-01' from ente`,
    [mine],
  )
  const browser = await house.browser('ente')
  for (const path of ['did', 'stato', 'scadenze']) {
    expect((await browser.api('get', `/persone/${mine}/${path}`)).status).toBe(200)
    expect((await browser.api('get', `/persone/${other}/${path}`)).status).toBe(404)
  }
  expect((await browser.api('post', `/persone/${mine}/did`, declaration)).status).toBe(403)
})

test('the status is told across two declarations, and a mistaken one was never given', async () => {
  const personaId = await somebody()
  const statusOn = (on: string) => async () =>
    workAs(house.engine, await house.actor('sportello'), async (work) =>
      statoAt(await loadVita(work, personaId), plainDate(on)),
    )
  const open = async (now: string) => {
    house.setNow(now)
    const taken = await take(personaId, { unemploymentFrom: now.slice(0, 10) })
    return taken.kind === 'done' ? taken.value.didId : ''
  }
  const close = (didId: string, reason: string, on: string) =>
    house.ask('sportello', closeDid, { personaId, didId, reason, on })
  await close(await open('2026-02-02T09:00:00Z'), 'errore', '2026-02-02')
  await close(await open('2026-03-02T09:00:00Z'), 'lavoro', '2026-03-02')
  house.setNow('2026-04-01T09:00:00Z')
  await open('2026-04-01T09:00:00Z')
  expect(await statusOn('2026-02-10')()).toMatchObject({ state: 'mai-acquisito' })
  expect(await statusOn('2026-03-15')()).toMatchObject({ state: 'perso', since: '2026-03-02' })
  expect(await statusOn('2026-04-10')()).toMatchObject({ state: 'in-stato', acquiredOn: '2026-04-01' })
  house.setNow('2014-01-31T09:00:00Z')
})

test('an opening of the file is logged with each page and call', async () => {
  const personaId = await somebody()
  const browser = await house.browser('sportello')
  expect((await browser.get(`/siul/persone/${personaId}/did`)).status).toBe(200)
  expect((await browser.get(`/siul/persone/${personaId}/scadenze`)).status).toBe(200)
  const rows = await house.sql<{ door: string }>(`select door from access_log where persona_id = $1`, [
    personaId,
  ])
  expect(rows.map(({ door }) => door)).toEqual(['did', 'scadenze'])
})

test('every night the program finds what the day has changed: a job of more than 180 days, six months of suspension', async () => {
  house.setNow('2026-01-10T09:00:00Z')
  const [worker, suspended] = [await somebody(), await somebody()]
  await take(worker, { unemploymentFrom: '2026-01-10' })
  const job = { from: '2026-02-01', contract: 'subordinato', openEnded: true, yearlyIncomeCents: 2_000_000 }
  await house.sql(
    `insert into voce (persona_id, kind, data, source, recorded_at) values ($1, 'esperienza', $2, 'operatore', now())`,
    [worker, JSON.stringify(job)],
  )
  const cigs = {
    personaId: suspended,
    kind: 'cigs',
    from: '2026-01-01',
    until: '2026-12-31',
    suspendedFrom: '2026-01-30',
  }
  await house.ask('sportello', addSostegno, cigs)
  const night = async (now: string) => {
    house.setNow(now)
    await refreshAllScadenze(house.engine)
    return [Object.keys(await duties(worker)), Object.keys(await duties(suspended))]
  }
  const [interview, training] = ['A2.primo-colloquio-entro-tre-mesi', 'B2.formazione-ai-sospesi']
  // 30 July is the 180th day of the job, and six months of suspension exactly.
  expect(await night('2026-07-30T00:10:00+02:00')).toEqual([[interview], [interview]])
  expect(await night('2026-07-31T00:10:00+02:00')).toEqual([[], [interview, training]])
  house.setNow('2014-01-31T09:00:00Z')
})
