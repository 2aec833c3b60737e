import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workAs } from '../../platform/work/index.ts'
import { findSignedVersion, freezeVersion, listVersions } from '../../records/patto/index.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'
import { AVAILABLE, codeOfAda, dumpTables, makeTwins } from '../../../test/builders/twins.ts'
import { unisci } from './unisci.command.ts'

let house: TestHouse
let desk: TestBrowser
let ente: TestBrowser
let make: ReturnType<typeof makeTwins>
beforeAll(async () => {
  house = await openTestHouse()
  desk = await house.browser('sportello')
  ente = await house.browser('ente')
  make = makeTwins(house, desk)
})
afterAll(() => house.close())

describe('a union', () => {
  test('passes everything to the scheda that stays, with the newest data, and leaves a stub', async () => {
    const [kept, absorbed] = await make.twins('Unita', [
      { address: 'via Prova 1' },
      { email: 'ada@example.org' },
    ])
    await make.did(absorbed, '2026-11-01')
    await make.voce(absorbed, 'patente', { patente: 'B' })
    await make.united(kept, absorbed)
    const [row] = await house.sql('select email, address from persona where id = $1', [kept])
    expect(row).toEqual({ email: 'ada@example.org', address: 'via Prova 1' })
    const left = await house.sql(
      `select 1 from did where persona_id = $1 union all select 2 from voce where persona_id = $1
       union all select 3 from voce_history where persona_id = $1 union all select 4 from scadenza where persona_id = $1`,
      [absorbed],
    )
    expect(left).toEqual([])
    expect(await house.sql('select from did where persona_id = $1', [kept])).toHaveLength(1)
    expect(await house.sql('select from scadenza where persona_id = $1', [kept])).not.toHaveLength(0)
  })

  test('keeps the earlier of two open declarations, the signed of two patti, the newer availability', async () => {
    const [kept, absorbed] = await make.twins('Doppia')
    await make.did(kept, '2026-11-03')
    await make.did(absorbed, '2026-11-02')
    await make.patto(kept, 'PG-2026-900001', 'bozza')
    await make.patto(absorbed, 'PG-2026-900002', 'sottoscritto')
    await make.voce(kept, 'disponibilita', AVAILABLE)
    house.setNow('2026-11-10T09:14:00Z')
    await make.voce(absorbed, 'disponibilita', { ...AVAILABLE, raggioKm: 50 })
    await make.united(kept, absorbed)
    const dids = await house.sql(
      'select given_on, closed_reason, closed_on from did where persona_id = $1 order by given_on',
      [kept],
    )
    expect(dids).toEqual([
      { given_on: '2026-11-02', closed_reason: null, closed_on: null },
      { given_on: '2026-11-03', closed_reason: 'unione', closed_on: '2026-11-10' },
    ])
    const patti = await house.sql('select number, state from patto where persona_id = $1 order by number', [
      kept,
    ])
    expect(patti).toEqual([
      { number: 'PG-2026-900001', state: 'decaduto' },
      { number: 'PG-2026-900002', state: 'sottoscritto' },
    ])
    const standing = await house.sql(
      `select data->>'raggioKm' as km from voce where persona_id = $1 and removed_at is null`,
      [kept],
    )
    expect(standing).toEqual([{ km: '50' }])
    const stato = await (await desk.get(`/siul/persone/${kept}/did`)).text()
    expect(stato).toContain('Era doppia')
  })

  test('a text written for a patto that was closed is no longer sent to sign; while one signs, nothing is joined', async () => {
    const [kept, absorbed] = await make.twins('Firmata')
    await make.patto(kept, 'PG-2026-900011', 'sottoscritto')
    await make.patto(absorbed, 'PG-2026-900012', 'bozza')
    const version = (state: string, sha: string | null) =>
      house.sql<{ id: string }>(
        `insert into patto_versione (patto_id, persona_id, n, state, content, sha256, drafted_at)
         select id, persona_id, 1, $2, '{}', $3, now() from patto where persona_id = $1
         on conflict (patto_id, n) do update set state = $2, sha256 = $3 returning id`,
        [absorbed, state, sha],
      )
    await version('alla-firma', 'x')
    expect(await make.unite(kept, absorbed)).toMatchObject({ refusal: { code: 'patto.alla-firma' } })
    const [draft] = await version('bozza', null)
    await make.united(kept, absorbed)
    const counsellor = await house.actor('orientatore')
    const frozen = await workAs(house.engine, counsellor, async (work) => {
      const found = (await listVersions(work, kept)).find(({ id }) => id === draft?.id)
      return found && freezeVersion(work, found)
    })
    expect(frozen).toMatchObject({ ok: false, refusal: { code: 'patto.passo-impossibile' } })
  })

  test('of two signed patti, the version in force is of the one that stays, though the other was written later', async () => {
    const [kept, absorbed] = await make.twins('Patti')
    await make.patto(kept, 'PG-2026-900021', 'sottoscritto')
    await make.patto(absorbed, 'PG-2026-900022', 'sottoscritto')
    await house.sql(`update patto set opened_on = '2026-10-02' where number = 'PG-2026-900022'`)
    await house.sql(
      `insert into patto_versione (patto_id, persona_id, n, state, content, sha256, drafted_at, signature, signed_at)
       select id, persona_id, 1, 'firmata', '{}', 'x', now() + make_interval(secs => right(number, 1)::int), '{}', now()
       from patto where persona_id = any($1)`,
      [[kept, absorbed]],
    )
    await make.united(kept, absorbed)
    const [stays] = await house.sql<{ id: string }>(`select id from patto where number = 'PG-2026-900021'`)
    const counsellor = await house.actor('orientatore')
    const signed = await workAs(house.engine, counsellor, (work) => findSignedVersion(work, kept))
    expect(signed?.pattoId).toBe(stays?.id)
  })

  test('is told in the ledger with both ids, and the timeline and the openings read both schede', async () => {
    const [kept, absorbed] = await make.twins('Narrata')
    await make.did(absorbed, '2026-11-01')
    await desk.get(`/siul/persone/${absorbed}/esperienze`)
    await make.united(kept, absorbed)
    const [fact] = await house.sql(
      `select data from ledger where kind = 'scheda.unita' and persona_id = $1`,
      [kept],
    )
    expect(fact).toMatchObject({ data: { kept, absorbed } })
    const html = await (await desk.get(`/siul/persone/${kept}`)).text()
    expect(html).toContain('(DID) registrata')
    expect(html).toContain('Questa scheda unisce due schede')
    expect(await (await desk.get(`/siul/persone/${kept}/accessi`)).text()).toContain('esperienze')
    expect(await house.sql('select from ledger_broken()')).toEqual([])
  })

  test('birth that is not the same is said before, with what differs; where it is the same nothing is said', async () => {
    const [kept, absorbed] = await make.twins('Dubbia')
    const compare = async () => (await desk.get(`/siul/persone/${kept}/unione?con=${absorbed}`)).text()
    expect(await compare()).toContain('Sono la stessa persona? Non coincide: data di nascita<')
    await house.sql("update persona set sex = 'M' where id = $1", [absorbed])
    expect(await compare()).toContain('Non coincide: data di nascita, sesso<')
    await house.sql(
      "update persona set sex = 'F', birth_on = (select birth_on from persona where id = $1) where id = $2",
      [kept, absorbed],
    )
    expect(await compare()).not.toContain('Sono la stessa persona?')
  })

  test('the stub leads to the scheda that stays, on every page; nobody finds it but by its code', async () => {
    const [kept, absorbed] = await make.twins('Cercata')
    await make.united(kept, absorbed)
    for (const part of ['', '/anagrafica', '/did', '/esperienze', '/unione']) {
      const page = await desk.get(`/siul/persone/${absorbed}${part}`)
      expect([page.status, page.headers.get('location')]).toEqual([303, `/siul/persone/${kept}${part}`])
    }
    const find = async (q: string) =>
      (await (await desk.api('POST', '/persone/ricerca', { q })).json()) as {
        rows: { id: string }[]
        exact: string
      }
    expect((await find('cercata')).rows.map(({ id }) => id)).toEqual([kept])
    for (const day of ['01', '02'])
      expect((await find(codeOfAda('Cercata', `${make.year()}-01-${day}`))).exact).toBe(kept)
    const again = await desk.api('POST', '/persone', {
      codice: codeOfAda('Cercata', `${make.year()}-01-02`),
      surname: 'Cercata',
      name: 'Ada',
    })
    expect([again.status, ((await again.json()) as { facts: unknown }).facts]).toEqual([
      409,
      { personaId: kept },
    ])
    expect((await desk.api('GET', `/persone/${absorbed}`)).status).toBe(404)
  })

  test('nobody writes on the stub, however long the page was open', async () => {
    const [kept, absorbed] = await make.twins('Chiusa')
    await make.united(kept, absorbed)
    expect((await make.did(absorbed, '2026-11-01')).status).toBe(404)
    await expect(
      house.sql(
        `insert into voce (persona_id, kind, data, source, recorded_at) values ($1, 'patente', '{}', 'operatore', now())`,
        [absorbed],
      ),
    ).rejects.toThrow('absorbed')
  })

  test('the code of the stub is not given to the scheda that stays: its own union says so', async () => {
    const [kept, absorbed] = await make.twins('Codice')
    await make.united(kept, absorbed)
    const asked = { version: 1, codice: codeOfAda('Codice', `${make.year()}-01-02`), reason: 'errore' }
    const response = await desk.api('PUT', `/persone/${kept}/codice`, asked)
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      409,
      'persona.codice-di-unita',
    ])
  })

  test('nobody meets the stub among those one follows or opened last, nor as a similar person', async () => {
    const phone = '347 5551212'
    const [kept, absorbed] = await make.twins('Nascosta', [{ phone }, { phone }])
    await house.sql(
      `update persona set referente_id = (select id from account where username = 'sportello') where id = any($1)`,
      [[kept, absorbed]],
    )
    await desk.get(`/siul/persone/${absorbed}`)
    await make.united(kept, absorbed)
    const html = await (await desk.get('/siul/persone')).text()
    expect([html.includes(kept), html.includes(absorbed)]).toEqual([true, false])
    const codice = codeOfAda('Nuovissima', '1990-09-09')
    const similar = await desk.api('POST', '/persone', { codice, surname: 'Nuovissima', name: 'Ada', phone })
    const { facts } = (await similar.json()) as { facts: { similar: { id: string }[] } }
    expect(facts.similar.map(({ id }) => id)).toEqual([kept])
  })

  test('of a chain, every stub leads to the last; undone from the last', async () => {
    const [a, b] = await make.twins('Catena')
    const c = await make.create('Catena', `${make.year()}-01-03`)
    const first = await make.united(b, a)
    const second = await make.united(c, b)
    const at = async (id: string) => (await desk.get(`/siul/persone/${id}`)).headers.get('location')
    expect([await at(a), await at(b)]).toEqual([`/siul/persone/${c}`, `/siul/persone/${c}`])
    expect(await make.divide(b, first)).toMatchObject({ refusal: { code: 'unione.scritta-dopo' } })
    expect((await make.divide(c, second)).kind).toBe('done')
    expect(await at(a)).toBe(`/siul/persone/${b}`)
    expect((await make.divide(b, first)).kind).toBe('done')
    expect(await at(a)).toBeNull()
  })
})

