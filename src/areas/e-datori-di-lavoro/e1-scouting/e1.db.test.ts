import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountId, factsOf, giveAzienda } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { dropTargets, dropVisita, planGiro, recordContatto, recordVisita, saveTargets } from './e1.command.ts'
import { listTargets, readGiro } from './e1.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T16:30:00Z')
})
afterAll(() => house.close())

const stops = async (giorno: string, username = 'imprese') => {
  const answer = await house.ask(username, readGiro, { giorno })
  return answer.kind === 'done' ? answer.value.stops : []
}
/** A company in today's round, and the stop it has there. */
async function giveStop(day = '2026-11-10') {
  const aziendaId = await giveAzienda(house)
  await house.ask('imprese', planGiro, { aziende: [aziendaId], day })
  const stop = (await stops(day)).find((each) => each.aziendaId === aziendaId)
  return { aziendaId, visitaId: stop?.id ?? '' }
}
const rowsOf = async (aziendaId: string) => {
  const [row] = await house.sql<{ contacts: number; deliveries: number; needs: number }>(
    `select (select count(*)::int from contatto where azienda_id = $1) as contacts,
       (select count(*)::int from prestazione where azienda_id = $1) as deliveries,
       (select count(*)::int from fabbisogno where azienda_id = $1) as needs`,
    [aziendaId],
  )
  return row
}
let quarter = 0
/** An instant of this morning that no other test uses. */
const moment = () => new Date(Date.UTC(2026, 10, 10, 6, 30 + 15 * quarter++)).toISOString()

describe('a contact', () => {
  test('is told, with the work it took, what was asked and what was answered', async () => {
    const aziendaId = await giveAzienda(house)
    const ask = (more: object) =>
      house.ask('imprese', recordContatto, { aziendaId, key: randomUUID(), channel: 'telefono', ...more })
    expect(await ask({ needs: 'personale', activities: ['promozione-servizi'] })).toMatchObject({
      value: { prestazioneId: null, already: false },
    })
    const [need] = await house.sql<{ id: string; answer_by: string }>(
      'select id, answer_by from fabbisogno where azienda_id = $1',
      [aziendaId],
    )
    expect(need?.answer_by).toBe('2026-11-13')
    const answered = await ask({ minutes: 25, on: '10/11/2026', from: '8:00', answers: need?.id })
    expect(answered).toMatchObject({ kind: 'done', value: { prestazioneId: expect.any(String) } })
    expect(await house.sql('select answered_on from fabbisogno where azienda_id = $1', [aziendaId])).toEqual([
      { answered_on: '2026-11-10' },
    ])
    expect(await factsOf(house, 'azienda.contattata')).toMatchObject([
      { service: 'E1', data: { azienda: aziendaId, channel: 'telefono', on: '2026-11-10' } },
      { service: 'E1', data: { azienda: aziendaId, activities: ['promozione-servizi'] } },
    ])
  })

  test('answers no need of another company', async () => {
    const [one, other] = [await giveAzienda(house), await giveAzienda(house)]
    const ask = (aziendaId: string, more: object) =>
      house.ask('imprese', recordContatto, { aziendaId, key: randomUUID(), channel: 'email', ...more })
    await ask(other, { needs: ['tirocini'] })
    const [need] = await house.sql<{ id: string }>('select id from fabbisogno where azienda_id = $1', [other])
    await ask(one, { answers: [need?.id] })
    expect(await house.sql('select answered_on from fabbisogno where id = $1', [need?.id])).toEqual([
      { answered_on: null },
    ])
  })

  test.each<[object, string, string]>([
    [{ on: '2026-11-09' }, 'azienda.quando', 'another day needs its hour'],
    [{ on: '2026-11-11', from: '9:00' }, 'azienda.nel-futuro', 'tomorrow has not come'],
    [{ minutes: 60, from: '17:00' }, 'azienda.nel-futuro', 'at half past five it is not over'],
    [{ from: '25:00' }, 'azienda.quando', 'no such hour'],
  ])('%o is refused with %s: %s', async (more, code) => {
    const aziendaId = await giveAzienda(house)
    const input = { aziendaId, key: randomUUID(), channel: 'visita', ...more }
    expect(await house.ask('imprese', recordContatto, input)).toMatchObject({ refusal: { code } })
    expect(await rowsOf(aziendaId)).toMatchObject({ contacts: 0, deliveries: 0 })
  })

  test('of the desk is no work of E1, whatever the minutes', async () => {
    const aziendaId = await giveAzienda(house)
    const input = { aziendaId, key: randomUUID(), channel: 'telefono', minutes: 10, from: '7:00' }
    expect(await house.ask('sportello', recordContatto, input)).toMatchObject({
      value: { prestazioneId: null },
    })
  })
})

