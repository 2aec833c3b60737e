import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../builders/database.ts'

const SCHEMA = join(import.meta.dirname, '../../src/platform/db/schema.ts')
const CODEGEN = join(import.meta.dirname, '../../node_modules/kysely-codegen/dist/cli/bin.js')

let database: TestDatabase
beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

/** The types of the migrated database, as they are to be committed. */
async function generated(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'siul-schema-'))
  const out = join(folder, 'schema.ts')
  const options = [
    '--dialect',
    'postgres',
    '--camel-case',
    '--date-parser',
    'string',
    '--numeric-parser',
    'number',
  ]
  const args = [CODEGEN, ...options, '--type-mapping', '{"int8":"number"}', '--out-file', out]
  await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, DATABASE_URL: database.ownerUrl },
  })
  const text = await readFile(out, 'utf8')
  await rm(folder, { recursive: true })
  return format(text, { ...(await resolveConfig(SCHEMA)), parser: 'typescript' })
}

test('the committed types are those of the migrations: after a new one, run this with SIUL_WRITE=1', async () => {
  const text = await generated()
  if (process.env['SIUL_WRITE'] === '1') await writeFile(SCHEMA, text)
  expect(await readFile(SCHEMA, 'utf8')).toBe(text)
}, 60_000)
