import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveMorning, giveWaiting, placesFor } from '../../../test/builders/agenda.ts'
import { enrolAt, giveGruppo, givePeople, modelloOf } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cancel, enrolPersona } from './enrol.command.ts'
import { listGruppiOf, listMonth, listOthers, planMove, readAppello, readGruppo } from './gruppi.query.ts'
import { readSheet } from './papers.command.ts'
import { plan } from './plan.query.ts'
import { readRoomCode } from './presenza.command.ts'
import { publish } from './publish.command.ts'

// Tuesday, 10:04 in Italy.
const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(() => house.sql('truncate iscrizione_gruppo, gruppo cascade'))

const first = async () => (await givePeople(house, 1)).at(-1) ?? ''
const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind

describe('who may', () => {
  test('the groups of the targeted placement: its counsellors, and whoever answers for the centre', async () => {
    const gruppoId = await giveGruppo(house, { service: 'C2', as: 'mirato' })
    const maria = await first()
    expect(codeOf(await enrolAt(house, gruppoId, maria))).toBe('gruppi.non-trovato')
    await house.ask('responsabile', enrolPersona, { gruppoId, personaId: maria })
    const listedBy = async (username: string) => {
      const answer = await house.ask(username, listMonth, { mese: '2026-11' })
      return answer.kind === 'done' ? answer.value.groups.map(({ id }) => id) : answer.kind
    }
    const seenBy = async (username: string) => {
      const answer = await house.ask(username, listGruppiOf, { personaId: maria })
      return answer.kind === 'done' ? answer.value.length : answer.kind
    }
    for (const username of ['mirato', 'responsabile']) {
      expect([await listedBy(username), await seenBy(username)], username).toEqual([[gruppoId], 1])
      expect((await house.ask(username, readGruppo, { gruppoId })).kind).toBe('done')
    }
    for (const username of ['sportello', 'orientatore', 'eures', 'imprese']) {
      expect([await listedBy(username), await seenBy(username)], username).toEqual([[], 0])
      expect(codeOf(await house.ask(username, readGruppo, { gruppoId }))).toBe('gruppi.non-trovato')
    }
    expect([await seenBy('ente'), await listedBy('regione')]).toEqual(['forbidden', 'forbidden'])
  })

  test.each(['B2', 'C2'] as const)(
    'the people of a group of %s are not known to another centre',
    async (service) => {
      const as = service === 'C2' ? 'mirato' : 'orientatore'
      const gruppoId = await giveGruppo(house, { service, as })
      await house.sql("update account set role = 'responsabile' where username = 'orientatore-terni'")
      try {
        for (const request of [
          readGruppo,
          readAppello,
          readSheet,
          listOthers,
          planMove,
          cancel,
          readRoomCode,
        ])
          expect(
            codeOf(
              await house.ask('orientatore-terni', request as typeof cancel, {
                gruppoId,
                ...(request === cancel && { reason: 'prova' }),
              }),
            ),
            request.name,
          ).toBe('gruppi.non-trovato')
        expect((await house.ask('responsabile', readGruppo, { gruppoId })).kind).toBe('done')
      } finally {
        await house.sql("update account set role = 'orientatore' where username = 'orientatore-terni'")
      }
    },
  )

  test.each([
    ['sportello', 'forbidden'],
    ['imprese', 'forbidden'],
    ['regione', 'forbidden'],
    ['eures', 'done'],
    ['responsabile', 'done'],
  ])('%s publishes a group of B3: %s', async (username, kind) => {
    const modelloId = await modelloOf(house, 'B3')
    const input = { modelloId, start: '2026-11-13T08:30:00.000Z', place: 'A distanza' }
    expect((await house.ask(username, publish, input)).kind).toBe(kind)
  })
})

