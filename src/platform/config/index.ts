import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** What the environment decides. */
export interface Config {
  /** The owner's connection of a PostgreSQL of one's own; absent, the embedded server is used. */
  databaseUrl: string | undefined
  /** Where the embedded server keeps its data and the program its secret. */
  dataDir: string
  /** Undefined where the environment does not say: then 3000, or the next free one. */
  port: number | undefined
  host: string
  clock: string | undefined
  demo: boolean
  secret: string
  /** Opens `/metrics` to who shows it. */
  metricsToken: string | undefined
  /** A proxy of ours stands in front, and says who asks. */
  behindProxy: boolean
}

/** Reads the environment (interfaces.md, "Starting"). Throws a sentence that says what to mend. */
export function readConfig(env: NodeJS.ProcessEnv, cwd: string): Config {
  const databaseUrl = env['DATABASE_URL'] || undefined
  const dataDir = resolve(cwd, env['SIUL_DATA'] || '.siul')
  const secret = env['SIUL_SECRET'] || undefined
  if (databaseUrl && !secret) {
    throw new Error('SIUL_SECRET is required with DATABASE_URL: set it to at least 32 random characters')
  }
  const demo = env['SIUL_DEMO'] ?? (databaseUrl ? '0' : '1')
  if (demo !== '0' && demo !== '1') throw new Error(`SIUL_DEMO is 0 or 1, not ${demo}`)
  return {
    databaseUrl,
    dataDir,
    port: readPort(env['PORT']),
    host: env['HOST'] || '127.0.0.1',
    clock: env['SIUL_CLOCK'] || undefined,
    demo: demo === '1',
    metricsToken: env['SIUL_METRICS_TOKEN'] || undefined,
    behindProxy: env['SIUL_PROXY'] === '1',
    secret: secret ?? keptSecret(dataDir),
  }
}

function readPort(text: string | undefined): number | undefined {
  if (!text) return undefined
  const port = Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`PORT is a number from 0 to 65535, not ${text}`)
  return port
}

/** The installation's secret, made once and kept for its owner's eyes. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'siul-secret')
  mkdirSync(dataDir, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
