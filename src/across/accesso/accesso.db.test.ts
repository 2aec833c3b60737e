import { generate } from 'otplib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { newTotp } from '../../records/accesso/index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  house.app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''

test('the right password opens a session: HttpOnly, SameSite, only its hash in the database', async () => {
  const response = await post('/siul/accesso', {
    username: 'sportello',
    password: 'demo-sportello',
    verso: '/siul/aiuto',
  })
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/siul/aiuto')
  const cookie = response.headers.get('set-cookie') ?? ''
  expect(cookie).toMatch(/HttpOnly/)
  expect(cookie).toMatch(/SameSite=Lax/)
  const token = cookieOf(response).slice('siul='.length)
  const rows = await house.sql<{ hash: string }>("select encode(token_hash, 'base64') as hash from session")
  expect(rows.map((row) => row.hash)).not.toContain(token)
})

test.each(['https://altro.example/', '//altro.example', '/\\altro.example', 'javascript:alert(1)'])(
  'after the login nobody is led to %s',
  async (verso) => {
    const response = await post('/siul/accesso', { username: 'sportello', password: 'demo-sportello', verso })
    expect(response.headers.get('location')).toBe('/siul/oggi')
  },
)

test('a wrong password and an unknown name get the same answer', async () => {
  const wrong = await post('/siul/accesso', { username: 'imprese', password: 'x' })
  const unknown = await post('/siul/accesso', { username: 'nessuno', password: 'x' })
  const text = (html: string) => html.replaceAll(/imprese|nessuno/g, '')
  expect(wrong.status).toBe(401)
  expect(unknown.status).toBe(401)
  expect(text(await wrong.text())).toBe(text(await unknown.text()))
})

test('the fifth wrong password in a row locks the account for a quarter of an hour', async () => {
  for (let i = 1; i <= 4; i++) await post('/siul/accesso', { username: 'eures', password: 'x' })
  expect((await post('/siul/accesso', { username: 'eures', password: 'demo-eures' })).status).toBe(303)
  for (let i = 1; i <= 5; i++) await post('/siul/accesso', { username: 'eures', password: 'x' })
  expect((await post('/siul/accesso', { username: 'eures', password: 'demo-eures' })).status).toBe(401)
  house.setNow('2026-11-10T09:19:01Z')
  expect((await post('/siul/accesso', { username: 'eures', password: 'demo-eures' })).status).toBe(303)
  house.setNow('2026-11-10T09:04:00Z')
})

test('a session lasts 30 minutes of silence, not a second more', async () => {
  const browser = await house.browser('orientatore')
  house.setNow('2026-11-10T09:33:59Z')
  expect((await browser.get('/siul/aiuto')).status).toBe(200)
  house.setNow('2026-11-10T10:03:59Z')
  const late = await browser.get('/siul/aiuto')
  expect(late.status).toBe(303)
  expect(late.headers.get('location')).toBe('/siul/accesso?verso=%2Fsiul%2Faiuto')
  house.setNow('2026-11-10T09:04:00Z')
})

test('however busy, a session ends after ten hours', async () => {
  const browser = await house.browser('orientatore')
  for (let minutes = 0; minutes < 600; minutes += 25) {
    house.setNow(new Date(Date.parse('2026-11-10T09:04:00Z') + minutes * 60_000).toISOString())
    expect((await browser.get('/siul/aiuto')).status).toBe(200)
  }
  house.setNow('2026-11-10T19:04:00Z')
  expect((await browser.get('/siul/aiuto')).status).toBe(303)
  house.setNow('2026-11-10T09:04:00Z')
})

test('a form sent when the session is over waits for the login and comes back whole', async () => {
  const browser = await house.browser('orientatore')
  house.setNow('2026-11-10T09:40:00Z')
  const over = await browser.post('/siul/impostazioni/me/preferenze', { lang: 'en', shortcuts: 'off' })
  expect(over.status).toBe(401)
  const page = await over.text()
  expect(page).toContain('name="in-sospeso.lang"')
  const back = await post('/siul/accesso', {
    username: 'orientatore',
    password: 'demo-orientatore',
    'in-sospeso./': '/siul/impostazioni/me/preferenze',
    'in-sospeso.lang': 'en',
  })
  const resumed = await back.text()
  expect(resumed).toContain('action="/siul/impostazioni/me/preferenze"')
  expect(resumed).toContain('name="lang" value="en"')
  house.setNow('2026-11-10T09:04:00Z')
})

