import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { book, bookFirst, giveMorning, giveWaiting, placesFor } from '../../../test/builders/agenda.ts'
import { giveGruppo } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { listAppuntamenti, listWeek, proposePlaces, readAppuntamento, readMyHours } from './agenda.query.ts'
import { addMyAbsence, removeMyAbsence, setMyHours } from './hours.command.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
const WEDNESDAY = '2026-11-11'
/** Wednesday morning is less than a day away. */
const WHY = 'Ha telefonato'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate appuntamento, disponibilita_operatore, assenza, sala, finestra_agenda cascade')
})

describe('what becomes of it', () => {
  const see = async (appuntamentoId: string) => {
    const answer = await house.ask('sportello', readAppuntamento, { appuntamentoId })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.value
  }

  test('moved: the old one says where it went, and its place is free again', async () => {
    await giveMorning(house, 2)
    const maria = await giveWaiting(house)
    const old = await bookFirst(house, maria)
    const place = (await see(old)).offer?.places[0]?.code
    const input = { appuntamentoId: old, version: 1, place, reason: WHY }
    const moved = await house.ask('sportello', moveAppuntamento, input)
    if (moved.kind !== 'done') throw new Error(JSON.stringify(moved))
    const { appuntamento, next } = await see(old)
    expect(appuntamento).toMatchObject({
      state: 'spostato',
      replacedBy: moved.value.appuntamentoId,
      version: 2,
    })
    expect(next).toEqual([])
    expect((await placesFor(house, maria))[0]?.startsAt.toISOString()).toBe('2026-11-11T08:00:00.000Z')
    expect(await house.ask('sportello', moveAppuntamento, input)).toMatchObject({
      refusal: { code: 'agenda.cambiato' },
    })
  })

  test('a move to a place that was taken leaves all as it was', async () => {
    await giveMorning(house, 3)
    const [maria, luca] = [await giveWaiting(house), await giveWaiting(house)]
    const mine = await bookFirst(house, maria)
    const wanted = (await placesFor(house, maria))[0]?.code
    await book(house, luca, { place: wanted })
    const answer = await house.ask('sportello', moveAppuntamento, {
      appuntamentoId: mine,
      version: 1,
      place: wanted,
      reason: WHY,
    })
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'agenda.posto-preso' } })
    expect((await see(mine)).appuntamento).toMatchObject({ state: 'fissato', version: 1 })
  })

  test('moved and called off at once: one of the two', async () => {
    await giveMorning(house, 3)
    const maria = await giveWaiting(house)
    const mine = await bookFirst(house, maria)
    const seen = { appuntamentoId: mine, version: 1, reason: WHY }
    const place = (await placesFor(house, maria))[0]?.code
    const answers = await Promise.all([
      house.ask('sportello', moveAppuntamento, { ...seen, place }),
      house.ask('orientatore', cancelAppuntamento, seen),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  })

  test('called off, its place is free', async () => {
    await giveMorning(house, 1)
    const maria = await giveWaiting(house)
    const mine = await bookFirst(house, maria)
    expect(
      (await house.ask('sportello', cancelAppuntamento, { appuntamentoId: mine, version: 1, reason: WHY }))
        .kind,
    ).toBe('done')
    expect((await placesFor(house, await giveWaiting(house)))[0]?.startsAt.toISOString()).toBe(
      '2026-11-11T08:00:00.000Z',
    )
    expect(await house.ask('sportello', listAppuntamenti, { personaId: maria })).toEqual({
      kind: 'done',
      value: [],
    })
  })

  test.each([
    ['2026-11-10T22:59:00Z', 'agenda.passo-impossibile'],
    ['2026-11-10T23:01:00Z', undefined],
  ])('she has come: at %s refused %s', async (at, code) => {
    await giveMorning(house, 1)
    const mine = await bookFirst(house, await giveWaiting(house))
    house.setNow(at)
    const answer = await house.ask('sportello', markAppuntamento, {
      appuntamentoId: mine,
      version: 1,
      outcome: 'presente',
    })
    expect(answer.kind === 'refused' ? answer.refusal.code : undefined).toBe(code)
  })

  test('absent, then here after all, then over; never again', async () => {
    await giveMorning(house, 1)
    const mine = await bookFirst(house, await giveWaiting(house))
    house.setNow('2026-11-11T08:20:00Z')
    for (const step of [
      { version: 1, outcome: 'assente', avviso: 'non-avvisato' },
      { version: 2, outcome: 'presente' },
      { version: 3, outcome: 'svolto' },
    ])
      expect((await house.ask('orientatore', markAppuntamento, { appuntamentoId: mine, ...step })).kind).toBe(
        'done',
      )
    expect((await see(mine)).appuntamento.avviso).toBe(null)
    expect(
      await house.ask('orientatore', markAppuntamento, {
        appuntamentoId: mine,
        version: 4,
        outcome: 'assente',
        avviso: 'avvisato',
      }),
    ).toMatchObject({ refusal: { code: 'agenda.passo-impossibile' } })
  })

  test('late, but her place was given to another: not both', async () => {
    await giveMorning(house, 1)
    const mine = await bookFirst(house, await giveWaiting(house))
    await house.sql("update appuntamento set state = 'assente'")
    const [first] = await placesFor(house, await giveWaiting(house))
    expect((await book(house, await giveWaiting(house), { place: first?.code })).kind).toBe('done')
    house.setNow('2026-11-11T08:20:00Z')
    const mark = { appuntamentoId: mine, version: 1, outcome: 'presente' }
    expect(await house.ask('sportello', markAppuntamento, mark)).toMatchObject({
      refusal: { code: 'agenda.posto-preso' },
    })
  })
})

