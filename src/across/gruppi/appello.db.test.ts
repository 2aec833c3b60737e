import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeAt, enrolAt, giveGruppo, givePeople, type GivenGruppo } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { callRoll, closeRoll } from './appello.command.ts'
import { cancel, enrolPersona } from './enrol.command.ts'
import { readAppello, readGruppo } from './gruppi.query.ts'

const NOW = '2026-11-10T09:04:00Z'
// Friday the thirteenth, the day of the groups, at one in the afternoon.
const AFTER = '2026-11-13T12:00:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate iscrizione_gruppo, gruppo, partecipazione, prestazione cascade')
})

async function full(people: number, given: GivenGruppo = {}) {
  const gruppoId = await giveGruppo(house, given)
  const all = await givePeople(house, people)
  for (const personaId of all) await enrolAt(house, gruppoId, personaId)
  house.setNow(AFTER)
  return { gruppoId, all }
}

async function heldOf(gruppoId: string) {
  const [row] = await house.sql<{
    id: string
    minutes: number
    recognised_minutes: number
    session_cents: number
    operators: number
    operator: string
  }>(
    `select p.id, p.minutes, p.recognised_minutes, p.session_cents, p.operators, a.username as operator
     from gruppo g join prestazione p on p.id = g.prestazione_id join account a on a.id = p.operator_id where g.id = $1`,
    [gruppoId],
  )
  const shares = await house.sql<{ persona_id: string; cents: number }>(
    'select persona_id, cents from partecipazione where prestazione_id = $1 order by persona_id',
    [row?.id],
  )
  return { ...row, shares }
}

const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind

