import { CamelCasePlugin, Kysely, PostgresDialect, sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from './schema.ts'

export type Database = Kysely<DB>
export type Tx = Transaction<DB>

// `SELECT` results are camel-cased a level deep; what is inside a JSON column stays as it was written.
// Civil days stay text (`YYYY-MM-DD`), counts stay numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

/** Opens a pool under the serving role. `onError` hears of connections lost while idle: the pool makes new ones. */
export function openDatabase(
  url: string,
  options: { max?: number; onError?: (error: Error) => void } = {},
): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 3_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 20_000,
    application_name: 'siul',
  })
  pool.on('error', (error) => options.onError?.(error))
  // A connection lost in the middle of a transaction: its next query says so to whoever holds it.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** Who acts in a transaction, for the database: its role there and the settings its policies read. */
export interface DatabaseActor {
  databaseRole: string
  settings: Record<string, string>
}

/** One transaction that carries its actor: row-level security sees nothing else. */
export async function inTransaction<T>(
  db: Database,
  as: DatabaseActor,
  run: (tx: Tx) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const settings = Object.entries({ role: as.databaseRole, ...as.settings })
    const calls = settings.map(([name, value]) => sql`set_config(${name}, ${value}, true)`)
    await sql`select ${sql.join(calls)}`.execute(tx)
    return run(tx)
  })
}

const GONE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '08003',
])

/** Whether a fault says that the database is away (for now), not that the program is wrong. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return (
    GONE.has(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      error.message,
    )
  )
}

/** The constraint or index a write ran into, where that is what stopped it. */
export function violatedConstraint(error: unknown): string | undefined {
  if (!(error instanceof pg.DatabaseError)) return undefined
  return error.code?.startsWith('23') ? error.constraint : undefined
}
