import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeCodiceFiscale } from '../../platform/identifiers/index.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'

let house: TestHouse
let desk: TestBrowser
let manager: TestBrowser
beforeAll(async () => {
  house = await openTestHouse()
  desk = await house.browser('sportello')
  manager = await house.browser('responsabile')
})
afterAll(() => house.close())

const codeOf = (surname: string, birthOn: string) =>
  composeCodiceFiscale({ surname, name: 'Ada', birthOn, sex: 'F', placeCode: 'G478' })
async function create(surname: string, birthOn: string, more = {}): Promise<string> {
  const body = { codice: codeOf(surname, birthOn), surname, name: 'Ada', ...more }
  return ((await (await desk.api('POST', '/persone', body)).json()) as { personaId: string }).personaId
}
const accountOf = async (username: string): Promise<string> =>
  (await house.sql<{ id: string }>('select id from account where username = $1', [username]))[0]?.id ?? ''
const find = async (q: string) =>
  (await (await desk.api('POST', '/persone/ricerca', { q })).json()) as {
    exact: string | null
    rows: { id: string }[]
  }

describe('another codice fiscale', () => {
  const PROVISIONAL = '12345678903'
  let fatou: string
  beforeAll(async () => {
    const stated = { codice: PROVISIONAL, birthOn: '3/2/1995', sex: 'F', birthPlace: 'senegal' }
    fatou = await create('Diallo', '1995-02-03', stated)
  })
  const change = (codice: string, more = {}) =>
    desk.send(`/siul/persone/${fatou}/codice`, { version: '1', codice, reason: 'definitivo', ...more })

  test('a wrong letter is told with the exact sentence, and what was typed stays', async () => {
    const { status, html } = await change('RSSMRA78A42G478X')
    expect(status).toBe(422)
    expect(html).toContain('dovrebbe essere «E»')
    expect(html).toContain('value="RSSMRA78A42G478X"')
  })
  test('the same code, and a version that has passed, are refused', async () => {
    expect((await change(PROVISIONAL)).html).toContain('È già il codice di questa scheda')
    expect((await change(codeOf('Diallo', '1995-02-04'), { version: '7' })).html).toContain('Nel frattempo')
  })
  test('the code of another scheda leads to the union', async () => {
    const other = await create('Altra', '1980-01-01')
    const { status, html } = await change(codeOf('Altra', '1980-01-01'))
    expect(status).toBe(422)
    expect(html).toContain(`/siul/persone/${fatou}/unione?con=${other}`)
  })
  test('the definitive one takes the birth with it; both codes find her, and the history has both', async () => {
    const codice = codeOf('Diallo', '1995-02-04')
    const { at, html } = await change(codice)
    expect(at).toContain('/anagrafica?esito=codice')
    expect(html).toContain('Codice provvisorio')
    const [row] = await house.sql(
      'select codice_fiscale, cf_kind, birth_on, birth_place_name from persona where id = $1',
      [fatou],
    )
    expect(row).toEqual({
      codice_fiscale: codice,
      cf_kind: 'definitivo',
      birth_on: '1995-02-04',
      birth_place_name: 'Perugia',
    })
    expect((await find(codice)).exact).toBe(fatou)
    expect((await find(PROVISIONAL)).rows.map(({ id }) => id)).toEqual([fatou])
    const twin = await desk.api('POST', '/persone', { codice: PROVISIONAL, surname: 'Diallo', name: 'Fatou' })
    expect(twin.status).toBe(409)
  })
  test('a wrong code that was hers is free for whoever really has it', async () => {
    const wrong = codeOf('Sbagliata', '1971-01-01')
    const id = await create('Sbagliata', '1971-01-01')
    const fixed = await desk.send(`/siul/persone/${id}/codice`, {
      version: '1',
      codice: codeOf('Sbagliata', '1971-01-11'),
      reason: 'errore',
    })
    expect(fixed.at).toContain('esito=codice')
    const owner = await create('Sbagliata', '1971-01-01', { seen: [id] })
    expect(owner).toMatch(/^[\da-f-]{36}$/)
    expect((await find(wrong)).rows.map(({ id: each }) => each).toSorted()).toEqual([id, owner].toSorted())
  })
})

describe('the referente', () => {
  test('becomes a colleague or oneself; of another centre, or a body, never', async () => {
    const id = await create('Affidata', '1969-01-01')
    const give = async (username: string) =>
      desk.send(`/siul/persone/${id}/referente`, { referenteId: await accountOf(username) })
    expect((await give('orientatore')).at).toContain('esito=affidata')
    for (const username of ['orientatore-terni', 'ente', 'regione', 'amministratore'])
      expect((await give(username)).html).toContain('Scegli una persona che lavora nel tuo centro')
    expect((await give('sportello')).html).toContain('referente: Silvia Fabbri')
    await give('sportello')
    const facts = await house.sql<{ data: { to: string } }>(
      `select data from ledger where kind = 'persona.affidata' and persona_id = $1 order by seq`,
      [id],
    )
    expect(facts.map(({ data }) => data.to)).toEqual([
      await accountOf('orientatore'),
      await accountOf('sportello'),
    ])
  })
})

