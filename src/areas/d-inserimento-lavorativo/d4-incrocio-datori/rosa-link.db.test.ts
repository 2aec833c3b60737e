import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import {
  giveCook,
  giveCooks,
  giveVacancy,
  holderOf,
  ok,
  refusal,
  type GivenVacancy,
} from '../../../../test/builders/rosa.ts'
import { carryOut, workAs } from '../../../platform/work/index.ts'
import { relinkRosa, revokeRosa, sendRosa, writeRosaSentence } from './rosa.command.ts'
import { answerRosa } from './rosa-link.command.ts'
import { readVacancy } from './vacancy.query.ts'

const NOON = '2026-11-10T11:00:00Z'

let house: TestHouse
let given: GivenVacancy
let vacancyId: string
beforeAll(async () => {
  house = await openTestHouse(NOON)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOON)
  given = await giveVacancy(house)
  vacancyId = given.vacancyId
})

describe('the company sees only who said yes', () => {
  test('no yes, no rosa; then a sentence is due; then it leaves', async () => {
    const [anna = '', bruna = ''] = await giveCooks(house, 2)
    expect(await refusal(house.ask('imprese', sendRosa, { vacancyId }))).toBe('rosa.vuota')
    await ok(given.take([anna, bruna]))
    expect(await refusal(house.ask('imprese', sendRosa, { vacancyId }))).toBe('rosa.nessun-si')
    await given.says(anna, 'si')
    const { inHand } = await given.read()
    expect(inHand?.names[0]?.sentence).toBe('Cerca lavoro come Cuoco/a e vuole imparare.')
    await ok(house.ask('imprese', writeRosaSentence, { vacancyId, personaId: anna }))
    expect(await refusal(house.ask('imprese', sendRosa, { vacancyId }))).toBe('rosa.senza-frase')
    await given.describeAll([anna])
    await given.send()
    const { vacancy, verdicts } = await ok(house.ask('imprese', readVacancy, { vacancyId }))
    expect(vacancy).toMatchObject({
      state: 'rosa-inviata',
      rosaSentOn: '2026-11-10',
      rosaSize: 2,
      preselectionOn: '2026-11-10',
    })
    expect(verdicts.find(({ rule }) => rule === 'D4.esiti-entro-quindici-giorni')).toMatchObject({
      due: '2026-11-25',
    })
    const kinds = await house.sql<{ kind: string }>(
      "select kind from ledger where data->>'vacancy' = $1 and kind in ('rosa.inviata', 'preselezione.effettuata')",
      [vacancyId],
    )
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['preselezione.effettuata', 'rosa.inviata'])
  })

  test('silence, no, and a yes taken back: none of them is there, by any door', async () => {
    const names = ['Anna', 'Bruna', 'Carla', 'Delia']
    const people: string[] = []
    for (const name of names) people.push(await giveCook(house, name))
    const [anna = '', bruna = '', carla = '', delia = ''] = people
    await ok(given.take(people))
    await given.says(anna, 'si')
    await given.says(bruna, 'no')
    await given.says(delia, 'si')
    await given.describeAll(people)
    const { codice } = await given.send()
    const shown = async () => {
      const { names: rows } = await ok(given.open(codice))
      return rows.map(({ name }) => name).toSorted()
    }
    expect(await shown()).toEqual(['Anna', 'Delia'])
    await given.says(delia, 'no')
    expect(await shown()).toEqual(['Anna'])
    for (const personaId of [bruna, carla, delia]) {
      const input = { codice, personaId, answer: 'interessa' }
      expect(await refusal(carryOut(house.engine, { ...holderOf(codice), request: answerRosa, input }))).toBe(
        'rosa.nome-non-trovato',
      )
    }
    await given.says(carla, 'si')
    expect(await shown()).toEqual(['Anna', 'Carla'])
    // The role of the link has no way to the tables themselves.
    for (const table of ['persona', 'rosa_candidato', 'proposta', 'voce', 'vacancy', 'azienda'])
      await expect(
        workAs(house.engine, holderOf(codice).actor, (work) =>
          work.tx
            .selectFrom(table as 'persona')
            .selectAll()
            .execute(),
        ),
      ).rejects.toThrow(/permission denied/)
  })

  test('of who said yes, a first name and a letter; how to reach her only after it said that she interests it', async () => {
    const anna = await giveCook(house, 'Anna')
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { codice } = await given.send()
    const [before] = (await ok(given.open(codice))).names
    expect(before).toMatchObject({ name: 'Anna', initial: 'S', surname: null, phone: null, email: null })
    await ok(
      carryOut(house.engine, {
        ...holderOf(codice),
        request: answerRosa,
        input: { codice, personaId: anna, answer: 'interessa' },
      }),
    )
    const [after] = (await ok(given.open(codice))).names
    expect(after).toMatchObject({ surname: 'Serafini', phone: '+393331234567' })
    await ok(
      carryOut(house.engine, {
        ...holderOf(codice),
        request: answerRosa,
        input: { codice, personaId: anna, answer: 'no', reason: 'orari' },
      }),
    )
    expect((await ok(given.open(codice))).names[0]).toMatchObject({ phone: null })
  })

  test('the link opens to its last day, and not once revoked', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { codice, rosaId } = await given.send()
    house.setNow('2026-12-10T22:00:00Z')
    expect((await given.open(codice)).kind).toBe('done')
    house.setNow('2026-12-10T23:30:00Z')
    expect(await refusal(given.open(codice))).toBe('rosa.collegamento-chiuso')
    house.setNow(NOON)
    await ok(house.ask('imprese', revokeRosa, { vacancyId, rosaId }))
    expect(await refusal(given.open(codice))).toBe('rosa.collegamento-chiuso')
    expect(await refusal(house.ask('imprese', revokeRosa, { vacancyId, rosaId }))).toBe('rosa.non-inviata')
  })

  test('another link opens, the one before no more; the company is written it; a rosa of others has none', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { codice, rosaId } = await given.send()
    house.setNow('2026-12-20T09:00:00Z')
    await house.sql(
      "update azienda set email = 'mensa@example.org' where id = (select azienda_id from vacancy where id = $1)",
      [vacancyId],
    )
    expect(await refusal(given.open(codice))).toBe('rosa.collegamento-chiuso')
    const { path, told } = await ok(house.ask('imprese', relinkRosa, { vacancyId, rosaId }))
    const another = path.split('/').at(-1) ?? ''
    expect((await ok(given.open(another))).names).toHaveLength(1)
    expect(await refusal(given.open(codice))).toBe('rosa.collegamento-chiuso')
    const [written] = await house.sql<{ n: number }>(
      'select count(*)::int as n from messaggio where link_path = $1',
      [path],
    )
    expect({ told, written: written?.n }).toEqual({ told: true, written: 1 })
    // A revoked one too is given again; a vacancy that is not its own gives none.
    await ok(house.ask('imprese', revokeRosa, { vacancyId, rosaId }))
    const third = await ok(house.ask('imprese', relinkRosa, { vacancyId, rosaId }))
    expect((await given.open(third.path.split('/').at(-1) ?? '')).kind).toBe('done')
    const other = await giveVacancy(house)
    const mixed = { vacancyId: other.vacancyId, rosaId }
    expect(await refusal(house.ask('imprese', relinkRosa, mixed))).toBe('rosa.non-inviata')
    expect(await refusal(house.ask('imprese', revokeRosa, mixed))).toBe('rosa.non-inviata')
    expect((await house.ask('orientatore', relinkRosa, { vacancyId, rosaId })).kind).toBe('forbidden')
  })

  test('what was sent keeps its names', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { rosaId } = await given.send()
    await expect(house.sql('delete from rosa_candidato where rosa_id = $1', [rosaId])).rejects.toThrow(
      /keeps its names/,
    )
  })
})
