import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../../test/builders/house.ts'
import { inTransaction } from '../../../platform/db/connection.ts'
import { carryOut, type Actor, type AnyRequest, type Command } from '../../../platform/work/index.ts'
import { sql } from 'kysely'
import { tabletActor } from '../../../records/accesso/index.ts'
import { rooms } from '../../../rooms.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { witnessPatto } from './witness-patto.command.ts'

let house: TestHouse
let counsellor: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
  counsellor = await house.browser('orientatore')
})
afterAll(() => house.close())

const at = (time: string) => house.setNow(`2026-11-10T${time}:00Z`)

/** A patto on the tablet, prepared by `orientatore`. */
async function sentPatto(birthOn: string): Promise<{ personaId: string; code: string; here: string }> {
  const personaId = await givePersona(house, { birthOn })
  const started = await counsellor.post(`/siul/persone/${personaId}/colloqui`, {})
  const here = started.headers.get('location') ?? ''
  await counsellor.post(`${here}/blocchi/percorso`, {
    version: '0',
    esito: 'fatto',
    goal: 'Un lavoro',
    'ours.0.text': 'Ti telefoniamo',
    'theirs.0.text': 'Vieni al gruppo',
  })
  const sent = await counsellor.post(`${here}/patto`, { identifiedWith: 'patente' })
  const code =
    /tablet=[^;]*?\.\d+\.([^;]+)/.exec(decodeURIComponent(sent.headers.get('set-cookie') ?? ''))?.[1] ?? ''
  return { personaId, code, here }
}

/** What the serving role may do with SQL as somebody: the rows, or the fault of the database. */
async function asActor(actor: Actor, text: string): Promise<unknown[] | string> {
  try {
    const settings = { ...actor.settings, 'siul.actor': actor.id ?? '', 'siul.today': '2026-11-10' }
    return await inTransaction(
      house.engine.db,
      { databaseRole: actor.databaseRole, settings },
      async (tx) => (await sql.raw(text).execute(tx)).rows,
    )
  } catch (error) {
    return String(error)
  }
}

test('the tablet sees one version and nothing else of anybody', async () => {
  const [mine, other] = [await sentPatto('1970-01-01'), await sentPatto('1970-01-02')]
  const tablet = tabletActor(hashOfCode(mine.code))
  expect(await asActor(tablet, 'select persona_id from patto_versione')).toEqual([
    { personaId: mine.personaId },
  ])
  expect(await asActor(tablet, 'select id from persona')).toEqual([{ id: mine.personaId }])
  expect(await asActor(tablet, 'select codice_fiscale from persona')).toMatch(/permission denied/)
  for (const table of ['did', 'profilo', 'prestazione', 'ledger', 'voce', 'scadenza'])
    expect(await asActor(tablet, `select * from ${table}`)).toMatch(/permission denied/)
  const stranger = tabletActor(hashOfCode('un-altro-codice'))
  for (const table of ['firma', 'patto_versione', 'patto'])
    expect(await asActor(stranger, `select * from ${table}`)).toEqual([])
  await asActor(
    tablet,
    `update patto_versione set state = 'rinviata' where persona_id = '${other.personaId}'`,
  )
  const [untouched] = await house.sql('select state from patto_versione where persona_id = $1', [
    other.personaId,
  ])
  expect(untouched).toEqual({ state: 'alla-firma' })
  expect(await asActor(tablet, `update patto_versione set content = '{}'`)).toMatch(/permission denied/)
  expect(await asActor(tablet, `update patto_versione set state = 'bozza'`)).toMatch(/row-level security/)
})

