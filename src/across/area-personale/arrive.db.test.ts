import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveWaiting } from '../../../test/builders/agenda.ts'
import { value } from '../../../test/builders/coda.ts'
import { enrolAt, giveGruppo } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { cookieOf, getWith, postWith } from '../../../test/builders/identita.ts'
import { readScreen } from '../../areas/a-base/a1-accoglienza/sala.query.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { cittadinoActor, cittadinoWriter } from '../../records/accesso/index.ts'
import { loadRoomSecret, roomCodeAt } from '../../records/gruppo/index.ts'
import { enterMine } from '../gruppi/index.ts'
import { arriveMine } from './arrive.command.ts'

// Friday, 9:04 in Italy.
const NOW = '2026-11-13T08:04:00Z'
let house: TestHouse
let now = NOW
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql(
    "insert into centro (code, name) values ('PG', 'Perugia'), ('TR', 'Terni') on conflict do nothing",
  )
})
afterAll(() => house.close())
const at = (instant: string) => house.setNow((now = instant))
beforeEach(async () => {
  at(NOW)
  await house.sql('truncate messaggio, iscrizione_gruppo, gruppo, appuntamento, turno cascade')
})

const codeOf = (answer: { kind: string; refusal?: { code: string } }) => answer.refusal?.code ?? answer.kind
const arrive = (personaId: string, appuntamentoId: string, stanza: string) =>
  carryOut(house.engine, {
    actor: cittadinoWriter(personaId),
    request: arriveMine,
    input: { appuntamentoId, stanza },
  })
const enter = (personaId: string, gruppoId: string, stanza: string) =>
  carryOut(house.engine, {
    actor: cittadinoWriter(personaId),
    request: enterMine,
    input: { gruppoId, stanza },
  })
const shown = async (username = 'sportello') => value(await house.ask(username, readScreen, {})).entry ?? ''

async function booked(startsAt = '2026-11-13T09:00:00Z', service = 'A2') {
  const personaId = await giveWaiting(house)
  const [row] = await house.sql<{ id: string }>(
    `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, created_by, created_at)
     select $1, id, $2, 'PG', $3, $3::timestamptz + interval '1 hour', id, now() from account where username = 'orientatore' returning id`,
    [personaId, service, startsAt],
  )
  return { personaId, id: row?.id ?? '' }
}
const stateOf = async (id: string) =>
  (await house.sql<{ state: string }>('select state from appuntamento where id = $1', [id]))[0]?.state

