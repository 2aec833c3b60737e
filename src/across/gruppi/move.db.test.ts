import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enrolAt, giveGruppo, givePeople, modelloOf, statesOf } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { repeatInvites } from '../../records/messaggio/index.ts'
import { callOffAnswered } from '../messaggi/call-off.ts'
import { readGruppo } from './gruppi.query.ts'
import { moveGruppo, undoMove } from './move.command.ts'
import { publish } from './publish.command.ts'

// Tuesday, 10:04 in Italy; the groups begin on Friday at 9:30 and last three hours.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql(
    'truncate messaggio, iscrizione_gruppo, gruppo_spostamento, gruppo, appuntamento, sala_occupata, sala, assenza cascade',
  )
})

const TO = { on: '17/11/2026', at: '14:30', place: 'Biblioteca', reason: 'La sala non è agibile' }
const move = (gruppoId: string, more: object = {}, as = 'orientatore') =>
  house.ask(as, moveGruppo, { gruppoId, ...TO, ...more })
const undo = (gruppoId: string) => house.ask('orientatore', undoMove, { gruppoId })
const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind
const read = async (gruppoId: string) => {
  const answer = await house.ask('orientatore', readGruppo, { gruppoId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value
}
async function reachable(count: number): Promise<string[]> {
  const people = await givePeople(house, count)
  await house.sql("update persona set phone = '+393471234567' where id = any($1)", [people])
  return people
}
const written = async () =>
  (
    await house.sql(
      'select template, persona_id, state from messaggio order by created_at, template desc, id',
    )
  ).map(({ template, persona_id, state }) => [template, persona_id, state].join(' '))
const book = async (column: 'persona_id' | 'operator_id', id: string, other: string) =>
  house.sql(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     values ($1, $2, 'A2', 'PG', '2026-11-17T14:00:00Z', '2026-11-17T15:00:00Z', $2, now())`,
    column === 'persona_id' ? [id, other] : [other, id],
  )
const idOf = async (username: string) => (await house.actor(username)).id ?? ''

describe('moving a group', () => {
  test('it is elsewhere, as long as before, and everybody is told once; the messages not yet gone do not go', async () => {
    const [gruppoId, [maria = '', luca = '']] = [await giveGruppo(house), await reachable(2)]
    for (const personaId of [maria, luca]) await enrolAt(house, gruppoId, personaId)
    await house.sql("update messaggio set state = 'inviato', sent_at = now() where persona_id = $1", [maria])
    house.setNow('2026-11-10T10:00:00Z')
    expect(await move(gruppoId)).toMatchObject({ kind: 'done', value: { told: 2, waiting: 0 } })
    const { gruppo, moves } = await read(gruppoId)
    expect(gruppo).toMatchObject({ place: 'Biblioteca', on: '2026-11-17', taken: 2 })
    expect([gruppo.startsAt, gruppo.endsAt].map(Number)).toEqual(
      ['2026-11-17T13:30:00Z', '2026-11-17T16:30:00Z'].map((at) => Date.parse(at)),
    )
    expect(moves).toMatchObject([{ reason: 'La sala non è agibile', from: { place: 'Aula prova' } }])
    expect((await written()).toSorted()).toEqual(
      [
        `gruppo.invito ${maria} inviato`,
        `gruppo.invito ${luca} annullato`,
        `gruppo.spostato ${maria} da-inviare`,
        `gruppo.spostato ${luca} da-inviare`,
      ].toSorted(),
    )
    const bodies = await house.sql<{ body: string }>(
      "select body from messaggio where template = 'gruppo.spostato'",
    )
    for (const { body } of bodies) {
      expect(body).toContain('mar 17/11 ore 14:30')
      expect(body).not.toContain('agibile')
    }
    expect(await house.sql("select 1 from ledger where kind = 'gruppo.spostato'")).toHaveLength(1)
  })

  test('sent twice, by the same hand or by two at once, it is moved and told once', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await reachable(1)]
    await enrolAt(house, gruppoId, maria)
    const answers = await Promise.all([move(gruppoId), move(gruppoId), move(gruppoId, {}, 'responsabile')])
    expect(answers.map(codeOf)).toEqual(['done', 'done', 'done'])
    expect(await house.sql("select 1 from messaggio where template = 'gruppo.spostato'")).toHaveLength(1)
    expect((await read(gruppoId)).moves).toHaveLength(1)
  })

  test('what was answered about the old hour says nothing of the new one; the new message asks', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await reachable(1)]
    await enrolAt(house, gruppoId, maria)
    await house.sql(
      "update messaggio set answer = 'non-vengo', answered_at = $1, state = 'inviato', sent_at = $1",
      [NOW],
    )
    house.setNow('2026-11-10T10:00:00Z')
    await move(gruppoId)
    await callOffAnswered(house.engine)
    expect((await read(gruppoId)).people[0]).toMatchObject({ state: 'iscritta', answer: null })
    await house.sql(
      "update messaggio set answer = 'non-vengo', answered_at = $1 where template = 'gruppo.spostato'",
      ['2026-11-10T10:00:00Z'],
    )
    await callOffAnswered(house.engine)
    expect(await statesOf(house, gruppoId)).toEqual({ ritirata: 1 })
  })

  test('the invitation to the old hour is not repeated', async () => {
    const [gruppoId, [maria = '']] = [
      await giveGruppo(house, { start: '2026-11-24T08:30:00.000Z' }),
      await reachable(1),
    ]
    await enrolAt(house, gruppoId, maria)
    await house.sql("update messaggio set state = 'inviato', sent_at = $1", [NOW])
    await move(gruppoId, { on: '25/11/2026' })
    house.setNow('2026-11-16T09:04:00Z')
    expect(await workAs(house.engine, SYSTEM, repeatInvites)).toBe(0)
  })

  test('who is elsewhere at the new hour waits, and is told not to come to the old one; her place goes on', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    const [busy = '', free = '', next = ''] = await reachable(3)
    for (const personaId of [busy, free, next]) await enrolAt(house, gruppoId, personaId)
    await book('persona_id', busy, await idOf('responsabile'))
    house.setNow('2026-11-10T10:00:00Z')
    expect(await move(gruppoId)).toMatchObject({ kind: 'done', value: { told: 1, waiting: 1 } })
    expect(
      (await read(gruppoId)).people.map(({ personaId, state }) => `${personaId} ${state}`).toSorted(),
    ).toEqual([`${busy} in-attesa`, `${free} iscritta`, `${next} iscritta`].toSorted())
    const told = await house.sql("select template, persona_id from messaggio where state = 'da-inviare'")
    expect(
      told.map(({ template, persona_id }) => `${String(template)} ${String(persona_id)}`).toSorted(),
    ).toEqual([`gruppo.annullato ${busy}`, `gruppo.spostato ${free}`, `gruppo.posto ${next}`].toSorted())
  })

  test('what who leads has then is said and forbids nothing, but another group', async () => {
    const gruppoId = await giveGruppo(house)
    await book('operator_id', await idOf('orientatore'), (await givePeople(house, 1))[0] ?? '')
    await house.sql(
      "insert into assenza (account_id, from_on, until_on) values ($1, '2026-11-17', '2026-11-17')",
      [await idOf('orientatore')],
    )
    expect(codeOf(await move(gruppoId))).toBe('done')
    expect((await read(gruppoId)).clashes).toEqual([
      { kind: 'appuntamento', count: 1 },
      { kind: 'assenza', count: 1 },
    ])
    const anna = await house.browser('orientatore')
    expect(await (await anna.get(`/siul/gruppi/${gruppoId}`)).text()).toContain('1 appuntamento, un’assenza')
    const other = await giveGruppo(house, { start: '2026-11-20T08:30:00.000Z' })
    expect(codeOf(await move(other))).toBe('gruppi.conduttore-impegnato')
    expect(codeOf(await move(other, { conductorId: await idOf('responsabile') }))).toBe('done')
  })

  test('a room is given back and taken; one that another session has is refused, and everything stays', async () => {
    await house.sql(
      `insert into sala (centro_code, name, seats, riservata, individuale, gruppo)
       values ('PG', 'Aula', 20, false, false, true), ('PG', 'Aula 2', 20, false, false, true)`,
    )
    const rooms = await house.sql<{ id: string; name: string }>('select id, name from sala order by name')
    const [aula = '', aula2 = ''] = rooms.map(({ id }) => id)
    const modelloId = await modelloOf(house, 'B2')
    const made = await house.ask('orientatore', publish, {
      modelloId,
      start: '2026-11-13T08:30:00.000Z',
      salaId: aula,
    })
    const taken = await house.ask('responsabile', publish, {
      modelloId,
      start: '2026-11-17T13:30:00.000Z',
      salaId: aula,
    })
    if (made.kind !== 'done' || taken.kind !== 'done') throw new Error('not published')
    const { gruppoId } = made.value
    expect(codeOf(await move(gruppoId, { place: undefined, salaId: aula }))).toBe('sala.occupata')
    expect((await read(gruppoId)).gruppo).toMatchObject({ on: '2026-11-13', place: 'Aula' })
    expect((await read(gruppoId)).moves).toEqual([])
    expect(codeOf(await move(gruppoId, { place: undefined }))).toBe('done')
    const held = await house.sql<{ sala_id: string }>('select sala_id from sala_occupata where by_id = $1', [
      gruppoId,
    ])
    expect(held).toEqual([{ sala_id: aula2 }])
    // Half an hour later in its own room is no conflict with itself.
    expect(codeOf(await move(gruppoId, { place: undefined, salaId: aula2, at: '15:00' }))).toBe('done')
  })

  test('two groups to the same room at the same hour, at once: one goes', async () => {
    await house.sql(
      "insert into sala (centro_code, name, seats, riservata, individuale, gruppo) values ('PG', 'Aula', 20, false, false, true)",
    )
    const [sala] = await house.sql<{ id: string }>('select id from sala')
    const groups = [await giveGruppo(house), await giveGruppo(house, { as: 'responsabile' })]
    const answers = await Promise.all(
      groups.map((gruppoId) => move(gruppoId, { place: undefined, salaId: sala?.id })),
    )
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'sala.occupata'])
  })
})

describe('not moved', () => {
  test.each([
    ['2026-11-13T08:29:59Z', 'done'],
    ['2026-11-13T08:30:00Z', 'gruppi.cominciato'],
  ])('at %s: %s', async (now, code) => {
    const gruppoId = await giveGruppo(house)
    house.setNow(now)
    expect(codeOf(await move(gruppoId))).toBe(code)
  })

  test.each([
    [{ on: '10/11/2026', at: '10:04' }, 'gruppi.passato'],
    [{ on: '10/11/2026', at: '10:05' }, 'done'],
    [{ place: undefined }, 'gruppi.senza-sala'],
    [{ place: undefined, salaId: '00000000-0000-4000-8000-000000000000' }, 'sala.non-trovata'],
    [{ reason: '' }, 'invalid'],
    [{ reason: 'x'.repeat(301) }, 'invalid'],
    [{ at: '25:00' }, 'invalid'],
    [{ on: '30/02/2026' }, 'invalid'],
  ])('%j: %s', async (more, code) => {
    expect(codeOf(await move(await giveGruppo(house), more))).toBe(code)
  })

  test.each([
    ['sportello', 'forbidden'],
    ['imprese', 'forbidden'],
    ['regione', 'forbidden'],
    ['orientatore-terni', 'gruppi.non-trovato'],
    ['eures', 'done'],
  ])('by %s: %s', async (username, code) => {
    expect(codeOf(await move(await giveGruppo(house), {}, username))).toBe(code)
  })

  test('a leader of elsewhere is refused', async () => {
    const conductorId = await idOf('orientatore-terni')
    expect(codeOf(await move(await giveGruppo(house), { conductorId }))).toBe('gruppi.conduttore-sconosciuto')
  })
})

describe('taking a move back', () => {
  test('everything is as it was, once; who waited for being elsewhere has her place again', async () => {
    const [gruppoId, [busy = '', free = '']] = [await giveGruppo(house), await reachable(2)]
    for (const personaId of [busy, free]) await enrolAt(house, gruppoId, personaId)
    await book('persona_id', busy, await idOf('responsabile'))
    await move(gruppoId)
    house.setNow('2026-11-10T10:00:00Z')
    const answers = await Promise.all([undo(gruppoId), undo(gruppoId)])
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'gruppi.spostamento-ripreso'])
    const { gruppo, moves } = await read(gruppoId)
    expect(gruppo).toMatchObject({ place: 'Aula prova', on: '2026-11-13', taken: 2 })
    expect(moves).toEqual([])
  })

  test('not once the old hour has passed, nor where nothing was moved', async () => {
    const gruppoId = await giveGruppo(house)
    expect(codeOf(await undo(gruppoId))).toBe('gruppi.spostamento-ripreso')
    await move(gruppoId)
    house.setNow('2026-11-13T08:30:00Z')
    expect(codeOf(await undo(gruppoId))).toBe('gruppi.spostamento-ripreso')
  })
})
