import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { limitAll, readAddress } from './limits.ts'
import { readForm } from './read-form.ts'
import { safePath } from './safe-path.ts'
import { isOurOwn } from './security.ts'
import type { Env } from './visit.ts'

async function formOf(body: string): Promise<unknown> {
  const app = new Hono()
  app.post('/', async (c) => c.json(await readForm(c)))
  const response = await app.request('/', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })
  return response.json()
}

describe('a posted form', () => {
  test.each([
    ['a text, trimmed', 'nome=+Maria+', { nome: 'Maria' }],
    ['an empty field is absent', 'nome=&cognome=Rossi', { cognome: 'Rossi' }],
    ['a repeated field is a list', 'lingua=it&lingua=sq', { lingua: ['it', 'sq'] }],
    ['one of a list named so', 'lingua[]=it', { lingua: ['it'] }],
    ['dots nest', 'a.b=1&a.c=2', { a: { b: '1', c: '2' } }],
    ['the token is not part of it', 'csrf=x&nome=M', { nome: 'M' }],
    ['no way into prototypes', '__proto__.x=1&a.__proto__.y=1&nome=M', { a: {}, nome: 'M' }],
  ])('%s', async (_what, body, input) => {
    expect(await formOf(body)).toEqual(input)
  })
})

test.each([
  ['/siul/persone/1?x=2', '/siul/persone/1?x=2'],
  ['//altro.example/x', '/siul/oggi'],
  ['/\\altro.example', '/siul/oggi'],
  ['https://altro.example', '/siul/oggi'],
  ['javascript:alert(1)', '/siul/oggi'],
  [undefined, '/siul/oggi'],
])('back to %s leads to %s', (text, path) => {
  expect(safePath(text)).toBe(path)
})

describe('a writing request is ours', () => {
  const post = (headers: Record<string, string>) =>
    isOurOwn(
      new Request('http://casa.example/x', { method: 'POST', headers: { host: 'casa.example', ...headers } }),
    )
  test.each([
    ['from the same origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['from another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['from another host of the site', { 'sec-fetch-site': 'same-site' }, false],
    ['by an older browser, from here', { origin: 'http://casa.example' }, true],
    ['by an older browser, from elsewhere', { origin: 'http://altro.example' }, false],
    ['from a page without origin', { origin: 'null' }, false],
    ['by a program', {}, true],
  ])('%s: %o', (_what, headers, ours) => {
    expect(post(headers)).toBe(ours)
  })
})

test('who asks too often before the door knows her is told so, in the bare shell', async () => {
  const app = new Hono<Env>()
  const nobody = (): never => {
    throw new Error('the shell of a known person')
  }
  app.use(async (c, next) => {
    c.set('frames', { demo: false, siul: nobody, portal: nobody })
    await next()
  })
  app.use(limitAll(1, () => '192.0.2.7'))
  app.get('/s/:codice', (c) => c.text('aperto'))
  expect((await app.request('/s/ABC')).status).toBe(200)
  const stopped = await app.request('/s/ABC')
  expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await stopped.text()).toContain('<h1')
})

test('the address is the last one our proxy wrote, and only where there is one', async () => {
  const address = async (behindProxy: boolean) => {
    const app = new Hono()
    app.get('/', (c) => c.text(readAddress(behindProxy)(c)))
    return (await app.request('/', { headers: { 'x-forwarded-for': '10.9.9.9, 192.0.2.7' } })).text()
  }
  expect(await address(true)).toBe('192.0.2.7')
  expect(await address(false)).toBe('inside')
})
