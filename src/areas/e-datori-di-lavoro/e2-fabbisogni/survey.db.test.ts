import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf, giveAzienda } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { recordSurvey } from './survey.command.ts'
import { readSurveys } from './survey.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T16:30:00Z')
})
afterAll(() => house.close())

let day = 0
/** Each survey on a day of its own: nobody holds two at once. */
const survey = (aziendaId: string, input: object, username = 'imprese') => {
  day += 1
  const on = new Date(Date.UTC(2026, 8, day)).toISOString().slice(0, 10)
  return house.ask(username, recordSurvey, {
    aziendaId,
    on,
    from: '9:00',
    performance: 'a',
    minutes: 60,
    ...input,
  })
}

describe('the four performances of E2', () => {
  test.each([
    ['a', 59, { recognisedMinutes: 0, sessionCents: 0 }],
    ['a', 60, { recognisedMinutes: 60, sessionCents: 3300 }],
    ['a', 200, { recognisedMinutes: 200, sessionCents: 11000 }],
    ['b', 59, { recognisedMinutes: 0, sessionCents: 0 }],
    ['b', 60, { recognisedMinutes: 60, sessionCents: 3300 }],
    ['c', 60, { recognisedMinutes: 60, sessionCents: 3300 }],
    ['c', 121, { recognisedMinutes: 120, sessionCents: 6600 }],
    ['d', 10, { recognisedMinutes: 10, sessionCents: 550 }],
  ])('%s for %i minutes: %o', async (performance, minutes, value) => {
    const aziendaId = await giveAzienda(house)
    expect(await survey(aziendaId, { performance, minutes })).toMatchObject({ value })
  })

  test('a plan, its referrals and the vouchers it asks for', async () => {
    const aziendaId = await giveAzienda(house)
    const plan = { 0: { what: 'Saldatura TIG', people: '3', by: '31/03/2027' }, 2: { what: 'Inglese' } }
    const input = {
      performance: 'c',
      topics: ['voucher'],
      plan,
      vouchers: '2',
      referredTo: 'ente-di-formazione',
    }
    expect((await survey(aziendaId, input)).kind).toBe('done')
    expect(await house.ask('sportello', readSurveys, { aziendaId })).toMatchObject({
      value: {
        consulenze: [
          {
            performance: 'c',
            plan: [
              { what: 'Saldatura TIG', people: 3, by: '2027-03-31' },
              { what: 'Inglese', people: 1 },
            ],
            vouchers: 2,
            referredTo: ['ente-di-formazione'],
          },
        ],
      },
    })
    expect(await factsOf(house, 'voucher.richiesto')).toHaveLength(2)
    expect((await factsOf(house, 'servizio.richiesto'))[0]).toMatchObject({
      service: 'E2',
      data: { azienda: aziendaId, performance: 'c' },
    })
    expect((await factsOf(house, 'invio.effettuato'))[0]).toMatchObject({
      data: { to: 'ente-di-formazione' },
    })
  })

  test('a subject belongs to its performance', async () => {
    const aziendaId = await giveAzienda(house)
    expect(await survey(aziendaId, { performance: 'd', topics: ['lingue'] })).toMatchObject({
      refusal: { code: 'consulenza.argomento-estraneo' },
    })
  })

  test.each([
    [{ performance: 'e' }, 'performance'],
    [{ minutes: 0 }, 'minutes'],
    [{ minutes: 481 }, 'minutes'],
    [{ vouchers: -1 }, 'vouchers'],
    [{ plan: { 0: { people: 3 } } }, 'plan.0.what'],
    [{ plan: { 2: { what: 'Saldatura', by: '31/02/2027' } } }, 'plan.2.by'],
    [{ plan: { 1: { what: 'Saldatura', people: '-3' } } }, 'plan.1.people'],
    [{ plan: [{ what: 'x', people: 1.5 }] }, 'plan.0.people'],
    [{ plan: { 99: { what: 'x' } } }, 'plan'],
    [{ plan: { __proto__x: { what: 'x' } } }, 'plan'],
    [{ plan: 'tutto' }, 'plan'],
  ])('%o is bad input', async (input, field) => {
    const answer = await survey(await giveAzienda(house), input)
    expect(answer.kind === 'invalid' && answer.errors[0]?.field).toBe(field)
  })

  test.each(['sportello', 'orientatore', 'ente', 'regione'])('is not recorded by %s', async (username) => {
    expect(await survey(await giveAzienda(house), {}, username)).toEqual({ kind: 'forbidden' })
  })
})