describe('closing', () => {
  // 33.00 euros an hour, divided among who was there.
  test.each([
    [7, '13:30', 13_200, [1886, 1886, 1886, 1886, 1886, 1886, 1884]],
    [10, '11:30', 6_600, Array<number>(10).fill(660)],
    [3, '11:30', 6_600, [2200, 2200, 2200]],
  ])('A2 of %i until %s: %i cents, one line each, to the cent', async (...[people, until, cents, shares]) => {
    const { gruppoId, all } = await full(people, { service: 'A2' })
    house.setNow('2026-11-13T13:00:00Z')
    expect(codeOf(await closeAt(house, gruppoId, { until }))).toBe('done')
    const held = await heldOf(gruppoId)
    expect(held).toMatchObject({ session_cents: cents, operators: 1, operator: 'orientatore' })
    expect(held.shares.map((each) => each.cents)).toEqual(shares)
    expect(held.shares.map((each) => each.persona_id)).toEqual(all.toSorted())
  })

  test.each([
    ['11:29', 119, 0, 0],
    ['11:30', 120, 120, 6600],
    ['13:30', 240, 240, 13_200],
    ['13:31', 241, 240, 13_200],
  ])('B2 until %s: %i minutes, %i recognised, %i cents', async (...[until, minutes, recognised, cents]) => {
    const { gruppoId } = await full(2)
    house.setNow('2026-11-13T14:00:00Z')
    expect(codeOf(await closeAt(house, gruppoId, { until }))).toBe('done')
    expect(await heldOf(gruppoId)).toMatchObject({
      minutes,
      recognised_minutes: recognised,
      session_cents: cents,
    })
  })

  test('two who lead cost twice; who closes is not who led', async () => {
    const { gruppoId } = await full(4)
    await closeAt(house, gruppoId, { operators: 2, as: 'responsabile' })
    expect(await heldOf(gruppoId)).toMatchObject({
      session_cents: 13_200,
      operators: 2,
      operator: 'orientatore',
    })
  })

  test('six in B2 are not sent away: it is done, and nothing is recognised', async () => {
    const { gruppoId } = await full(5)
    const [late] = await givePeople(house, 1)
    expect(
      await house.ask('sportello', enrolPersona, { gruppoId, personaId: late, walkIn: 'on' }),
    ).toMatchObject({
      kind: 'done',
      value: { state: 'iscritta' },
    })
    await closeAt(house, gruppoId)
    const held = await heldOf(gruppoId)
    expect(held).toMatchObject({ minutes: 120, session_cents: 0 })
    expect(held.shares.map(({ cents }) => cents)).toEqual([0, 0, 0, 0, 0, 0])
    const read = await house.ask('orientatore', readGruppo, { gruppoId })
    const verdicts = read.kind === 'done' ? read.value.delivery?.verdicts : undefined
    expect(verdicts?.find(({ rule }) => rule === 'B2.gruppo')).toMatchObject({
      outcome: 'missed',
      because: '6 partecipanti: il massimo è 5, non si riconosce nulla.',
    })
  })

  test('for schools the five of B2 do not hold', async () => {
    const { gruppoId } = await full(8, { schoolToWork: true })
    await closeAt(house, gruppoId)
    expect(await heldOf(gruppoId)).toMatchObject({ session_cents: 6600 })
  })

  test('who did not come has no line and no share, and the ledger says it', async () => {
    const { gruppoId, all } = await full(3)
    await closeAt(house, gruppoId, { away: [all[0] ?? ''] })
    const held = await heldOf(gruppoId)
    expect(held.shares.map(({ persona_id }) => persona_id)).toEqual(all.slice(1).toSorted())
    expect(held.shares.map(({ cents }) => cents)).toEqual([3300, 3300])
    const facts = await house.sql(
      `select kind, persona_id from ledger
       where kind in ('prestazione.erogata', 'gruppo.mancato') and persona_id = any($1) order by kind, persona_id`,
      [all],
    )
    expect(facts.map(({ kind }) => kind)).toEqual([
      'gruppo.mancato',
      'prestazione.erogata',
      'prestazione.erogata',
    ])
    expect(facts[0]?.['persona_id']).toBe(all[0])
  })

  test('nobody there: closed, and nothing delivered', async () => {
    const { gruppoId, all } = await full(2)
    expect(await closeAt(house, gruppoId, { away: all })).toMatchObject({
      kind: 'done',
      value: { prestazioneId: null },
    })
    expect(await house.sql('select 1 from prestazione')).toEqual([])
  })

  test('twice, three times, at once: one delivery, told once', async () => {
    const { gruppoId, all } = await full(3)
    const answers = await Promise.all([1, 2, 3].map(() => closeAt(house, gruppoId)))
    const again = await closeAt(house, gruppoId, { away: all })
    const ids = [...answers, again].map((answer) => answer.kind === 'done' && answer.value.prestazioneId)
    expect(new Set(ids).size).toBe(1)
    expect(await house.sql('select 1 from prestazione')).toHaveLength(1)
    const told = await house.sql(
      "select 1 from ledger where data->>'prestazione' = $1 and persona_id is not null",
      [ids[0]],
    )
    expect(told).toHaveLength(3)
  })

  test.each([
    ['ends before it begins', { from: '11:30', until: '9:30' }],
    ['is not over', { until: '13:01' }],
    ['has no length', { from: '9:30', until: '9:30' }],
  ])('a group that %s is not closed', async (_, hours) => {
    const { gruppoId } = await full(2)
    expect(codeOf(await closeAt(house, gruppoId, hours))).toBe('gruppi.ore-sbagliate')
    expect(await house.sql('select 1 from prestazione')).toEqual([])
  })

  test('while who leads was delivering something else, it is said', async () => {
    const [one, other] = [await full(2), await full(2, { start: '2026-11-13T14:00:00.000Z' })]
    house.setNow('2026-11-13T20:00:00Z')
    await closeAt(house, one.gruppoId)
    expect(codeOf(await closeAt(house, other.gruppoId, { from: '11:00', until: '14:00' }))).toBe(
      'erogazione.sovrapposta',
    )
  })

  test('what was called off is not held', async () => {
    const { gruppoId } = await full(2)
    await house.ask('orientatore', cancel, { gruppoId, reason: 'prova' })
    expect(codeOf(await closeAt(house, gruppoId))).toBe('gruppi.chiuso')
  })
})