test('no request of staff signs for the person: neither through the rooms nor with SQL', async () => {
  const { personaId, code } = await sentPatto('1970-02-01')
  const requests: AnyRequest[] = rooms.flatMap(({ api = [] }) => api.map(({ request }) => request))
  const signing = requests.filter(({ name }) => name === 'firma.answer')
  expect(new Set(signing.flatMap(({ may }) => may))).toEqual(new Set(['firma']))
  const actor = await house.actor('orientatore')
  const input = { codice: code, answer: 'agreed', firma: { name: 'Maria Serafini' } }
  for (const username of ['sportello', 'orientatore', 'mirato', 'responsabile', 'amministratore'])
    expect(
      await carryOut(house.engine, {
        actor: await house.actor(username),
        request: signing[0] as Command,
        input,
      }),
    ).toEqual({ kind: 'forbidden' })
  const signature = `'{"way":"name","typed":"Maria Serafini"}'`
  const sign = `update patto_versione set state = 'firmata', signature = ${signature}, signed_at = now() where persona_id = '${personaId}'`
  expect(await asActor(actor, sign)).toMatch(/staff do not sign/)
  expect(await asActor(await house.actor('responsabile'), sign)).toMatch(/staff do not sign/)
  const paper = sign.replace('"way":"name"', '"way":"paper"')
  expect(await asActor(actor, paper)).toMatch(/staff do not sign/)
  expect(await asActor(actor, `insert into patto_versione select * from patto_versione`)).toMatch(
    /begins as a draft/,
  )
})

test('a patto on paper is registered by a second person of the centre, not by who prepared it', async () => {
  const { personaId } = await sentPatto('1970-03-01')
  const input = { personaId, n: 1, identifiedWith: 'passaporto' }
  expect(await house.ask('orientatore', witnessPatto, input)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'patto.stessa-persona' },
  })
  expect(await house.ask('ente', witnessPatto, input)).toEqual({ kind: 'forbidden' })
  expect(await house.ask('responsabile', witnessPatto, input)).toMatchObject({
    kind: 'done',
    value: { state: 'firmata', signature: { way: 'paper', identifiedWith: 'passaporto' } },
  })
  const [told] = await house.sql<{ data: unknown }>(
    "select data from ledger where persona_id = $1 and kind = 'patto.sottoscritto'",
    [personaId],
  )
  expect(told?.data).toMatchObject({ way: 'paper', n: 1 })
})

