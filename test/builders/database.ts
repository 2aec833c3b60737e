import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { servingUrl } from '../../src/platform/db/serving-role.ts'

/** The database that every test's one is cloned from: all migrations, no rows but theirs. */
export const TEMPLATE = 'siul_template'
export const SERVING_SECRET = 'only for tests'

export interface TestDatabase {
  /** The owner's address: for what migrations and checks need. */
  ownerUrl: string
  /** The serving role's address: what the program itself uses. */
  appUrl: string
  /** Throws the database away, with whoever is still connected. */
  close(): Promise<void>
}

/** A database of one's own, cloned from the template: call it once a test file. `template0` is one with nothing in it. */
export async function openTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = inject('databaseServer')
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, `create database ${name} template ${template}`)
  const address = new URL(server)
  address.pathname = `/${name}`
  return {
    ownerUrl: address.href,
    appUrl: servingUrl(address.href, SERVING_SECRET),
    close: () => onServer(server, `drop database ${name} with (force)`),
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
