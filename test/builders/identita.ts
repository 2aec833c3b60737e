import { sql } from 'kysely'
import { enter } from '../../src/across/area-personale/enter.command.ts'
import { inTransaction } from '../../src/platform/db/connection.ts'
import { carryOut, type Actor } from '../../src/platform/work/index.ts'
import { ANONYMOUS } from '../../src/records/accesso/index.ts'
import type { TestHouse } from './house.ts'
import { ok } from './rosa.ts'
import type { Visitor } from './site.ts'

/** Who the test identity provider knows in tests: the demo's three, each with the code of somebody of this house. */
export async function giveIdentity(
  { sql }: Pick<TestHouse, 'sql'>,
  who: { username: string; kind: 'cittadino' | 'impresa'; code: string },
): Promise<void> {
  await sql(
    `insert into identita_prova (username, kind, code, given_name, family_name) values ($1, $2, $3, 'Maria', 'Serafini')
     on conflict (username) do update set kind = excluded.kind, code = excluded.code`,
    [who.username, who.kind, who.code],
  )
}

/** The codice fiscale that the files of a person bear. */
export async function codeOf({ sql }: Pick<TestHouse, 'sql'>, personaId: string): Promise<string> {
  const [row] = await sql<{ codice_fiscale: string }>('select codice_fiscale from persona where id = $1', [
    personaId,
  ])
  return row?.codice_fiscale ?? ''
}

/** From the door to the test identity provider and back, as people do: one choice, two fields, one button. */
export async function comeIn(visitor: Visitor, username: string, as: 'cittadino' | 'impresa'): Promise<void> {
  await visitor.goto('/accesso')
  await visitor.click(visitor.link(as === 'cittadino' ? 'Entra per te' : 'Entra per la tua impresa'))
  await visitor.fill(visitor.field('username'), username)
  await visitor.fill(visitor.field('password'), `demo-${username}`)
  await visitor.click(visitor.button('Conferma chi sei'))
}

/** Signs in by a code that an identity provider vouches for. */
export const arrive = (house: TestHouse, code: string, kind: 'cittadino' | 'impresa' = 'cittadino') =>
  carryOut(house.engine, { actor: ANONYMOUS, request: enter, input: { kind, code } })

/** A citizen signed in, as her browser carries it. */
export async function cookieOf(house: TestHouse, personaId: string) {
  const { token, csrf } = await ok(arrive(house, await codeOf(house, personaId)))
  return { cookie: `lavoro=${token}`, token, csrf }
}

export const getWith = async (house: TestHouse, path: string, cookie: string): Promise<Response> =>
  house.app.request(path, { headers: { cookie } })

export const postWith = async (
  house: TestHouse,
  path: string,
  {
    cookie,
    fields,
    headers = {},
  }: { cookie: string; fields: Record<string, string>; headers?: Record<string, string> },
): Promise<Response> =>
  house.app.request(path, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(fields).toString(),
  })

/** All the rows that an actor's role may read, by table: what row-level security leaves of everything. */
export async function rowsSeenBy(
  house: TestHouse,
  actor: Actor,
): Promise<Record<string, Record<string, unknown>[]>> {
  const granted = await house.sql<{ table_name: string; columns: string[] }>(
    `select table_name, array_agg(column_name::text) as columns from information_schema.column_privileges
     where grantee in ($1, 'PUBLIC') and table_schema = 'public' and privilege_type = 'SELECT' group by table_name`,
    [actor.databaseRole],
  )
  const seen: Record<string, Record<string, unknown>[]> = {}
  const settings = { ...actor.settings, 'siul.today': '2026-11-09' }
  await inTransaction(house.engine.db, { ...actor, settings }, async (tx) => {
    for (const { table_name, columns } of granted) {
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        select to_jsonb(t) as row from (select ${sql.join(columns.map((name) => sql.ref(name)))} from ${sql.table(table_name)}) t`.execute(
        tx,
      )
      seen[table_name] = rows.map(({ row }) => row)
    }
  })
  return seen
}
