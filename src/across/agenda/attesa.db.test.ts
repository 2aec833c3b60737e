import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  ANY_TIME,
  book,
  bookFirst,
  giveAttesa,
  giveMorning,
  giveWaiting,
  placesFor,
} from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { passOnPosti } from '../../records/agenda/index.ts'
import { cancelAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { listAppuntamenti } from './agenda.query.ts'
import { acceptForPersona, declineForPersona, stopWaiting, waitForPlace } from './attesa.command.ts'
import { readAttese } from './attesa.query.ts'
import { addMyAbsence, removeMyAbsence } from './hours.command.ts'

// Monday, 10:04 in Italy: Wednesday is two days away.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql(
    'truncate appuntamento, disponibilita_operatore, assenza, sala, finestra_agenda, attesa, messaggio cascade',
  )
})

const wait = (personaId: string, more?: Record<string, unknown>) => giveAttesa(house, personaId, more)
const waiting = async (username = 'sportello') => {
  const answer = await house.ask(username, readAttese, {})
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
const offerTo = async (personaId: string) =>
  (await waiting()).find((each) => each.personaId === personaId)?.offer ?? undefined
const cancel = (appuntamentoId: string, username = 'sportello') =>
  house.ask(username, cancelAppuntamento, { appuntamentoId, version: 1 })
const hoursOf = async (personaId: string) => {
  const answer = await house.ask('sportello', listAppuntamenti, { personaId })
  return answer.kind === 'done' ? answer.value.map(({ startsAt }) => startsAt.toISOString()) : []
}

/** Luca has the first place of Wednesday; the others each the next one. */
async function give(people: number): Promise<{ luca: string; first: string; others: string[] }> {
  await giveMorning(house, 4)
  const luca = await giveWaiting(house)
  const first = await bookFirst(house, luca)
  const others: string[] = []
  for (let at = 0; at < people; at++) {
    const other = await giveWaiting(house)
    await bookFirst(house, other)
    others.push(other)
  }
  return { luca, first, others }
}

describe('a place becomes free', () => {
  test('the first who asked is offered it for two hours, is told, and nobody else may take it', async () => {
    const { first, others } = await give(2)
    await house.sql("update persona set phone = '+393331234567', preferred_channel = 'sms'")
    const [maria = '', sara = ''] = others
    await wait(maria)
    house.setNow('2026-11-09T09:05:00Z')
    await wait(sara)
    expect((await cancel(first)).kind).toBe('done')
    const offer = await offerTo(maria)
    expect(offer).toMatchObject({
      startsAt: new Date('2026-11-11T08:00:00Z'),
      expiresAt: new Date('2026-11-09T11:05:00Z'),
    })
    expect(await offerTo(sara)).toBe(undefined)
    const told = await house.sql(
      "select persona_id, link_path from messaggio where template = 'appuntamento.posto-libero'",
    )
    expect(told).toEqual([
      { persona_id: maria, link_path: expect.stringMatching(/^\/posto\/[\w-]{22}$/) as string },
    ])
    const third = await giveWaiting(house)
    expect((await placesFor(house, third))[0]?.startsAt.toISOString()).toBe('2026-11-11T11:00:00.000Z')
    const code = `2026-11-11T08:00:00.000Z/${offer?.operatorId ?? ''}`
    expect(await book(house, third, { place: code })).toMatchObject({
      refusal: { code: 'agenda.posto-preso', facts: { next: [{}, {}, {}] } },
    })
  })

  test('she takes it: her place goes to the next who waits', async () => {
    const { first, others } = await give(2)
    const [maria = '', sara = ''] = others
    await wait(maria)
    await wait(sara)
    await cancel(first)
    const offer = await offerTo(maria)
    const taken = await house.ask('sportello', acceptForPersona, { postoId: offer?.id })
    expect(taken.kind).toBe('done')
    expect(await hoursOf(maria)).toEqual(['2026-11-11T08:00:00.000Z'])
    expect((await waiting()).map(({ personaId }) => personaId)).toEqual([sara])
    expect((await offerTo(sara))?.startsAt.toISOString()).toBe('2026-11-11T09:00:00.000Z')
    expect(await house.ask('sportello', acceptForPersona, { postoId: offer?.id })).toMatchObject({
      refusal: { code: 'agenda.offerta-finita' },
    })
  })

  test('she cannot: the next one; and this place is never offered to her again', async () => {
    const { first, others } = await give(2)
    const [maria = '', sara = ''] = others
    await wait(maria)
    await wait(sara)
    await cancel(first)
    const answer = await house.ask('sportello', declineForPersona, { postoId: (await offerTo(maria))?.id })
    expect(answer.kind).toBe('done')
    const next = await offerTo(sara)
    expect(next?.startsAt.toISOString()).toBe('2026-11-11T08:00:00.000Z')
    await house.ask('sportello', declineForPersona, { postoId: next?.id })
    expect(await offerTo(maria)).toBe(undefined)
    expect((await placesFor(house, await giveWaiting(house)))[0]?.startsAt.toISOString()).toBe(
      '2026-11-11T08:00:00.000Z',
    )
    expect(await hoursOf(maria)).toEqual(['2026-11-11T09:00:00.000Z'])
  })

  test.each([
    ['2026-11-09T11:03:59Z', true],
    ['2026-11-09T11:04:00Z', false],
  ])('at %s it is still hers: %s', async (at, isHers) => {
    const { first, others } = await give(2)
    const [maria = '', sara = ''] = others
    await wait(maria)
    await wait(sara)
    await cancel(first)
    const offer = await offerTo(maria)
    house.setNow(at)
    await workAs(house.engine, SYSTEM, passOnPosti)
    expect((await offerTo(maria)) !== undefined).toBe(isHers)
    expect((await offerTo(sara)) !== undefined).toBe(!isHers)
    const late = await house.ask('sportello', acceptForPersona, { postoId: offer?.id })
    expect(late.kind).toBe(isHers ? 'done' : 'refused')
  })

  test('passed on twice, the second time nothing happens', async () => {
    const { first, others } = await give(2)
    for (const each of others) await wait(each)
    await cancel(first)
    house.setNow('2026-11-09T12:00:00Z')
    expect(await workAs(house.engine, SYSTEM, passOnPosti)).toBe(1)
    expect(await workAs(house.engine, SYSTEM, passOnPosti)).toBe(0)
  })

  test.each([
    ['a later place than the one she has', {}, true],
    ['a weekday she cannot', { weekdays: [1, 2, 4, 5] }, false],
    ['an hour she cannot', { fromHour: '9:30' }, false],
    ['days she cannot', { from: '2026-11-12' }, false],
  ])('not %s', async (_why, more, isLater) => {
    const { first, others } = await give(1)
    const [maria = ''] = others
    await wait(maria, more)
    const [third] = await placesFor(house, maria)
    const luca = await giveWaiting(house)
    const answer = await book(house, luca, { place: third?.code })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    await cancel(isLater ? answer.value.appuntamentoId : first)
    expect(await offerTo(maria)).toBe(undefined)
  })

  test('a move frees a place too; a place that begins within two hours is not offered', async () => {
    const { luca, first, others } = await give(1)
    const [maria = ''] = others
    await wait(maria)
    const place = (await placesFor(house, luca))[0]?.code
    await house.ask('sportello', moveAppuntamento, { appuntamentoId: first, version: 1, place })
    const offer = await offerTo(maria)
    expect(offer?.startsAt.toISOString()).toBe('2026-11-11T08:00:00.000Z')
    await house.ask('sportello', declineForPersona, { postoId: offer?.id })
    house.setNow('2026-11-11T06:30:00Z')
    const [mine] = await house.sql<{ id: string }>(
      "select id from appuntamento where persona_id = $1 and state = 'fissato'",
      [maria],
    )
    const paolo = await giveWaiting(house)
    await wait(paolo)
    const reason = 'Ha telefonato'
    const input = { appuntamentoId: mine?.id, version: 1, reason }
    house.setNow('2026-11-11T07:30:00Z')
    expect((await house.ask('sportello', cancelAppuntamento, input)).kind).toBe('done')
    expect(await offerTo(paolo)).toBe(undefined)
  })

  test('who is back from an absence gives places to who waits', async () => {
    await giveMorning(house, 4)
    const away = await house.ask('orientatore', addMyAbsence, { from: '2026-11-11', until: '2026-11-11' })
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    await wait(maria)
    const assenzaId = away.kind === 'done' ? away.value.assenzaId : ''
    const back = await house.ask('orientatore', removeMyAbsence, { assenzaId })
    expect(back).toMatchObject({ kind: 'done', value: { offered: 1 } })
    expect((await offerTo(maria))?.startsAt.toISOString()).toBe('2026-11-11T08:00:00.000Z')
  })

  test('two places become free at once: one offer each, never two for the same person', async () => {
    const { first, others } = await give(3)
    const [maria = '', , paolo = ''] = others
    const [second] = await house.sql<{ id: string }>('select id from appuntamento where persona_id = $1', [
      others[1],
    ])
    await wait(maria)
    await wait(paolo)
    await Promise.all([cancel(first), cancel(second?.id ?? '', 'orientatore')])
    const offers = await house.sql("select attesa_id from posto_offerto where state = 'offerto'")
    expect(new Set(offers.map((each) => JSON.stringify(each))).size).toBe(offers.length)
    expect(offers.length).toBeGreaterThan(0)
  })
})

describe('the list', () => {
  test('who asks again waits once, as she said last', async () => {
    const maria = await giveWaiting(house)
    await wait(maria)
    await wait(maria, { weekdays: [5] })
    expect(await waiting()).toMatchObject([{ personaId: maria, weekdays: [5], bookedAt: null }])
  })

  test('taken off the list, her kept place goes on', async () => {
    const { first, others } = await give(2)
    const [maria = '', sara = ''] = others
    const attesaId = await wait(maria)
    await wait(sara)
    await cancel(first)
    expect((await house.ask('sportello', stopWaiting, { attesaId })).kind).toBe('done')
    expect(await offerTo(sara)).toBeDefined()
    expect(await house.ask('sportello', stopWaiting, { attesaId })).toMatchObject({
      refusal: { code: 'agenda.attesa-chiusa' },
    })
  })

  test.each([
    [{ until: '2026-11-08' }, 'until'],
    [{ weekdays: [] }, 'weekdays'],
    [{ weekdays: [7] }, 'weekdays.0'],
    [{ fromHour: '19:00' }, 'untilHour'],
    [{ service: 'Z9' }, 'service'],
  ])('%j cannot be waited for', async (more, field) => {
    const personaId = await giveWaiting(house)
    const input = { personaId, service: 'A2', ...ANY_TIME, ...more }
    const answer = await house.ask('sportello', waitForPlace, input)
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })

  test('each centre has its own; the region and the bodies have none', async () => {
    await wait(await giveWaiting(house))
    expect(await waiting('orientatore-terni')).toEqual([])
    for (const username of ['regione', 'ente'])
      expect((await house.ask(username, readAttese, {})).kind).toBe('forbidden')
  })
})
