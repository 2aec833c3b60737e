import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Binaries } from './embedded-binaries.ts'
import { OWNER } from './embedded-cluster.ts'
import { findPostmaster } from './embedded-pidfile.ts'
import type { Place } from './embedded-place.ts'
import { clearRemains, forcePostmaster, launchPostmaster, readLogTail } from './embedded-postmaster.ts'

declare module 'pg' {
  interface ClientBase {
    /** Whether the open connection keeps the program alive. */
    ref(): void
    unref(): void
  }
}

/** Everything that starting a server takes. */
export interface House {
  place: Place
  binaries: Binaries
  secret: string
  settings: Record<string, string | number>
  log: (line: string) => void
}

/** A foot in the door: an open connection that says this program uses the server, and hears it die. */
export interface Entry {
  presence: pg.Client
  port: number
  adopted: boolean
}

/** Each program holds this lock, shared, while it uses the server; only who gets it alone may stop the server. */
const PRESENCE = 5_174_701
const ATTEMPTS = 12
const PATIENCE_MS = 10_000
/** Recovering or starting; all connections taken. */
const ASKS_TO_WAIT = new Set(['57P03', '53300'])
/** The password is not the server's. */
const REFUSED = '28P01'

/** The owner's address of a database on this machine. */
export function addressOf(port: number, secret: string, database: string): string {
  return `postgres://${OWNER}:${secret}@127.0.0.1:${port}/${database}`
}

/**
 * Joins the server at work on the cluster, or starts one: on `wantedPort` where given, so that pools find it again.
 * Tries again while another program starts it too, the port is taken or a dead server's children are still leaving.
 * Throws with the end of the server's log where it will not start.
 */
export async function enter(house: House, wantedPort?: number): Promise<Entry> {
  const { place, log } = house
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const running = findPostmaster(place.cluster)
    if (running) {
      const isAlive = () => findPostmaster(place.cluster)?.pid === running.pid
      const presence = await waitForAnswer(house, { port: running.port, isAlive })
      if (presence) return { presence, port: running.port, adopted: true }
      if (isAlive())
        log('Il database lasciato da un avvio precedente non risponde: lo fermo e ne avvio un altro')
      await forcePostmaster(place, house.binaries)
      continue
    }
    if (attempt > 1) await clearRemains(place)
    const port = wantedPort ?? (await findFreePort())
    const child = launchPostmaster(place, house.binaries, { ...house.settings, port })
    const isAlive = () => child.pid !== undefined && child.exitCode === null && child.signalCode === null
    const presence = await waitForAnswer(house, { port, isAlive })
    if (presence) return { presence, port, adopted: false }
    await sleep(attempt * 100)
  }
  throw new Error(
    `Il database in ${place.cluster} non parte. Le ultime righe del suo registro:\n${readLogTail(place)}`,
  )
}

/** Gives back the presence, and tells whether the server was used by this program only (so: may be stopped). */
export async function leave({ presence, port }: Entry, secret: string): Promise<boolean> {
  presence.ref()
  await presence.query('select pg_advisory_unlock_shared($1)', [PRESENCE]).catch(() => undefined)
  await presence.end()
  const client = await connect(addressOf(port, secret, 'postgres')).catch(() => undefined)
  if (!client) return false
  const { rows } = await client.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [
    PRESENCE,
  ])
  const alone = rows[0]?.alone ?? false
  // The lock is kept until the server dies: a program arriving now waits for it, and then starts its own.
  if (!alone) await client.end()
  return alone
}

/** Opens a connection whose loss is heard on `end` only. */
async function connect(address: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: address,
    connectionTimeoutMillis: 3_000,
    application_name: 'siul',
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

interface Answering {
  port: number
  isAlive: () => boolean
}

/** Undefined where the server died first, or kept silent; one that asks to wait is given all its time. */
async function waitForAnswer(house: House, { port, isAlive }: Answering): Promise<pg.Client | undefined> {
  const { place, secret, log } = house
  const isOurs = () => findPostmaster(place.cluster)?.port === port
  const patientUntil = () => Date.now() + PATIENCE_MS
  const told = setTimeout(() => log('Il database si sta ancora preparando: attendo…'), 3_000)
  try {
    for (let deadline = patientUntil(); isAlive() && Date.now() < deadline; await sleep(25)) {
      try {
        const client = await connect(addressOf(port, secret, 'postgres'))
        await client.query('select pg_advisory_lock_shared($1)', [PRESENCE])
        if (!isOurs()) {
          await client.end()
          continue
        }
        // The presence must not keep alive a program that has nothing else to do.
        client.unref()
        return client
      } catch (error) {
        const { code = '' } = error as { code?: string }
        if (ASKS_TO_WAIT.has(code)) deadline = patientUntil()
        if (code === REFUSED && isOurs()) {
          const message = `Il segreto in ${place.dataDir} non è quello con cui è nato il database in ${place.cluster}`
          throw new Error(message, { cause: error })
        }
      }
    }
    return undefined
  } finally {
    clearTimeout(told)
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
