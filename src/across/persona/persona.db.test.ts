import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import { composeCodiceFiscale } from '../../platform/identifiers/index.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../../../test/builders/house.ts'

let house: TestHouse
let desk: TestBrowser
let counsellor: TestBrowser
let ente: TestBrowser
let paola: string
let referred: string

beforeAll(async () => {
  house = await openTestHouse()
  desk = await house.browser('sportello')
  counsellor = await house.browser('orientatore')
  ente = await house.browser('ente')
  paola = await create('Conti Paola 1978-05-12', { phone: '347 1234567' })
  referred = await create('Hoxha Elira 1990-02-03')
  await house.sql(`insert into affidamento select $1, id, '2026-01-01', '2026-11-10' from ente`, [referred])
})
afterAll(() => house.close())

/** In: «Conti Paola 1978-05-12». */
async function create(who: string, more = {}): Promise<string> {
  const [surname = '', name = '', birthOn = ''] = who.split(' ')
  const codice = composeCodiceFiscale({ surname, name, birthOn, sex: 'F', placeCode: 'G478' })
  const response = await desk.api('POST', '/persone', { codice, surname, name, ...more })
  return ((await response.json()) as { personaId: string }).personaId
}
const json = async (response: Response) => (await response.json()) as Record<string, unknown>
const openings = (personaId: string) =>
  house.sql<{ door: string; reason: string; username: string }>(
    `select l.door, l.reason, a.username from access_log l join account a on a.id = l.account_id
     where l.persona_id = $1 order by l.id`,
    [personaId],
  )

describe('the file', () => {
  test('opens on a page that names her, and the opening is written down with its reason', async () => {
    const before = (await openings(paola)).length
    const page = await desk.get(`/siul/persone/${paola}`)
    expect(page.status).toBe(200)
    expect(await page.text()).toMatch(/<h1>Conti Paola<\/h1>/)
    const log = (await openings(paola)).slice(before)
    expect(log).toContainEqual({ door: 'scheda', reason: 'servizio', username: 'sportello' })
  })
  test.each(['anagrafica', 'esperienze', 'accessi'])(
    '%s has its own address, and is logged',
    async (part) => {
      expect((await desk.get(`/siul/persone/${paola}/${part}`)).status).toBe(200)
      expect((await openings(paola)).at(-1)).toMatchObject({ door: part })
    },
  )
  test('who opened it is told, to whoever looks', async () => {
    const { openings } = await json(await desk.api('GET', `/persone/${paola}/accessi`))
    expect(openings).toContainEqual(expect.objectContaining({ by: 'Silvia Fabbri', door: 'scheda' }))
  })
  test('what does not exist, and what is no id, is the same page for nobody', async () => {
    for (const id of ['01900000-0000-7000-8000-000000000000', '0', '-'])
      expect((await desk.get(`/siul/persone/${id}`)).status).toBe(404)
  })
  test('its pages follow no script in the data', async () => {
    const id = await create('<script>alert(1)</script> Ada 1970-01-01', { phone: null })
    const html = await (await desk.get(`/siul/persone/${id}`)).text()
    expect(html).not.toMatch(/<script>alert/i)
  })
  test('is printed with a number and a code that can be verified', async () => {
    const response = await desk.get(`/siul/persone/${paola}/scheda.pdf`)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
    expect((await openings(paola)).at(-1)).toMatchObject({ reason: 'documento' })
    const [paper] = await house.sql<{ code: string }>(`select code from documento where kind = 'scheda'`)
    expect((await house.app.request(`/verifica/${paper?.code}`)).status).toBe(200)
  })
})

