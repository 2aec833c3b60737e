import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { originOf } from './origin.ts'

const app = new Hono().get('*', (c) => c.text(originOf(c)))
const originAt = async (url: string, proto?: string) =>
  (await app.request(url, proto === undefined ? {} : { headers: { 'x-forwarded-proto': proto } })).text()

test.each([
  ['http://localhost:3000/siul?al=1', undefined, 'http://localhost:3000'],
  ['http://siul.example/a', 'https', 'https://siul.example'],
  ['https://siul.example/a', undefined, 'https://siul.example'],
  ['https://siul.example/a', 'https', 'https://siul.example'],
  ['https://siul.example/a', 'http', 'https://siul.example'],
])('%s, forwarded as %s, is at %s', async (url, proto, origin) => {
  expect(await originAt(url, proto)).toBe(origin)
})

test.each(['javascript', 'https, http', 'HTTPS', '', 'https://evil.example'])(
  'a header that says «%s» changes nothing',
  async (proto) => {
    expect(await originAt('http://siul.example/a', proto)).toBe('http://siul.example')
  },
)
