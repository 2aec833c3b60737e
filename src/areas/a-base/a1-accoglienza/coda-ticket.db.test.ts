import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, queueDays, value } from '../../../../test/builders/coda.ts'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { carryOut, workAs } from '../../../platform/work/index.ts'
import { ticketActor } from '../../../records/accesso/index.ts'
import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { giveUpNumber } from './coda-give-up.command.ts'
import { showTicket } from './coda.query.ts'
import { leaveNumber } from './turno-leave.command.ts'
import { serveNumber } from './turno-serve.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const { take, call, after, nextDay } = queueDays(() => house)
beforeEach(nextDay)

const onTicket = (codice: string, holding = codice) =>
  carryOut(house.engine, {
    actor: ticketActor(hashOfCode(holding)),
    request: showTicket,
    input: { codice },
  })

describe('the ticket', () => {
  test('sees its own number, those before it, and the minutes of today', async () => {
    const first = await take()
    await take({ reason: 'primo-colloquio' })
    const mine = await take()
    expect(value(await onTicket(mine.code))).toMatchObject({
      number: 'S-02',
      state: 'in-attesa',
      ahead: 1,
      likelyMinutes: null,
    })
    await call('sportello', { turnoId: first.turnoId })
    after(9 * 60 + 18)
    value(await house.ask('sportello', serveNumber, { turnoId: first.turnoId }))
    const before = await take()
    const last = await take()
    expect(value(await onTicket(last.code))).toMatchObject({ ahead: 2, likelyMinutes: 36 })
    await house.ask('sportello', leaveNumber, { turnoId: before.turnoId })
    expect(value(await onTicket(last.code))).toMatchObject({ ahead: 1, likelyMinutes: 18 })
    await call('sportello', { turnoId: mine.turnoId, place: 'sala 2' })
    expect(value(await onTicket(mine.code))).toMatchObject({ state: 'chiamato', place: 'sala 2' })
    nextDay()
    expect(value(await onTicket(mine.code))).toMatchObject({ state: 'scaduto' })
  })

  test('opens nothing but itself', async () => {
    const personaId = await givePersona(house, { birthOn: '1984-01-01' })
    const [mine, hers] = [await take(), await take({ personaId })]
    expect(codeOf(await onTicket(hers.code, mine.code))).toBe('turno.non-trovato')
    expect(codeOf(await onTicket('x'.repeat(22)))).toBe('turno.non-trovato')
    expect(codeOf(await onTicket(''))).toBe('invalid')
    const actor = ticketActor(hashOfCode(mine.code))
    const numbers = await workAs(house.engine, actor, (work) =>
      work.tx.selectFrom('turno').select('number').execute(),
    )
    expect(numbers).toEqual([{ number: 1 }])
    for (const column of ['personaId', 'reason', 'needs', 'calledBy'] as const)
      await expect(
        workAs(house.engine, actor, (work) => work.tx.selectFrom('turno').select(column).execute()),
      ).rejects.toThrow('permission denied')
    await expect(
      workAs(house.engine, actor, (work) => work.tx.selectFrom('persona').select('id').execute()),
    ).rejects.toThrow('permission denied')
    expect(codeOf(await house.ask('sportello', showTicket, { codice: mine.code }))).toBe('forbidden')
  })

  test('is given up once, while it waits, and nothing else is written through it', async () => {
    const [mine, other] = [await take(), await take()]
    const giveUp = (codice: string) =>
      carryOut(house.engine, {
        actor: ticketActor(hashOfCode(codice)),
        request: giveUpNumber,
        input: { codice },
      })
    await expect(
      workAs(house.engine, ticketActor(hashOfCode(mine.code)), (work) =>
        work.tx.updateTable('turno').set({ endedAt: work.now, outcome: 'servito' }).execute(),
      ),
    ).rejects.toThrow()
    expect(codeOf(await giveUp(mine.code))).toBe('done')
    expect(codeOf(await giveUp(mine.code))).toBe('turno.gia-chiamato')
    expect(value(await onTicket(mine.code))).toMatchObject({ state: 'andato-via' })
    await call('sportello', { turnoId: other.turnoId })
    expect(codeOf(await giveUp(other.code))).toBe('turno.gia-chiamato')
    expect(codeOf(await giveUp('nessuno'))).toBe('turno.non-trovato')
  })
})
