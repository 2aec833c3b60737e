import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveLives } from '../../../test/builders/lives.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { personaFacts } from '../stato/index.ts'
import { plainDate, verdictsFor } from '../../standard/index.ts'
import { moveScadenze, refreshAllScadenze, refreshScadenze, rowOf } from './index.ts'

const TODAY = '2026-11-10'
const NOON = `${TODAY}T11:00:00Z`
const COUNT = 320

let house: TestHouse
let people: string[]
beforeAll(async () => {
  house = await openTestHouse(NOON)
  people = await giveLives(house, TODAY, COUNT)
  await house.sql('create table leftover as table scadenza')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  await house.sql('truncate scadenza')
  await house.sql('insert into scadenza table leftover')
})

const table = () => house.sql('select * from scadenza order by persona_id, rule')
const asProgram = <T>(run: (work: Work) => Promise<T>) => workAs(house.engine, SYSTEM, run)
const oneByOne = async () => {
  for (const id of people) await asProgram((work) => refreshScadenze(work, id))
  return table()
}
/** What the act says of a person, without the store. */
const saidOf = (id: string) =>
  asProgram(async (work) => {
    const today = plainDate(work.today)
    return verdictsFor(await personaFacts(work, id), today).flatMap((verdict) => rowOf(verdict) ?? [])
  })

describe('everybody at once', () => {
  test.each([1_000, 37, 1])('gives what each person alone gives, in batches of %i', async (batch) => {
    const expected = await oneByOne()
    expect(expected.length).toBeGreaterThan(COUNT / 2)
    await house.sql('drop table if exists expected')
    await house.sql('create table expected as table scadenza')
    await house.sql('truncate scadenza')
    await house.sql('insert into scadenza table leftover')
    const [{ leftover } = { leftover: 0 }] = await house.sql<{ leftover: number }>(
      `select count(*)::int as leftover from leftover l where not exists (
         select from expected e where e.persona_id = l.persona_id and e.rule = l.rule)`,
    )
    const seen: number[] = []
    const all = new Set<number>()
    const { people: judged, changed } = await refreshAllScadenze(house.engine, {
      batch,
      onProgress: (done, of) => void (seen.push(done), all.add(of)),
    })
    expect(await table()).toEqual(expected)
    expect(changed).toBe(expected.length + leftover)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect([...all]).toEqual([judged])
    expect(seen.at(-1)).toBe(judged)
    expect(await refreshAllScadenze(house.engine, { batch })).toMatchObject({ changed: 0 })
  })

  test('gives what the act says of each person, and nobody who has a duty is left out', async () => {
    await refreshAllScadenze(house.engine)
    const rows = await house.sql<{
      persona_id: string
      rule: string
      due_on: string | null
      met_on: string | null
    }>('select persona_id, rule, due_on, met_on from scadenza order by rule')
    const had = Map.groupBy(rows, (row) => row.persona_id)
    // Without a domicile, a file or a row, nobody answers for a person yet.
    const answered = new Set(
      (await house.sql<{ id: string }>('select id from persona where comune is not null')).map(
        ({ id }) => id,
      ),
    )
    for (const id of people.filter((each) => answered.has(each))) {
      const said = (await saidOf(id)).toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
      expect(
        (had.get(id) ?? []).map(({ rule, due_on, met_on }) => [rule, due_on, met_on]),
        id,
      ).toEqual(said.map(({ rule, dueOn, metOn }) => [rule, dueOn, metOn]))
    }
  })

  test('where nothing says which centre answers, the one that does goes on', async () => {
    await refreshAllScadenze(house.engine)
    const [row] = await house.sql(
      `select count(*) as n, count(*) filter (where s.centro_code <> 'FO') as others from scadenza s
       join persona p on p.id = s.persona_id where p.comune is null`,
    )
    expect(row).toMatchObject({ others: 0 })
    expect(row?.['n']).toBeGreaterThan(10)
  })

  test('interrupted, it keeps what it wrote; begun again, it writes the rest', async () => {
    const expected = await oneByOne()
    await house.sql('truncate scadenza')
    await house.sql('insert into scadenza table leftover')
    const cut = refreshAllScadenze(house.engine, {
      batch: 20,
      onProgress(done) {
        if (done >= 100) throw new Error('the light went out')
      },
    })
    await expect(cut).rejects.toThrow('the light went out')
    const half = await table()
    expect(half).not.toEqual(expected)
    const { changed } = await refreshAllScadenze(house.engine, { batch: 20 })
    expect(changed).toBeLessThan(expected.length)
    expect(await table()).toEqual(expected)
  })

  test('cut off by the database at any moment, nobody is left half written; begun again, it writes the rest', async () => {
    const expected = Map.groupBy(await oneByOne(), (row) => row['persona_id'])
    const leftover = Map.groupBy(
      await house.sql('select * from leftover order by persona_id, rule'),
      (row) => row['persona_id'],
    )
    let cuts = 0
    for (const wait of [10, 40, 90]) {
      await house.sql('truncate scadenza')
      await house.sql('insert into scadenza table leftover')
      const run = { isOver: false }
      const ended = refreshAllScadenze(house.engine, { batch: 5 })
        .catch(() => void cuts++)
        .finally(() => void (run.isOver = true))
      await sleep(wait)
      // In the middle of what a transaction writes, as when the server or the program is killed.
      for (let killed = 0; killed === 0 && !run.isOver;)
        killed = (
          await house.sql(`select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'siul' and datname = current_database() and backend_xid is not null`)
        ).length
      await ended
      const now = Map.groupBy(await table(), (row) => row['persona_id'])
      for (const id of people)
        expect([leftover.get(id) ?? [], expected.get(id) ?? []], id).toContainEqual(now.get(id) ?? [])
      await refreshAllScadenze(house.engine)
      expect(await table()).toEqual([...expected.values()].flat())
    }
    expect(cuts).toBeGreaterThan(0)
  })

  test('a day that passes rewrites only what it makes late', async () => {
    await refreshAllScadenze(house.engine)
    const said = async () => {
      const rows = await house.sql<{ key: string; row: string }>(
        `select persona_id || rule as key, concat_ws(' ', centro_code, from_on, due_on, met_on, verdict->>'outcome') as row
         from scadenza`,
      )
      return new Map(rows.map(({ key, row }) => [key, row]))
    }
    const before = await said()
    house.setNow('2026-11-11T11:00:00Z')
    const { changed } = await refreshAllScadenze(house.engine)
    const after = await said()
    const keys = [...new Set([...before.keys(), ...after.keys()])]
    expect(changed).toBe(keys.filter((key) => before.get(key) !== after.get(key)).length)
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThan(before.size / 10)
  })
})