describe('a visit of a round', () => {
  test('arrives late, more than once and at once, and is one', async () => {
    const { aziendaId, visitaId } = await giveStop()
    const input = { visitaId, key: randomUUID(), minutes: 10, needs: ['personale'], savedAt: moment() }
    const send = () => house.ask('imprese', recordVisita, input)
    const answers = await Promise.all([send(), send(), send()])
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'done'])
    expect(await send()).toMatchObject({ kind: 'done', value: { already: true } })
    expect(await rowsOf(aziendaId)).toEqual({ contacts: 1, deliveries: 1, needs: 1 })
    const [row] = await house.sql<{ ended_at: Date }>(
      'select ended_at from prestazione where azienda_id = $1',
      [aziendaId],
    )
    expect(row?.ended_at.toISOString()).toBe(input.savedAt)
  })

  test('recorded from two phones is one, and the second is told', async () => {
    const { aziendaId, visitaId } = await giveStop()
    const send = (username: string) =>
      house.ask(username, recordVisita, { visitaId, key: randomUUID(), minutes: 10, savedAt: moment() })
    const answers = await Promise.all([send('imprese'), send('responsabile')])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect(answers.find(({ kind }) => kind === 'refused')).toMatchObject({
      refusal: { code: 'scouting.visita-gia-fatta' },
    })
    expect(await rowsOf(aziendaId)).toMatchObject({ contacts: 1, deliveries: 1 })
  })

  test('a key of somebody else’s contact is not taken for one’s own', async () => {
    const { visitaId } = await giveStop()
    const key = randomUUID()
    const other = await giveAzienda(house)
    await house.ask('responsabile', recordContatto, { aziendaId: other, key, channel: 'telefono' })
    const input = { visitaId, key, minutes: 10, savedAt: moment() }
    expect(await house.ask('imprese', recordVisita, input)).toMatchObject({
      refusal: { code: 'scouting.visita-gia-fatta' },
    })
  })

  test.each([
    ['2026-10-11T16:29:59Z', 'refused', 'thirty days and a second'],
    ['2026-10-11T16:30:00Z', 'done', 'thirty days'],
    ['2026-11-10T16:34:00Z', 'done', 'a phone whose clock is four minutes ahead'],
  ])('saved at %s is %s: %s', async (savedAt, kind) => {
    const { visitaId } = await giveStop()
    const input = { visitaId, key: randomUUID(), minutes: 10, savedAt }
    expect((await house.ask('imprese', recordVisita, input)).kind).toBe(kind)
  })

  test('taken out of its round is not recorded any more', async () => {
    const { visitaId } = await giveStop()
    expect((await house.ask('imprese', dropVisita, { visitaId })).kind).toBe('done')
    expect(await house.ask('imprese', dropVisita, { visitaId })).toMatchObject({ kind: 'refused' })
    const input = { visitaId, key: randomUUID(), minutes: 10, savedAt: moment() }
    expect(await house.ask('imprese', recordVisita, input)).toMatchObject({
      refusal: { code: 'scouting.visita-non-trovata' },
    })
  })
})

describe('a round', () => {
  test('has twelve stops at most, also where two prepare it at once', async () => {
    const many = async (n: number) => Promise.all(Array.from({ length: n }, () => giveAzienda(house)))
    const plan = (aziende: string[]) => house.ask('imprese', planGiro, { aziende, day: '2026-11-20' })
    expect(await plan(await many(11))).toMatchObject({ value: { stops: 11 } })
    const [one, other] = await Promise.all([plan(await many(1)), plan(await many(1))])
    expect([one.kind, other.kind].sort()).toEqual(['done', 'refused'])
    const round = await stops('2026-11-20')
    expect(round.map(({ place }) => place)).toEqual(Array.from({ length: 12 }, (_, at) => at + 1))
    expect(await plan([round[0]?.aziendaId ?? ''])).toMatchObject({ value: { stops: 0 } })
  })

  test('may be a colleague’s; not of a day that has passed, nor of whoever visits no companies', async () => {
    const aziendaId = await giveAzienda(house)
    const plan = (more: object) =>
      house.ask('imprese', planGiro, { aziende: [aziendaId], day: '2026-11-12', ...more })
    expect(await plan({ accountId: await accountId(house, 'responsabile') })).toMatchObject({ kind: 'done' })
    expect(await stops('2026-11-12', 'responsabile')).toHaveLength(1)
    expect(await plan({ day: '2026-11-09' })).toMatchObject({ refusal: { code: 'scouting.giorno-passato' } })
    expect(await plan({ aziende: [] })).toMatchObject({ refusal: { code: 'scouting.nessuna-azienda' } })
    // Six months on is the last day: a year mistyped is told.
    expect(await plan({ day: '2027-05-10' })).toMatchObject({ kind: 'done' })
    expect(await plan({ day: '2027-05-11' })).toMatchObject({ refusal: { code: 'scouting.giorno-lontano' } })
    expect(await plan({ accountId: await accountId(house, 'sportello') })).toMatchObject({ kind: 'refused' })
  })
})

