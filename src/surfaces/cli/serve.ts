import { createServer } from 'node:net'
import { serve, type ServerType } from '@hono/node-server'

type Fetch = Parameters<typeof serve>[0]['fetch']

const FIRST_PORT = 3000

/**
 * Listens at the port asked, or at 3000 and, where that is taken, at the next free one: two clones never collide.
 * Throws, in words, where the port asked is taken.
 */
export async function listen(fetch: Fetch, where: { host: string; port: number | undefined }) {
  const port = where.port ?? (await freePort(where.host, FIRST_PORT))
  const server = await new Promise<ServerType>((resolve, reject) => {
    const made = serve({ fetch, hostname: where.host, port }, () => resolve(made))
    made.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`La porta ${port} è già occupata: scegline un'altra con PORT`)
          : error,
      )
    })
  })
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${where.host.includes(':') ? `[${where.host}]` : where.host}:${actual}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 2_000).unref()
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

async function freePort(host: string, from: number): Promise<number> {
  for (let port = from; port < from + 100; port++) {
    if (await isFree(host, port)) return port
  }
  return 0
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}