describe('the roll', () => {
  const call = (gruppoId: string, people: object[]) =>
    house.ask('orientatore', callRoll, { gruppoId, from: '9:30', until: '11:30', people })
  const presences = async (gruppoId: string) => {
    const rows = await house.sql(
      'select presence from iscrizione_gruppo where gruppo_id = $1 order by presence',
      [gruppoId],
    )
    return rows.map(({ presence }) => presence as string)
  }

  test.each([
    [{ presence: 'presente' }, 'presente'],
    [{ presence: 'presente', arrived: '9:30' }, 'presente'],
    [{ presence: 'presente', arrived: '9:31' }, 'in-ritardo'],
    [{ presence: 'presente', left: '11:30' }, 'presente'],
    [{ presence: 'presente', arrived: '9:45', left: '11:29' }, 'uscita-prima'],
    [{ presence: 'assente' }, 'assente'],
    [{ presence: 'assente-avvisato' }, 'assente-avvisato'],
  ])('%j is %s', async (told, presence) => {
    const { gruppoId, all } = await full(1)
    expect(codeOf(await call(gruppoId, [{ personaId: all[0], ...told }]))).toBe('done')
    expect(await presences(gruppoId)).toEqual([presence])
  })

  test.each([
    ['2026-11-13T07:59:00Z', 'gruppi.non-iniziato'],
    ['2026-11-13T08:00:00Z', 'done'],
  ])('half an hour before the hour, not earlier: at %s %s', async (at, code) => {
    const { gruppoId, all } = await full(1)
    house.setNow(at)
    expect(codeOf(await call(gruppoId, [{ personaId: all[0], presence: 'presente' }]))).toBe(code)
  })

  test('who left before she came, an hour that is none, somebody who is not in it', async () => {
    const { gruppoId, all } = await full(1)
    const one = { personaId: all[0], presence: 'presente' }
    expect(codeOf(await call(gruppoId, [{ ...one, arrived: '10:00', left: '9:50' }]))).toBe(
      'gruppi.ore-sbagliate',
    )
    expect(await call(gruppoId, [{ ...one, arrived: 'le dieci' }])).toMatchObject({
      kind: 'invalid',
      errors: [{ field: 'people.0.arrived', message: 'Scrivi l’ora così: 9:30.' }],
    })
    const [stranger] = await givePeople(house, 1)
    expect(codeOf(await call(gruppoId, [{ ...one, personaId: stranger }]))).toBe('done')
    expect(await house.sql('select 1 from iscrizione_gruppo where persona_id = $1', [stranger])).toEqual([])
  })

  test('what it is worth is said before, for as many as there are and for fewer', async () => {
    const { gruppoId } = await full(3)
    const read = async (more: object = {}) => {
      const answer = await house.ask('orientatore', readAppello, {
        gruppoId,
        from: '9:30',
        until: '11:30',
        ...more,
      })
      return answer.kind === 'done'
        ? answer.value.worth.map(({ people, cost }) => [people, cost.sessionCents, cost.participantCents[0]])
        : answer.kind
    }
    expect(await read()).toEqual([
      [3, 6600, 2200],
      [2, 6600, 3300],
      [1, 6600, 6600],
    ])
    expect(await read({ until: '11:29' })).toEqual([
      [3, 0, 0],
      [2, 0, 0],
      [1, 0, 0],
    ])
    expect((await house.ask('sportello', readAppello, { gruppoId })).kind).toBe('forbidden')
  })

  test('the desk does not close', async () => {
    const { gruppoId } = await full(1)
    expect((await house.ask('sportello', closeRoll, { gruppoId, from: '9:30', until: '11:30' })).kind).toBe(
      'forbidden',
    )
  })
})