describe('a target list', () => {
  const names = async (target: object) => {
    const answer = await house.ask('imprese', listTargets, { ...target, limit: 500 })
    if (answer.kind !== 'done') throw new Error(answer.kind)
    return answer.value.rows.map(({ name }) => name).filter((name) => name.startsWith('Lista'))
  }
  beforeAll(async () => {
    const hotel = { ateco: '55.10', sizeClass: 'piccola', comune: 'L117' }
    const spoken = await giveAzienda(house, { name: 'Lista albergo sentito', ...hotel })
    await giveAzienda(house, { name: 'Lista albergo mai sentito', ...hotel })
    await giveAzienda(house, { name: 'Lista officina', ateco: '25.62', sizeClass: 'media', comune: 'G478' })
    await house.sql(
      `insert into contatto (azienda_id, key, at, channel, activities, account_id, centro_code, recorded_at)
       select $1, new_id(), '2026-08-10 12:00+02', 'telefono', '{}', id, 'PG', now() from account where username = 'imprese'`,
      [spoken],
    )
    await house.sql(
      `insert into prestazione (service_code, state, mode, centro_code, place, operator_id, started_at, ended_at, minutes,
         verdicts, recognised_minutes, session_cents, azienda_id, placement_on)
       select 'E1', 'chiusa', 'individual', 'PG', 'PG', id, '2026-08-10 12:00+02', '2026-08-10 12:30+02', 30, '[]', 30, 1720,
         $1, '2026-09-01' from account where username = 'imprese'`,
      [spoken],
    )
  })

  test.each([
    [{ settore: 'ospitalita' }, ['Lista albergo mai sentito', 'Lista albergo sentito']],
    [{ sizeClass: 'media' }, ['Lista officina']],
    [{ comune: 'L117', hired: 'si' }, ['Lista albergo sentito']],
    [{ comune: 'L117', hired: 'no' }, ['Lista albergo mai sentito']],
    // Spoken with on 10 August, three months before: three months have not passed until the day after.
    [{ settore: 'ospitalita', silentMonths: 3 }, ['Lista albergo mai sentito']],
    [{ settore: 'ospitalita', silentMonths: 2 }, ['Lista albergo mai sentito', 'Lista albergo sentito']],
    [{ settore: 'agricoltura' }, []],
  ])('%o gives %j, the longest unheard first', async (target, expected) => {
    expect(await names(target)).toEqual(expected)
  })

  test('is kept under a name, read by the centre, thrown away by who made it', async () => {
    const saved = await house.ask('imprese', saveTargets, { name: 'Alberghi', settore: 'ospitalita' })
    if (saved.kind !== 'done') throw new Error(saved.kind)
    const { listaId: lista } = saved.value
    expect(await names({ lista })).toHaveLength(2)
    const read = await house.ask('responsabile', listTargets, { lista })
    expect(read).toMatchObject({ value: { saved: { name: 'Alberghi', by: 'Luca Benedetti' } } })
    expect(await house.ask('responsabile', dropTargets, { listaId: lista })).toMatchObject({
      kind: 'refused',
    })
    await house.ask('imprese', saveTargets, { name: 'Alberghi', comune: 'G478' })
    const answer = await house.ask('imprese', listTargets, {})
    expect(answer.kind === 'done' && answer.value.liste).toMatchObject([{ asked: { comune: 'G478' } }])
  })

  test.each(['sportello', 'orientatore', 'ente', 'regione'])('is not for %s', async (username) => {
    expect(await house.ask(username, listTargets, {})).toEqual({ kind: 'forbidden' })
  })
})