describe('passing everybody on', () => {
  const HERE = '/siul/persone/passaggio'
  let ids: string[]
  let [from, to] = ['', '']
  beforeAll(async () => {
    ;[from, to] = [await accountOf('eures'), await accountOf('mirato')]
    ids = [await create('Passata', '1961-01-01'), await create('Passata', '1962-02-02', { name: 'Eva' })]
    await house.sql('update persona set referente_id = $1 where id = any($2)', [from, ids])
  })
  const referenti = async () =>
    (
      await house.sql<{ r: string }>(
        'select referente_id as r from persona where id = any($1) order by birth_on',
        [ids],
      )
    ).map(({ r }) => r)

  test('is the manager’s: nobody else opens it', async () => {
    expect((await desk.get(HERE)).status).toBe(403)
    expect((await desk.api('POST', '/passaggi', { da: from, a: to, people: 2 })).status).toBe(403)
  })
  test('shows how many first; another count is refused, and nothing passed', async () => {
    expect(await (await manager.get(`${HERE}?da=${from}`)).text()).toContain('segue 2 persone')
    const { status, html } = await manager.send(HERE, { da: from, a: to, people: '1' })
    expect([status, html.includes('sono diventate 2')]).toEqual([422, true])
    expect(await referenti()).toEqual([from, from])
  })
  test('to oneself, or to another centre, is refused', async () => {
    for (const a of [from, await accountOf('orientatore-terni')])
      expect((await manager.send(HERE, { da: from, a, people: '2' })).status).toBe(422)
  })
  test('passes them, each told in the ledger; taken back, those not given to others return', async () => {
    expect((await manager.send(HERE, { da: from, a: to, people: '2' })).at).toContain('esito=done')
    expect(await referenti()).toEqual([to, to])
    expect(
      await house.sql(`select from ledger where kind = 'persona.affidata' and persona_id = any($1)`, [ids]),
    ).toHaveLength(2)
    const mine = await accountOf('orientatore')
    await house.sql('update persona set referente_id = $1 where id = $2', [mine, ids[0]])
    const html = await (await manager.get(HERE)).text()
    const passaggioId = /name="passaggioId" value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect((await manager.send(HERE, { passaggioId })).at).toContain('esito=back')
    expect(await referenti()).toEqual([mine, from])
    expect((await manager.send(HERE, { passaggioId })).status).toBe(422)
  })
  test('nobody to pass is said', async () => {
    const nobody = await accountOf('imprese')
    expect(await (await manager.get(`${HERE}?da=${nobody}`)).text()).toContain('non segue nessuno')
    expect((await manager.send(HERE, { da: nobody, a: to, people: '0' })).html).toContain(
      'nessuna persona da passare',
    )
  })
})

describe('the page of the union', () => {
  test('proposes who is similar, finds by the box, compares, joins and divides', async () => {
    const phone = '347 5550101'
    const one = await create('Gemella', '1973-03-03', { phone, address: 'via Prova 1' })
    const other = await create('Gemella', '1973-03-13', { phone, address: 'via <b>2</b>', seen: [one] })
    const here = `/siul/persone/${one}/unione`
    expect(await (await desk.get(here)).text()).toContain(`${here}?con=${other}`)
    const found = await desk.send(here, { q: 'gemella' })
    expect(found.html).toContain(`${here}?con=${other}`)
    expect(found.html).not.toContain(`?con=${one}"`)
    expect((await desk.send(here, { q: 'zzyxw' })).html).toContain('Nessun’altra scheda')
    const compared = await (await desk.get(`${here}?con=${other}`)).text()
    expect(compared).toContain('via Prova 1')
    expect(compared).not.toContain('<b>2</b>')
    const swapped = await (await desk.get(`${here}?con=${other}&tieni=altra`)).text()
    expect(swapped).toContain(`name="personaId" value="${other}"`)
    const sent = { personaId: one, altra: other, version: '1', versionAltra: '1', 'values.address': 'kept' }
    const stale = await desk.send(here, { ...sent, version: '9' })
    expect([stale.status, stale.html.includes('è cambiata')]).toEqual([422, true])
    const joined = await desk.send(here, sent)
    expect(joined.at).toBe(`/siul/persone/${one}?esito=unita`)
    expect(joined.html).toContain('via Prova 1')
    const unioneId = /name="unioneId" value="([^"]+)"/.exec(await (await desk.get(here)).text())?.[1] ?? ''
    expect((await desk.send(here, { unioneId })).at).toBe(`/siul/persone/${one}?esito=divisa`)
    expect((await desk.get(`/siul/persone/${other}`)).status).toBe(200)
  })
  test('what no longer can be undone says on what it was written, instead of the button', async () => {
    const one = await create('Bloccata', '1974-03-03')
    const other = await create('Bloccata', '1974-03-13', { seen: [one] })
    await desk.api('POST', `/persone/${other}/voci`, { kind: 'patente', data: { patente: 'B' } })
    await desk.api('POST', `/persone/${one}/unioni`, { altra: other, version: 1, versionAltra: 1 })
    await house.sql(`update voce set confirmed_on = '2026-11-10' where persona_id = $1`, [one])
    const html = await (await desk.get(`/siul/persone/${one}/unione`)).text()
    expect(html).toContain('ha scritto su esperienze e competenze')
    expect(html).not.toContain('Annulla l’unione')
  })
})
