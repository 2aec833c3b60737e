import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveMorning, giveWaiting, placesFor, book } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { callOffByPersona } from '../../records/agenda/index.ts'
import { freeSala, listSale, listSaleLibere, occupySala } from '../../records/sala/index.ts'
import { cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { readAppuntamento, readBooking } from './agenda.query.ts'
import { addStanza, closeStanza, readSale, reopenStanza, setStanza, setWindow } from './sale.command.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate appuntamento, disponibilita_operatore, assenza, sala, finestra_agenda cascade')
})

async function room(name: string, more: Record<string, unknown> = {}): Promise<string> {
  const input = { name, seats: 3, riservata: 'si', uses: ['individuale'], ...more }
  const answer = await house.ask('responsabile', addStanza, input)
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.salaId
}
const see = async (appuntamentoId: string) => {
  const answer = await house.ask('sportello', readAppuntamento, { appuntamentoId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
const salaOf = async (id: string) => (await see(id)).appuntamento.sala
const as = async <T>(run: Parameters<typeof workAs<T>>[2]) =>
  workAs(house.engine, await house.actor('responsabile'), run)
const AT = { from: new Date('2026-11-11T08:00:00Z'), until: new Date('2026-11-11T09:00:00Z') }
const ID = '01a20000-0000-7000-8000-000000000001'

describe('the room of an interview', () => {
  test('a private one, the smallest; never an open one, never one for groups only', async () => {
    await room('Aula', { seats: 20, uses: ['gruppo'] })
    await room('Sala aperta', { riservata: 'no' })
    await room('Stanza grande', { seats: 8 })
    await room('Stanza 1', { seats: 2 })
    await giveMorning(house, 2)
    expect(await salaOf(await bookFirst(house, await giveWaiting(house)))).toBe('Stanza 1')
  })

  test('two at the same hour have two rooms; the third has none and is booked all the same', async () => {
    await room('Stanza 1')
    await room('Stanza 2')
    for (const who of ['orientatore', 'responsabile', 'sportello']) await giveMorning(house, 1, who)
    const people = await Promise.all([1, 2, 3].map(() => giveWaiting(house)))
    const operators = await Promise.all(
      ['orientatore', 'responsabile', 'sportello'].map(async (who) => (await house.actor(who)).id ?? ''),
    )
    const answers = await Promise.all(
      people.map((persona, at) =>
        book(house, persona, { place: `2026-11-11T08:00:00.000Z/${operators[at] ?? ''}` }),
      ),
    )
    const rooms = await Promise.all(
      answers.map(async (answer) =>
        answer.kind === 'done' ? salaOf(answer.value.appuntamentoId) : answer.kind,
      ),
    )
    expect(rooms.map(String).toSorted()).toEqual(['Stanza 1', 'Stanza 2', 'null'])
    expect((await see(answers.find((one) => one.kind === 'done')?.value.appuntamentoId ?? '')).hasSale).toBe(
      true,
    )
  })

  test('called off or moved, its room is free again', async () => {
    await room('Stanza 1')
    await giveMorning(house, 2)
    const first = await bookFirst(house, await giveWaiting(house))
    await house.ask('sportello', cancelAppuntamento, { appuntamentoId: first, version: 1 })
    const second = await bookFirst(house, await giveWaiting(house))
    expect(await salaOf(second)).toBe('Stanza 1')
    const place = (await placesFor(house, await giveWaiting(house)))[0]?.code
    const moved = await house.ask('sportello', moveAppuntamento, {
      appuntamentoId: second,
      version: 1,
      place,
    })
    expect(moved.kind === 'done' && (await salaOf(moved.value.appuntamentoId))).toBe('Stanza 1')
    expect(await salaOf(second)).toBe(null)
    expect(await house.sql('select 1 from sala_occupata')).toHaveLength(1)
  })

  test('a group has the room: the interview has none', async () => {
    const salaId = await room('Stanza 1', { uses: ['individuale', 'gruppo'] })
    const taken = await as((work) => occupySala(work, { salaId, ...AT, kind: 'sessione', id: ID }))
    expect(taken.ok).toBe(true)
    await giveMorning(house, 1)
    expect(await salaOf(await bookFirst(house, await giveWaiting(house)))).toBe(null)
  })

  test('closed for some days, its interviews go to another private room or to none', async () => {
    const one = await room('Stanza 1', { seats: 2 })
    await giveMorning(house, 1)
    const mine = await bookFirst(house, await giveWaiting(house))
    await room('Stanza 2')
    const close = { salaId: one, from: '2026-11-11', until: '2026-11-11' }
    expect(await house.ask('responsabile', closeStanza, close)).toEqual({
      kind: 'done',
      value: { moved: 1, without: 0 },
    })
    expect(await salaOf(mine)).toBe('Stanza 2')
    expect(await house.ask('responsabile', closeStanza, close)).toMatchObject({
      refusal: { code: 'sala.occupata' },
    })
    const view = await house.ask('sportello', readSale, {})
    const [closed] = view.kind === 'done' ? view.value.chiusure : []
    expect(closed).toMatchObject({ name: 'Stanza 1', from: new Date('2026-11-10T23:00:00Z') })
    const reopen = { chiusuraId: closed?.id }
    expect((await house.ask('responsabile', reopenStanza, reopen)).kind).toBe('done')
    expect(await house.ask('responsabile', reopenStanza, reopen)).toMatchObject({
      refusal: { code: 'sala.non-trovata' },
    })
  })

  test('a closing never takes the room from a group', async () => {
    const salaId = await room('Aula', { uses: ['gruppo'], seats: 12 })
    await as((work) => occupySala(work, { salaId, ...AT, kind: 'sessione', id: ID }))
    expect(
      await house.ask('responsabile', closeStanza, { salaId, from: '2026-11-11', until: '2026-11-12' }),
    ).toMatchObject({ refusal: { code: 'sala.occupata' } })
    expect(await house.sql("select 1 from sala_occupata where by_kind = 'sessione'")).toHaveLength(1)
  })
})

describe('what other rooms of the house stand on', () => {
  test('of two who take the same room at once, one gets it; the other’s transaction goes on', async () => {
    const salaId = await room('Aula', { uses: ['gruppo'], seats: 12 })
    const take = (id: string) =>
      as(async (work) => {
        const taken = await occupySala(work, { salaId, ...AT, kind: 'sessione', id })
        return { ok: taken.ok, rooms: (await listSale(work, 'PG')).length }
      })
    const answers = await Promise.all([take(ID), take(ID.replace(/1$/, '2'))])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(({ rooms }) => rooms)).toEqual([1, 1])
  })

  test.each([
    ['2026-11-11T07:00:00Z', '2026-11-11T08:00:00Z', true],
    ['2026-11-11T09:00:00Z', '2026-11-11T10:00:00Z', true],
    ['2026-11-11T08:59:59Z', '2026-11-11T10:00:00Z', false],
    ['2026-11-11T07:00:00Z', '2026-11-11T08:00:01Z', false],
  ])('from %s to %s it is free beside a session at nine: %s', async (from, until, isFree) => {
    const salaId = await room('Aula', { uses: ['gruppo'], seats: 12 })
    await as((work) => occupySala(work, { salaId, ...AT, kind: 'sessione', id: ID }))
    const time = { from: new Date(from), until: new Date(until) }
    const free = await as((work) => listSaleLibere(work, { centro: 'PG', ...time, use: 'gruppo', seats: 12 }))
    expect(free.length === 1).toBe(isFree)
    const none = await as((work) => listSaleLibere(work, { centro: 'PG', ...time, use: 'gruppo', seats: 13 }))
    expect(none).toEqual([])
    const taken = await as((work) =>
      occupySala(work, { salaId, ...time, kind: 'sessione', id: ID.replace(/1$/, '2') }),
    )
    expect(taken.ok).toBe(isFree)
  })

  test('taken again under the same id it moves; given back it is free', async () => {
    const salaId = await room('Aula', { uses: ['gruppo'] })
    const other = await room('Aula 2', { uses: ['gruppo'] })
    await as(async (work) => {
      await occupySala(work, { salaId, ...AT, kind: 'sessione', id: ID })
      await occupySala(work, { salaId: other, ...AT, kind: 'sessione', id: ID })
    })
    expect(await house.sql('select sala_id from sala_occupata')).toEqual([{ sala_id: other }])
    await as((work) => freeSala(work, { kind: 'sessione', id: ID }))
    expect(await house.sql('select 1 from sala_occupata')).toEqual([])
  })
})

describe('who decides', () => {
  test.each([
    [{ name: '' }, 'name'],
    [{ seats: 0 }, 'seats'],
    [{ seats: 501 }, 'seats'],
    [{ uses: [] }, 'uses'],
    [{ uses: ['ballo'] }, 'uses.0'],
  ])('%j is no room', async (more, field) => {
    const input = { name: 'Stanza', seats: 3, uses: ['individuale'], ...more }
    const answer = await house.ask('responsabile', addStanza, input)
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })

  test('the manager, for the own centre; a name once', async () => {
    const salaId = await room('Stanza 1')
    const input = { name: 'Stanza 1', seats: 3, uses: ['gruppo'] }
    expect(await house.ask('responsabile', addStanza, input)).toMatchObject({
      refusal: { code: 'sala.nome-usato' },
    })
    for (const username of ['sportello', 'orientatore', 'regione'])
      expect((await house.ask(username, addStanza, input)).kind).toBe('forbidden')
    await house.sql("update sala set centro_code = 'TR'")
    expect(await house.ask('responsabile', setStanza, { salaId, active: 'no' })).toMatchObject({
      refusal: { code: 'sala.non-trovata' },
    })
    const close = { salaId, from: '2026-11-11', until: '2026-11-11' }
    expect(await house.ask('responsabile', closeStanza, close)).toMatchObject({
      refusal: { code: 'sala.non-trovata' },
    })
  })

  test('out of use it is proposed to nobody; what is in it stays', async () => {
    const salaId = await room('Stanza 1')
    await giveMorning(house, 2)
    const mine = await bookFirst(house, await giveWaiting(house))
    await house.ask('responsabile', setStanza, { salaId, active: 'no' })
    expect(await salaOf(mine)).toBe('Stanza 1')
    expect(await salaOf(await bookFirst(house, await giveWaiting(house)))).toBe(null)
  })
})

describe('until when an appointment is moved', () => {
  const set = (validFrom: string, operatoreHours: number) =>
    house.ask('responsabile', setWindow, { validFrom, personaHours: 24, operatoreHours })

  test.each([
    ['2026-11-10T07:59:59Z', undefined],
    ['2026-11-10T08:00:00Z', undefined],
    ['2026-11-10T08:00:01Z', 'agenda.serve-motivo'],
  ])('a day before at the latest: at %s without a reason refused %s', async (at, code) => {
    await giveMorning(house, 2)
    const mine = await bookFirst(house, await giveWaiting(house))
    house.setNow(at)
    const input = { appuntamentoId: mine, version: 1 }
    const answer = await house.ask('sportello', cancelAppuntamento, input)
    expect(answer.kind === 'refused' ? answer.refusal.code : undefined).toBe(code)
    if (code === undefined) return
    const said = await house.ask('sportello', cancelAppuntamento, { ...input, reason: 'È malata' })
    expect(said.kind).toBe('done')
    expect((await see(mine)).appuntamento.changeReason).toBe('È malata')
  })

  test('the centre decides otherwise, from a day on', async () => {
    await set('2026-11-10', 48)
    await giveMorning(house, 2)
    const mine = await bookFirst(house, await giveWaiting(house))
    expect((await see(mine)).near).toBe(null)
    house.setNow('2026-11-10T06:00:00Z')
    expect((await see(mine)).near).toBe(48)
    await set('2026-11-10', 2)
    expect((await see(mine)).near).toBe(null)
    const view = await house.ask('orientatore-terni', readSale, {})
    expect(view.kind === 'done' && view.value.finestra.operatoreHours).toBe(24)
    expect((await house.ask('sportello', setWindow, {})).kind).toBe('forbidden')
  })

  test.each([
    ['2026-11-10T08:00:00Z', null],
    ['2026-11-10T08:00:01Z', 'Disdetta dalla persona a meno di 24 ore'],
  ])('the person herself: at %s it stays written %s', async (at, reason) => {
    await giveMorning(house, 2)
    const mine = await bookFirst(house, await giveWaiting(house))
    house.setNow(at)
    const called = await workAs(house.engine, SYSTEM, (work) => callOffByPersona(work, mine))
    expect(called.ok).toBe(true)
    expect((await see(mine)).appuntamento).toMatchObject({ state: 'annullato', changeReason: reason })
    expect(await workAs(house.engine, SYSTEM, (work) => callOffByPersona(work, mine))).toMatchObject({
      refusal: { code: 'agenda.passo-impossibile' },
    })
  })

  test.each([-1, 721, 1.5])('%d hours are no window', async (hours) => {
    expect((await set('2026-11-10', hours)).kind).toBe('invalid')
  })
})

test('who did not come: with notice and without, counted for a year, and only then', async () => {
  await giveMorning(house, 2)
  const maria = await giveWaiting(house)
  const first = await bookFirst(house, maria)
  house.setNow('2026-11-11T08:20:00Z')
  const mark = { appuntamentoId: first, version: 1, outcome: 'assente' }
  expect((await house.ask('sportello', markAppuntamento, mark)).kind).toBe('invalid')
  expect(
    (await house.ask('sportello', markAppuntamento, { ...mark, outcome: 'presente', avviso: 'avvisato' }))
      .kind,
  ).toBe('invalid')
  await house.ask('sportello', markAppuntamento, { ...mark, avviso: 'non-avvisato' })
  expect((await see(first)).absences).toEqual({ avvisate: 0, nonAvvisate: 1 })
  const counted = async () => {
    const answer = await house.ask('sportello', readBooking, { personaId: maria, service: 'A2' })
    return answer.kind === 'done' ? answer.value.absences : undefined
  }
  house.setNow('2027-11-11T07:59:00Z')
  expect(await counted()).toEqual({ avvisate: 0, nonAvvisate: 1 })
  house.setNow('2027-11-11T08:01:00Z')
  expect(await counted()).toEqual({ avvisate: 0, nonAvvisate: 0 })
})
