import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Envelope } from '../../records/messaggio/index.ts'
import { openPost } from './index.ts'
import { ioCourier } from './io.client.ts'
import { readPostSettings } from './settings.ts'
import { smsCourier } from './sms.client.ts'

interface Heard {
  path: string | undefined
  headers: IncomingMessage['headers']
  body: Record<string, unknown>
}
let server: Server
let url: string
let heard: Heard[]
let answer: (path: string) => { status: number; json?: unknown } | 'cut'
beforeEach(async () => {
  heard = []
  answer = () => ({ status: 201 })
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      heard.push({
        path: request.url,
        headers: request.headers,
        body: JSON.parse(text) as Record<string, unknown>,
      })
      const said = answer(request.url ?? '')
      if (said === 'cut') return request.socket.destroy()
      response
        .writeHead(said.status, { 'content-type': 'application/json' })
        .end(JSON.stringify(said.json ?? {}))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const envelope: Envelope = {
  id: '019f1ca2-8200-7000-bbbc-743dd932f4c9',
  channel: 'sms',
  recipient: '+393470000001',
  lang: 'it',
  subject: 'Appuntamento venerdì',
  body: 'Vieni? {host}/s/7KQ2M9ABCD',
  expiresAt: new Date('2026-11-12T09:00:00Z'),
}
const yes = () => Promise.resolve()

describe('SMS', () => {
  test('the gateway is told the id, the number, the words, until when', async () => {
    const courier = smsCourier({ url, token: 'segreto' })
    expect(await courier.send(envelope, yes)).toEqual({ kind: 'sent', simulated: false })
    expect(heard[0]?.headers).toMatchObject({
      authorization: 'Bearer segreto',
      'idempotency-key': envelope.id,
    })
    expect(heard[0]?.body).toEqual({
      id: envelope.id,
      to: '+393470000001',
      from: 'LavoroPerTe',
      text: envelope.body,
      validUntil: '2026-11-12T09:00:00.000Z',
    })
  })

  test.each([
    [400, { kind: 'refused', permanent: true, failure: 'http-400' }],
    [429, { kind: 'refused', permanent: false, failure: 'http-429' }],
    [503, { kind: 'refused', permanent: false, failure: 'http-503' }],
    [500, { kind: 'unknown', failure: 'http-500' }],
    [502, { kind: 'unknown', failure: 'http-502' }],
  ])('a gateway that answers %i', async (status, fate) => {
    answer = () => ({ status })
    expect(await smsCourier({ url, token: undefined }).send(envelope, yes)).toEqual(fate)
  })

  test('a connection cut after asking is uncertain; nobody there is not', async () => {
    answer = () => 'cut'
    expect(await smsCourier({ url, token: undefined }).send(envelope, yes)).toMatchObject({ kind: 'unknown' })
    await new Promise((resolve) => server.close(resolve))
    const nobody = smsCourier({ url, token: undefined })
    expect(await nobody.send(envelope, yes)).toMatchObject({ kind: 'refused', permanent: false })
  })

  test('nothing is asked where it may not be handed over', async () => {
    const no = () => Promise.reject(new Error('not ours'))
    await expect(smsCourier({ url, token: undefined }).send(envelope, no)).rejects.toThrow('not ours')
    expect(heard).toEqual([])
  })
})

describe('App IO', () => {
  const now = Date.parse('2026-11-10T09:00:00Z')
  const io = () => ioCourier({ url, key: 'chiave', now: () => now })
  const person = { ...envelope, channel: 'io' as const, recipient: 'RSSMRA80A41G478W' }

  test('asks whether she lets us write, then writes with how long it holds', async () => {
    answer = (path) => ({ status: path === '/profiles' ? 200 : 201, json: { sender_allowed: true } })
    expect(await io().send(person, yes)).toEqual({ kind: 'sent', simulated: false })
    expect(heard.map(({ path }) => path)).toEqual(['/profiles', '/messages'])
    expect(heard[1]?.headers['ocp-apim-subscription-key']).toBe('chiave')
    expect(heard[1]?.body).toEqual({
      fiscal_code: 'RSSMRA80A41G478W',
      time_to_live: 48 * 3600,
      content: { subject: 'Appuntamento venerdì', markdown: envelope.body },
    })
  })

  test.each([
    ['2026-11-10T09:10:00Z', 3600],
    ['2026-11-10T10:00:01Z', 3601],
    ['2026-11-30T09:00:00Z', 604_800],
  ])('until %s it holds %i seconds', async (expiresAt, seconds) => {
    answer = () => ({ status: 200, json: { sender_allowed: true } })
    await io().send({ ...person, expiresAt: new Date(expiresAt) }, yes)
    expect(heard[1]?.body['time_to_live']).toBe(seconds)
  })

  test.each([
    [{ status: 404 }, true],
    [{ status: 200, json: { sender_allowed: false } }, true],
    [{ status: 500 }, false],
    [{ status: 429 }, false],
    ['cut' as const, false],
  ])('where the profile says %j nothing is handed over', async (profile, permanent) => {
    answer = () => profile
    let handed = false
    const fate = await io().send(person, () => {
      handed = true
      return Promise.resolve()
    })
    expect(fate).toMatchObject({ kind: 'refused', permanent })
    expect(handed).toBe(false)
    expect(heard).toHaveLength(1)
  })
})

describe('what the environment sets', () => {
  test('without anything all is simulated, and nothing is asked of anybody', async () => {
    const post = openPost({})
    expect([...post.real]).toEqual([])
    let handed = 0
    for (const channel of ['sms', 'email', 'io'] as const)
      expect(
        await post.send({ ...envelope, channel }, () => {
          handed++
          return Promise.resolve()
        }),
      ).toEqual({ kind: 'sent', simulated: true })
    expect(handed).toBe(3)
  })

  test('short addresses bear the installation’s own name, whole only in e-mail and App IO', async () => {
    answer = () => ({ status: 200, json: { sender_allowed: true } })
    const post = openPost({ SMS_URL: url, IO_KEY: 'k', IO_URL: url, SIUL_LINK: 'lavoro.umbria.it' })
    await post.send(envelope, yes)
    await post.send({ ...envelope, channel: 'io', recipient: 'RSSMRA80A41G478W' }, yes)
    expect(heard[0]?.body['text']).toBe('Vieni? lavoro.umbria.it/s/7KQ2M9ABCD')
    expect(JSON.stringify(heard[2]?.body)).toContain('https://lavoro.umbria.it/s/7KQ2M9ABCD')
  })

  test.each([
    { SMTP_URL: 'ftp://a' },
    { SMTP_URL: 'mail.example' },
    { SMS_URL: 'smtp://a' },
    { SIUL_LINK: 'https://lpt.example' },
    { SIUL_LINK: 'a-name-of-more-than-twenty.example' },
  ])('%j is told at the start', (env) => {
    expect(() => readPostSettings(env)).toThrow(Object.keys(env)[0])
  })
})
