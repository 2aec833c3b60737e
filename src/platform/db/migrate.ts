import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

export interface MigrateOptions {
  /** The owner's address. */
  url: string
  /** The folder of `NNNN_name.sql`. */
  dir: string
  log: (line: string) => void
}

interface Migration {
  name: string
  sql: string
  sha256: string
}

const NAME = /^(\d{4})_[a-z0-9_-]+\.sql$/
/** One migrator at a time on a database. */
const LOCK = 5_174_702

/**
 * Brings the database forward: each file not yet applied, in order, in its own transaction. Returns the names applied.
 * Throws, naming the file, where an applied one has changed or is not in the folder (the database is of a newer
 * version), where one comes before others already applied, or where its SQL fails: that one leaves nothing behind.
 */
export async function migrate({ url, dir, log }: MigrateOptions): Promise<string[]> {
  const migrations = await readMigrations(dir)
  const client = new pg.Client({ connectionString: url, application_name: 'siul migrate' })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await listPending(client, migrations)
    for (const migration of pending) {
      log(`Aggiorno il database: ${migration.name}`)
      await apply(client, migration)
    }
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function readMigrations(dir: string): Promise<Migration[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.sql')).sort()
  const numbers = new Set<string>()
  for (const name of names) {
    const number = NAME.exec(name)?.[1]
    if (!number) throw new Error(`La migrazione ${name} non ha un nome della forma 0001_nome.sql`)
    if (numbers.has(number)) throw new Error(`Due migrazioni hanno il numero ${number}`)
    numbers.add(number)
  }
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(dir, name), 'utf8')
      // Git may check a file out with the line ends of Windows: it is the same migration.
      const sql = text.replaceAll('\r\n', '\n')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function listPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  await client.query(
    `create table if not exists public.schema_migration
       (name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  )
  const { rows: applied } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from public.schema_migration order by name collate "C"',
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const { name, sha256 } of applied) {
    const migration = known.get(name)
    if (!migration) throw new Error(`Il database è più nuovo del programma: vi è già stata applicata ${name}`)
    if (migration.sha256 !== sha256)
      throw new Error(`La migrazione ${name} è cambiata dopo essere stata applicata`)
  }
  const last = applied.at(-1)?.name ?? ''
  const done = new Set(applied.map(({ name }) => name))
  const pending = migrations.filter(({ name }) => !done.has(name))
  const late = pending.find(({ name }) => name < last)
  if (late)
    throw new Error(`La migrazione ${late.name} arriva dopo ${last}, già applicata: serve un numero più alto`)
  return pending
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into public.schema_migration (name, sha256) values ($1, $2)', [name, sha256])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`La migrazione ${name} non riesce${lineOf(error, sql)}: ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function lineOf(error: unknown, sql: string): string {
  const position = error instanceof pg.DatabaseError ? Number(error.position) : Number.NaN
  return Number.isNaN(position) ? '' : ` (riga ${sql.slice(0, position).split('\n').length})`
}