describe('at the centre for an appointment', () => {
  test('the code of the waiting room writes that she is here, with a number that waits for her colleague', async () => {
    const { personaId, id } = await booked()
    const answer = await arrive(personaId, id, await shown())
    expect(value(answer).code).toMatch(/^\w+$/)
    expect(await stateOf(id)).toBe('presente')
    expect(
      await house.sql(
        `select t.letter, t.taken_by, a.username from turno t join account a on a.id = t.referred_to where t.persona_id = $1`,
        [personaId],
      ),
    ).toEqual([{ letter: 'O', taken_by: null, username: 'orientatore' }])
    const facts = await house.sql<{ kind: string; actor_id: string | null }>(
      'select kind, actor_id from ledger where persona_id = $1 order by seq',
      [personaId],
    )
    expect(facts).toEqual([
      { kind: 'appuntamento.cominciato', actor_id: null },
      { kind: 'turno.preso', actor_id: null },
    ])
  })

  test('said twice, and five times at once, is said once', async () => {
    const { personaId, id } = await booked()
    const code = await shown()
    const answers = await Promise.all(Array.from({ length: 5 }, () => arrive(personaId, id, code)))
    expect(answers.filter((answer) => answer.kind === 'done' && answer.value.code)).toHaveLength(1)
    expect(codeOf(await arrive(personaId, id, code))).toBe('done')
    expect(await house.sql('select 1 from turno')).toHaveLength(1)
  })

  test.each([
    ['2026-11-12T22:59:59Z', 'agenda.passo-impossibile'],
    ['2026-11-12T23:00:00Z', 'done'],
    ['2026-11-13T09:59:59Z', 'done'],
    ['2026-11-13T10:00:00Z', 'agenda.passo-impossibile'],
  ])('on its day in Italy, until it is over: at %s %s', async (instant, expected) => {
    const { personaId, id } = await booked()
    at(instant)
    expect(codeOf(await arrive(personaId, id, await shown()))).toBe(expected)
  })

  test('the code is of that room and of that moment', async () => {
    const { personaId, id } = await booked()
    const code = await shown()
    expect(await shown('orientatore-terni')).not.toBe(code)
    expect(codeOf(await arrive(personaId, id, await shown('orientatore-terni')))).toBe('area.codice-sala')
    at('2026-11-13T08:05:30Z')
    expect(codeOf(await arrive(personaId, id, code))).toBe('area.codice-sala')
    expect(await stateOf(id)).toBe('fissato')
  })

  test('the appointment of another is none; nor one that was called off', async () => {
    const [mine, hers] = [await booked(), await booked('2026-11-13T11:00:00Z')]
    expect(codeOf(await arrive(mine.personaId, hers.id, await shown()))).toBe('agenda.non-trovato')
    await house.sql("update appuntamento set state = 'annullato' where id = $1", [mine.id])
    expect(codeOf(await arrive(mine.personaId, mine.id, await shown()))).toBe('agenda.passo-impossibile')
  })

  test('staff does not use it, and no citizen reads the secret', async () => {
    const { personaId, id } = await booked()
    expect(
      (await house.ask('sportello', arriveMine, { appuntamentoId: id, stanza: await shown() })).kind,
    ).toBe('forbidden')
    await expect(
      workAs(house.engine, cittadinoActor(personaId), (work) =>
        work.tx.selectFrom('centroIngresso').selectAll().execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })

  test('a new centre has codes of its own', async () => {
    await house.sql("insert into centro (code, name) values ('ZZ', 'Prova')")
    expect(
      await house.sql("select length(room_secret) as n from centro_ingresso where centro_code = 'ZZ'"),
    ).toEqual([{ n: 32 }])
    await house.sql("delete from centro_ingresso where centro_code = 'ZZ'")
    await house.sql("delete from centro where code = 'ZZ'")
  })
})

describe('in the room of a group', () => {
  async function inGroup() {
    at('2026-11-10T09:04:00Z')
    const gruppoId = await giveGruppo(house)
    const personaId = await giveWaiting(house)
    await enrolAt(house, gruppoId, personaId)
    at('2026-11-13T08:28:00Z')
    const actor = await house.actor('orientatore')
    const code = await workAs(house.engine, actor, async (work) =>
      roomCodeAt(await loadRoomSecret(work, gruppoId), new Date(now)),
    )
    return { gruppoId, personaId, code }
  }

  test('the code on its screen says that she is here, as the link in the message does', async () => {
    const { gruppoId, personaId, code } = await inGroup()
    expect(value(await enter(personaId, gruppoId, code))).toEqual({ kind: 'qui' })
    expect(await house.sql('select here_at from iscrizione_gruppo')).toEqual([{ here_at: new Date(now) }])
  })

  test('wrong codes are counted, and hers alone; whoever is in no such group finds none', async () => {
    const { gruppoId, personaId, code } = await inGroup()
    expect(value(await enter(personaId, gruppoId, 'AAAAAA'))).toEqual({ kind: 'sbagliato', left: 9 })
    expect(codeOf(await enter(await giveWaiting(house), gruppoId, code))).toBe('gruppi.non-trovato')
    await house.sql('update iscrizione_gruppo set wrong_codes = 10')
    expect(value(await enter(personaId, gruppoId, code))).toEqual({ kind: 'sbagliato', left: 0 })
  })

  test.each(['', 'K7PM2', "' or 1=1 --", '☃☃☃☃☃☃'])('«%s» is no code', async (stanza) => {
    const { gruppoId, personaId } = await inGroup()
    expect((await enter(personaId, gruppoId, stanza)).kind).toBe('invalid')
  })
})

describe('her page', () => {
  test('on the day the next step asks for the code; wrong it says so, right it leads to her number', async () => {
    const { personaId, id } = await booked()
    const { cookie, csrf } = await cookieOf(house, personaId)
    const page = async () => (await getWith(house, '/area-personale', cookie)).text()
    expect(await page()).toContain('Sono qui')
    const send = (stanza: string) =>
      postWith(house, '/area-personale', { cookie, fields: { csrf, appuntamentoId: id, stanza } })
    const wrong = await send('AAAAAA')
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('Il codice non è questo')
    expect((await send('')).status).toBe(422)
    const right = await send((await shown()).toLowerCase())
    expect(right.headers.get('location')).toMatch(/^\/coda\/[\w-]+$/)
    expect((await house.app.request(right.headers.get('location') ?? '')).status).toBe(200)
    const after = await page()
    expect(after).toContain('Sappiamo che sei qui')
    expect(after).not.toContain('name="stanza"')
    expect(after).not.toContain('value="non-vengo"')
  })

  test('the day before there is nothing to type', async () => {
    const { personaId } = await booked()
    at('2026-11-12T10:00:00Z')
    const { cookie } = await cookieOf(house, personaId)
    const html = await (await getWith(house, '/area-personale', cookie)).text()
    expect(html).not.toContain('name="stanza"')
    expect(html).toContain('value="non-vengo"')
  })

  test('a group whose room is open is there until it ends, without «Non vengo» once it began', async () => {
    const gruppoStart = '2026-11-13T08:30:00.000Z'
    at('2026-11-10T09:04:00Z')
    const gruppoId = await giveGruppo(house, { start: gruppoStart })
    const personaId = await giveWaiting(house)
    await enrolAt(house, gruppoId, personaId)
    at('2026-11-13T08:40:00Z')
    const { cookie } = await cookieOf(house, personaId)
    const html = await (await getWith(house, '/area-personale', cookie)).text()
    expect(html).toContain('name="stanza"')
    expect(html).not.toContain('Non vengo')
    at('2026-11-13T11:30:00Z')
    const over = await cookieOf(house, personaId)
    expect(await (await getWith(house, '/area-personale', over.cookie)).text()).not.toContain('name="stanza"')
  })
})
