import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeOf, queueDays, value } from '../../../../test/builders/coda.ts'
import { givePersona } from '../../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { readSala } from './sala.query.ts'
import { leaveNumber } from './turno-leave.command.ts'
import { referNumber } from './turno-refer.command.ts'
import { serveNumber } from './turno-serve.command.ts'
import { takeNumber } from './turno-take.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const { take, call, after, nextDay } = queueDays(() => house)
beforeEach(nextDay)

describe('taking a number', () => {
  test('twelve at once get twelve consecutive numbers', async () => {
    const taken = await Promise.all(Array.from({ length: 12 }, () => take()))
    const numbers = taken.map(({ number }) => number).toSorted()
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, n) => `S-${String(n + 1).padStart(2, '0')}`))
    expect(new Set(taken.map(({ code: each }) => each)).size).toBe(12)
  })

  test('each queue counts by itself, from one each day and in each centre', async () => {
    expect((await take()).number).toBe('S-01')
    expect((await take({ reason: 'primo-colloquio' })).number).toBe('O-01')
    expect((await take({ reason: 'cerca-personale' })).number).toBe('I-01')
    expect((await take({ reason: 'collocamento-mirato' })).number).toBe('M-01')
    expect((await take()).number).toBe('S-02')
    expect((await take({}, 'orientatore-terni')).number).toBe('S-01')
    nextDay()
    expect((await take()).number).toBe('S-01')
  })

  test('a person waits once, with what her file says she needs', async () => {
    const personaId = await givePersona(house, { birthOn: '1980-01-01' })
    await house.sql("update persona set needs = '{lis}' where id = $1", [personaId])
    const { number } = await take({ personaId })
    const again = await house.ask('orientatore', takeNumber, { personaId, reason: 'primo-colloquio' })
    expect(again).toMatchObject({ refusal: { code: 'turno.gia-in-coda', facts: { number } } })
    const { rows } = value(await house.ask('sportello', readSala, {}))
    expect(rows).toMatchObject([
      { number, persona: { id: personaId, name: 'Serafini Maria' }, needs: ['lis'] },
    ])
  })

  test('two clicks for one person give one number', async () => {
    const personaId = await givePersona(house, { birthOn: '1980-01-02' })
    const input = { personaId, reason: 'informazioni' }
    const answers = await Promise.all([1, 2].map(() => house.ask('sportello', takeNumber, input)))
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'turno.gia-in-coda'])
  })

  test('a refused number leaves no hole', async () => {
    const personaId = await givePersona(house, { birthOn: '1980-01-03' })
    await take({ personaId })
    await house.ask('sportello', takeNumber, { personaId, reason: 'informazioni' })
    expect((await take()).number).toBe('S-02')
  })

  test.each([
    [{ reason: 'altro' }, 'invalid'],
    [{ personaId: '01930000-0000-7000-8000-000000000000' }, 'accesso.non-trovata'],
    [{ personaId: "' or 1=1" }, 'invalid'],
    [{ needs: ['oro'] }, 'invalid'],
  ])('%j: %s', async (input, why) =>
    expect(codeOf(await house.ask('sportello', takeNumber, { reason: 'did', ...input }))).toBe(why),
  )

  test('who works at no centre, or not with people, gives none', async () => {
    expect(codeOf(await house.ask('regione', takeNumber, { reason: 'did' }))).toBe('forbidden')
    expect(codeOf(await house.ask('ente', takeNumber, { reason: 'did' }))).toBe('forbidden')
  })
})

describe('calling', () => {
  test('two at once get two different people, in the order of arrival', async () => {
    const [first, second] = [await take(), await take()]
    const called = await Promise.all(['sportello', 'responsabile'].map((who) => call(who)))
    const ids = called.map((answer) => value(answer).turnoId)
    expect(new Set(ids)).toEqual(new Set([first.turnoId, second.turnoId]))
  })

  test('one at a time in front of each, two clicks included', async () => {
    await take()
    await take()
    const answers = await Promise.all([call('sportello'), call('sportello')])
    expect(answers.map(codeOf).toSorted()).toEqual(['done', 'turno.con-qualcuno'])
  })

  test('a queue, a chosen number, and nobody', async () => {
    await take()
    const interview = await take({ reason: 'primo-colloquio' })
    const other = await take()
    expect(value(await call('orientatore', { letter: 'O' })).turnoId).toBe(interview.turnoId)
    expect(value(await call('sportello', { turnoId: other.turnoId })).turnoId).toBe(other.turnoId)
    expect(codeOf(await call('imprese', { letter: 'I' }))).toBe('turno.nessuno')
    expect(codeOf(await call('imprese', { turnoId: other.turnoId }))).toBe('turno.gia-chiamato')
  })

  test('the room of another centre, and that of yesterday, are not there', async () => {
    const { turnoId } = await take()
    expect(codeOf(await call('orientatore-terni'))).toBe('turno.nessuno')
    expect(codeOf(await call('orientatore-terni', { turnoId }))).toBe('turno.non-trovato')
    expect(value(await house.ask('orientatore-terni', readSala, {})).rows).toEqual([])
    nextDay()
    expect(codeOf(await call('sportello', { turnoId }))).toBe('turno.non-trovato')
  })

  test('who is entrusted to a colleague is hers, and first', async () => {
    await take()
    const hers = await take()
    const [anna] = await house.sql<{ id: string }>("select id from account where username = 'orientatore'")
    const [terni] = await house.sql<{ id: string }>(
      "select id from account where username = 'orientatore-terni'",
    )
    const refer = (to: string | undefined) =>
      house.ask('sportello', referNumber, { turnoId: hers.turnoId, to })
    expect(codeOf(await refer(terni?.id))).toBe('turno.collega-sconosciuto')
    await call('sportello', { turnoId: hers.turnoId })
    expect(value(await refer(anna?.id)).to).toBe('Anna Ricci')
    expect(value(await call('responsabile')).turnoId).not.toBe(hers.turnoId)
    expect(codeOf(await call('sportello'))).toBe('turno.nessuno')
    const { rows } = value(await house.ask('sportello', readSala, {}))
    expect(rows.find(({ id }) => id === hers.turnoId)).toMatchObject({ with: 'Anna Ricci', place: null })
    expect(value(await call('orientatore', { letter: 'O' })).turnoId).toBe(hers.turnoId)
  })
})

