import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountId, factsOf, giveAzienda, partitaIvaOf } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { callNumber } from '../a1-accoglienza/turno-call.command.ts'
import { takeNumber } from '../a1-accoglienza/turno-take.command.ts'
import { welcomeEmployer } from './welcome.command.ts'
import { readWelcome } from './welcome.query.ts'

let house: TestHouse
let consulenteId: string
beforeAll(async () => {
  house = await openTestHouse()
  consulenteId = await accountId(house, 'imprese')
})
afterAll(() => house.close())

let hours = 0
/** Each test has an hour of its own: an operator does not serve two at once. */
const nextHour = (minutes = 0) => {
  if (minutes === 0) hours += 1
  const at = new Date(Date.UTC(2026, 10, 9, 7 + hours, minutes)).toISOString()
  house.setNow(at)
  return at
}
const welcome = (input: Record<string, unknown>, username = 'sportello') =>
  house.ask(username, welcomeEmployer, { consulenteId, needs: ['personale'], ...input })

describe('an employer is welcomed', () => {
  test('A3 is delivered from the opening of the page, at no cost, and a name and a day are promised', async () => {
    const partitaIva = partitaIvaOf(901)
    const aziendaId = await giveAzienda(house, { partitaIva })
    const startedAt = nextHour()
    nextHour(21)
    const answer = await welcome({
      partitaIva,
      startedAt,
      needs: ['personale', 'formazione'],
      detail: 'Un saldatore',
    })
    // Monday 9 November: three open days after is Thursday 12.
    expect(answer).toMatchObject({
      kind: 'done',
      value: { aziendaId, consulente: 'Luca Benedetti', answerBy: '2026-11-12', minutes: 21 },
    })
    const [delivery] = await house.sql<Record<string, unknown>>(
      `select service_code, minutes, recognised_minutes, session_cents, awaiting_placement from prestazione where azienda_id = $1`,
      [aziendaId],
    )
    expect(delivery).toEqual({
      service_code: 'A3',
      minutes: 21,
      recognised_minutes: 21,
      session_cents: 0,
      awaiting_placement: false,
    })
    const told = await factsOf(house, 'fabbisogno.espresso')
    expect(told).toHaveLength(2)
    expect(told[0]).toMatchObject({ service: 'A3', data: { azienda: aziendaId, consulente: consulenteId } })
    expect(await factsOf(house, 'prestazione.erogata')).toMatchObject([
      { service: 'A3', data: { azienda: aziendaId, minutes: 21, cents: 0, blockedUntilPlacement: false } },
    ])
  })

  test.each([
    [14, 0],
    [15, 15],
    [30, 30],
    [31, 30],
  ])('%i minutes count %i: the card says 15 to 30', async (minutes, counted) => {
    const partitaIva = partitaIvaOf(910 + minutes)
    const aziendaId = await giveAzienda(house, { partitaIva })
    const startedAt = nextHour()
    nextHour(minutes)
    await welcome({ partitaIva, startedAt })
    expect(
      await house.sql('select recognised_minutes as n from prestazione where azienda_id = $1', [aziendaId]),
    ).toEqual([{ n: counted }])
  })

  test('from the call of its number, which is then served', async () => {
    const partitaIva = partitaIvaOf(902)
    await giveAzienda(house, { partitaIva })
    nextHour()
    const taken = await house.ask('sportello', takeNumber, { reason: 'cerca-personale' })
    if (taken.kind !== 'done') throw new Error(taken.kind)
    await house.ask('sportello', callNumber, { turnoId: taken.value.turnoId, place: 'sportello 2' })
    nextHour(17)
    expect(await house.ask('sportello', readWelcome, { partitaIva })).toMatchObject({
      value: { number: 'I-01' },
    })
    expect(await welcome({ partitaIva, startedAt: new Date().toISOString() })).toMatchObject({
      value: { minutes: 17 },
    })
    expect(
      await house.sql('select outcome, prestazione_id is not null as delivered from turno where id = $1', [
        taken.value.turnoId,
      ]),
    ).toEqual([{ outcome: 'servito', delivered: true }])
  })

  test('two clicks are one welcome', async () => {
    const partitaIva = partitaIvaOf(903)
    const aziendaId = await giveAzienda(house, { partitaIva })
    const startedAt = nextHour()
    nextHour(20)
    const answers = await Promise.all([
      welcome({ partitaIva, startedAt }),
      welcome({ partitaIva, startedAt }),
    ])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const [row] = await house.sql<{ n: number }>(
      'select count(*)::int as n from fabbisogno where azienda_id = $1',
      [aziendaId],
    )
    expect(row?.n).toBe(1)
  })

  test('a new one needs its name, and is not made where it is not served', async () => {
    const partitaIva = partitaIvaOf(904)
    nextHour()
    expect(await welcome({ partitaIva })).toMatchObject({ refusal: { code: 'azienda.senza-nome' } })
    const wrong = { partitaIva, name: 'Nuova di zecca', consulenteId: await accountId(house, 'regione') }
    expect(await welcome(wrong)).toMatchObject({ refusal: { code: 'azienda.consulente-impossibile' } })
    expect(await house.sql('select from azienda where partita_iva = $1', [partitaIva])).toEqual([])
    expect(await welcome({ partitaIva, name: 'Nuova di zecca' })).toMatchObject({ kind: 'done' })
  })

  test('who already looks after it is proposed first; otherwise the consultant of the centre', async () => {
    const partitaIva = partitaIvaOf(905)
    await giveAzienda(house, { partitaIva }, 'sportello')
    const proposed = async () => {
      const answer = await house.ask('sportello', readWelcome, { partitaIva })
      return answer.kind === 'done' ? answer.value.consulenti[0]?.name : answer.kind
    }
    expect(await proposed()).toBe('Luca Benedetti')
    nextHour()
    await welcome({ partitaIva, consulenteId: await accountId(house, 'mirato') })
    expect(await proposed()).toBe('Elena Sarti')
  })

  test.each([
    [{ needs: [] }, 'needs'],
    [{ needs: ['soldi'] }, 'needs'],
    [{ consulenteId: 'io' }, 'consulenteId'],
    [{ startedAt: 'ieri' }, 'startedAt'],
    [{ chiave: 'in più' }, 'chiave'],
  ])('%o is bad input', async (input, field) => {
    const answer = await welcome({ partitaIva: partitaIvaOf(906), ...input })
    expect(answer.kind === 'invalid' && answer.errors.some((error) => error.field.startsWith(field))).toBe(
      true,
    )
  })

  test.each(['ente', 'regione', 'amministratore'])('not by %s', async (username) => {
    expect(await welcome({ partitaIva: partitaIvaOf(901) }, username)).toEqual({ kind: 'forbidden' })
  })
})