describe('what is sent', () => {
  test.each([
    [{}, 'start'],
    [{ on: '13/11/2026' }, 'at'],
    [{ at: '9:30' }, 'on'],
    [{ on: '13/11/2026', at: '25:00' }, 'at'],
    [{ start: 'domani' }, 'start'],
    [{ start: '2026-11-13T08:30:00.000Z', maxPeople: '1' }, 'maxPeople'],
    [{ start: '2026-11-13T08:30:00.000Z', people: ["'; drop table persona"] }, 'people.0'],
  ])('%j is about %s', async (more, field) => {
    const answer = await house.ask('orientatore', publish, {
      modelloId: await modelloOf(house, 'B2'),
      place: 'Aula',
      ...more,
    })
    expect(answer.kind === 'invalid' && answer.errors.map((each) => each.field)).toContain(field)
  })

  test('an hour that has passed, a leader of elsewhere, nobody’s model, people that are not', async () => {
    const modelloId = await modelloOf(house, 'B2')
    const input = { modelloId, start: '2026-11-13T08:30:00.000Z', place: 'Aula' }
    const ask = async (more: object) => house.ask('orientatore', publish, { ...input, ...more })
    const nobody = '00000000-0000-4000-8000-000000000000'
    expect(codeOf(await ask({ start: '2026-11-10T09:04:00.000Z' }))).toBe('gruppi.passato')
    expect(codeOf(await ask({ conductorId: (await house.actor('orientatore-terni')).id }))).toBe(
      'gruppi.conduttore-sconosciuto',
    )
    expect(codeOf(await ask({ modelloId: nobody }))).toBe('gruppi.modello-non-trovato')
    expect(codeOf(await ask({ place: undefined }))).toBe('gruppi.senza-sala')
    expect(await ask({ invite: 'on', people: [nobody] })).toMatchObject({
      kind: 'done',
      value: { skipped: 1 },
    })
  })
})

describe('the plan', () => {
  const ask = async (input: object) => {
    const answer = await house.ask('orientatore', plan, input)
    if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
    return answer.value
  }
  const due = async (input: object = {}) =>
    (await ask({ modello: await modelloOf(house, 'A2'), ...input })).chosen?.due

  test('models of one service, or of all that one may see', async () => {
    expect((await ask({ servizio: 'B2' })).models.map(({ service }) => service)).toEqual(['B2', 'B2', 'B2'])
    expect((await ask({})).models.map(({ service }) => service)).not.toContain('C2')
  })

  test('who is due by the day, the day included; not who is done, not who is in another group', async () => {
    await house.sql('delete from scadenza')
    const [a, b, c] = [
      await giveWaiting(house, '2026-11-20'),
      await giveWaiting(house, '2026-11-21'),
      await giveWaiting(house, '2026-11-22'),
    ]
    const ids = async (scadenza: string) =>
      (await due({ scadenza }))?.people.map(({ personaId }) => personaId)
    expect(await ids('2026-11-19')).toEqual([])
    expect(await ids('2026-11-21')).toEqual([a, b])
    await house.sql("update scadenza set met_on = '2026-11-09' where persona_id = $1", [a])
    await enrolAt(house, await giveGruppo(house, { service: 'A2' }), b)
    expect(await ids('2026-11-30')).toEqual([c])
    // A group of another service takes nobody away from this one.
    await enrolAt(house, await giveGruppo(house, { start: '2026-11-16T08:30:00.000Z' }), c)
    expect(await ids('2026-11-30')).toEqual([c])
  })

  test('as many as the places, and how many there are', async () => {
    await house.sql('delete from scadenza')
    for (let person = 0; person < 12; person++) await giveWaiting(house, '2026-11-25')
    expect(await due()).toMatchObject({ total: 12, people: { length: 10 } })
  })
})

describe('the agenda', () => {
  test('does not offer the hours of who leads a group, nor those of who has a place in it', async () => {
    // Wednesday mornings from nine to one; the groups last until noon.
    await giveMorning(house, 4)
    const [maria, luca] = await givePeople(house, 2)
    const hours = async (personaId: string | undefined) =>
      (await placesFor(house, personaId ?? '')).map(({ startsAt }) => startsAt.toISOString().slice(5, 16))
    expect(await hours(luca)).toEqual(['11-11T08:00', '11-11T09:00', '11-11T10:00'])
    const gruppoId = await giveGruppo(house, { start: '2026-11-11T08:00:00.000Z', schoolToWork: true })
    expect((await hours(luca))[0]).toBe('11-11T11:00')
    await house.ask('orientatore', cancel, { gruppoId, reason: 'prova' })
    const other = await giveGruppo(house, { start: '2026-11-11T08:00:00.000Z', as: 'responsabile' })
    await enrolAt(house, other, maria ?? '')
    expect((await hours(luca))[0]).toBe('11-11T08:00')
    expect((await hours(maria))[0]).toBe('11-11T11:00')
  })
})