describe('two people on one file', () => {
  const form = (version: string, fields: Record<string, string>) => ({
    version,
    surname: 'Conti',
    name: 'Paola',
    preferredLanguage: 'it',
    phone: '347 1234567',
    ...fields,
  })
  const stored = async () =>
    (await json(await desk.api('GET', `/persone/${paola}`)))['persona'] as Record<string, unknown>

  test('different fields merge silently', async () => {
    const at = `/siul/persone/${paola}/anagrafica`
    expect((await desk.post(at, form('1', { email: 'paola@example.org' }))).status).toBe(303)
    expect((await counsellor.post(at, form('1', { address: 'via Prova 1' }))).status).toBe(303)
    expect(await stored()).toMatchObject({ email: 'paola@example.org', address: 'via Prova 1', version: 3 })
  })

  test('the same field: both values on one page; choosing one keeps what the other wrote elsewhere', async () => {
    const at = `/siul/persone/${paola}/anagrafica`
    const seen = form('3', { email: 'paola@example.org', address: 'via Prova 1' })
    await desk.post(at, { ...seen, phone: '075 111222', address: 'via Nuova 2' })
    const page = await counsellor.post(at, { ...seen, phone: '075 333444', email: 'altra@example.org' })
    const html = await page.text()
    expect(page.status).toBe(409)
    expect(html).toContain('075 111 222')
    expect(html).toContain('075 333 444')
    expect(html).toContain('Silvia Fabbri')
    const hidden = Object.fromEntries(
      [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name,
        value,
      ]),
    ) as Record<string, string>
    expect(await stored()).toMatchObject({ phone: '+39075111222', email: 'paola@example.org' })
    const mine = await counsellor.post(at, { ...hidden, csrf: counsellor.csrf, 'choice.phone': 'mine' })
    expect(mine.status).toBe(303)
    expect(await stored()).toMatchObject({
      phone: '+39075333444',
      email: 'altra@example.org',
      address: 'via Nuova 2',
    })
  })

  test('«theirs» leaves the field as it is', async () => {
    const at = `/siul/persone/${paola}/anagrafica`
    const now = await stored()
    const version = String(now['version'])
    const sent = form(version, { phone: '075 999888', email: 'altra@example.org', address: 'via Nuova 2' })
    const answer = await counsellor.post(at, { ...sent, settledVersion: version, 'choice.phone': 'theirs' })
    expect(answer.headers.get('location')).toMatch(/esito=same$/)
    expect(await stored()).toMatchObject({ phone: now['phone'], version: now['version'] })
  })

  test('by API the loser gets 409, and a wrong number its exact sentence', async () => {
    const patch = (body: object) => desk.api('PATCH', `/persone/${paola}`, body)
    expect(await json(await patch({ version: 1, phone: '075 555666' }))).toMatchObject({
      status: 409,
      code: 'persona.modificata-da-altri',
    })
    expect(await json(await patch({ version: 1, phone: '12' }))).toMatchObject({
      status: 422,
      errors: [{ field: 'phone', message: expect.stringContaining('non comincia con 1') }],
    })
    expect((await patch({ version: 1, comune: 'H501' })).status).toBe(422)
    expect((await patch({ version: 1, codiceFiscale: 'X' })).status).toBe(422)
  })
})

describe('the lines of the scheda', () => {
  const job = { mansione: 'Cuoca', azienda: 'Mensa Prova', from: '2015-03-01', contract: 'subordinato' }
  const voci = async () =>
    (await json(await desk.api('GET', `/persone/${paola}/voci`)))['voci'] as Record<string, unknown>[]

  test('added, changed, undone, confirmed, removed and put back, with their history', async () => {
    const added = await json(
      await desk.api('POST', `/persone/${paola}/voci`, { kind: 'esperienza', data: job }),
    )
    const at = `/persone/${paola}/voci/${String(added['id'])}`
    const changed = { kind: 'esperienza', version: 1, data: { ...job, mansione: 'Aiuto cuoca' } }
    expect(await json(await counsellor.api('PUT', at, changed))).toEqual({ version: 2 })
    expect(await json(await desk.api('PUT', at, changed))).toMatchObject({ code: 'voce.modificata-da-altri' })
    expect(await json(await desk.api('POST', `${at}/annulla`, { version: 2 }))).toEqual({ version: 3 })
    expect(await voci()).toMatchObject([{ data: { mansione: 'Cuoca' }, version: 3, confirmedOn: null }])
    await desk.api('POST', `${at}/conferma`, { version: 3 })
    expect(await voci()).toMatchObject([{ confirmedOn: '2026-11-10', version: 3 }])
    expect((await desk.api('DELETE', at, { version: 3 })).status).toBe(200)
    expect(await voci()).toEqual([])
    expect((await desk.api('DELETE', at, { version: 3 })).status).toBe(404)
    await desk.api('POST', `${at}/annulla`, { version: 3 })
    expect(await voci()).toHaveLength(1)
    const { history } = await json(
      await desk.api('GET', `/persone/${paola}/voci?voceId=${String(added['id'])}`),
    )
    expect((history as { version: number }[]).map(({ version }) => version)).toEqual([3, 2, 1])
  })

  test('one availability, however many ask at once', async () => {
    const data = { raggioKm: 30 }
    const many = await Promise.all(
      [1, 2, 3].map(() => desk.api('POST', `/persone/${paola}/voci`, { kind: 'disponibilita', data })),
    )
    expect(many.map(({ status }) => String(status)).toSorted()).toEqual(['201', '409', '409'])
  })

  test('a form with a mistake comes back with what was typed and the mistake beside it', async () => {
    const page = await desk.post(`/siul/persone/${paola}/esperienze`, {
      act: 'add',
      kind: 'esperienza',
      'data.mansione': 'Barista',
      'data.azienda': 'Bar Prova',
      'data.from': '31/02/2020',
      'data.contract': 'subordinato',
      'data.yearlyIncomeCents': '8.500,50',
    })
    const html = await page.text()
    expect(page.status).toBe(422)
    expect(html).toContain('value="Barista"')
    expect(html).toContain('value="31/02/2020"')
    expect(html).toContain('Questo giorno non c’è nel calendario')
  })

  test('income is typed in euros and kept in cents; the notice offers to undo', async () => {
    const at = `/siul/persone/${paola}/esperienze`
    const added = await desk.post(at, {
      act: 'add',
      kind: 'esperienza',
      'data.mansione': 'Barista',
      'data.azienda': 'Bar Prova',
      'data.from': '1/2/2020',
      'data.contract': 'subordinato',
      'data.yearlyIncomeCents': '8.500,50',
    })
    expect(added.status).toBe(303)
    expect(await voci()).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ yearlyIncomeCents: 850_050 }) }),
    )
    const voceId = new URLSearchParams(added.headers.get('location')?.split('?')[1]).get('voce') ?? ''
    const removed = await desk.post(at, { act: 'remove', voceId, version: '1' })
    const html = await (await desk.get(removed.headers.get('location') ?? '')).text()
    expect(html).toContain('value="undo"')
  })

  test('nobody writes on a person by the line of another', async () => {
    const [voce] = await voci()
    const at = `/persone/${referred}/voci/${String(voce?.['id'])}`
    expect((await desk.api('DELETE', at, { version: 1 })).status).toBe(404)
  })
})

