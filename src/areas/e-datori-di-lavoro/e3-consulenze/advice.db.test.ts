import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf, giveAzienda } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { recordAdvice } from './advice.command.ts'
import { readAdvice } from './advice.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T16:30:00Z')
})
afterAll(() => house.close())

let day = 0
const advise = (aziendaId: string, input: object = {}, username = 'imprese') => {
  day += 1
  const on = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10)
  const usual = { aziendaId, on, from: '9:00', topics: ['contratti'], minutes: 60 }
  return house.ask(username, recordAdvice, { ...usual, ...input })
}

describe('advice on contracts and incentives', () => {
  test.each([
    [59, 0, 0],
    [60, 60, 3300],
    [120, 120, 6600],
    [121, 120, 6600],
  ])('%i minutes: %i recognised, %i cents', async (minutes, recognisedMinutes, sessionCents) => {
    expect(await advise(await giveAzienda(house), { minutes })).toMatchObject({
      value: { recognisedMinutes, sessionCents },
    })
  })

  test('is kept with its sheets and its referral, and counted as E3', async () => {
    const aziendaId = await giveAzienda(house)
    await advise(aziendaId, { sheets: ['apprendistato'], referredTo: ['sviluppumbria'] })
    expect(await house.ask('orientatore', readAdvice, { aziendaId })).toMatchObject({
      value: { consulenze: [{ sheets: ['apprendistato'], referredTo: ['sviluppumbria'], cents: 3300 }] },
    })
    expect((await factsOf(house, 'prestazione.erogata'))[0]).toMatchObject({
      service: 'E3',
      data: { azienda: aziendaId },
    })
  })

  test('two at the same hour are not both held', async () => {
    const aziendaId = await giveAzienda(house)
    const same = { on: '2026-10-20', from: '9:00' }
    const answers = await Promise.all([advise(aziendaId, same), advise(aziendaId, same)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: { code: 'erogazione.sovrapposta' },
    })
  })

  test('no sheet is left after its last day', async () => {
    const aziendaId = await giveAzienda(house)
    const sheets = ['piano-nuove-competenze']
    expect(await advise(aziendaId, { sheets, on: '2026-01-01' })).toMatchObject({
      refusal: { code: 'scheda.scaduta', facts: { sheet: 'Fondo nuove competenze, terza edizione' } },
    })
    expect(await advise(aziendaId, { sheets, on: '2025-12-31' })).toMatchObject({ kind: 'done' })
  })

  test.each([
    [{ topics: [] }, 'topics'],
    [{ sheets: ['../etc'] }, 'sheets'],
    [{ minutes: 'molti' }, 'minutes'],
  ])('%o is bad input', async (input, field) => {
    const answer = await advise(await giveAzienda(house), input)
    expect(answer.kind === 'invalid' && answer.errors[0]?.field.startsWith(field)).toBe(true)
  })

  test('nor is one that does not exist', async () => {
    expect(await advise(await giveAzienda(house), { sheets: ['inventata'] })).toMatchObject({
      refusal: { code: 'scheda.sconosciuta' },
    })
  })

  test('is not given by the desk', async () => {
    expect(await advise(await giveAzienda(house), {}, 'sportello')).toEqual({ kind: 'forbidden' })
  })
})
