import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { closeAt, enrolAt, giveGruppo, givePeople } from '../../../test/builders/gruppi.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { shortActor } from '../../records/accesso/index.ts'
import { hashOfShortCode } from '../../records/messaggio/index.ts'
import { withdrawPersona } from './enrol.command.ts'
import { readAppello } from './gruppi.query.ts'
import { enterRoom, readRoomCode, showMyPlace } from './presenza.command.ts'

const NOW = '2026-11-10T09:04:00Z'
// Friday, two minutes before the half past nine of the group.
const THERE = '2026-11-13T08:28:00Z'
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await house.sql("insert into centro (code, name) values ('PG', 'Perugia') on conflict do nothing")
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate messaggio, iscrizione_gruppo, gruppo, partecipazione, prestazione cascade')
})

interface Guest {
  personaId: string
  code: string
}
/** A group with people in it, each with the code in her own message; it is about to begin. */
async function full(count: number, given: Parameters<typeof giveGruppo>[1] = {}) {
  const gruppoId = await giveGruppo(house, { maxPeople: Math.max(2, count), ...given })
  const people = await givePeople(house, count)
  await house.sql("update persona set phone = '+393471234567' where id = any($1)", [people])
  const guests: Guest[] = []
  for (const personaId of people) {
    await enrolAt(house, gruppoId, personaId)
    const [row] = await house.sql<{ body: string }>('select body from messaggio where persona_id = $1', [
      personaId,
    ])
    guests.push({ personaId, code: /\/s\/(\w+)/.exec(row?.body ?? '')?.[1] ?? '' })
  }
  house.setNow(THERE)
  return { gruppoId, guests, first: guests[0] ?? { personaId: '', code: '' } }
}
async function shownIn(gruppoId: string): Promise<string> {
  const answer = await house.ask('orientatore', readRoomCode, { gruppoId })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.code
}
const enter = (codice: string, stanza: string, as = codice) =>
  carryOut(house.engine, {
    actor: shortActor(hashOfShortCode(as)),
    request: enterRoom,
    input: { codice, stanza },
  })
const codeOf = (answer: { kind: string; refusal?: { code: string }; value?: unknown }) =>
  answer.refusal?.code ?? (answer.kind === 'done' ? JSON.stringify(answer.value) : answer.kind)
const HERE = '{"kind":"qui"}'
const hereIn = async (gruppoId: string) =>
  (
    await house.sql<{ persona_id: string }>(
      'select persona_id from iscrizione_gruppo where gruppo_id = $1 and here_at is not null',
      [gruppoId],
    )
  ).map(({ persona_id }) => persona_id)
const facts = () => house.sql("select data from ledger where kind = 'presenza.segnata' order by seq desc")

describe('who is in the room', () => {
  test('says so with the code on the screen; who leads sees it to be confirmed, and the roll confirms it', async () => {
    const { gruppoId, first } = await full(2)
    expect(codeOf(await enter(first.code, await shownIn(gruppoId)))).toBe(HERE)
    const roll = await house.ask('orientatore', readAppello, { gruppoId })
    if (roll.kind !== 'done') throw new Error(roll.kind)
    const mine = roll.value.people.find(({ personaId }) => personaId === first.personaId)
    expect(mine).toMatchObject({ hereAt: new Date(THERE), presence: null })
    const anna = await house.browser('orientatore')
    expect(await (await anna.get(`/siul/gruppi/${gruppoId}/appello`)).text()).toContain(
      'ha segnato alle 9:28, da confermare',
    )
    house.setNow('2026-11-13T12:00:00Z')
    expect((await closeAt(house, gruppoId, { until: '12:30' })).kind).toBe('done')
  })

  test('twice, and five times at once, is one presence', async () => {
    const before = (await facts()).length
    const { gruppoId, first } = await full(1)
    const code = await shownIn(gruppoId)
    const answers = await Promise.all(Array.from({ length: 5 }, () => enter(first.code, code)))
    expect(answers.map(codeOf)).toEqual([HERE, HERE, HERE, HERE, HERE])
    house.setNow('2026-11-13T08:28:20Z')
    expect(codeOf(await enter(first.code, code))).toBe(HERE)
    const [row] = await house.sql('select here_at from iscrizione_gruppo')
    expect(row).toEqual({ here_at: new Date(THERE) })
    expect((await facts()).length - before).toBe(1)
  })

  test('all of them and one more at the same moment: those with a place', async () => {
    const gruppoId = (await full(10)).gruppoId
    const rows = await house.sql<{ persona_id: string; body: string }>(
      'select persona_id, body from messaggio',
    )
    const codes = rows.map(({ body }) => /\/s\/(\w+)/.exec(body)?.[1] ?? '')
    const code = await shownIn(gruppoId)
    const answers = await Promise.all([...codes, 'ABCDEFGH22'].map((each) => enter(each, code)))
    expect(answers.filter((answer) => codeOf(answer) === HERE)).toHaveLength(10)
    expect(codeOf(answers[10] ?? { kind: '' })).toBe('gruppi.presenza-indirizzo')
    expect(await hereIn(gruppoId)).toHaveLength(10)
  })

  test.each([
    ['07:59:59', 'gruppi.presenza-non-ora'],
    ['08:00:00', HERE],
    ['11:29:59', HERE],
    ['11:30:00', 'gruppi.presenza-non-ora'],
  ])(
    'from half an hour before until the end, though the message has expired: at %s %s',
    async (hour, code) => {
      const { gruppoId, first } = await full(1)
      const at = `2026-11-13T${hour}Z`
      // What would be shown at that instant, whether or not it is shown.
      house.setNow('2026-11-13T08:30:00Z')
      if (code === HERE) house.setNow(at)
      const room = await shownIn(gruppoId)
      house.setNow(at)
      expect(codeOf(await enter(first.code, room))).toBe(code)
    },
  )
})

