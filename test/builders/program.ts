import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { chmod, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { build } from '../../bin/build.mjs'
import { readConfig } from '../../src/platform/config/index.ts'
import { workAs, type Engine } from '../../src/platform/work/index.ts'
import { ANONYMOUS, createAccount } from '../../src/records/accesso/index.ts'
import { seedTerritorio } from '../../src/records/centro/index.ts'
import { openInstallation } from '../../src/surfaces/cli/installation.ts'

const ROOT = join(import.meta.dirname, '../..')
const PASSWORD = 'una frase lunga'

/** The program as it runs at an office: its own process, its own embedded database, in a folder of its own. */
export interface Program {
  dataDir: string
  /** Starts `serve` and waits until it stands. Gives its address and its process. */
  start(): Promise<{ url: string; process: ChildProcess; output: () => string }>
  /** The pid of the database server at work, if any. */
  postmaster(): Promise<number | undefined>
  /** A bearer token for an account of the desk. */
  token(url: string): Promise<string>
  /** What the database holds, read by its owner while no program is at work. */
  sql<R extends pg.QueryResultRow>(text: string): Promise<R[]>
  /** Does something with the installation while no program is at work, believing it is that moment. */
  inside<T>(run: (engine: Engine) => Promise<T>, clock: string): Promise<T>
  remove(): Promise<void>
}

/** A new installation with one account at the desk of Perugia. */
export async function installProgram(): Promise<Program> {
  await build({ root: ROOT })
  const dataDir = mkdtempSync(join(tmpdir(), 'siul-program-'))
  await chmod(dataDir, 0o755)
  const env = { SIUL_DATA: dataDir, SIUL_DEMO: '0', PORT: '0' }
  const open = () => openInstallation({ config: readConfig(env, ROOT), root: ROOT, say: () => undefined })
  const installation = await open()
  await seedTerritorio(installation.ownerUrl)
  await workAs(installation, ANONYMOUS, (work) =>
    createAccount(work, {
      username: 'prova',
      displayName: 'Prova',
      role: 'sportello',
      centroCode: 'PG',
      password: PASSWORD,
    }),
  )
  await installation.close()
  return {
    dataDir,
    start: () => startServe(env),
    postmaster: async () => {
      const text = await readFile(join(dataDir, 'pg/postmaster.pid'), 'utf8').catch(() => '')
      return Number(text.split('\n')[0]) || undefined
    },
    token: logIn,
    sql: async <R extends pg.QueryResultRow>(text: string) => {
      const opened = await open()
      const client = new pg.Client({ connectionString: opened.ownerUrl })
      await client.connect()
      const { rows } = await client.query<R>(text)
      await client.end()
      await opened.close()
      return rows
    },
    inside: async (run, clock) => {
      const opened = await openInstallation({
        config: readConfig({ ...env, SIUL_CLOCK: clock }, ROOT),
        root: ROOT,
        say: () => undefined,
      })
      return run(opened).finally(() => opened.close())
    },
    remove: async () => {
      await (await open()).close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function startServe(env: Record<string, string>) {
  const child = spawn(process.execPath, [join(ROOT, 'dist/siul.mjs'), 'serve'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += String(chunk)))
  child.stderr.on('data', (chunk) => (output += String(chunk)))
  for (let tries = 0; tries < 600; tries++) {
    const url = /SIUL +(http:\/\/\S+)\/siul/.exec(output)?.[1]
    if (url && (await answers(url))) return { url, process: child, output: () => output }
    if (child.exitCode !== null) break
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new Error(`the program did not start:\n${output}`)
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/salute`).then(
    (response) => response.ok,
    () => false,
  )
}

async function logIn(url: string): Promise<string> {
  const response = await fetch(`${url}/api/v1/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'prova', password: PASSWORD }),
  })
  const { token } = (await response.json()) as { token: string }
  return token
}
