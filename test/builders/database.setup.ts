import { chmod, mkdtemp, readdir, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { findPostmaster } from '../../src/platform/db/embedded-pidfile.ts'
import { startEmbedded } from '../../src/platform/db/embedded.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { setServingPasswords } from '../../src/platform/db/serving-role.ts'
import { seedTerritorio } from '../../src/records/centro/index.ts'
import { SERVING_SECRET, TEMPLATE } from './database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the database from which others are made. */
    databaseServer: string
  }
}

interface Run {
  users: number
  started: Promise<{ url: string; stop: () => Promise<void> }>
}

const PREFIX = 'siul-test-'
/** Data that dies with the run: the disk need not be waited for. */
const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 200 }
/** Memory as a folder, where the system has one: a database a file is a thousand small files made and removed. */
const MEMORY = '/dev/shm'
const ROOM_BYTES = 3 * 1024 ** 3
const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url))
const running = globalThis as { siulTestDatabase?: Run }

/** One server a run, whatever the number of projects that ask for it; the last one to leave removes it all. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = (running.siulTestDatabase ??= { users: 0, started: start() })
  run.users++
  const { url, stop } = await run.started
  project.provide('databaseServer', url)
  return async () => {
    run.users--
    if (run.users > 0) return
    delete running.siulTestDatabase
    await stop()
  }
}

async function start(): Promise<{ url: string; stop: () => Promise<void> }> {
  for (const folder of [tmpdir(), MEMORY]) await removeAbandoned(folder)
  const dataDir = await mkdtemp(join(await roomyFolder(), `${PREFIX}${process.pid}-`))
  // As root the server runs under another account, which must pass.
  await chmod(dataDir, 0o755)
  const server = await startEmbedded({ dataDir, log: () => undefined, settings: CARELESS })
  const stop = async () => {
    await server.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
  try {
    await server.ensureDatabase(TEMPLATE)
    await migrate({ url: server.url(TEMPLATE), dir: MIGRATIONS, log: () => undefined })
    await seedTerritorio(server.url(TEMPLATE))
    await setServingPasswords(server.url(TEMPLATE), SERVING_SECRET)
    await close(server.url('postgres'))
    return { url: server.url('postgres'), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Containers often get 64 MB of it, which would fill up half-way: there the disk serves. */
async function roomyFolder(): Promise<string> {
  const space = await statfs(MEMORY).catch(() => undefined)
  return space && space.bavail * space.bsize > ROOM_BYTES ? MEMORY : tmpdir()
}

/** A template nobody may enter can always be cloned. */
async function close(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`)
  await client.end()
}

/** A run killed outright leaves its server and its data: the next one sweeps them away. */
async function removeAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1])
    if (!pid || isAlive(pid)) continue
    const dir = join(folder, name)
    const orphan = findPostmaster(join(dir, 'pg'))
    if (orphan) process.kill(orphan.pid, 'SIGKILL')
    await rm(dir, { recursive: true, force: true }).catch(() => undefined)
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