describe('serving', () => {
  const served = async (minutes: number, input: object) => {
    const { turnoId } = await take(input)
    after(9 * 60 + 10)
    value(await call('sportello', { turnoId, place: 'sportello 2' }))
    after(9 * 60 + 10 + minutes)
    return house.ask('sportello', serveNumber, { turnoId })
  }

  // The card of A1: from fifteen to thirty minutes.
  test.each([
    [14, 0, 'missed'],
    [15, 15, 'met'],
    [30, 30, 'met'],
    [31, 30, 'missed'],
  ])('%i minutes: A1 recorded, %i recognised', async (minutes, recognised, outcome) => {
    const personaId = await givePersona(house, { birthOn: `1982-01-${minutes}` })
    const { prestazioneId, verdicts } = value(await served(minutes, { personaId, reason: 'did' }))
    expect(verdicts).toContainEqual(expect.objectContaining({ rule: 'A1.durata', outcome }))
    const [row] = await house.sql(
      `select p.service_code, p.state, p.mode, p.place, p.minutes, p.minutes_reason, p.recognised_minutes,
         a.username, to_char(p.started_at at time zone 'UTC', 'HH24:MI') as began
       from prestazione p join account a on a.id = p.operator_id where p.id = $1`,
      [prestazioneId],
    )
    expect(row).toEqual({
      service_code: 'A1',
      state: 'chiusa',
      mode: 'individual',
      place: 'sportello 2',
      minutes,
      minutes_reason: null,
      recognised_minutes: recognised,
      username: 'sportello',
      began: '09:10',
    })
    const facts = await house.sql(
      "select service_code, persona_id, data->'minutes' as minutes from ledger where kind = 'prestazione.erogata' and data->>'prestazione' = $1",
      [prestazioneId],
    )
    expect(facts).toEqual([{ service_code: 'A1', persona_id: personaId, minutes }])
  })

  test('nobody named, or a service with a room of its own: nothing is recorded', async () => {
    expect(value(await served(20, {}))).toMatchObject({ prestazioneId: null })
    after(11 * 60)
    const personaId = await givePersona(house, { birthOn: '1983-01-01' })
    const { turnoId } = await take({ personaId, reason: 'primo-colloquio' })
    await call('orientatore', { turnoId })
    expect(value(await house.ask('orientatore', serveNumber, { turnoId }))).toMatchObject({
      prestazioneId: null,
    })
    expect(await house.sql('select 1 from partecipazione where persona_id = $1', [personaId])).toEqual([])
  })

  test('only who called, only once, only who was called', async () => {
    const { turnoId } = await take()
    const serve = (who: string) => house.ask(who, serveNumber, { turnoId })
    expect(codeOf(await serve('sportello'))).toBe('turno.non-chiamato')
    await call('sportello', { turnoId })
    expect(codeOf(await serve('responsabile'))).toBe('turno.con-altri')
    expect(codeOf(await house.ask('responsabile', leaveNumber, { turnoId }))).toBe('turno.con-altri')
    const twice = await Promise.all([serve('sportello'), serve('sportello')])
    expect(twice.map(codeOf).toSorted()).toEqual(['done', 'turno.gia-concluso'])
  })

  test('who went away was delivered nothing', async () => {
    const personaId = await givePersona(house, { birthOn: '1983-01-02' })
    const { turnoId } = await take({ personaId })
    value(await house.ask('responsabile', leaveNumber, { turnoId }))
    expect(codeOf(await call('sportello', { turnoId }))).toBe('turno.gia-concluso')
    expect(await house.sql('select 1 from partecipazione where persona_id = $1', [personaId])).toEqual([])
    // She may come back, with another number.
    expect((await take({ personaId })).number).toBe('S-02')
  })

  test('the ledger says that she came, never why', async () => {
    const personaId = await givePersona(house, { birthOn: '1983-01-03' })
    const { turnoId } = await take({ personaId, reason: 'collocamento-mirato' })
    await house.ask('sportello', leaveNumber, { turnoId })
    const facts = await house.sql<{ kind: string; persona_id: string | null; keys: string[] }>(
      `select kind, persona_id, array(select jsonb_object_keys(data)) as keys from ledger
       where data->>'turno' = $1 order by seq`,
      [turnoId],
    )
    expect(facts).toEqual([
      { kind: 'turno.preso', persona_id: personaId, keys: ['turno', 'centro'] },
      { kind: 'turno.abbandonato', persona_id: null, keys: ['turno', 'centro'] },
    ])
  })
})
