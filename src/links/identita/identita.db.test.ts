import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askAgain, askLogIn } from '../../across/accesso/index.ts'
import { rooms } from '../../rooms.ts'
import { mountHouse } from '../../surfaces/door/mount.ts'
import { frames } from '../../surfaces/siul/frame.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { codeOf, giveIdentity } from '../../../test/builders/identita.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { openIdentity } from './index.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  const personaId = await giveReachable(house, {})
  await giveIdentity(house, {
    username: 'cittadina',
    kind: 'cittadino',
    code: await codeOf(house, personaId),
  })
})
afterAll(() => house.close())

const URL_OF_HOUSE = 'http://localhost:3000'

/** A browser without pages: follows no redirect by itself, and keeps its cookies by name. */
function browse() {
  const jar = new Map<string, string>()
  const go = async (to: string, form?: Record<string, string>) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await house.app.request(new URL(to, URL_OF_HOUSE).href, {
      headers: { cookie },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(pair.slice(0, at))
      else jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return { status: answer.status, to: answer.headers.get('location') ?? '', jar }
  }
  return { go, jar }
}

/** Says who it is at the provider, up to the address that brings the browser back. */
async function atTheWayBack() {
  const { go, jar } = browse()
  const { to: authorize } = await go('/accesso/entra/cittadino')
  const { to: login } = await go(authorize)
  const { to: resume } = await go(login, { username: 'cittadina', password: 'demo-cittadina' })
  const { to } = await go(resume)
  return { go, jar, authorize: new URL(authorize), back: new URL(to) }
}

const kept = (jar: Map<string, string>) =>
  JSON.parse(Buffer.from(jar.get('lavoro-accesso') ?? '', 'base64url').toString()) as Record<string, string>
const keep = (jar: Map<string, string>, values: Record<string, string>) =>
  jar.set('lavoro-accesso', Buffer.from(JSON.stringify(values)).toString('base64url'))

describe('the way through the identity provider', () => {
  test('goes with state, nonce and a challenge, and comes back to a session', async () => {
    const { go, jar, authorize, back } = await atTheWayBack()
    const asked = Object.fromEntries(authorize.searchParams)
    expect(asked).toMatchObject({ code_challenge_method: 'S256', response_type: 'code', prompt: 'login' })
    expect(asked['state']).toBe(kept(jar)['state'])
    expect(asked['nonce']).toBe(kept(jar)['nonce'])
    expect(authorize.href).not.toContain(kept(jar)['verifier'])
    expect((await go(back.href)).to).toBe('/area-personale')
    expect(jar.has('lavoro-accesso')).toBe(false)
    expect((await go('/area-personale')).status).toBe(200)
  })

  test('a session planted before is not the one after', async () => {
    const { go, jar, back } = await atTheWayBack()
    jar.set('lavoro', 'planted-by-somebody-else')
    await go(back.href)
    expect(jar.get('lavoro')).toMatch(/^[\w-]{43}$/)
  })

  test('the same way back twice lets in once', async () => {
    const { go, jar, back } = await atTheWayBack()
    const values = kept(jar)
    await go(back.href)
    jar.delete('lavoro')
    keep(jar, values)
    expect((await go(back.href)).to).toBe('/accesso?esito=non-riuscito')
    expect(jar.has('lavoro')).toBe(false)
  })

  const forged = (name: string) => (values: Record<string, string>) => ({ ...values, [name]: 'A'.repeat(43) })
  test.each<[string, (values: Record<string, string>) => Record<string, string> | undefined]>([
    ['nothing kept: somebody else began', () => undefined],
    ['another state', forged('state')],
    ['another nonce', forged('nonce')],
    ['another verifier', forged('verifier')],
    ['no nonce', (values) => ({ ...values, nonce: '' })],
  ])('%s: nobody comes in', async (_what, change) => {
    const { go, jar, back } = await atTheWayBack()
    const values = change(kept(jar))
    if (values) keep(jar, values)
    else jar.delete('lavoro-accesso')
    expect((await go(back.href)).to).toBe('/accesso?esito=non-riuscito')
    expect(jar.has('lavoro')).toBe(false)
  })

  test.each(['state', 'code', 'iss'])('another %s in the address: nobody comes in', async (name) => {
    const { go, jar, back } = await atTheWayBack()
    back.searchParams.set(name, name === 'iss' ? 'https://altrove.example' : 'A'.repeat(43))
    expect((await go(back.href)).to).toBe('/accesso?esito=non-riuscito')
    expect(jar.has('lavoro')).toBe(false)
  })

  test('a login of another browser is not answered from here', async () => {
    const { go } = browse()
    const { to: login } = await go((await go('/accesso/entra/cittadino')).to)
    const stranger = browse()
    expect((await stranger.go(login)).to).toBe('/accesso?esito=non-riuscito')
    const sent = await stranger.go(login, { username: 'cittadina', password: 'demo-cittadina' })
    expect(sent.to).toBe('/accesso?esito=non-riuscito')
  })

  test.each([
    ['cittadina', 'demo-cittadino'],
    ['nessuno', 'demo-nessuno'],
    ['', ''],
  ])('«%s» with «%s» does not say who it is', async (username, password) => {
    const { go } = browse()
    const { to: login } = await go((await go('/accesso/entra/cittadino')).to)
    expect((await go(login, { username, password })).status).toBe(422)
  })

  test('the provider sends nobody elsewhere', async () => {
    const { go } = browse()
    const authorize = new URL((await go('/accesso/entra/cittadino')).to)
    authorize.searchParams.set('redirect_uri', 'https://altrove.example/')
    expect((await go(authorize.href)).to).toBe('/accesso?esito=non-riuscito')
    authorize.searchParams.delete('code_challenge')
    expect((await go(authorize.href)).to).toBe('/accesso?esito=non-riuscito')
  })
})

test('where the data are real there is no test provider, and no way in until one is set', async () => {
  const app = mountHouse({
    engine: house.engine,
    menus: rooms,
    frames: frames(rooms, new Map(), false),
    logIn: askLogIn,
    resume: askAgain,
    version: 'test',
    log: () => undefined,
    before: () => undefined,
  })
  for (const path of [
    '/identita-di-prova/.well-known/openid-configuration',
    '/identita-di-prova/entra/abc',
    '/accesso/entra/cittadino',
  ])
    expect((await app.request(path)).status, path).toBe(404)
  expect(await (await app.request('/accesso')).text()).not.toContain('/accesso/entra/')
})

test('the provider of the environment is whole, and reached with TLS', () => {
  expect(openIdentity({})).toBeUndefined()
  expect(() => openIdentity({ OIDC_ISSUER: 'https://id.example' })).toThrow('OIDC_CLIENT_ID')
  const rest = { OIDC_CLIENT_ID: 'siul', OIDC_CLIENT_SECRET: 'segreto' }
  expect(() => openIdentity({ OIDC_ISSUER: 'http://id.example', ...rest })).toThrow('https')
  expect(openIdentity({ OIDC_ISSUER: 'https://id.example', ...rest })).toBeDefined()
})

test('a provider that does not answer lets nobody in, and throws nothing', async () => {
  const client = openIdentity({
    OIDC_ISSUER: 'https://127.0.0.1:9',
    OIDC_CLIENT_ID: 'siul',
    OIDC_CLIENT_SECRET: 'x',
  })
  const origin = 'https://portale.example'
  expect(await client?.begin(origin, 'cittadino')).toBeUndefined()
  expect(await client?.finish(origin, new URL(`${origin}/accesso/ritorno`), '')).toBeUndefined()
})
