import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enrolAt, giveGruppo, givePeople, statesOf } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cookieOf, getWith, postWith } from '../../../test/builders/identita.ts'
import { carryOut } from '../../platform/work/index.ts'
import { cittadinoWriter } from '../../records/accesso/index.ts'
import { callOffAnswered } from '../messaggi/call-off.ts'
import { leaveGruppo } from './leave.command.ts'

// Tuesday, 10:04 in Italy; the group begins on Friday at 9:30.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate messaggio, iscrizione_gruppo, gruppo, finestra_agenda cascade')
})

const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind
const leave = (personaId: string, gruppoId: string) =>
  carryOut(house.engine, { actor: cittadinoWriter(personaId), request: leaveGruppo, input: { gruppoId } })
const rowOf = async (personaId: string) => {
  const [row] = await house.sql(
    'select state, said_late, said_no_at from iscrizione_gruppo where persona_id = $1',
    [personaId],
  )
  return row
}
const post = (code: string, answer: string) =>
  house.app.request(`/s/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ answer }).toString(),
  })
/** People with a telephone, and of each the code in the last message. */
async function reachable(count: number): Promise<string[]> {
  const people = await givePeople(house, count)
  await house.sql("update persona set phone = '+393471234567' where id = any($1)", [people])
  return people
}
async function codeOfLast(personaId: string): Promise<string> {
  const [row] = await house.sql<{ body: string }>(
    'select body from messaggio where persona_id = $1 order by created_at desc, id desc limit 1',
    [personaId],
  )
  return /\/s\/(\w+)/.exec(row?.body ?? '')?.[1] ?? ''
}

describe('from her own pages', () => {
  // Twenty-four hours before, where the centre has decided nothing.
  test.each([
    ['2026-11-12T08:29:59Z', false],
    ['2026-11-12T08:30:00Z', false],
    ['2026-11-12T08:30:01Z', true],
    ['2026-11-13T08:29:59Z', true],
  ])('said at %s it is late: %s; never refused', async (now, late) => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await givePeople(house, 1)]
    await enrolAt(house, gruppoId, maria)
    house.setNow(now)
    expect(await leave(maria, gruppoId)).toMatchObject({ kind: 'done', value: { late } })
    expect(await rowOf(maria)).toMatchObject({
      state: 'ritirata',
      said_late: late,
      said_no_at: new Date(now),
    })
    const [fact] = await house.sql(
      "select data from ledger where kind = 'iscrizione.ritirata' and persona_id = $1",
      [maria],
    )
    expect(fact?.['data']).toMatchObject({ by: 'persona', late })
  })

  test('once it has begun it is too late to say so', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await givePeople(house, 1)]
    await enrolAt(house, gruppoId, maria)
    house.setNow('2026-11-13T08:30:00Z')
    expect(codeOf(await leave(maria, gruppoId))).toBe('gruppi.cominciato')
    expect(await rowOf(maria)).toMatchObject({ state: 'iscritta' })
  })

  test('nobody takes another out: not hers, not there, not twice', async () => {
    const [gruppoId, [maria = '', luca = '']] = [await giveGruppo(house), await givePeople(house, 2)]
    await enrolAt(house, gruppoId, maria)
    expect(codeOf(await leave(luca, gruppoId))).toBe('gruppi.non-iscritta')
    expect(codeOf(await leave(maria, '00000000-0000-4000-8000-000000000000'))).toBe('gruppi.non-trovato')
    expect(codeOf(await house.ask('orientatore', leaveGruppo, { gruppoId }))).toBe('forbidden')
    const both = await Promise.all([leave(maria, gruppoId), leave(maria, gruppoId)])
    expect(both.map(codeOf).toSorted()).toEqual(['done', 'gruppi.non-iscritta'])
    expect(await rowOf(maria)).toMatchObject({ state: 'ritirata' })
  })

  test('she may be given a place again: what she said is forgotten', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await givePeople(house, 1)]
    await enrolAt(house, gruppoId, maria)
    await leave(maria, gruppoId)
    house.setNow('2026-11-10T10:00:00Z')
    expect(codeOf(await enrolAt(house, gruppoId, maria))).toBe('done')
    expect(await rowOf(maria)).toEqual({ state: 'iscritta', said_late: null, said_no_at: null })
  })
})

test('the button stands beside each group of hers, and needs the token of her own session', async () => {
  const [maria = '', luca = ''] = await givePeople(house, 2)
  const groups = [await giveGruppo(house), await giveGruppo(house, { start: '2026-11-16T08:30:00.000Z' })]
  for (const gruppoId of groups) await enrolAt(house, gruppoId, maria)
  const { cookie, csrf } = await cookieOf(house, maria)
  const html = await (await getWith(house, '/area-personale', cookie)).text()
  for (const gruppoId of groups) expect(html).toContain(`value="${gruppoId}"`)
  const other = await cookieOf(house, luca)
  const say = (token: string) =>
    postWith(house, '/area-personale', { cookie, fields: { csrf: token, gruppoId: groups[0] ?? '' } })
  expect((await say(other.csrf)).status).toBe(403)
  expect((await say(csrf)).headers.get('location')).toBe('/area-personale?esito=non-vengo')
  expect((await say(csrf)).status).toBe(422)
  expect(await statesOf(house, groups[0] ?? '')).toEqual({ ritirata: 1 })
  expect(await statesOf(house, groups[1] ?? '')).toEqual({ iscritta: 1 })
})

describe('her place', () => {
  test('goes to the first who waits, who is told', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    const [a = '', b = '', c = ''] = await reachable(3)
    for (const personaId of [a, b, c]) await enrolAt(house, gruppoId, personaId)
    await leave(a, gruppoId)
    expect(await statesOf(house, gruppoId)).toEqual({ iscritta: 2, ritirata: 1 })
    expect(await house.sql("select persona_id from messaggio where template = 'gruppo.posto'")).toEqual([
      { persona_id: c },
    ])
  })

  // As for the places of the agenda: two hours to answer, from eight in the morning where it is night. It begins at 9:30.
  test.each([
    ['2026-11-12T18:59:59Z', 2],
    ['2026-11-12T19:00:00Z', 1],
    ['2026-11-13T06:29:59Z', 1],
  ])('left at %s, %i have one: nobody gets a place she cannot answer for', async (now, places) => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    const [a = '', b = '', c = ''] = await givePeople(house, 3)
    for (const personaId of [a, b, c]) await enrolAt(house, gruppoId, personaId)
    house.setNow(now)
    await leave(a, gruppoId)
    expect((await statesOf(house, gruppoId))['iscritta']).toBe(places)
  })

  test('of all of them leaving at once, as many waiting people get one, and never more', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 4 })
    const people = await givePeople(house, 9)
    for (const personaId of people) await enrolAt(house, gruppoId, personaId)
    const inside = await house.sql<{ persona_id: string }>(
      "select persona_id from iscrizione_gruppo where state = 'iscritta'",
    )
    await Promise.all(inside.map(({ persona_id }) => leave(persona_id, gruppoId)))
    expect(await statesOf(house, gruppoId)).toEqual({ iscritta: 4, 'in-attesa': 1, ritirata: 4 })
  })
})

describe('from the link in the message', () => {
  test('she says so, is out, and the page no longer asks; twice nothing happens twice', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await reachable(1)]
    await enrolAt(house, gruppoId, maria)
    const code = await codeOfLast(maria)
    const asked = await (await house.app.request(`/s/${code}`)).text()
    expect(asked).toContain('venerdì 13 novembre 2026, ore 9:30')
    expect((await post(code, 'non-vengo')).status).toBe(303)
    await Promise.all([callOffAnswered(house.engine), callOffAnswered(house.engine)])
    expect(await rowOf(maria)).toMatchObject({ state: 'ritirata', said_late: false })
    expect((await post(code, 'confermo')).status).toBe(409)
    expect(await (await house.app.request(`/s/${code}`)).text()).not.toContain('name="answer"')
    expect(
      await house.sql("select 1 from ledger where kind = 'iscrizione.ritirata' and persona_id = $1", [maria]),
    ).toHaveLength(1)
  })

  test('an answer given before she was put in again does not take her out', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await reachable(1)]
    await enrolAt(house, gruppoId, maria)
    await post(await codeOfLast(maria), 'non-vengo')
    await callOffAnswered(house.engine)
    house.setNow('2026-11-10T10:00:00Z')
    await enrolAt(house, gruppoId, maria)
    await callOffAnswered(house.engine)
    expect(await rowOf(maria)).toMatchObject({ state: 'iscritta' })
  })

  test('who confirmed stays', async () => {
    const [gruppoId, [maria = '']] = [await giveGruppo(house), await reachable(1)]
    await enrolAt(house, gruppoId, maria)
    await post(await codeOfLast(maria), 'confermo')
    await callOffAnswered(house.engine)
    expect(await rowOf(maria)).toMatchObject({ state: 'iscritta' })
  })
})
