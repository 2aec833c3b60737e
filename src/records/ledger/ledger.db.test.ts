import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { listBrokenLinks } from './index.ts'

let house: TestHouse
beforeEach(async () => {
  house = await openTestHouse()
  await record('uno.fatto', 'due.fatto')
  await record('tre.fatto')
  await record('quattro.fatto')
})
afterEach(() => house.close())

async function record(...kinds: `${string}.${string}`[]): Promise<void> {
  const actor = await house.actor('sportello')
  await workAs(house.engine, actor, (work) => {
    for (const kind of kinds) work.record({ kind, service: 'A1', data: { cents: 2255, nota: 'è così' } })
    return Promise.resolve()
  })
}
const broken = () => workAs(house.engine, SYSTEM, listBrokenLinks)
/** What somebody with the owner's key and time on their hands could do. */
const tamper = (...statements: string[]) =>
  house.sql(
    ['alter table ledger disable trigger user', ...statements, 'alter table ledger enable trigger user'].join(
      ';',
    ),
  )
const last = async (): Promise<number> =>
  (await house.sql<{ seq: number }>('select max(seq)::integer as seq from ledger'))[0]?.seq ?? 0

test('an honest chain holds, with accents, numbers and several facts at once', async () => {
  expect(await broken()).toEqual([])
})

test.each([
  ['a datum', `update ledger set data = '{"cents": 9999}' where seq = 2`],
  ['an instant', `update ledger set at = at + interval '1 microsecond' where seq = 2`],
  ['who did it', 'update ledger set actor_id = null where seq = 2'],
  ['a kind', `update ledger set kind = 'altro.fatto' where seq = 2`],
])('%s changed in the second fact: the second link is named first', async (_what, statement) => {
  await tamper(statement)
  expect((await broken())[0]).toEqual({ seq: 2, problem: 'changed' })
})

test('a fact taken out is missed at the next one', async () => {
  await tamper('delete from ledger where seq = 2')
  expect((await broken())[0]).toMatchObject({ seq: 3, problem: 'missing' })
})

test('a tail cut off is seen too', async () => {
  const seq = await last()
  await tamper(`delete from ledger where seq = ${seq}`)
  expect(await broken()).toEqual([{ seq, problem: 'cut' }])
})

test('two facts exchanged are seen', async () => {
  await tamper(
    'update ledger set seq = -1 where seq = 2',
    'update ledger set seq = 2 where seq = 3',
    'update ledger set seq = 3 where seq = -1',
  )
  expect((await broken())[0]).toMatchObject({ seq: 2, problem: 'changed' })
})

test.each(["update ledger set kind = 'altro.fatto'", 'delete from ledger', 'truncate ledger'])(
  'not even the owner can: %s',
  async (statement) => {
    await expect(house.sql(statement)).rejects.toThrow(/append-only/)
  },
)

test('the serving roles may neither write nor change a fact by themselves', async () => {
  const may = await house.sql<{ role: string }>(
    `select r.rolname as role from pg_roles r where r.rolname like 'siul\\_%'
     and (has_table_privilege(r.oid, 'ledger', 'insert') or has_table_privilege(r.oid, 'ledger', 'update')
       or has_table_privilege(r.oid, 'ledger', 'delete') or has_table_privilege(r.oid, 'ledger_head', 'update'))`,
  )
  expect(may).toEqual([])
})

test('many at once: every fact is there, in one unbroken chain', async () => {
  const before = await last()
  await Promise.all(Array.from({ length: 40 }, (_, n) => record(`gara.numero-${n}`)))
  expect(await last()).toBe(before + 40)
  expect(await broken()).toEqual([])
})

test('a refused request leaves no fact behind', async () => {
  const before = await last()
  await workAs(house.engine, await house.actor('sportello'), (work) => {
    work.record({ kind: 'mai.successo' })
    return Promise.reject(new Error('no'))
  }).catch(() => undefined)
  expect(await last()).toBe(before)
})
