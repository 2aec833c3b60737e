import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { enrolAt, giveGruppo, givePeople, modelloOf, statesOf } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cancel, transferPersona, withdrawPersona } from './enrol.command.ts'
import { publish } from './publish.command.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate iscrizione_gruppo, gruppo, appuntamento, sala_occupata, sala, assenza cascade')
})

const first = async (count = 1) => (await givePeople(house, count)).at(-1) ?? ''
const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind

/** An appointment of hers from ten to eleven of the day of the groups, with somebody. */
async function bookAt(personaId: string, operator = 'responsabile') {
  await house.sql(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     values ($1, $2, 'A2', 'PG', $3, $4, $2, now())`,
    [personaId, (await house.actor(operator)).id, '2026-11-13T09:00:00Z', '2026-11-13T10:00:00Z'],
  )
}

describe('places', () => {
  test.each([
    [10, 11],
    [10, 30],
    [2, 12],
  ])(
    'of %i, %i people at the same moment: exactly that many get one, the others wait',
    async (places, people) => {
      const gruppoId = await giveGruppo(house, { maxPeople: places })
      const all = await givePeople(house, people)
      const answers = await Promise.all(all.map((personaId) => enrolAt(house, gruppoId, personaId)))
      expect(answers.every(({ kind }) => kind === 'done')).toBe(true)
      const got = answers.filter((answer) => answer.kind === 'done' && answer.value.state === 'iscritta')
      expect(got).toHaveLength(places)
      expect(await statesOf(house, gruppoId)).toEqual({ iscritta: places, 'in-attesa': people - places })
    },
  )

  test('the database itself gives no place that is not there', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    for (const personaId of await givePeople(house, 3)) await enrolAt(house, gruppoId, personaId)
    await expect(house.sql("update iscrizione_gruppo set state = 'iscritta'")).rejects.toThrow(
      'the group is full',
    )
    expect(await statesOf(house, gruppoId)).toEqual({ iscritta: 2, 'in-attesa': 1 })
  })

  test('the same person twice at once has one place', async () => {
    const [gruppoId, maria] = [await giveGruppo(house), await first()]
    const answers = await Promise.all([1, 2, 3].map(() => enrolAt(house, gruppoId, maria)))
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'gruppi.gia-iscritta', 'gruppi.gia-iscritta'])
    expect(await statesOf(house, gruppoId)).toEqual({ iscritta: 1 })
  })

  test('while many leave and many come, there are never more than the places', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 3 })
    const [inside, coming] = [await givePeople(house, 3), await givePeople(house, 9)]
    for (const personaId of inside) await enrolAt(house, gruppoId, personaId)
    await Promise.all([
      ...inside.map((personaId) => house.ask('sportello', withdrawPersona, { gruppoId, personaId })),
      ...coming.map((personaId) => enrolAt(house, gruppoId, personaId)),
    ])
    expect(await statesOf(house, gruppoId)).toEqual({ iscritta: 3, 'in-attesa': 6, ritirata: 3 })
  })
})

describe('one place at a time', () => {
  test.each([
    ['the same hours', '2026-11-13T08:30:00.000Z', 'gruppi.persona-impegnata'],
    ['a minute together', '2026-11-13T11:29:00.000Z', 'gruppi.persona-impegnata'],
    ['one after the other', '2026-11-13T11:30:00.000Z', 'done'],
  ])('two groups, %s', async (_, start, code) => {
    const maria = await first()
    const morning = await giveGruppo(house, { schoolToWork: true })
    const other = await giveGruppo(house, { start, as: 'responsabile' })
    await enrolAt(house, morning, maria)
    expect(codeOf(await enrolAt(house, other, maria))).toBe(code)
  })

  test('two groups at the same hour, asked at the same moment: one', async () => {
    const maria = await first()
    const groups = [await giveGruppo(house), await giveGruppo(house, { as: 'responsabile' })]
    const answers = await Promise.all(groups.map((gruppoId) => enrolAt(house, gruppoId, maria)))
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'gruppi.persona-impegnata'])
  })

  test('an appointment at that hour', async () => {
    const [gruppoId, maria] = [await giveGruppo(house), await first()]
    await bookAt(maria)
    expect(codeOf(await enrolAt(house, gruppoId, maria))).toBe('gruppi.persona-impegnata')
  })

  test('who leads has an appointment, another group, is away: it is said', async () => {
    const wanted = async (start: string) =>
      codeOf(
        await house.ask('orientatore', publish, {
          modelloId: await modelloOf(house, 'B3'),
          start,
          place: 'Aula',
        }),
      )
    await bookAt(await first(), 'orientatore')
    expect(await wanted('2026-11-13T08:30:00.000Z')).toBe('gruppi.conduttore-impegnato')
    expect(await wanted('2026-11-13T10:00:00.000Z')).toBe('done')
    expect(await wanted('2026-11-13T10:30:00.000Z')).toBe('gruppi.conduttore-impegnato')
    await house.sql(
      "insert into assenza (account_id, from_on, until_on) values ($1, '2026-11-16', '2026-11-17')",
      [(await house.actor('orientatore')).id],
    )
    expect(await wanted('2026-11-17T22:30:00.000Z')).toBe('gruppi.conduttore-impegnato')
    expect(await wanted('2026-11-18T08:30:00.000Z')).toBe('done')
  })
})

describe('who leaves', () => {
  test('gives her place to the first who waited, who is written to', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    const [a, b, c, d] = await givePeople(house, 4)
    await house.sql("update persona set phone = '+393471234567' where id = any($1)", [[a, b, c, d]])
    for (const personaId of [a, b, c, d]) {
      house.setNow(new Date(Date.parse(NOW) + ++minute * 60_000).toISOString())
      await enrolAt(house, gruppoId, personaId ?? '')
    }
    const answer = await house.ask('sportello', withdrawPersona, { gruppoId, personaId: a })
    expect(answer).toMatchObject({ kind: 'done', value: { promoted: 1 } })
    const rows = await house.sql('select persona_id, state from iscrizione_gruppo where gruppo_id = $1', [
      gruppoId,
    ])
    expect(Object.fromEntries(rows.map((row) => [row['persona_id'], row['state']]))).toEqual({
      [a ?? '']: 'ritirata',
      [b ?? '']: 'iscritta',
      [c ?? '']: 'iscritta',
      [d ?? '']: 'in-attesa',
    })
    const written = await house.sql(
      'select template, persona_id from messaggio where about_id = $1 order by id',
      [gruppoId],
    )
    expect(written.map(({ template, persona_id }) => [template, persona_id])).toEqual([
      ['gruppo.invito', a],
      ['gruppo.invito', b],
      ['gruppo.posto', c],
    ])
  })
  let minute = 0

  test('who waits and is elsewhere at that hour keeps waiting: the next one gets it', async () => {
    const gruppoId = await giveGruppo(house, { maxPeople: 2 })
    const [a, b, c, d] = (await givePeople(house, 4)) as [string, string, string, string]
    for (const personaId of [a, b, c, d]) await enrolAt(house, gruppoId, personaId)
    await house.sql("update iscrizione_gruppo set since = '2026-11-09' where persona_id = $1", [c])
    await bookAt(c)
    await house.ask('sportello', withdrawPersona, { gruppoId, personaId: a })
    const [row] = await house.sql('select state from iscrizione_gruppo where persona_id = $1', [d])
    expect(row).toEqual({ state: 'iscritta' })
  })

  test('twice: the second time she was already out', async () => {
    const [gruppoId, maria] = [await giveGruppo(house), await first()]
    await enrolAt(house, gruppoId, maria)
    const leave = () => house.ask('sportello', withdrawPersona, { gruppoId, personaId: maria })
    expect((await Promise.all([leave(), leave()])).map(codeOf).toSorted()).toEqual([
      'done',
      'gruppi.non-iscritta',
    ])
    expect(codeOf(await enrolAt(house, gruppoId, maria))).toBe('done')
  })
})

describe('moving', () => {
  const transfer = (gruppoId: string, personaId: string, toId: string) =>
    house.ask('sportello', transferPersona, { gruppoId, personaId, toId })

  test('to a group with a place; her old one goes to who waits', async () => {
    const [from, to] = [
      await giveGruppo(house, { maxPeople: 2 }),
      await giveGruppo(house, { start: '2026-11-16T08:30:00.000Z' }),
    ]
    const [a, b, c] = (await givePeople(house, 3)) as [string, string, string]
    for (const personaId of [a, b, c]) await enrolAt(house, from, personaId)
    expect(codeOf(await transfer(from, a, to))).toBe('done')
    expect(await statesOf(house, from)).toEqual({ iscritta: 2, ritirata: 1 })
    expect(await statesOf(house, to)).toEqual({ iscritta: 1 })
  })

  test('to one without: she stays where she was', async () => {
    const [from, to] = [
      await giveGruppo(house),
      await giveGruppo(house, { start: '2026-11-16T08:30:00.000Z', maxPeople: 2 }),
    ]
    const maria = await first()
    await enrolAt(house, from, maria)
    for (const personaId of await givePeople(house, 2)) await enrolAt(house, to, personaId)
    expect(codeOf(await transfer(from, maria, to))).toBe('gruppi.pieno')
    expect(await statesOf(house, from)).toEqual({ iscritta: 1 })
    expect(codeOf(await transfer(from, maria, from))).toBe('gruppi.gia-iscritta')
  })

  test('two who cross each other both arrive', async () => {
    const groups = [
      await giveGruppo(house, { maxPeople: 3 }),
      await giveGruppo(house, { start: '2026-11-16T08:30:00.000Z', maxPeople: 3 }),
    ] as const
    const people = (await givePeople(house, 2)) as [string, string]
    await enrolAt(house, groups[0], people[0])
    await enrolAt(house, groups[1], people[1])
    const both = [transfer(groups[0], people[0], groups[1]), transfer(groups[1], people[1], groups[0])]
    expect((await Promise.all(both)).map(codeOf)).toEqual(['done', 'done'])
  })
})

describe('calling off', () => {
  test('everybody is told, the room and the hours are free again, nothing more is done with it', async () => {
    await house.sql(
      "insert into sala (centro_code, name, seats, riservata, individuale, gruppo) values ('PG', 'Aula', 20, false, false, true)",
    )
    const modelloId = await modelloOf(house, 'B2')
    const start = '2026-11-13T08:30:00.000Z'
    const people = await givePeople(house, 2)
    const made = await house.ask('orientatore', publish, { modelloId, start, invite: 'on', people })
    if (made.kind !== 'done') throw new Error(JSON.stringify(made))
    expect(made.value).toMatchObject({ invited: 2, waiting: 0, skipped: 0 })
    const { gruppoId } = made.value
    expect(await house.sql('select by_id from sala_occupata')).toEqual([{ by_id: gruppoId }])
    const off = () => house.ask('orientatore', cancel, { gruppoId, reason: 'La sala non è agibile' })
    expect(await off()).toMatchObject({ kind: 'done', value: { told: 2 } })
    expect(codeOf(await off())).toBe('gruppi.chiuso')
    expect(await house.sql('select 1 from sala_occupata')).toEqual([])
    expect(await statesOf(house, gruppoId)).toEqual({ ritirata: 2 })
    expect(codeOf(await enrolAt(house, gruppoId, await first()))).toBe('gruppi.chiuso')
    expect(codeOf(await house.ask('orientatore', publish, { modelloId, start }))).toBe('done')
  })

  test('a room is taken once: of two groups at the same moment one gets it', async () => {
    await house.sql(
      "insert into sala (centro_code, name, seats, riservata, individuale, gruppo) values ('PG', 'Aula', 20, false, false, true)",
    )
    const input = { modelloId: await modelloOf(house, 'B2'), start: '2026-11-13T08:30:00.000Z' }
    const both = ['orientatore', 'responsabile'].map((username) => house.ask(username, publish, input))
    const codes = (await Promise.all(both)).map(codeOf)
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.find((code) => code !== 'done')).toMatch(/^(sala\.occupata|gruppi\.senza-sala)$/)
    expect(await house.sql('select 1 from gruppo')).toHaveLength(1)
  })
})
