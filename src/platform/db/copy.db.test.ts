import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDatabase, type TestDatabase } from '../../../test/builders/database.ts'
import { copyRows } from './copy.ts'

let database: TestDatabase
let client: pg.Client
beforeAll(async () => {
  database = await openTestDatabase()
  client = new pg.Client({ connectionString: database.ownerUrl })
  await client.connect()
  await client.query(
    'create table goods (n integer primary key, name text, tags text[], data jsonb, at timestamptz, sold boolean)',
  )
})
afterAll(async () => {
  await client.end()
  await database.close()
})

const HOSTILE = [
  '',
  '\\N',
  '\\',
  'a\tb\nc\rd',
  '"quoted", {braces}',
  'NULL',
  "d'Amico; drop table goods",
  '🦉 Ђ',
]

test('what is written is read back, whatever the characters', async () => {
  const at = new Date('2026-03-29T01:30:00Z')
  const rows = HOSTILE.map((text, n) => ({
    n,
    name: text,
    tags: [text, 'b'],
    data: JSON.stringify({
      text,
      list: [text],
    }),
    at,
    sold: n % 2 === 0,
  }))
  await copyRows(client, 'goods', rows)
  const { rows: read } = await client.query('select * from goods order by n')
  expect(read).toEqual(rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown })))
})

test('nothing stays nothing, and an empty list is no null', async () => {
  await copyRows(client, 'goods', [{ n: 100, name: null, tags: [], data: null, at: null, sold: null }])
  const { rows } = await client.query('select name, tags, data, at, sold from goods where n = 100')
  expect(rows).toEqual([{ name: null, tags: [], data: null, at: null, sold: null }])
})

test('no rows, nothing to do', async () => {
  await expect(copyRows(client, 'no_such_table', [])).resolves.toBeUndefined()
})

test.each([
  ['a row the table refuses', 'goods', { n: 100 }, 'duplicate key'],
  ['a column that is not there', 'goods', { nobody: 1 }, 'nobody'],
  ['a table that is not there', 'bads', { n: 1 }, 'bads'],
])('%s is told, and the connection goes on', async (...[, table, row, says]) => {
  await expect(copyRows(client, table, [row as unknown as { n: number }])).rejects.toThrow(says)
  await expect(client.query('select 1 as one')).resolves.toMatchObject({ rows: [{ one: 1 }] })
})
