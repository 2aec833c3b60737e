import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { heldOut, KINDS } from '../../../test/builders/domande.ts'
import { gradeOf, inventOfferte, ndcg, PUBLISH_OFFERTE, QUERIES } from '../../../test/builders/offerte.ts'
import { giveAzienda } from '../../../test/builders/vacancy.ts'
import { carryOut } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { cercaLavoro } from './cerca.query.ts'

const MANY = 900
const OFFERS = inventOfferte(MANY)
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T11:00:00Z')
  const azienda = await giveAzienda(house)
  const [account] = await house.sql<{ id: string }>("select id from account where username = 'imprese'")
  await house.sql(PUBLISH_OFFERTE, [azienda, account?.id, JSON.stringify(OFFERS)])
})
afterAll(() => house.close())

async function cerca(input: Record<string, unknown>) {
  const answer = await carryOut(house.engine, { actor: ANONYMOUS, request: cercaLavoro, input })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value
}

async function qualityOf(queries: readonly { said: string; wants: readonly string[] }[]): Promise<number> {
  let sum = 0
  for (const { said, wants } of queries) {
    const { rows } = await cerca({ q: said })
    const found = rows.map(({ professioni }) => gradeOf(professioni[0] ?? '', wants))
    sum += ndcg(
      found,
      OFFERS.map(({ professione }) => gradeOf(professione, wants)),
    )
  }
  return sum / queries.length
}

describe('what people type', () => {
  test('finds what they mean among the first ten', async () => {
    expect(await qualityOf(QUERIES)).toBeGreaterThan(0.95)
  })

  test('typed with a slip, almost as well', async () => {
    const slips = QUERIES.map(({ slipped, wants }) => ({ said: slipped, wants }))
    expect(await qualityOf(slips)).toBeGreaterThan(0.95)
  })

  test('the questions kept apart are each answered, whatever is in them', async () => {
    const apart = heldOut(20)
    expect(new Set(apart.map(({ kind }) => kind))).toEqual(new Set(KINDS))
    // The same every time, and none of those the search was made with.
    expect(heldOut(20).map(({ said }) => said)).toEqual(apart.map(({ said }) => said))
    let found = 0
    for (const { said } of apart) if ((await cerca({ q: said })).total > 0) found++
    expect(found / apart.length).toBeGreaterThan(0.5)
  })

  test('is explained: the words found, what they mean, what was mended', async () => {
    const plain = await cerca({ q: 'cuoco' })
    expect(plain.rows[0]?.why).toEqual([{ word: 'cuoco', way: 'titolo' }])
    const everyday = await cerca({ q: 'camionista' })
    expect(everyday.rows[0]?.why).toEqual([{ word: 'camionista', way: 'significato' }])
    expect(everyday.rows[0]?.professioni).toEqual(['7.4.2.3.0'])
    const slipped = await cerca({ q: 'barsita' })
    expect(slipped.mended).toEqual([{ typed: 'barsita', used: 'barista' }])
    expect(slipped.rows[0]?.why).toEqual([{ word: 'barista', way: 'titolo', typed: 'barsita' }])
  })

  test('in both genders and numbers finds the same', async () => {
    const count = async (q: string) => (await cerca({ q })).total
    const cooks = await count('cuoco')
    expect(cooks).toBeGreaterThan(0)
    expect(await count('cuoca')).toBe(cooks)
    expect(await count('cuochi')).toBe(cooks)
    expect(await count('muratrice')).toBe(await count('muratore'))
  })
})

describe('where and how many', () => {
  test('the count is exact, page after page, and no job comes twice', async () => {
    const { total, pages } = await cerca({ q: 'cameriere' })
    const seen: number[] = []
    for (let pagina = 1; pagina <= pages; pagina++)
      seen.push(...(await cerca({ q: 'cameriere', pagina })).rows.map(({ number }) => number))
    expect(new Set(seen).size).toBe(total)
    expect(seen).toHaveLength(total)
    const everything = await cerca({})
    expect(everything.total).toBe(MANY)
    expect((await cerca({ pagina: everything.pages + 1 })).rows).toEqual([])
  })

  test('near first, nothing beyond the distance; each says how far it is', async () => {
    const near = await cerca({ dove: 'perugia', km: 25 })
    expect(near.total).toBeGreaterThan(0)
    const kms = near.rows.map(({ km }) => km ?? -1)
    expect(kms).toEqual(kms.toSorted((a, b) => a - b))
    expect(Math.max(...kms)).toBeLessThanOrEqual(25)
    expect(near.total).toBeLessThan((await cerca({ dove: 'PERUGIA', km: 100 })).total)
  })

  test('relevance comes before nearness', async () => {
    const { rows } = await cerca({ q: 'aiuto cuoco', dove: 'Perugia', km: 100 })
    expect(rows[0]?.trades).toBe('Aiuto cuoco/a')
    const aides = rows.filter(({ trades }) => trades === 'Aiuto cuoco/a').map(({ km }) => km ?? 0)
    expect(aides).toEqual(aides.toSorted((a, b) => a - b))
  })

  test('where there is none, says how many farther and what is alike', async () => {
    await house.sql(
      "update vacancy set state = 'chiusa', closed_on = '2026-11-10', closed_reason = 'coperta' where '5.2.2.4.0' = any(professioni) and comune <> 'H935'",
    )
    const { total, wider, similar } = await cerca({ q: 'barista', dove: 'Terni', km: 5 })
    expect(total).toBe(0)
    expect(wider.length).toBeGreaterThan(0)
    expect(wider.at(-1)?.count).toBeGreaterThan(0)
    expect(similar.map(({ name }) => name)).toContain('Cameriere/a')
  })

  test('a comune among the words is where; one that is said apart comes first', async () => {
    const apart = await cerca({ q: 'saldatore', dove: 'Terni' })
    const together = await cerca({ q: 'saldatore zona Terni' })
    expect(apart.total).toBeGreaterThan(0)
    expect(together).toMatchObject({ total: apart.total, left: 'saldatore', place: { nome: 'Terni' } })
    expect((await cerca({ q: 'Terni' })).total).toBe((await cerca({ dove: 'Terni' })).total)
    expect((await cerca({ q: 'saldatore Terni', dove: 'Perugia' })).place?.nome).toBe('Perugia')
    const page = await (await house.app.request('/lavoro?q=saldatore+terni')).text()
    expect(page).toContain('entro 25 km da Terni')
    expect(page).toMatch(/name="dove"[^>]*value="Terni"/)
  })

  test('a comune that is none is said, and the whole region searched', async () => {
    const { unknownPlace, total } = await cerca({ q: 'saldatore', dove: 'Atlantide' })
    expect(unknownPlace).toBe(true)
    expect(total).toBe((await cerca({ q: 'saldatore' })).total)
  })
})