test('a form of an earlier session is shown again to be sent, and changes nothing by itself', async () => {
  const browser = await house.browser('orientatore')
  const stale = await browser.post('/siul/impostazioni/me/preferenze', {
    csrf: 'vecchio',
    lang: 'en',
    shortcuts: 'off',
  })
  expect(stale.status).toBe(409)
  expect(await stale.text()).toContain('name="lang" value="en"')
  const [row] = await house.sql<{ lang: string }>("select lang from account where username = 'orientatore'")
  expect(row?.lang).toBe('it')
})

test('a form from another site is refused, with or without the token', async () => {
  const browser = await house.browser('orientatore')
  const foreign = await house.app.request('/siul/uscita', {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrf: browser.csrf }).toString(),
  })
  expect(foreign.status).toBe(403)
  expect((await browser.get('/siul/aiuto')).status).toBe(200)
})

test('going out ends the session for good', async () => {
  const browser = await house.browser('orientatore')
  expect((await browser.post('/siul/uscita', {})).status).toBe(303)
  expect((await browser.get('/siul/aiuto')).status).toBe(303)
})

test('a new password needs the old one, has twelve characters, and ends the other sessions', async () => {
  const [here, elsewhere] = [await house.browser('mirato'), await house.browser('mirato')]
  const act = '/siul/impostazioni/me/password'
  expect((await here.post(act, { current: 'sbagliata', next: 'una frase lunga' })).status).toBe(422)
  expect((await here.post(act, { current: 'demo-mirato', next: 'undici-1234' })).status).toBe(422)
  expect((await here.post(act, { current: 'demo-mirato', next: 'dodici-12345' })).status).toBe(303)
  expect((await here.get('/siul/aiuto')).status).toBe(200)
  expect((await elsewhere.get('/siul/aiuto')).status).toBe(303)
})

test('every answer forbids what is not ours: no inline script, no frame', async () => {
  const response = await house.app.request('/siul/accesso')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).not.toContain('unsafe-inline')
  expect(response.headers.get('x-frame-options')).toBe('DENY')
  expect(await response.text()).not.toMatch(/<script(?![^>]*src=)|\son\w+=|style="/)
})

test('a bearer token works for programs, needs no CSRF token, and is no cookie', async () => {
  const response = await house.app.request('/api/v1/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'regione', password: 'demo-regione' }),
  })
  expect(response.status).toBe(201)
  expect(response.headers.get('set-cookie')).toBeNull()
  const { token } = (await response.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  expect((await house.app.request('/api/v1/ledger/verifica', { headers })).status).toBe(200)
  expect(
    (await house.app.request('/api/v1/ledger/verifica', { headers: { cookie: `siul=${token}` } })).status,
  ).toBe(401)
})

test.each([
  ['{', 400],
  ['[]', 422],
  ['{"username":"a","password":"b","extra":1}', 422],
])('POST /sessioni with %s is answered %i, as a problem', async (body, status) => {
  const response = await house.app.request('/api/v1/sessioni', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
})

test('with a second factor the password alone no longer opens; a right code does', async () => {
  const { secret } = newTotp('responsabile')
  const start = Math.floor(Date.parse('2026-11-10T09:04:00Z') / 1000)
  const code = (steps = 0) => generate({ secret, epoch: start + 30 * steps })
  const browser = await house.browser('responsabile')
  const act = '/siul/impostazioni/me'
  expect((await browser.post(`${act}/totp-acceso`, { secret, totp: '000000' })).status).toBe(422)
  expect((await browser.post(`${act}/totp-acceso`, { secret, totp: await code(-1) })).status).toBe(303)
  const fields = { username: 'responsabile', password: 'demo-responsabile' }
  const enter = async (totp: string) => post('/siul/accesso', { ...fields, totp })
  const asked = await post('/siul/accesso', fields)
  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('Scrivi anche il codice a 6 cifre')
  expect((await enter('000000')).status).toBe(401)
  // The one that turned it on is spent; of two at once with the next one, one comes in, and nobody is locked for it.
  expect((await enter(await code(-1))).status).toBe(422)
  const both = await Promise.all([enter(await code()), enter(await code())])
  expect(both.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 422])
  const late = await enter(await code())
  expect(await late.text()).toContain('Questo codice è già servito')
  expect((await browser.post(`${act}/totp-spento`, { totp: await code() })).status).toBe(422)
  expect((await browser.post(`${act}/totp-spento`, { totp: await code(1) })).status).toBe(303)
  expect((await post('/siul/accesso', fields)).status).toBe(303)
})
