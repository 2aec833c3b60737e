import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { AVAILABLE, dumpTables, makeTwins } from '../../../test/builders/twins.ts'

let house: TestHouse
let make: ReturnType<typeof makeTwins>
beforeAll(async () => {
  house = await openTestHouse()
  make = makeTwins(house, await house.browser('sportello'))
})
afterAll(() => house.close())

describe('undone', () => {
  test('every table is exactly as it was', async () => {
    const [kept, absorbed] = await make.twins('Divisa', [
      { address: 'via Prova 1' },
      { email: 'x@example.org', comune: 'G478' },
    ])
    await make.did(kept, '2026-11-03')
    await make.did(absorbed, '2026-11-02')
    await make.voce(kept, 'disponibilita', AVAILABLE)
    await make.voce(absorbed, 'disponibilita', AVAILABLE)
    await make.voce(absorbed, 'patente', { patente: 'B' })
    await make.patto(kept, 'PG-2026-900003', 'sottoscritto')
    await make.patto(absorbed, 'PG-2026-900004', 'sottoscritto')
    await house.sql(
      `insert into affidamento select p, id, '2026-01-01', null from ente, unnest($1::uuid[]) p`,
      [[kept, absorbed]],
    )
    const before = await dumpTables(house)
    const unioneId = await make.united(kept, absorbed, {
      referente: 'absorbed',
      values: { address: 'absorbed' },
    })
    expect(await dumpTables(house)).not.toEqual(before)
    expect((await make.divide(kept, unioneId)).kind).toBe('done')
    expect(await dumpTables(house)).toEqual(before)
    expect(await house.sql(`select from ledger where kind = 'scheda.divisa'`)).not.toHaveLength(0)
    expect(await make.divide(kept, unioneId)).toMatchObject({ refusal: { code: 'unione.gia-divisa' } })
  })
  test('a signed patto goes back with its steps, each as far as it was', async () => {
    const [kept, absorbed] = await make.twins('Passi')
    await make.patto(absorbed, 'PG-2026-900005', 'sottoscritto')
    await house.sql(
      `insert into patto_versione (patto_id, persona_id, n, state, content, sha256, drafted_at, signature, signed_at)
       select id, persona_id, 1, 'firmata', '{"ours":[{"text":"Ti aiutiamo"}],"theirs":[{"text":"Ti iscrivi"}]}', 'x', now(), '{}', now()
       from patto where persona_id = $1`,
      [absorbed],
    )
    await house.sql(`update passo set state = 'annullato' where persona_id = $1 and side = 'tu'`, [absorbed])
    const before = await dumpTables(house)
    expect(before['passo']).toHaveLength(2)
    const unioneId = await make.united(kept, absorbed)
    expect(await house.sql('select from passo where persona_id = $1', [kept])).toHaveLength(2)
    expect((await make.divide(kept, unioneId)).kind).toBe('done')
    expect(await dumpTables(house)).toEqual(before)
  })
  test.each([
    [
      'a line that passed is changed',
      'voce',
      `update voce set confirmed_on = '2026-11-10' where persona_id = $1`,
    ],
    [
      'a declaration that passed is closed',
      'did',
      `update did set closed_on = '2026-11-10', closed_reason = 'lavoro' where persona_id = $1`,
    ],
    [
      'a paper of it is printed',
      'documento',
      `insert into documento (code, kind, number, persona_id, subject_id, centro_code, issued_at)
       select 'X' || id, 'ricevuta-did', id::text, $1, id, 'PG', now() from did where persona_id = $1`,
    ],
    ['the data are corrected', 'persona', `update persona set version = version + 1 where id = $1`],
  ])('not where %s', async (_what, table, change) => {
    const [kept, absorbed] = await make.twins('Scritta', [{}, { email: 'y@example.org' }])
    await make.did(absorbed, '2026-11-02')
    await make.voce(absorbed, 'patente', { patente: 'B' })
    const unioneId = await make.united(kept, absorbed)
    await house.sql(change, [kept])
    expect(await make.divide(kept, unioneId)).toMatchObject({
      refusal: { code: 'unione.scritta-dopo', facts: { tables: [table] } },
    })
  })
  test('also where something new of her own was written meanwhile: it stays hers', async () => {
    const [kept, absorbed] = await make.twins('Nuova')
    await make.voce(absorbed, 'patente', { patente: 'B' })
    const unioneId = await make.united(kept, absorbed)
    await make.voce(kept, 'patente', { patente: 'C' })
    expect((await make.divide(kept, unioneId)).kind).toBe('done')
    const lines = await house.sql(
      `select persona_id as id, data->>'patente' as p from voce where persona_id = any($1) order by p`,
      [[kept, absorbed]],
    )
    expect(lines).toEqual([
      { id: absorbed, p: 'B' },
      { id: kept, p: 'C' },
    ])
  })
})

describe('at the same moment', () => {
  test('the same union three times: one', async () => {
    const [kept, absorbed] = await make.twins('Insieme')
    const answers = await Promise.all([1, 2, 3].map(() => make.unite(kept, absorbed)))
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
    expect(await house.sql('select from unione where absorbed_id = $1', [absorbed])).toHaveLength(1)
  })
  test('one into the other and the other into the one: one is refused, nobody waits for ever', async () => {
    const [one, other] = await make.twins('Incrociata')
    const answers = await Promise.all([make.unite(one, other), make.unite(other, one)])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
    expect(answers).toContainEqual(
      expect.objectContaining({ refusal: { code: 'unione.gia-unita', facts: {} } }),
    )
  })
  test('a declaration taken on the scheda that is being absorbed is not lost', async () => {
    const [kept, absorbed] = await make.twins('Veloce')
    const [, taken] = await Promise.all([
      make.unite(kept, absorbed),
      make.did(absorbed, '2026-11-02').catch(() => undefined),
    ])
    const rows = await house.sql('select persona_id from did where persona_id = any($1)', [[kept, absorbed]])
    expect(rows).toEqual(taken?.status === 201 ? [{ persona_id: kept }] : [])
  })
})