test('a frozen text does not change, a signed one neither, whatever SQL the serving role writes', async () => {
  const { personaId, code } = await sentPatto('1970-04-01')
  const actor = await house.actor('orientatore')
  const where = `where persona_id = '${personaId}'`
  expect(await asActor(actor, `update patto_versione set content = '{"goal":"altro"}' ${where}`)).toMatch(
    /frozen/,
  )
  await house.app.request(`/api/v1/firma/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ answer: 'agreed', firma: { name: 'Maria Serafini' } }),
  })
  for (const change of [
    `set content = '{}'`,
    `set state = 'bozza'`,
    `set signature = '{"way":"paper"}'`,
    `set sha256 = 'x'`,
    `set changes = '["altro"]'`,
  ])
    expect(await asActor(actor, `update patto_versione ${change} ${where}`)).toMatch(/frozen/)
  expect(await asActor(actor, `delete from patto_versione ${where}`)).toMatch(/permission denied/)
  expect(await asActor(actor, `update prestazione set minutes = 999 where state = 'chiusa'`)).toMatch(
    /does not change/,
  )
})

test('two windows on one part: the second hears of it, and both texts are kept until one is chosen', async () => {
  const personaId = await givePersona(house, { birthOn: '1970-05-01' })
  const here =
    (await counsellor.post(`/siul/persone/${personaId}/colloqui`, {})).headers.get('location') ?? ''
  const save = (text: string, version: number) =>
    house.app.request(`${here}/blocchi/note`, {
      method: 'POST',
      headers: {
        cookie,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ csrf, text, version: String(version) }).toString(),
    })
  const { cookie, csrf } = await loggedIn()
  const first = await save('Prima finestra', 0)
  expect(first.status).toBe(200)
  expect(await first.json()).toMatchObject({ version: 1 })
  const second = await save('Seconda finestra', 0)
  expect(second.status).toBe(409)
  const { conflict } = (await second.json()) as { conflict: string }
  const page = await (await counsellor.get(conflict)).text()
  expect(page).toContain('Prima finestra')
  expect(page).toContain('Seconda finestra')
  await counsellor.post(conflict, { keep: 'rival' })
  const [row] = await house.sql<{ data: unknown; rivals: { data: unknown; settled: boolean }[] }>(
    "select data, rivals from blocco where block = 'note' and data->>'text' like '%finestra'",
  )
  expect(row?.data).toEqual({ text: 'Seconda finestra' })
  expect(row?.rivals.map(({ data, settled }) => [data, settled])).toEqual([
    [{ text: 'Seconda finestra' }, true],
    [{ text: 'Prima finestra' }, true],
  ])
  expect((await save('Terza', 1)).status).toBe(409)
  expect((await save('Terza', 2)).status).toBe(200)
})

async function loggedIn(): Promise<{ cookie: string; csrf: string }> {
  const response = await house.app.request('/api/v1/sessioni', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'orientatore', password: 'demo-orientatore' }),
  })
  const { csrf } = (await response.json()) as { csrf: string }
  return { cookie: (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '', csrf }
}

test('nobody delivers two services at once; corrected minutes bear a reason', async () => {
  at('12:00')
  const staff = await house.browser('mirato')
  const open = async (birthOn: string) => {
    const personaId = await givePersona(house, { birthOn })
    return (await staff.post(`/siul/persone/${personaId}/colloqui`, {})).headers.get('location') ?? ''
  }
  const [first, second] = [await open('1970-06-01'), await open('1970-06-02')]
  at('12:25')
  expect((await staff.post(`${first}/chiusura`, {})).status).toBe(303)
  const overlapping = await staff.post(`${second}/chiusura`, {})
  expect(overlapping.status).toBe(409)
  expect(await overlapping.text()).toContain('risulta un’altra prestazione')
  at('12:50')
  const unexplained = await staff.post(`${second}/chiusura`, { minutes: '20' })
  expect(await unexplained.text()).toContain('I minuti contati sono 50')
  at('13:00')
  expect(
    (await staff.post(`${second}/chiusura`, { minutes: '20', reason: 'Era rimasto aperto' })).status,
  ).toBe(409)
  const moved = await staff.post(`${second}/chiusura`, {
    from: '13:25',
    minutes: '31',
    reason: 'Era rimasto aperto',
  })
  expect(moved.status).toBe(303)
  const [right] = await house.sql(
    "select to_char(started_at at time zone 'Europe/Rome', 'HH24:MI') as from, to_char(ended_at at time zone 'Europe/Rome', 'HH24:MI') as until, minutes, minutes_reason, session_cents from prestazione where id = $1",
    [second.split('/').at(-1)],
  )
  expect(right).toEqual({
    from: '13:25',
    until: '13:56',
    minutes: 31,
    minutes_reason: 'Era rimasto aperto',
    session_cents: 1705,
  })
  const late = await staff.api('POST', `/prestazioni/${second.split('/').at(-1)}/chiusura`, {
    minutes: 999,
    reason: 'x',
  })
  expect(late.status).toBe(422)
  const [short] = await house.sql<{ minutes: number; recognised_minutes: number; session_cents: number }>(
    'select minutes, recognised_minutes, session_cents from prestazione where id = $1',
    [first.split('/').at(-1)],
  )
  // 25 minutes: below the 30 of the card nothing is recognised, and closing was not forbidden.
  expect(short).toEqual({ minutes: 25, recognised_minutes: 0, session_cents: 0 })
})

test('an interview is begun once, whatever the clicks; the same operator goes back to it', async () => {
  const personaId = await givePersona(house, { birthOn: '1970-07-01' })
  const staff = await house.browser('orientatore')
  const clicks = await Promise.all([1, 2, 3].map(() => staff.post(`/siul/persone/${personaId}/colloqui`, {})))
  expect(new Set(clicks.map((response) => response.headers.get('location'))).size).toBe(1)
  const other = await house.browser('responsabile')
  const theirs = await other.post(`/siul/persone/${personaId}/colloqui`, {})
  expect(theirs.headers.get('location')).not.toBe(clicks[0]?.headers.get('location'))
  const desk = await house.browser('sportello')
  expect((await desk.post(`/siul/persone/${personaId}/colloqui`, {})).status).toBe(403)
})