describe('while people work', () => {
  /** Somebody in the middle of a command, who goes on when told. */
  const midway = async (username: string, run: (work: Work) => Promise<unknown>) => {
    const { promise: gate, resolve: goOn } = Promise.withResolvers<void>()
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
    const actor = username === 'program' ? SYSTEM : await house.actor(username)
    const ended = workAs(house.engine, actor, async (work) => {
      await run(work)
      begin()
      await gate
    })
    await Promise.race([begun, ended])
    return { goOn, ended }
  }

  test('who is being changed is left for last; nobody else waits, and what was changed is what counts', async () => {
    await refreshAllScadenze(house.engine)
    const [busy, free] = await house.sql<{ id: string }>(
      `select persona_id as id from did join scadenza using (persona_id) where closed_on is null
       and rule = 'A2.primo-colloquio-entro-tre-mesi'
       and not exists (select from sostegno s where s.persona_id = did.persona_id) order by 1 limit 2`,
    )
    if (!busy || !free) throw new Error('nobody has a declaration')
    const desk = await midway('sportello', async (work) => {
      const open = work.tx.updateTable('did').where('personaId', '=', busy.id).where('closedOn', 'is', null)
      await open.set({ closedOn: TODAY, closedReason: 'rinuncia' }).execute()
      await refreshScadenze(work, busy.id)
    })
    let [reached, total, isOver] = [0, Infinity, false]
    const all = refreshAllScadenze(house.engine, {
      batch: 20,
      onProgress: (done, of) => void ([reached, total] = [done, of]),
    }).finally(() => void (isOver = true))
    await vi.waitFor(() => expect(reached).toBeGreaterThanOrEqual(total - 20), 10_000)
    await asProgram((work) => refreshScadenze(work, free.id))
    expect(isOver).toBe(false)
    desk.goOn()
    await Promise.all([desk.ended, all])
    expect(await house.sql('select rule from scadenza where persona_id = $1', [busy.id])).toEqual([])
  })

  test('in a crowd that changes facts, one or two people at once, every row ends as the facts do', async () => {
    const desk = await house.actor('sportello')
    const change = async (ids: string[], day: number) =>
      workAs(house.engine, desk, async (work) => {
        // Against the order of the batches.
        for (const id of ids.toSorted().toReversed()) {
          const data = {
            from: `2026-0${1 + (day % 9)}-15`,
            until: null,
            contract: 'subordinato',
            openEnded: true,
          }
          await work.tx
            .insertInto('voce')
            .values({ personaId: id, kind: 'esperienza', data, source: 'operatore', recordedAt: work.now })
            .execute()
          await refreshScadenze(work, id)
        }
      })
    const day = { isOver: false }
    const crowd = Array.from({ length: 4 }, async (_, who) => {
      for (let turn = 0; turn < 25; turn++) {
        const at = (who * 97 + turn * 31) % people.length
        await change([people[at] ?? '', people[(at + 160) % people.length] ?? ''], who + turn)
      }
    })
    const rounds = (async () => {
      let count = 0
      while (!day.isOver) {
        await refreshAllScadenze(house.engine, { batch: 40 })
        count++
      }
      return count
    })()
    await Promise.all(crowd)
    day.isOver = true
    expect(await rounds).toBeGreaterThan(1)
    const ended = await table()
    expect(await oneByOne()).toEqual(ended)
  })

  test('competence that passes meanwhile is waited for: no batch writes the centre it read before', async () => {
    await house.sql('truncate scadenza')
    const region = await midway('program', (work) => moveScadenze(work, ['E805']))
    let reached = 0
    const all = refreshAllScadenze(house.engine, { batch: 2, onProgress: (done) => void (reached = done) })
    await sleep(150)
    expect(reached).toBe(0)
    region.goOn()
    await Promise.all([region.ended, all])
    expect(reached).toBeGreaterThan(0)
  })
})
