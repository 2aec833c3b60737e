import { readFile } from 'node:fs/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import pg from 'pg'

/** What a release left in a database: its migrations, and the rows of every table as `to_jsonb` writes them. */
export interface Release {
  migrations: readonly string[]
  tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  sequences: Readonly<Record<string, number>>
}

/** A release that was kept: `release-0.1.json.gz` beside this file. Made with `packRelease(await readRelease(url))` there. */
export async function openRelease(name: string): Promise<Release> {
  const packed = await readFile(new URL(`${name}.json.gz`, import.meta.url))
  return JSON.parse(gunzipSync(packed).toString('utf8')) as Release
}

/** The bytes to keep of a release: the same for the same rows. */
export function packRelease(release: Release): Uint8Array {
  return gzipSync(JSON.stringify(release), { level: 9 })
}

/** All that is in the database at the owner's address, in an order that does not depend on how it was written. */
export async function readRelease(ownerUrl: string): Promise<Release> {
  return onClient(ownerUrl, async (client) => {
    const { rows: migrations } = await client.query<{ name: string }>(
      'select name from schema_migration order by name collate "C"',
    )
    const tables: Record<string, Record<string, unknown>[]> = {}
    for (const table of await listTables(client)) {
      const { rows } = await client.query<{ row: Record<string, unknown> }>(
        `select to_jsonb(t) as row from ${pg.escapeIdentifier(table)} t order by to_jsonb(t)::text collate "C"`,
      )
      tables[table] = rows.map(({ row }) => row)
    }
    const { rows: sequences } = await client.query<{ name: string; last: string | number }>(
      `select sequencename as name, last_value as last from pg_sequences
       where schemaname = 'public' and last_value is not null order by 1`,
    )
    const last = sequences.map(({ name, last }) => [name, Number(last)] as const)
    return { migrations: migrations.map(({ name }) => name), tables, sequences: Object.fromEntries(last) }
  })
}

/** Puts the rows of a release in the place of those of a database that is migrated as far as it was; no trigger runs. */
export async function loadRelease(ownerUrl: string, { tables, sequences }: Release): Promise<void> {
  await onClient(ownerUrl, async (client) => {
    await client.query("begin; set local session_replication_role = 'replica'")
    const names = (await listTables(client)).map((name) => pg.escapeIdentifier(name))
    await client.query(`truncate ${names.join()}`)
    for (const [table, rows] of Object.entries(tables)) {
      const columns = (await listColumns(client, table)).map((name) => pg.escapeIdentifier(name)).join()
      const name = pg.escapeIdentifier(table)
      await client.query(
        `insert into ${name} (${columns}) overriding system value
         select ${columns} from jsonb_populate_recordset(null::${name}, $1)`,
        [JSON.stringify(rows)],
      )
    }
    for (const [name, last] of Object.entries(sequences))
      await client.query('select setval($1, $2)', [name, last])
    await client.query('commit')
  })
}

async function onClient<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    return await run(client)
  } finally {
    await client.end()
  }
}

async function listTables(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
  )
  return rows.map(({ name }) => name)
}

/** Those that are written, not generated. */
async function listColumns(client: pg.Client, table: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = format('public.%I', $1::text)::regclass and attnum > 0 and not attisdropped and attgenerated = ''
     order by attnum`,
    [table],
  )
  return rows.map(({ name }) => name)
}
