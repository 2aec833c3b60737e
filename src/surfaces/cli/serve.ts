import { serve, type ServerType } from '@hono/node-server'

type Fetch = Parameters<typeof serve>[0]['fetch']

const FIRST_PORT = 3000
const PORTS_TRIED = 100

/**
 * Listens at the port asked, or at 3000 and, where that is taken, at the next free one: two clones never collide.
 * Throws, in words, where the port asked is taken.
 */
export async function listen(fetch: Fetch, where: { host: string; port: number | undefined }) {
  const server =
    where.port === undefined ? await takeFree(fetch, where.host) : await take(fetch, where.host, where.port)
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : FIRST_PORT
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

function take(fetch: Fetch, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => resolve(server))
    server.once('error', (error) => {
      reject(
        isTaken(error)
          ? new Error(`La porta ${port} è già occupata: scegline un'altra con PORT`, { cause: error })
          : error,
      )
    })
  })
}

/** Tried, not asked about: between the answer and the use another program could have come. */
async function takeFree(fetch: Fetch, hostname: string): Promise<ServerType> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    try {
      return await take(fetch, hostname, port)
    } catch (error) {
      if (!(error instanceof Error) || !isTaken(error.cause)) throw error
    }
  }
  return take(fetch, hostname, 0)
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