describe('refused', () => {
  test('the same scheda, a scheda that is not, one that changed since', async () => {
    const [kept, absorbed] = await make.twins('Negata')
    const code = async (asked: ReturnType<typeof make.unite>) => {
      const answer = await asked
      return answer.kind === 'refused' ? answer.refusal.code : answer.kind
    }
    expect(await code(make.unite(kept, kept))).toBe('unione.stessa-scheda')
    expect(await code(make.unite(kept, '01900000-0000-7000-8000-000000000000'))).toBe('accesso.non-trovata')
    expect(await code(make.unite(kept, absorbed, { versionAltra: 2 }))).toBe('unione.cambiata')
    expect((await house.ask('imprese', unisci, {})).kind).toBe('forbidden')
  })
  test('keeping a provisional code where the other is definitive', async () => {
    const definitive = await make.create('Provvisoria', '1955-01-01')
    const provisional = await make.create('Provvisoria', '1955-01-01', {
      codice: '12345678903',
      birthOn: '1955-01-01',
      sex: 'F',
      birthPlace: 'Perugia',
    })
    expect(await make.unite(provisional, definitive)).toMatchObject({
      refusal: { code: 'unione.resta-definitivo' },
    })
    await make.united(definitive, provisional)
    const found = await desk.api('POST', '/persone/ricerca', { q: '12345678903' })
    expect(((await found.json()) as { rows: { id: string }[] }).rows.map(({ id }) => id)).toEqual([
      definitive,
    ])
  })
  test('two appointments at the same hour: nothing is half done', async () => {
    const [kept, absorbed] = await make.twins('Impegnata')
    for (const [personaId, who] of [
      [kept, 'orientatore'],
      [absorbed, 'mirato'],
    ])
      await house.sql(
        `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
         select $1, id, 'A2', 'PG', '2026-12-01 09:00Z', '2026-12-01 10:00Z', id, now() from account where username = $2`,
        [personaId, who],
      )
    const before = await dumpTables(house)
    expect(await make.unite(kept, absorbed)).toMatchObject({
      refusal: { code: 'unione.non-insieme', facts: { what: 'appuntamento' } },
    })
    expect(await dumpTables(house)).toEqual(before)
  })
})

test('an accredited body sees the scheda that stays if either was referred to it, never the stub', async () => {
  const [kept, absorbed] = await make.twins('Affidata')
  await house.sql(`insert into affidamento select $1, id, '2026-01-01', null from ente`, [absorbed])
  expect((await ente.api('GET', `/persone/${kept}`)).status).toBe(404)
  await make.united(kept, absorbed)
  expect((await ente.api('GET', `/persone/${kept}`)).status).toBe(200)
  expect((await ente.api('GET', `/persone/${absorbed}`)).status).toBe(404)
  expect((await ente.get(`/siul/persone/${absorbed}`)).headers.get('location')).toBe(`/siul/persone/${kept}`)
  expect((await ente.get(`/siul/persone/${kept}/unione`)).status).toBe(403)
})
