import { createServer, type IncomingMessage, type Server } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Told } from '../../records/vacancy/index.ts'
import { openClicLavoro } from '../cliclavoro/index.ts'
import { openBachecaSpi, writeJson } from './index.ts'
import { lineIn, postOnce } from './post.client.ts'

let server: Server
let url: string
let heard: { method: string | undefined; headers: IncomingMessage['headers']; text: string }[]
let answer: { status: number; text: string; location?: string } | 'cut'
beforeEach(async () => {
  heard = []
  answer = { status: 201, text: '{"receipt":"R-1"}' }
  server = createServer((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += String(chunk)))
    request.on('end', () => {
      heard.push({ method: request.method, headers: request.headers, text })
      if (answer === 'cut') return request.socket.destroy()
      const location = answer.location ? { location: answer.location } : {}
      response.writeHead(answer.status, location).end(answer.text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterEach(() => new Promise((resolve) => server.close(resolve)))

const offer = {
  number: 1_043,
  title: 'Cuoco/a',
  employer: null,
  requisiti: [],
  professioni: [],
} as unknown as Told['offer']
const told = (act: Told['act']): Told => ({ key: 'v 1043/2', act, offer })
const send = (token?: string) => postOnce({ url, token }, { key: 'k', type: 'text/plain', body: 'x' })

describe('what is told once', () => {
  test('goes with its key, and the receipt comes back', async () => {
    expect(await send('segreto')).toBe('R-1')
    expect(heard).toMatchObject([
      {
        method: 'POST',
        text: 'x',
        headers: { 'idempotency-key': 'k', 'content-type': 'text/plain', authorization: 'Bearer segreto' },
      },
    ])
  })

  test('without a key of the service no authorization is sent', async () => {
    await send()
    expect(heard[0]?.headers).not.toHaveProperty('authorization')
  })

  test.each(['{}', '{"receipt":""}', '{"receipt":7}', '"R-1"', 'null', 'fatto', ''])(
    'an answer of %j has no receipt: it was not taken',
    async (text) => {
      answer = { status: 200, text }
      await expect(send()).rejects.toThrow('il servizio non ha dato ricevuta')
    },
  )

  test.each([400, 401, 404, 409, 500, 503])('%i is said, even with a receipt in it', async (status) => {
    answer = { status, text: '{"receipt":"R-1"}' }
    await expect(send()).rejects.toThrow(`il servizio ha risposto ${status}`)
  })

  test('who sends elsewhere is not followed: the key would go with it', async () => {
    answer = { status: 307, text: '', location: 'http://127.0.0.1:1/' }
    await expect(send('segreto')).rejects.toThrow('il servizio non risponde')
    expect(heard).toHaveLength(1)
  })

  test('a line that is cut, and nobody there, are said alike', async () => {
    answer = 'cut'
    await expect(send()).rejects.toThrow('il servizio non risponde')
    await expect(
      postOnce({ url: 'http://127.0.0.1:1', token: undefined }, { key: 'k', type: 'text/plain', body: '' }),
    ).rejects.toThrow('il servizio non risponde')
  })

  test('a receipt that goes on for ever is kept short', async () => {
    answer = { status: 200, text: JSON.stringify({ receipt: 'R'.repeat(5_000) }) }
    expect(await send()).toBe('R'.repeat(200))
  })
})

describe('where and with which key', () => {
  test('as the environment says; nothing where it says nothing', () => {
    expect(lineIn({ X_URL: 'https://a.example/b', X_TOKEN: 't' }, 'X')).toEqual({
      url: 'https://a.example/b',
      token: 't',
    })
    expect(lineIn({ X_URL: 'http://a.example', X_TOKEN: '' }, 'X')).toEqual({
      url: 'http://a.example',
      token: undefined,
    })
    for (const env of [{}, { X_URL: '' }, { X_TOKEN: 't' }, { Y_URL: 'https://a.example' }])
      expect(lineIn(env, 'X')).toBeUndefined()
  })

  test.each(['a.example', 'ftp://a.example', 'file:///etc/passwd', 'javascript:alert(1)'])(
    '«%s» is refused by its name',
    (bad) => {
      expect(() => lineIn({ X_URL: bad }, 'X')).toThrow('X_URL')
    },
  )
})

describe('the boards', () => {
  test('Bacheca SPI is told in JSON, ClicLavoro in XML, each at its own address with its own key', async () => {
    const env = {
      BACHECA_SPI_URL: `${url}/spi`,
      BACHECA_SPI_TOKEN: 'a',
      CLICLAVORO_URL: `${url}/cl`,
      CLICLAVORO_TOKEN: 'b',
    }
    expect(await openBachecaSpi(env).tell(told('pubblica'))).toBe('R-1')
    expect(await openClicLavoro(env).tell(told('pubblica'))).toBe('R-1')
    expect(
      heard.map(({ headers }) => [
        headers['content-type'],
        headers.authorization,
        headers['idempotency-key'],
      ]),
    ).toEqual([
      ['application/json', 'Bearer a', 'v 1043/2'],
      ['application/xml', 'Bearer b', 'v 1043/2'],
    ])
    expect(heard[1]?.text).toMatch(/^<\?xml/)
  })

  test('without an address both are simulated: a receipt, and nobody is told', async () => {
    for (const board of [openBachecaSpi({}), openClicLavoro({})])
      expect(await board.tell(told('pubblica'))).toMatch(/\S/)
    expect(heard).toEqual([])
  })

  test('taken away, a job says its number and nothing else', () => {
    expect(JSON.parse(writeJson(told('ritira')))).toEqual({ act: 'ritira', number: 1_043 })
    expect(JSON.parse(writeJson(told('pubblica')))).toMatchObject({
      act: 'pubblica',
      number: 1_043,
      title: 'Cuoco/a',
    })
  })
})
