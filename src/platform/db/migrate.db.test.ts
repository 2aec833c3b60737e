import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, inject, test } from 'vitest'
import { migrate } from './migrate.ts'

let dir: string
let url: string
let client: pg.Client
let count = 0

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'siul-migrations-'))
  const name = `migrate_${process.pid}_${count++}`
  const server = new pg.Client(inject('databaseServer'))
  await server.connect()
  await server.query(`create database ${name}`)
  await server.end()
  url = inject('databaseServer').replace(/postgres$/, name)
  client = new pg.Client(url)
  await client.connect()
})

afterEach(async () => {
  await client.end()
  await rm(dir, { recursive: true })
})

const run = (log: (line: string) => void = () => undefined) => migrate({ url, dir, log })
const file = (name: string, sql: string) => writeFile(join(dir, name), sql)
const rows = async (sql: string) => (await client.query<Record<string, unknown>>(sql)).rows

test('files are applied once, in order, and told', async () => {
  await file('0002_b.sql', 'insert into a values (1)')
  await file('0001_a.sql', 'create table a (n int)')
  const told: string[] = []
  expect(await run((line) => told.push(line))).toEqual(['0001_a.sql', '0002_b.sql'])
  expect(told.join()).toMatch(/0001_a\.sql.*0002_b\.sql/)
  expect(await run()).toEqual([])
  await file('0003_c.sql', 'insert into a values (2)')
  expect(await run()).toEqual(['0003_c.sql'])
  expect(await rows('select n from a order by n')).toEqual([{ n: 1 }, { n: 2 }])
})

test('a file that changed after it was applied is refused by name', async () => {
  await file('0001_a.sql', 'create table a (n int)')
  await run()
  await file('0001_a.sql', 'create table a (n bigint)')
  await file('0002_b.sql', 'create table b (n int)')
  await expect(run()).rejects.toThrow('0001_a.sql')
  expect(await rows("select to_regclass('b') as b")).toEqual([{ b: null }])
})

test('the line ends of Windows are not a change', async () => {
  await file('0001_a.sql', 'create table a (\n  n int\n);\n')
  await run()
  await file('0001_a.sql', 'create table a (\r\n  n int\r\n);\r\n')
  expect(await run()).toEqual([])
})

test('a database newer than the folder is refused', async () => {
  await file('0001_a.sql', 'create table a (n int)')
  await file('0002_b.sql', 'create table b (n int)')
  await run()
  await rm(join(dir, '0002_b.sql'))
  await expect(run()).rejects.toThrow('0002_b.sql')
})

test('a file that comes before those applied is refused: the order of all databases is the same', async () => {
  await file('0001_a.sql', 'create table a (n int)')
  await file('0003_c.sql', 'create table c (n int)')
  await run()
  await file('0002_b.sql', 'create table b (n int)')
  await expect(run()).rejects.toThrow('0002_b.sql')
})

test('a file that fails leaves nothing of itself, and says the line; the ones before stay', async () => {
  await file('0001_a.sql', 'create table a (n int)')
  await file('0002_b.sql', 'create table b (n int);\n\nselect missing from b;')
  await expect(run()).rejects.toThrow(/0002_b\.sql.*riga 3.*missing/)
  expect(await rows('select name from schema_migration')).toEqual([{ name: '0001_a.sql' }])
  expect(await rows("select to_regclass('b') as b")).toEqual([{ b: null }])
  await file('0002_b.sql', 'create table b (n int)')
  expect(await run()).toEqual(['0002_b.sql'])
})

test.each([
  [['0001_a.sql', '0001_b.sql'], /0001/],
  [['1_a.sql'], /1_a\.sql/],
  [['0001 a.sql'], /0001 a\.sql/],
])('names out of form are refused: %j', async (names, message) => {
  for (const name of names) await file(name, 'select 1')
  await expect(run()).rejects.toThrow(message)
})

test('several programs migrating at once apply each file once', async () => {
  await file('0001_a.sql', 'create table a (n int)')
  await file('0002_b.sql', 'insert into a values (1); select pg_sleep(0.05)')
  const applied = await Promise.all([run(), run(), run(), run()])
  expect(applied.flat().sort()).toEqual(['0001_a.sql', '0002_b.sql'])
  expect(await rows('select n from a')).toEqual([{ n: 1 }])
})