describe('an accredited body sees who is referred to it, today, and nobody else', () => {
  test('by search', async () => {
    expect(await json(await ente.api('POST', '/persone/ricerca', { q: 'hoxha' }))).toMatchObject({ total: 1 })
    for (const q of ['conti', 'conti 78', 'CNTPLA', '1234567', 'paola@'])
      expect(await json(await ente.api('POST', '/persone/ricerca', { q }))).toMatchObject({
        total: 0,
        rows: [],
      })
  })
  test('by page and by API', async () => {
    expect((await ente.get(`/siul/persone/${referred}`)).status).toBe(200)
    expect((await ente.get(`/siul/persone/${paola}`)).status).toBe(404)
    expect((await ente.get(`/siul/persone/${paola}/esperienze`)).status).toBe(404)
    expect((await ente.api('GET', `/persone/${paola}`)).status).toBe(404)
    expect((await ente.api('GET', `/persone/${paola}/voci`)).status).toBe(404)
    expect((await ente.api('PATCH', `/persone/${referred}`, { version: 1, phone: null })).status).toBe(403)
  })
  test('by SQL under the role the program serves it with', async () => {
    const client = new pg.Client({ connectionString: house.appUrl })
    await client.connect()
    try {
      await expect(client.query('select from persona')).rejects.toThrow(/permission denied/)
      const { id } = await house.actor('ente')
      await client.query('begin')
      await client.query(
        `select set_config('role', 'siul_ente', true), set_config('siul.actor', $1, true),
        set_config('siul.today', '2026-11-10', true)`,
        [id],
      )
      const seen = async (table: string, column = 'persona_id') =>
        (await client.query<{ id: string }>(`select distinct ${column} as id from ${table}`)).rows.map(
          ({ id }) => id,
        )
      expect(await seen('persona', 'id')).toEqual([referred])
      expect(await seen('persona_datum')).toEqual([referred])
      expect(await seen('voce')).toEqual([])
      await client.query('savepoint here')
      await expect(client.query('select from ledger')).rejects.toThrow(/permission denied/)
      await client.query('rollback to here')
      await expect(client.query('select from access_log')).rejects.toThrow(/permission denied/)
      await client.query('rollback')
    } finally {
      await client.end()
    }
  })
  test('not a day longer', async () => {
    house.setNow('2026-11-10T22:59:00Z')
    expect((await (await house.browser('ente')).get(`/siul/persone/${referred}`)).status).toBe(200)
    house.setNow('2026-11-10T23:00:00Z')
    expect((await (await house.browser('ente')).get(`/siul/persone/${referred}`)).status).toBe(404)
    house.setNow('2026-11-10T09:04:00Z')
  })
})

test.each(['regione', 'amministratore'])('%s opens nobody', async (username) => {
  const browser = await house.browser(username)
  expect((await browser.get(`/siul/persone/${paola}`)).status).toBe(403)
  expect((await browser.api('POST', '/persone/ricerca', { q: 'conti' })).status).toBe(403)
  expect((await browser.send('/siul/cerca', { q: 'conti' })).html).not.toContain('Conti Paola')
})