describe('the hours', () => {
  test('a new week holds from its day; the old one until the day before', async () => {
    await giveMorning(house, 4)
    const stretches = [{ weekday: 3, from: '14:00', until: '16:00' }]
    await house.ask('orientatore', setMyHours, { services: ['A2'], stretches, validFrom: '2026-11-18' })
    const rows = await house.sql(
      'select from_minutes, valid_from::text, valid_until::text from disponibilita_operatore order by valid_from',
    )
    expect(rows).toEqual([
      { from_minutes: 540, valid_from: '2026-11-10', valid_until: '2026-11-17' },
      { from_minutes: 840, valid_from: '2026-11-18', valid_until: null },
    ])
    await house.ask('orientatore', setMyHours, { services: ['A2'], stretches: [] })
    expect(await placesFor(house, await giveWaiting(house))).toEqual([])
  })

  test.each([
    [
      'agenda.orari-sovrapposti',
      [
        { weekday: 1, from: '9:00', until: '11:00' },
        { weekday: 1, from: '10:59', until: '12:00' },
      ],
    ],
    [
      undefined,
      [
        { weekday: 1, from: '9:00', until: '11:00' },
        { weekday: 1, from: '11:00', until: '12:00' },
      ],
    ],
    [
      undefined,
      [
        { weekday: 1, from: '9:00', until: '11:00' },
        { weekday: 2, from: '10:00', until: '12:00' },
      ],
    ],
  ])('refused %s: %j', async (code, stretches) => {
    const answer = await house.ask('orientatore', setMyHours, { services: ['A2'], stretches })
    expect(answer.kind === 'refused' ? answer.refusal.code : undefined).toBe(code)
  })

  test.each([
    [{ weekday: 1, from: '11:00', until: '11:00' }, 'stretches.0.until'],
    [{ weekday: 1, from: '9:60', until: '11:00' }, 'stretches.0.from'],
    [{ weekday: 8, from: '9:00', until: '11:00' }, 'stretches.0.weekday'],
    [{ weekday: 1, from: '9:00' }, 'stretches.0.until'],
  ])('%j is no stretch', async (stretch, field) => {
    const answer = await house.ask('orientatore', setMyHours, { services: ['A2'], stretches: [stretch] })
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })

  test('nobody writes the hours of a colleague', async () => {
    await giveMorning(house, 1)
    await house.ask('responsabile', setMyHours, { services: ['A2'], stretches: [] })
    expect(await house.sql('select 1 from disponibilita_operatore')).toHaveLength(1)
    const mine = await house.ask('responsabile', readMyHours, {})
    expect(mine.kind === 'done' && mine.value.hours).toEqual([])
  })

  test('away: no places, what is booked is counted, and back again', async () => {
    await giveMorning(house, 2)
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    const away = await house.ask('orientatore', addMyAbsence, { from: '11/11/2026', until: '11/11/2026' })
    if (away.kind !== 'done') throw new Error(away.kind)
    expect(away.value.booked).toBe(1)
    expect((await placesFor(house, maria))[0]?.on).toBe('2026-11-18')
    expect(
      await house.ask('orientatore', addMyAbsence, { from: '10/11/2026', until: '12/11/2026' }),
    ).toMatchObject({
      refusal: { code: 'agenda.gia-assente' },
    })
    const { assenzaId } = away.value
    expect((await house.ask('orientatore-terni', removeMyAbsence, { assenzaId })).kind).toBe('refused')
    expect((await house.ask('orientatore', removeMyAbsence, { assenzaId })).kind).toBe('done')
    expect((await placesFor(house, maria))[0]?.on).toBe(WEDNESDAY)
  })
})