describe('who is not', () => {
  test('a code that was shown is good for a minute and a half at the most: told to a friend, it is old', async () => {
    const { gruppoId, guests } = await full(2)
    const code = await shownIn(gruppoId)
    house.setNow('2026-11-13T08:29:29.999Z')
    expect(codeOf(await enter(guests[0]?.code ?? '', code))).toBe(HERE)
    house.setNow('2026-11-13T08:29:30Z')
    expect(codeOf(await enter(guests[1]?.code ?? '', code))).toBe('{"kind":"sbagliato","left":9}')
  })

  test('ten wrong codes and no more, at once or one by one; then the right one does not help', async () => {
    const { gruppoId, first } = await full(1)
    const answers = await Promise.all(Array.from({ length: 14 }, () => enter(first.code, 'AAAAAA')))
    const left = answers.map((answer) =>
      answer.kind === 'done' && answer.value.kind === 'sbagliato' ? answer.value.left : -1,
    )
    expect(left.toSorted((a, b) => b - a)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0, 0, 0])
    expect(codeOf(await enter(first.code, await shownIn(gruppoId)))).toBe('{"kind":"sbagliato","left":0}')
    expect(await hereIn(gruppoId)).toEqual([])
  })

  test('the code of another room opens only that one', async () => {
    const other = await full(1, { start: '2026-11-13T08:30:00.000Z', as: 'responsabile', place: 'Altrove' })
    house.setNow(NOW)
    const { gruppoId, first } = await full(1)
    expect(codeOf(await enter(first.code, await shownIn(other.gruppoId)))).toMatch(/sbagliato/)
    expect(await hereIn(gruppoId)).toEqual([])
  })

  test('with the code of one, nobody marks or sees another', async () => {
    const { gruppoId, guests } = await full(2)
    const [mine, hers] = [guests[0]?.code ?? '', guests[1]?.code ?? '']
    expect(codeOf(await enter(hers, await shownIn(gruppoId), mine))).toBe('gruppi.presenza-indirizzo')
    const seen = await workAs(house.engine, shortActor(hashOfShortCode(mine)), (work) =>
      work.tx.selectFrom('iscrizioneGruppo').select('id').execute(),
    )
    expect(seen).toHaveLength(1)
    const shown = await carryOut(house.engine, {
      actor: shortActor(hashOfShortCode(mine)),
      request: showMyPlace,
      input: { codice: mine },
    })
    expect(JSON.stringify(shown)).not.toMatch(/surname|personaId|taken|waiting|maxPeople|roomSecret/i)
  })

  test.each(['persona_id', 'presence', 'enrolled_by'])('the holder cannot read «%s»', async (column) => {
    const { first } = await full(1)
    const read = workAs(house.engine, shortActor(hashOfShortCode(first.code)), (work) =>
      work.tx
        .selectFrom('iscrizioneGruppo')
        .select(column as 'id')
        .execute(),
    )
    await expect(read).rejects.toThrow(/permission denied|column/)
  })

  test('who waits or has left is told to turn to who leads; so is who was called off', async () => {
    const { gruppoId, guests } = await full(2)
    const code = await shownIn(gruppoId)
    const [a, b] = guests
    await house.ask('sportello', withdrawPersona, { gruppoId, personaId: a?.personaId })
    expect(codeOf(await enter(a?.code ?? '', code))).toBe('gruppi.presenza-senza-posto')
    await house.sql("update gruppo set state = 'annullato', cancel_reason = 'prova'")
    expect(codeOf(await enter(b?.code ?? '', code))).toBe('gruppi.presenza-non-ora')
  })

  test.each(['', '%00', "' or 1=1 --", 'K7PM2', 'K7PM2XX', 'k7pm2o', '☃☃☃☃☃☃', 'A'.repeat(5000)])(
    'the code «%s» is no code, and costs no try',
    async (stanza) => {
      const { first } = await full(1)
      expect((await enter(first.code, stanza)).kind).toBe('invalid')
      expect(await house.sql('select wrong_codes from iscrizione_gruppo')).toEqual([{ wrong_codes: 0 }])
    },
  )

  test.each([
    ['sportello', 'forbidden'],
    ['imprese', 'forbidden'],
    ['orientatore-terni', 'gruppi.non-trovato'],
    ['responsabile', 'done'],
  ])('the screen is shown by who leads the groups of the centre: %s %s', async (username, code) => {
    const { gruppoId } = await full(1)
    const answer = await house.ask(username, readRoomCode, { gruppoId })
    expect(answer.kind === 'refused' ? answer.refusal.code : answer.kind).toBe(code)
  })
})

