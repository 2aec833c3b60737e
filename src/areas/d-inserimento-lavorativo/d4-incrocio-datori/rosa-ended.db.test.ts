import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import {
  giveCook,
  giveVacancy,
  holderOf,
  ok,
  refusal,
  type GivenVacancy,
} from '../../../../test/builders/rosa.ts'
import { readSchedaAzienda } from '../../../across/azienda/azienda.query.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { takeIntoRosa, writeRosaOutcome } from './rosa.command.ts'
import { answerRosa, tellRosaOutcome } from './rosa-link.command.ts'
import { readRosa } from './rosa.query.ts'
import { stepVacancyCommand } from './vacancy.command.ts'
import { listBoard, readVacancy } from './vacancy.query.ts'

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

describe('how it ends', () => {
  test('a hiring counts in D2 and D4 with its communication, and what it says is not written over by hand', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { rosaId, codice } = await given.send()
    await ok(
      carryOut(house.engine, {
        ...holderOf(codice),
        request: answerRosa,
        input: { codice, personaId: anna, answer: 'interessa' },
      }),
    )
    await ok(
      carryOut(house.engine, {
        ...holderOf(codice),
        request: tellRosaOutcome,
        input: { codice, personaId: anna, outcome: 'assunta' },
      }),
    )
    const hired = () =>
      house.sql<{ service: string }>(
        "select data->>'service' as service from ledger where kind = 'assunzione.comunicata' and data->>'vacancy' = $1",
        [vacancyId],
      )
    expect(await hired()).toEqual([])
    const outcome = { vacancyId, rosaId, personaId: anna, outcome: 'assunta' }
    await ok(
      house.ask('imprese', writeRosaOutcome, {
        ...outcome,
        communication: 'CO-1',
        communicationOn: '2026-11-09',
      }),
    )
    expect((await hired()).map(({ service }) => service).toSorted()).toEqual(['D2', 'D4'])
    expect(
      await refusal(house.ask('imprese', writeRosaOutcome, { ...outcome, outcome: 'non-assunta' })),
    ).toBe('rosa.nome-non-trovato')
    expect(
      await refusal(
        carryOut(house.engine, {
          ...holderOf(codice),
          request: tellRosaOutcome,
          input: { codice, personaId: anna, outcome: 'rinuncia' },
        }),
      ),
    ).toBe('rosa.nome-non-trovato')
  })

  test('the outcomes are checked when all are known, not before', async () => {
    const [anna, bruna, carla] = [await giveCook(house), await giveCook(house), await giveCook(house)]
    await ok(given.take([anna, bruna, carla]))
    await given.says(anna, 'si')
    await given.says(bruna, 'si')
    await given.describeAll([anna, bruna])
    const { rosaId } = await given.send()
    const check = async () => {
      const { vacancy } = await ok(house.ask('imprese', readVacancy, { vacancyId }))
      return house.ask('imprese', stepVacancyCommand, { vacancyId, version: vacancy.version, to: 'esiti' })
    }
    expect(await check()).toMatchObject({
      kind: 'refused',
      refusal: { code: 'vacancy.esiti-mancanti', facts: { missing: 2 } },
    })
    const write = (personaId: string) =>
      ok(house.ask('imprese', writeRosaOutcome, { vacancyId, rosaId, personaId, outcome: 'non-assunta' }))
    await write(anna)
    expect(await check()).toMatchObject({ refusal: { facts: { missing: 1 } } })
    const onBoard = async () => {
      const { columns } = await ok(house.ask('imprese', listBoard, { chi: 'centro' }))
      return columns.flatMap(({ rows }) => rows).find(({ vacancy }) => vacancy.id === vacancyId)
    }
    expect((await onBoard())?.names).toEqual({ isSent: true, all: 3, yes: 2, told: 1 })
    await write(bruna)
    await ok(check())
    expect((await onBoard())?.vacancy.state).toBe('esiti')
    // Another rosa is in hand: the board counts that.
    await ok(given.take([carla]))
    expect((await onBoard())?.names).toEqual({ isSent: false, all: 1, yes: 0, told: 0 })
  })

  test('the file of the company tells the vacancy from the request to the rosa', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    await given.send()
    const { vacancy } = await ok(house.ask('imprese', readVacancy, { vacancyId }))
    const scheda = await ok(
      house.ask('sportello', readSchedaAzienda, { aziendaId: vacancy.aziendaId, limit: 20 }),
    )
    const told = scheda.storia.flatMap((evento) => (evento.kind === 'vacancy' ? [evento.what] : []))
    expect(told.toSorted()).toEqual(['chiesta', 'pubblicata', 'rosa-inviata'])
    expect(scheda.storia[0]).toMatchObject({ number: vacancy.number, title: vacancy.title })
  })

  test('half a communication counts for nothing and is told; so is one of tomorrow, and a rosa of another vacancy', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { rosaId } = await given.send()
    const write = (more: Record<string, unknown>) =>
      house.ask('imprese', writeRosaOutcome, {
        vacancyId,
        rosaId,
        personaId: anna,
        outcome: 'assunta',
        ...more,
      })
    const whole = { communication: 'CO-2', communicationOn: '2026-11-10' }
    for (const half of [
      { communication: 'CO-2' },
      { communicationOn: '2026-11-10' },
      { ...whole, outcome: 'non-assunta' },
      { ...whole, communicationOn: '31/11/2026' },
    ])
      expect((await write(half)).kind).toBe('invalid')
    expect(await refusal(write({ ...whole, communicationOn: '2026-11-11' }))).toBe(
      'rosa.comunicazione-futura',
    )
    const { vacancyId: other } = await giveVacancy(house)
    expect(await refusal(write({ ...whole, vacancyId: other }))).toBe('rosa.non-inviata')
    expect((await given.read()).sent[0]?.names[0]).toMatchObject({ outcome: null, communication: null })
    await ok(write(whole))
  })

  test('a «no» of the company has its reason', async () => {
    const anna = await giveCook(house)
    await ok(given.take([anna]))
    await given.says(anna, 'si')
    await given.describeAll([anna])
    const { codice } = await given.send()
    const input = { codice, personaId: anna, answer: 'no' }
    const asked = { ...holderOf(codice), request: answerRosa }
    expect((await carryOut(house.engine, { ...asked, input })).kind).toBe('invalid')
    await ok(carryOut(house.engine, { ...asked, input: { ...input, reason: 'competenze' } }))
  })

  test.each(['sportello', 'orientatore', 'ente', 'regione'])(
    '«%s» has no part in the rosa',
    async (username) => {
      expect((await house.ask(username, takeIntoRosa, { vacancyId, persone: [] })).kind).toBe('forbidden')
      expect((await house.ask(username, readRosa, { vacancyId })).kind).toBe('forbidden')
    },
  )
})