describe('who sees what', () => {
  test('mine, and those of the team', async () => {
    await giveMorning(house, 1)
    await bookFirst(house, await giveWaiting(house))
    const count = async (username: string, chi: string) => {
      const answer = await house.ask(username, listWeek, { chi, dal: WEDNESDAY })
      return answer.kind === 'done' ? answer.value.rows.length : answer.kind
    }
    expect(await count('orientatore', 'mie')).toBe(1)
    expect(await count('responsabile', 'mie')).toBe(0)
    expect(await count('responsabile', 'squadra')).toBe(1)
    expect(await count('orientatore-terni', 'squadra')).toBe(0)
    expect(await count('regione', 'squadra')).toBe('forbidden')
  })

  test('the groups one leads are in one’s own agenda, of that day only, and never in anybody else’s', async () => {
    const gruppoId = await giveGruppo(house, { start: `${WEDNESDAY}T13:30:00.000Z` })
    const off = await giveGruppo(house, { start: `${WEDNESDAY}T08:00:00.000Z`, service: 'A2' })
    await house.sql("update gruppo set state = 'annullato', cancel_reason = 'prova' where id = $1", [off])
    const groupsOf = async (username: string, asked: object = { vista: 'giorno' }) => {
      const answer = await house.ask(username, listWeek, { dal: WEDNESDAY, ...asked })
      return answer.kind === 'done' ? answer.value.groups.map(({ id, on }) => [id, on]) : answer.kind
    }
    expect(await groupsOf('orientatore')).toEqual([[gruppoId, WEDNESDAY]])
    expect(await groupsOf('orientatore', { vista: 'settimana' })).toEqual([[gruppoId, WEDNESDAY]])
    expect(await groupsOf('orientatore', { vista: 'giorno', dal: '2026-11-12' })).toEqual([])
    expect(await groupsOf('orientatore', { vista: 'giorno', chi: 'squadra' })).toEqual([])
    for (const username of ['sportello', 'responsabile', 'imprese', 'mirato', 'eures', 'orientatore-terni'])
      expect(await groupsOf(username)).toEqual([])
    const anna = await house.browser('orientatore')
    const here = `/siul/agenda?vista=giorno&dal=${WEDNESDAY}`
    expect(await (await anna.get(here)).text()).toContain(`href="/siul/gruppi/${gruppoId}"`)
    expect(await (await anna.get(here)).text()).not.toContain('Fai l’appello')
    house.setNow(`${WEDNESDAY}T13:30:00Z`)
    const then = await house.browser('orientatore')
    expect(await (await then.get(here)).text()).toContain(`/siul/gruppi/${gruppoId}/appello`)
    expect(await (await then.get('/siul/oggi')).text()).toContain('La mia giornata (1)')
  })

  test('the places are those of one’s own centre', async () => {
    await giveMorning(house, 1, 'orientatore-terni')
    const maria = await giveWaiting(house)
    expect(await placesFor(house, maria)).toEqual([])
    const terni = await house.ask('orientatore-terni', proposePlaces, { personaId: maria, service: 'A2' })
    expect(terni.kind === 'done' && terni.value.places).toHaveLength(3)
  })

  test('a body sees the appointments of whom was referred to it, and of nobody else', async () => {
    await giveMorning(house, 2)
    const maria = await giveWaiting(house)
    await bookFirst(house, maria)
    const seen = async () => {
      const answer = await house.ask('ente', listAppuntamenti, { personaId: maria })
      return answer.kind === 'done' ? answer.value.length : answer.kind
    }
    expect(await seen()).toBe(0)
    await house.sql(
      "insert into affidamento (persona_id, ente_id, valid_from) select $1, ente_id, '2026-01-01' from account where username = 'ente'",
      [maria],
    )
    expect(await seen()).toBe(1)
  })
})