describe('the pages', () => {
  const form = (path: string, fields: Record<string, string>, cookie = '') =>
    house.app.request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
      body: new URLSearchParams(fields).toString(),
    })

  test('link, room, done: the telephone keeps her code, only for these pages', async () => {
    const { gruppoId, first } = await full(1)
    const opened = await house.app.request(`/s/${first.code}`)
    expect(await opened.text()).toContain('Codice della sala')
    const kept = opened.headers.get('set-cookie') ?? ''
    expect(kept).toMatch(/Path=\/presenza;.*HttpOnly;.*SameSite=Lax/)
    const cookie = kept.split(';')[0] ?? ''
    const code = await shownIn(gruppoId)
    const framed = await (await house.app.request(`/presenza/${code}`, { headers: { cookie } })).text()
    expect(framed).toContain(code)
    expect(framed).not.toContain('name="codice"')
    expect((await form('/presenza', { stanza: code }, cookie)).headers.get('location')).toBe('/presenza')
    expect(await (await house.app.request('/presenza', { headers: { cookie } })).text()).toContain(
      'Presenza segnata',
    )
    expect(await hereIn(gruppoId)).toEqual([first.personaId])
  })

  test('without a cookie she copies the end of the link, or all of it; what she mistypes is kept and said', async () => {
    const { gruppoId, first } = await full(1)
    const code = await shownIn(gruppoId)
    const wrong = await form('/presenza', { codice: first.code, stanza: 'AAAAAA' })
    expect([wrong.status, (await wrong.text()).includes('value="AAAAAA"')]).toEqual([422, true])
    const nobody = await form('/presenza', { codice: 'ABCDEFGH22', stanza: code })
    expect(nobody.status).toBe(410)
    const typed = await form('/presenza', {
      codice: ` https://siul.example/s/${first.code.toLowerCase()} `,
      stanza: ` ${code.toLowerCase().slice(0, 3)} ${code.slice(3)}`,
    })
    expect(typed.status).toBe(303)
    expect(await hereIn(gruppoId)).toEqual([first.personaId])
  })

  test('the screen has the code and no name, renews itself, and is closed before and after', async () => {
    const { gruppoId, guests } = await full(3)
    const anna = await house.browser('orientatore')
    const screen = await anna.get(`/siul/gruppi/${gruppoId}/schermo`)
    const html = await screen.text()
    expect(screen.headers.get('refresh')).toMatch(/^15; url=\/siul\/gruppi\//)
    expect(html).toContain(await shownIn(gruppoId))
    const people = await house.sql<{ surname: string }>('select surname from persona where id = any($1)', [
      guests.map(({ personaId }) => personaId),
    ])
    for (const { surname } of people) expect(html).not.toContain(surname)
    house.setNow('2026-11-13T07:59:59Z')
    expect((await (await house.browser('orientatore')).get(`/siul/gruppi/${gruppoId}/schermo`)).status).toBe(
      409,
    )
  })
})
