import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { book, bookFirst, giveMorning, giveWaiting, placesFor } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
const WEDNESDAY = '2026-11-11'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate appuntamento, disponibilita_operatore, assenza, sala, finestra_agenda cascade')
})

const live = async () => (await house.sql("select 1 from appuntamento where state = 'fissato'")).length

describe('booking a place', () => {
  test('the first places of the week, by the clock', async () => {
    await giveMorning(house, 4)
    const places = await placesFor(house, await giveWaiting(house))
    expect(places.map(({ startsAt }) => startsAt.toISOString())).toEqual([
      '2026-11-11T08:00:00.000Z',
      '2026-11-11T09:00:00.000Z',
      '2026-11-11T10:00:00.000Z',
    ])
    expect(places.map(({ operatorName }) => operatorName)).toEqual(['Anna Ricci', 'Anna Ricci', 'Anna Ricci'])
  })

  test('of two who take the same one, one gets it and the other the next three', async () => {
    await giveMorning(house, 4)
    const [maria, luca] = [await giveWaiting(house), await giveWaiting(house)]
    const [first] = await placesFor(house, maria)
    const answers = await Promise.all([
      book(house, maria, { place: first?.code }),
      book(house, luca, { place: first?.code }),
    ])
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
    const lost = answers.find((answer) => answer.kind === 'refused')
    expect(lost?.refusal.code).toBe('agenda.posto-preso')
    const next = lost?.refusal.facts['next'] as { code: string }[]
    expect(next).toHaveLength(3)
    expect(next.map(({ code }) => code)).not.toContain(first?.code)
    expect(await live()).toBe(1)
  })

  test('five people for four places: exactly four get one, whatever they take first', async () => {
    await giveMorning(house, 4)
    await house.sql('update disponibilita_operatore set valid_until = $1', [WEDNESDAY])
    const people = await Promise.all(Array.from({ length: 5 }, () => giveWaiting(house)))
    const [first] = await placesFor(house, people[0] ?? '')
    const insist = async (personaId: string, code: string | undefined): Promise<boolean> => {
      if (code === undefined) return false
      const answer = await book(house, personaId, { place: code })
      if (answer.kind === 'done') return true
      if (answer.kind !== 'refused') throw new Error(answer.kind)
      expect(answer.refusal.code).toBe('agenda.posto-preso')
      const next = answer.refusal.facts['next'] as { code: string }[]
      return insist(personaId, next[0]?.code)
    }
    const got = await Promise.all(people.map((personaId) => insist(personaId, first?.code)))
    expect(got.filter(Boolean)).toHaveLength(4)
    expect(await live()).toBe(4)
    expect(await placesFor(house, people[0] ?? '')).toEqual([])
  })

  test('a person is in one place at a time, whoever she is with', async () => {
    await giveMorning(house, 1)
    await giveMorning(house, 1, 'responsabile')
    const maria = await giveWaiting(house)
    const [first] = await placesFor(house, maria)
    await bookFirst(house, maria)
    const other = (await house.actor('responsabile')).id ?? ''
    const mine = first?.operatorId === other ? ((await house.actor('orientatore')).id ?? '') : other
    const answer = await book(house, maria, { place: `${first?.startsAt.toISOString() ?? ''}/${mine}` })
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'agenda.persona-impegnata' } })
  })

  test.each([
    ['an hour nobody keeps', '2026-11-11T07:00:00.000Z'],
    ['half of two places', '2026-11-11T08:30:00.000Z'],
    ['an hour that is past', '2026-11-04T08:00:00.000Z'],
    ['a day of another week of the century', '2999-11-13T08:00:00.000Z'],
  ])('%s is no place', async (_, at) => {
    await giveMorning(house, 4)
    const answer = await book(house, await giveWaiting(house), {
      place: `${at}/${(await house.actor('orientatore')).id ?? ''}`,
    })
    expect(answer).toMatchObject({ kind: 'refused', refusal: { code: 'agenda.posto-sparito' } })
    expect(answer.kind === 'refused' && answer.refusal.facts['next']).toHaveLength(3)
  })

  test.each([
    undefined,
    '',
    'domani',
    '2026-99-11T08:00:00.000Z/x',
    "2026-11-11T08:00:00.000Z/'; drop table persona",
  ])('the code %j names nothing', async (code) => {
    expect((await book(house, await giveWaiting(house), { place: code })).kind).toBe('invalid')
  })

  test('the ledger hears of it, without names', async () => {
    await giveMorning(house, 1)
    const maria = await giveWaiting(house)
    const id = await bookFirst(house, maria)
    const [fact] = await house.sql(
      "select service_code, persona_id, data from ledger where kind = 'appuntamento.fissato' order by seq desc limit 1",
    )
    expect(fact).toMatchObject({
      service_code: 'A2',
      persona_id: maria,
      data: { appuntamento: id, on: WEDNESDAY },
    })
  })
})

describe('the legal date', () => {
  test.each([
    ['2026-11-10', true],
    ['2026-11-11', false],
    ['2026-11-12', false],
  ])('where it is %s, a place on the eleventh asks why: %s', async (dueOn, asks) => {
    await giveMorning(house, 1)
    const maria = await giveWaiting(house, dueOn)
    const [first] = await placesFor(house, maria)
    expect(first?.beyond).toBe(asks)
    const answer = await book(house, maria, { place: first?.code })
    if (!asks) return expect(answer.kind).toBe('done')
    expect(answer).toMatchObject({
      kind: 'refused',
      refusal: { code: 'agenda.oltre-termine', facts: { day: '10/11/2026' } },
    })
    expect(
      (await book(house, maria, { place: first?.code, lateReason: 'La persona è ricoverata' })).kind,
    ).toBe('done')
    const rows = await house.sql('select due_on::text, late_reason from appuntamento')
    expect(rows).toEqual([{ due_on: dueOn, late_reason: 'La persona è ricoverata' }])
  })

  test('a reason that is not needed is not kept', async () => {
    await giveMorning(house, 1)
    await bookFirst(house, await giveWaiting(house, '2026-11-11'), { lateReason: 'per sicurezza' })
    expect(await house.sql('select late_reason from appuntamento')).toEqual([{ late_reason: null }])
  })

  test('the database itself keeps nothing beyond it without a reason', async () => {
    await giveMorning(house, 1)
    await bookFirst(house, await giveWaiting(house, '2026-11-11'))
    await expect(house.sql("update appuntamento set due_on = '2026-11-10'")).rejects.toThrow('check')
  })
})
