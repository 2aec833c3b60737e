import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { inventOfferte, PUBLISH_OFFERTE } from '../../../test/builders/offerte.ts'
import { cook, giveAzienda } from '../../../test/builders/vacancy.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { closeVacancy, createVacancy, publishVacancy, rewriteVacancy } from '../../records/vacancy/index.ts'
import { cercaLavoro } from './cerca.query.ts'

let house: TestHouse
let aziendaId: string
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  aziendaId = await giveAzienda(house)
  const [account] = await house.sql<{ id: string }>("select id from account where username = 'imprese'")
  await house.sql(PUBLISH_OFFERTE, [aziendaId, account?.id, JSON.stringify(inventOfferte(400))])
})
afterAll(() => house.close())

async function cerca(input: Record<string, unknown>) {
  const answer = await carryOut(house.engine, { actor: ANONYMOUS, request: cercaLavoro, input })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}

/** What the list of words should be, reckoned anew from the jobs themselves. */
async function outOfStep(): Promise<number> {
  const [row] = await house.sql<{ many: number }>(`
    with right_list as (
      select t.word, v.number, t.tier, v.published_at, v.expires_on, case when not v.remote then v.comune end as comune,
        coalesce(v.starts_on, '-infinity') as starts_on, tratti_di(v.orari || v.contract || case when v.l68 then 'l68' end
          || case when senza_patente(v.requisiti) then 'senza-patente' end) as tratti
      from vacancy v cross join lateral (
        select u.lexeme, case when 'A' = any(u.weights) then 3 else 1 end from unnest(v.search) u
        union all select '=' || code, 3 from unnest(v.professioni) code union all select '', 1
        union all select '@' || case when v.remote or v.comune is null then '' else v.comune end, 1) t (word, tier)
      where v.state not in ('da-qualificare', 'chiusa')
    ), list as (select word, number, tier::integer, published_at, expires_on, comune, starts_on, tratti from offerta_parola)
    select ((select count(*) from (table right_list except table list) a)
      + (select count(*) from (table list except table right_list) b))::integer as many`)
  return row?.many ?? -1
}

const staff = async <T>(run: Parameters<typeof workAs<T>>[2]): Promise<T> =>
  workAs(house.engine, await house.actor('imprese'), run)
const make = () =>
  staff((work) => createVacancy(work, { aziendaId, requestedHow: 'telefono' }, cook({ title: 'Zampognaro' })))
const publish = (vacancyId: string) =>
  staff((work) => publishVacancy(work, { vacancyId, version: 1 }, { days: 10 }))
const found = async (q: string) => (await cerca({ q })).total

test('a job is found from the moment it is published, as it is written, until it is closed', async () => {
  const { vacancyId } = await make()
  expect(await found('zampognaro')).toBe(0)
  await publish(vacancyId)
  expect(await found('zampognaro')).toBe(1)
  const rewritten = cook({ title: 'Ciaramellaro' })
  await staff((work) => rewriteVacancy(work, { vacancyId, version: 2 }, rewritten))
  expect([await found('zampognaro'), await found('ciaramellaro')]).toEqual([0, 1])
  expect(await outOfStep()).toBe(0)
  await staff((work) => closeVacancy(work, { vacancyId, version: 3 }, { reason: 'coperta' }))
  expect(await found('ciaramellaro')).toBe(0)
  expect(await outOfStep()).toBe(0)
})

test('until its last day, not the day after', async () => {
  const { vacancyId } = await make()
  await publish(vacancyId)
  house.setNow('2026-11-20T22:59:59Z')
  expect(await found('zampognaro')).toBe(1)
  house.setNow('2026-11-20T23:00:00Z')
  expect(await found('zampognaro')).toBe(0)
  house.setNow('2026-11-10T11:00:00Z')
})

test('published and not: what was undone was never found', async () => {
  const { vacancyId } = await make()
  const before = await found('cuoco')
  await expect(
    staff(async (work) => {
      await publishVacancy(work, { vacancyId, version: 1 }, { days: 10 })
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(await found('cuoco')).toBe(before)
  expect(await outOfStep()).toBe(0)
})

test('many published, rewritten and closed at once, while others search', async () => {
  const made = await Promise.all(Array.from({ length: 6 }, make))
  const before = await found('cuoco')
  const counts: number[] = []
  await Promise.all([
    ...made.map(({ vacancyId }) => publish(vacancyId)),
    // Two of the same: one of them comes second and is refused.
    ...made.map(({ vacancyId }) => publish(vacancyId)),
    ...Array.from({ length: 6 }, async () => counts.push(await found('cuoco'))),
  ])
  expect(await found('cuoco')).toBe(before + made.length)
  for (const count of counts) {
    expect(count).toBeGreaterThanOrEqual(before)
    expect(count).toBeLessThanOrEqual(before + made.length)
  }
  await Promise.all(
    made.map(({ vacancyId }) =>
      staff((work) => closeVacancy(work, { vacancyId, version: 2 }, { reason: 'coperta' })),
    ),
  )
  expect(await found('cuoco')).toBe(before)
  expect(await outOfStep()).toBe(0)
})

const WORDS = ['squadra', 'registro', 'telefono', 'responsabile', 'materiale', 'strumenti', 'esperienza']

test('however it is asked, as many as a look at every job counts', async () => {
  const asked = fc.record({
    words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }),
    km: fc.constantFrom(5, 10, 25, 50, 100),
    near: fc.boolean(),
    contratto: fc.constantFrom(undefined, 'tempo-determinato', 'tirocinio'),
  })
  await fc.assert(
    fc.asyncProperty(asked, async ({ words, km, near, contratto }) => {
      const [row] = await house.sql<{ many: number }>(
        `select count(*)::integer as many from vacancy v, posizione p
         where p.belfiore = 'G478' and v.state not in ('da-qualificare', 'chiusa') and v.expires_on >= '2026-11-10'
           and ($1 = '' or v.search @@ to_tsquery('italian', $1))
           and ($2::integer is null or round(sqrt((v.x - p.x)::float8 ^ 2 + (v.y - p.y)::float8 ^ 2)) <= $2)
           and ($3::text is null or v.contract = $3)`,
        [words.join(' | '), near ? km * 10 : null, contratto ?? null],
      )
      const input = {
        q: words.join(' '),
        km,
        ...(near && { dove: 'Perugia' }),
        ...(contratto && { contratto }),
      }
      expect((await cerca(input)).total).toBe(row?.many)
    }),
    { numRuns: 60 },
  )
})

test('nobody who signs in, nor staff, reads the list itself', async () => {
  for (const role of ['siul_auth', 'siul_staff', 'siul_cittadino', 'siul_impresa', 'siul_ente']) {
    const [row] = await house.sql<{ may: boolean }>(
      "select has_table_privilege($1, 'offerta_parola', 'select, insert, update, delete') as may",
      [role],
    )
    expect(row?.may).toBe(false)
  }
})