describe('filters', () => {
  const set = (change: string, number: number) =>
    house.sql(`update vacancy set ${change} where number = $1`, [number])

  test('without a licence keeps out what needs one or a car, not what only likes it', async () => {
    const [one, two, three, four] = (await cerca({ q: 'idraulico' })).rows.map(({ number }) => number)
    await set(`requisiti = '[{"kind":"patente","patente":"B","required":true}]'`, one ?? 0)
    await set(`requisiti = '[{"kind":"mezzo","mezzo":"auto","required":true}]'`, two ?? 0)
    await set(`requisiti = '[{"kind":"patente","patente":"B","required":false}]'`, three ?? 0)
    await set(`requisiti = '[{"kind":"patente","patente":"HACCP","required":true}]'`, four ?? 0)
    const found = (await cerca({ q: 'idraulico', patente: '1' })).rows.map(({ number }) => number)
    expect(found).not.toContain(one)
    expect(found).not.toContain(two)
    expect(found).toEqual(expect.arrayContaining([three, four]))
  })

  test('starts now: the day itself, not the day after', async () => {
    const [today, tomorrow] = (await cerca({ q: 'geometra' })).rows.map(({ number }) => number)
    await set("starts_on = '2026-11-10'", today ?? 0)
    await set("starts_on = '2026-11-11'", tomorrow ?? 0)
    const found = (await cerca({ q: 'geometra', subito: '1' })).rows.map(({ number }) => number)
    expect(found).toContain(today)
    expect(found).not.toContain(tomorrow)
  })

  test('contract, hours, places reserved by law 68', async () => {
    const [one] = (await cerca({ q: 'falegname' })).rows.map(({ number }) => number)
    await set("contract = 'tirocinio', orari = '{part-time-sera}', l68 = true", one ?? 0)
    for (const filter of [{ contratto: 'tirocinio' }, { orario: 'part-time-sera' }, { l68: '1' }])
      expect((await cerca({ q: 'falegname', ...filter })).rows.map(({ number }) => number)).toEqual([one])
  })

  test('the last day is still there, the day after is not', async () => {
    const [one] = (await cerca({ q: 'sarto' })).rows.map(({ number }) => number)
    await set("expires_on = '2026-11-10'", one ?? 0)
    expect((await cerca({ q: 'sarto' })).rows.map(({ number }) => number)).toContain(one)
    await set("expires_on = '2026-11-09'", one ?? 0)
    expect((await cerca({ q: 'sarto' })).rows.map(({ number }) => number)).not.toContain(one)
  })
})

describe('hostile questions', () => {
  test.each([
    '%',
    '_',
    "'",
    "''; drop table vacancy; --",
    '"cuoco"',
    'cuoco & | ! <-> :*',
    '\\',
    '🧑‍🍳🍕',
    '(((',
    'a'.repeat(10_000),
    'cuoco '.repeat(2_000),
    '日本語',
    'п о в а р',
    '../../etc/passwd',
    '${x}',
    '{"a":1}',
  ])('%# is answered by page and program', async (q) => {
    expect((await cerca({ q })).total).toBeGreaterThanOrEqual(0)
    const page = await house.app.request(`/lavoro?q=${encodeURIComponent(q)}`)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('drop table vacancy; --</')
  })

  test('what no text has is left out by the page and refused by the API', async () => {
    expect((await house.app.request('/lavoro?q=cuo%00co&dove=%00')).status).toBe(200)
    expect((await house.app.request('/api/v1/offerte?q=cuo%00co')).status).toBe(422)
    expect((await house.app.request('/lavoro?km=7')).status).toBe(422)
    expect((await house.app.request('/lavoro?pagina=999999')).status).toBe(422)
    expect((await house.app.request('/lavoro/99999999999')).status).toBe(404)
    expect((await house.app.request('/lavoro/2147483648')).status).toBe(404)
    expect((await house.app.request('/lavoro/cuoco')).status).toBe(404)
  })
})
