import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './embedded-binaries.ts'
import { ensureCluster, getSecret } from './embedded-cluster.ts'
import { addressOf, enter, leave, type House } from './embedded-entry.ts'
import { choosePlace } from './embedded-place.ts'
import { stopPostmaster } from './embedded-postmaster.ts'

/** A PostgreSQL server that this program started, or found at work on the same data directory. */
export interface EmbeddedServer {
  port: number
  /** Random, made with the data directory and kept there: what the installation's other secrets derive from. */
  secret: string
  /** Whether the server was already there: left by a program killed outright, or shared with one at work. */
  adopted: boolean
  /** The owner's address of a database. */
  url(database: string): string
  /** Makes the database where there is none. */
  ensureDatabase(database: string): Promise<void>
  isAlive(): boolean
  /** Hears each time the server goes away unasked. It is started again, on the same port, in any case. */
  onExit(listener: () => void): void
  /** Stops the server, transactions rolled back and data flushed; leaves it to other programs that use it too. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Created where missing. */
  dataDir: string
  log: (line: string) => void
  /** PostgreSQL settings on top of ours; for throw-away test data only. */
  settings?: Record<string, string | number>
}

/**
 * Starts the database of a data directory, or joins the one at work there, and keeps it at work until `stop`.
 * As root it runs under an unprivileged account. Throws, in words for who installs, where it cannot be had.
 */
export async function startEmbedded({
  dataDir,
  log,
  settings = {},
}: EmbeddedOptions): Promise<EmbeddedServer> {
  const place = await choosePlace(dataDir, log)
  const binaries = await findBinaries(place.account)
  const secret = await getSecret(place)
  await ensureCluster(place, binaries, secret)
  return keepAtWork({ place, binaries, secret, settings, log })
}

async function keepAtWork(house: House): Promise<EmbeddedServer> {
  const { place, binaries, secret, log } = house
  let entry = await enter(house)
  let alive = true
  const retired = new AbortController()
  let stopped: Promise<void> | undefined
  let revival = Promise.resolve()
  const listeners: (() => void)[] = []
  const { port, adopted } = entry

  const watch = () => {
    entry.presence.once('end', () => {
      if (retired.signal.aborted) return
      alive = false
      log('Il database si è fermato: lo riavvio')
      for (const listener of listeners) listener()
      revival = revive()
    })
  }
  const revive = async () => {
    while (!retired.signal.aborted && !alive) {
      try {
        entry = await enter(house, port)
        alive = true
        watch()
        log('Il database è di nuovo in funzione')
      } catch (error) {
        log(String(error))
        await sleep(1_000)
      }
    }
  }
  const stop = async () => {
    retired.abort()
    await revival
    alive = false
    if (await leave(entry, secret)) await stopPostmaster(place, binaries)
  }

  watch()
  return {
    port,
    secret,
    adopted,
    url: (database) => addressOf(port, secret, database),
    ensureDatabase: (database) => createDatabase(addressOf(port, secret, 'postgres'), database),
    isAlive: () => alive,
    onExit: (listener) => void listeners.push(listener),
    stop: () => (stopped ??= stop()),
  }
}

async function createDatabase(address: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`)
  } catch (error) {
    // Another program made it meanwhile.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}
