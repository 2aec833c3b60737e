import type { Hono } from 'hono'
import pg from 'pg'
import { askAgain, askLogIn } from '../../src/across/accesso/index.ts'
import { DEMO_ACCOUNTS, DEMO_ENTE } from '../../src/across/demo/accounts.ts'
import { openDatabase } from '../../src/platform/db/connection.ts'
import {
  carryOut,
  workAs,
  type Actor,
  type Answer,
  type Command,
  type Engine,
  type Query,
} from '../../src/platform/work/index.ts'
import { actorOf, ANONYMOUS, createAccount, findAccountByUsername } from '../../src/records/accesso/index.ts'
import { rooms } from '../../src/rooms.ts'
import { mountHouse } from '../../src/surfaces/door/mount.ts'
import type { Env } from '../../src/surfaces/door/visit.ts'
import { frames } from '../../src/surfaces/siul/frame.ts'
import type { z } from 'zod'
import { openTestDatabase, type TestDatabase } from './database.ts'

/** A house with the demo's staff and nobody else, on a database of its own, believing it is the moment that `at` says. */
export interface TestHouse extends TestDatabase {
  engine: Engine
  app: Hono<Env>
  /** The moment can be moved. */
  setNow(at: string): void
  actor(username: string): Promise<Actor>
  /** Carries out a request as an account. */
  ask<S extends z.ZodType, T>(
    username: string,
    request: Command<S, T> | Query<S, T>,
    input: unknown,
  ): Promise<Answer<T>>
  /** A browser that has logged in. */
  browser(username: string): Promise<TestBrowser>
  /** SQL under the owner: what a test checks behind the program's back. */
  sql<R extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<R[]>
}

export async function openTestHouse(at?: string): Promise<TestHouse> {
  const house = openHouseOver(await openTestDatabase(), at)
  await seedStaff(house)
  return house
}

/** The house on a database that has its people already. */
export function openHouseOver(database: TestDatabase, at = '2026-11-10T09:04:00Z'): TestHouse {
  const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 })
  owner.on('error', () => undefined)
  const db = openDatabase(database.appUrl)
  let now = new Date(at)
  const engine: Engine = { db, clock: { now: () => now } }
  const app = mountHouse({
    engine,
    menus: rooms,
    frames: frames(
      rooms,
      new Map([
        ['PG', 'Perugia'],
        ['TR', 'Terni'],
      ]),
      true,
    ),
    logIn: askLogIn,
    resume: askAgain,
    version: 'test',
    log: (error) => {
      throw error
    },
    before: () => undefined,
  })
  const actor = (username: string) => actorNamed(engine, username)
  return {
    ...database,
    engine,
    app,
    setNow: (later) => void (now = new Date(later)),
    actor,
    ask: async (username, request, input) =>
      carryOut(engine, { actor: await actor(username), request, input }),
    browser: (username) => logIn(app, username),
    sql: async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await owner.query<R>(text, values)).rows,
    close: async () => {
      await db.destroy()
      await owner.end()
      await database.close()
    },
  }
}

async function seedStaff(house: TestHouse): Promise<void> {
  const [ente] = await house.sql<{ id: string }>('insert into ente (name) values ($1) returning id', [
    DEMO_ENTE,
  ])
  const enteId = ente?.id ?? null
  await workAs(house.engine, ANONYMOUS, async (work) => {
    for (const account of DEMO_ACCOUNTS) {
      const password = `demo-${account.username}`
      await createAccount(work, { ...account, password, ...(account.role === 'ente' ? { enteId } : {}) })
    }
  })
}

async function actorNamed(engine: Engine, username: string): Promise<Actor> {
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, username))
  if (!account) throw new Error(`no account ${username}`)
  return actorOf(account)
}

/** Requests with the cookie of a session, and forms with its token. */
export interface TestBrowser {
  csrf: string
  get(path: string, headers?: Record<string, string>): Promise<Response>
  post(path: string, fields: Record<string, string>): Promise<Response>
  /** Posts and follows where it leads, as browsers do. `at` is the address it ended at. */
  send(path: string, fields: Record<string, string>): Promise<{ at: string; html: string; status: number }>
  api(method: string, path: string, body?: unknown): Promise<Response>
}

async function logIn(app: Hono<Env>, username: string): Promise<TestBrowser> {
  const response = await app.request('/api/v1/sessioni', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: `demo-${username}` }),
  })
  if (response.status !== 201) throw new Error(`login of ${username}: ${response.status}`)
  const { csrf } = (await response.json()) as { csrf: string }
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const post = async (path: string, fields: Record<string, string>) =>
    app.request(path, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf, ...fields }).toString(),
    })
  return {
    csrf,
    post,
    send: async (path, fields) => {
      let at = path
      let response = await post(path, fields)
      for (let to = response.headers.get('location'); to; to = response.headers.get('location')) {
        at = to
        response = await app.request(at, { headers: { cookie } })
      }
      return { at, html: await response.text(), status: response.status }
    },
    get: async (path, headers = {}) => app.request(path, { headers: { cookie, ...headers } }),
    api: async (method, path, body) =>
      app.request(`/api/v1${path}`, {
        method,
        headers: { cookie, 'x-csrf-token': csrf, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
  }
}
