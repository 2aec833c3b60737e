import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'

interface Published {
  key: string
  body: string
  type: string
}

/** Another site that takes vacancies: the same key counts once and gives the same receipt. */
export interface Bacheca {
  url: string
  /** What it holds, each once. */
  published: Published[]
  /** How often it was told, again included. */
  told: number
  /** The status it answers with instead of taking anything. */
  trouble: number | undefined
  close(): Promise<void>
}

export async function openBacheca(): Promise<Bacheca> {
  const bacheca: Bacheca = {
    url: '',
    published: [],
    told: 0,
    trouble: undefined,
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => void chunks.push(chunk))
    request.on('end', () => {
      bacheca.told++
      if (bacheca.trouble !== undefined) return void response.writeHead(bacheca.trouble).end('{}')
      const key = String(request.headers['idempotency-key'])
      const known = bacheca.published.findIndex((each) => each.key === key)
      if (known === -1)
        bacheca.published.push({
          key,
          body: Buffer.concat(chunks).toString('utf8'),
          type: request.headers['content-type'] ?? '',
        })
      const receipt = `R-${known === -1 ? bacheca.published.length : known + 1}`
      response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ receipt }))
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  bacheca.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  return bacheca
}
