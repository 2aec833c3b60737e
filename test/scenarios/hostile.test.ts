import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rooms } from '../../src/rooms.ts'
import { openTestHouse, type TestBrowser, type TestHouse } from '../builders/house.ts'
import { givePersona } from '../builders/colloquio.ts'

const routes = rooms.flatMap((room) => room.api ?? [])
const NOBODY = '00000000-0000-7000-8000-000000000000'

let house: TestHouse
let browsers: TestBrowser[]
let personaId: string
beforeAll(async () => {
  house = await openTestHouse()
  browsers = await Promise.all(['orientatore', 'ente', 'amministratore'].map((name) => house.browser(name)))
  personaId = await givePersona(house)
})
afterAll(() => house.close())

/** What comes back from a call is an answer: never a fault of ours. A fault is thrown by the house of the tests. */
async function statusOf(
  browser: TestBrowser,
  route: (typeof routes)[number],
  body: unknown,
): Promise<number> {
  const known = typeof body === 'object' && body !== null && 'known' in body
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'personaId' && known ? personaId : NOBODY,
  )
  const response = await browser.api(
    route.method.toUpperCase(),
    path,
    route.method === 'get' ? undefined : body,
  )
  return response.status
}

const hostile = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.dictionary(
    fc.constantFrom(
      'q',
      'known',
      'personaId',
      'codice',
      'kind',
      'data',
      'version',
      'facts',
      'on',
      'name',
      'surname',
      '__proto__',
      'constructor',
    ),
    fc.jsonValue({ maxDepth: 2 }),
  ),
  fc.record({
    known: fc.constant(true),
    q: fc.constantFrom("' or 1=1 --", '%', '\\', 'a\0b', '\ud800', '😀'.repeat(90), 'x'.repeat(600)),
  }),
)

describe('every call of the API answers whatever is sent to it', () => {
  test.each(routes.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))(
    '%s',
    async (_name, route) => {
      await fc.assert(
        fc.asyncProperty(hostile, fc.integer({ min: 0, max: 2 }), async (body, who) => {
          const browser = browsers[who]
          if (!browser) throw new Error('no browser')
          expect(await statusOf(browser, route, body)).toBeLessThan(500)
        }),
        { numRuns: 25 },
      )
    },
  )
})

test.each(
  routes
    .filter((route) => !route.request.may.includes('anonimo'))
    .map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const),
)('nobody logged in: %s answers 401', async (_name, route) => {
  const path = route.path.replaceAll(/\{\w+\}/g, NOBODY)
  const response = await house.app.request(`/api/v1${path}`, { method: route.method.toUpperCase() })
  expect(route.as === undefined ? response.status : 401).toBe(401)
})

const pages = rooms.flatMap((room) => room.pages ?? [])
const words = fc.constantFrom(
  'q',
  'codice',
  'version',
  'unemploymentFrom',
  'email',
  'comune',
  'kind',
  'r',
  'al',
  'verso',
  'ours.0.text',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('a\0b', '31/02/2026', '-1', '<script>alert(1)</script>', 'x'.repeat(700)),
)

describe('every page answers whatever is written in its address or its form', () => {
  test.each(pages.map((page) => [page.path, page] as const))('%s', async (_path, page) => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(words, text, { maxKeys: 4 }),
        fc.integer({ min: 0, max: 2 }),
        fc.boolean(),
        async (fields, who, known) => {
          const browser = browsers[who]
          if (!browser) throw new Error('no browser')
          const path = page.path.replaceAll(/:\w+/g, known ? personaId : 'nulla')
          const seen = await browser.get(`${path}?${new URLSearchParams(fields).toString()}`)
          expect(seen.status).toBeLessThan(500)
          if (seen.headers.get('content-type')?.includes('html'))
            expect(await seen.text()).not.toContain('<script>alert')
          if (page.post && !page.path.endsWith('/uscita'))
            expect((await browser.post(path, fields)).status).toBeLessThan(500)
        },
      ),
      { numRuns: 12 },
    )
  })
})
