import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { refusalOf, valueOf } from '../../../test/builders/inserimento.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { cittadinoActor } from '../../records/accesso/index.ts'
import { writeMessage } from '../../records/messaggio/index.ts'
import { choosePreferenze, openMessaggi } from './messaggi.command.ts'
import { readPreferenze } from './preferenze.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:04:00Z')
})
afterAll(() => house.close())
beforeEach(() => house.setNow('2026-11-10T09:04:00Z'))

const BOTH = { phone: '+393470000001', email: 'maria@example.it' }
const open = (personaId: string, page = 1) =>
  carryOut(house.engine, { actor: cittadinoActor(personaId), request: openMessaggi, input: { page } })
const choose = (personaId: string, channel: string, lang = 'it') =>
  carryOut(house.engine, {
    actor: cittadinoActor(personaId),
    request: choosePreferenze,
    input: { channel, lang },
  })
const prefers = (personaId: string) =>
  valueOf(carryOut(house.engine, { actor: cittadinoActor(personaId), request: readPreferenze, input: {} }))

async function write(personaId: string): Promise<void> {
  await workAs(house.engine, await house.actor('orientatore'), (work) =>
    writeMessage(work, {
      personaId,
      template: 'patto.codice',
      values: { code: '482913', validUntil: new Date('2026-11-10T10:00:00Z') },
      expiresAt: new Date('2026-11-10T10:00:00Z'),
    }),
  )
}
const channelOfNext = async (personaId: string) => {
  await write(personaId)
  const [row] = await house.sql<{ channel: string; lang: string }>(
    'select channel, lang from messaggio where persona_id = $1 order by created_at desc, id desc limit 1',
    [personaId],
  )
  return row
}

test('she reads what was written to her, codes covered, and nobody else’s; opened once it is read', async () => {
  const [mine, hers] = [await giveReachable(house, BOTH), await giveReachable(house, BOTH)]
  await write(mine)
  await write(hers)
  const first = await valueOf(open(mine))
  expect(first.messages).toHaveLength(1)
  expect(first.messages[0]).toMatchObject({ channel: 'sms', state: 'da-inviare', readAt: null })
  expect(first.messages[0]?.shown).not.toContain('482913')
  house.setNow('2026-11-10T09:30:00Z')
  const [again] = (await valueOf(open(mine))).messages
  expect(again?.readAt).toEqual(new Date('2026-11-10T09:04:00Z'))
  house.setNow('2026-11-10T09:40:00Z')
  expect((await valueOf(open(mine))).messages[0]?.readAt).toEqual(again?.readAt)
  expect(await house.sql('select read_at from messaggio where persona_id = $1', [hers])).toEqual([
    { read_at: null },
  ])
})

test('what was taken back is not there', async () => {
  const personaId = await giveReachable(house, BOTH)
  await write(personaId)
  await house.sql("update messaggio set state = 'annullato' where persona_id = $1", [personaId])
  expect((await valueOf(open(personaId))).messages).toEqual([])
})

test('twenty on a page, and whether there are earlier ones; only those shown are read', async () => {
  const personaId = await giveReachable(house, BOTH)
  for (let n = 0; n < 20; n++) await write(personaId)
  expect((await valueOf(open(personaId))).earlier).toBe(false)
  await write(personaId)
  expect(await valueOf(open(personaId))).toMatchObject({ earlier: true })
  expect((await valueOf(open(personaId, 2))).messages).toHaveLength(1)
})

test('staff does not see whether she read', async () => {
  const actor = await house.actor('responsabile')
  await expect(
    workAs(house.engine, actor, (work) => work.tx.selectFrom('messaggio').select('readAt').execute()),
  ).rejects.toThrow(/permission denied/)
})

test.each(['sms', 'email', 'io'])('from the next message on she is written to by %s', async (channel) => {
  const personaId = await giveReachable(house, BOTH)
  await valueOf(choose(personaId, channel, 'en'))
  expect(await prefers(personaId)).toMatchObject({ chosen: channel, preferredLanguage: 'en' })
  expect(await channelOfNext(personaId)).toEqual({ channel, lang: 'en' })
})

test('from App IO back to SMS; chosen twice it is written once, as said by her on the portal', async () => {
  const personaId = await giveReachable(house, BOTH)
  await valueOf(choose(personaId, 'io'))
  for (let n = 0; n < 2; n++) await valueOf(choose(personaId, 'sms'))
  expect(await prefers(personaId)).toMatchObject({ chosen: 'sms', io: false })
  expect(
    await house.sql('select field, value, source, version from persona_datum where persona_id = $1', [
      personaId,
    ]),
  ).toEqual([{ field: 'preferredChannel', value: 'sms', source: 'portale', version: 2 }])
})

test('a pause of the reminders outlives the choice of App IO', async () => {
  const personaId = await giveReachable(house, BOTH)
  await house.sql(
    "insert into scelta_messaggi (persona_id, paused_until, reason, io, at) values ($1, '2026-11-30', 'Lutto', false, '2026-11-01')",
    [personaId],
  )
  await valueOf(choose(personaId, 'io'))
  expect(
    await house.sql('select reason, io from scelta_messaggi where persona_id = $1 order by at desc limit 1', [
      personaId,
    ]),
  ).toEqual([{ reason: 'Lutto', io: true }])
})

test('a channel we have no contact for is refused, and nothing changes', async () => {
  const personaId = await giveReachable(house, { phone: '+390755000000', email: 'maria@example.it' })
  expect(await refusalOf(choose(personaId, 'sms'))).toBe('messaggi.canale-mancante')
  expect(await prefers(personaId)).toMatchObject({ chosen: null })
})

test.each(['sportello', 'responsabile', 'regione', 'ente', 'amministratore'])(
  '%s opens no one’s area',
  async (username) => {
    expect((await house.ask(username, openMessaggi, { page: 1 })).kind).toBe('forbidden')
    expect((await house.ask(username, choosePreferenze, { channel: 'sms', lang: 'it' })).kind).toBe(
      'forbidden',
    )
    expect((await house.ask(username, readPreferenze, {})).kind).toBe('forbidden')
  },
)
