import { afterAll, beforeAll, expect, test } from 'vitest'
import { givePersona } from '../../../test/builders/colloquio.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { workAs, type Work } from '../../platform/work/index.ts'
import { findDelivery, startDelivery } from '../../records/erogazione/index.ts'
import { draftVersion, freezeVersion, listVersions, STANDARD_CONDITIONS } from '../../records/patto/index.ts'
import { plainDate, type DeliveryMode, type ServiceCode } from '../../standard/index.ts'
import { closeDelivery } from './closing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const as = async <T>(username: string, run: (work: Work) => Promise<T>) =>
  workAs(house.engine, await house.actor(username), run)
const NOTHING = { outputs: [], referrals: [] }

async function deliver(
  service: ServiceCode,
  personaIds: string[],
  more: { minutes: number; mode?: DeliveryMode },
) {
  const { minutes, mode = 'individual' } = more
  const start = Date.parse('2026-11-10T09:00:00Z') + (clock += 10 * 3_600_000)
  house.setNow(new Date(start).toISOString())
  const id = await as('orientatore', (work) =>
    startDelivery(work, { service, mode, centro: 'PG', place: 'Sala 2', personaIds }),
  )
  house.setNow(new Date(start + minutes * 60_000).toISOString())
  const closed = await as('orientatore', (work) => closeDelivery(work, id, NOTHING))
  if (!closed.ok) throw new Error(closed.refusal.code)
  return closed.value
}
let clock = 0

test('a group of seven for four hours: 13200 cents in all, split to the cent, one fact each', async () => {
  const people = []
  for (let day = 1; day <= 7; day++) people.push(await givePersona(house, { birthOn: `1990-01-0${day}` }))
  const closed = await deliver('A2', people, { minutes: 240, mode: 'group' })
  expect(closed).toMatchObject({ minutes: 240, recognisedMinutes: 240, sessionCents: 13_200 })
  expect(closed.people.reduce((sum, { cents }) => sum + (cents ?? 0), 0)).toBe(13_200)
  const facts = await house.sql("select data->>'mode' as mode from ledger where data->>'prestazione' = $1", [
    closed.id,
  ])
  expect(facts).toEqual(Array.from({ length: 7 }, () => ({ mode: 'group' })))
})

test.each([
  [29, 0, 0],
  [30, 30, 1650],
  [60, 60, 3300],
  [61, 60, 3300],
])('an interview of %i minutes: %i recognised, %i cents', async (minutes, recognised, cents) => {
  const personaId = await givePersona(house, {
    birthOn: `1991-01-${String(minutes % 28 || 28).padStart(2, '0')}`,
  })
  const closed = await deliver('A2', [personaId], { minutes })
  expect(closed).toMatchObject({ minutes, recognisedMinutes: recognised, sessionCents: cents })
})

test.each([
  ['PG', 'met'],
  ['TR', 'missed'],
  [null, undefined],
])(
  'an interview in Perugia of whom the centre is %s: at the desk, in the competent centre %s',
  async (centro, outcome) => {
    await house.sql("insert into centro (code, name) values ('TR', 'Terni') on conflict do nothing")
    const personaId = await givePersona(house, {
      birthOn: `1989-05-${10 + ((centro?.charCodeAt(0) ?? 0) % 15)}`,
    })
    await house.sql('update persona set centro_code = $2 where id = $1', [personaId, centro])
    const { verdicts } = await deliver('A2', [personaId], { minutes: 45 })
    const outcomes = new Map(verdicts?.map((each) => [each.rule, each.outcome]))
    expect([outcomes.get('A2.canale'), outcomes.get('A2.sede')]).toEqual(['met', outcome])
  },
)

test('of a service that is not an interview it is not said where it was done', async () => {
  const personaId = await givePersona(house, { birthOn: '1989-06-01' })
  const { verdicts } = await deliver('A1', [personaId], { minutes: 15 })
  expect(verdicts?.filter(({ rule }) => /canale|sede/.test(rule))).toEqual([])
})

test('what was closed is closed: a second time is refused, and tells nothing twice', async () => {
  const { id } = await deliver('A2', [await givePersona(house, { birthOn: '1992-01-01' })], { minutes: 45 })
  const again = await as('orientatore', (work) => closeDelivery(work, id, NOTHING))
  expect(again).toMatchObject({ ok: false, refusal: { code: 'erogazione.gia-chiusa' } })
  const facts = await house.sql("select 1 from ledger where data->>'prestazione' = $1", [id])
  expect(facts.length).toBe(1)
})

test('a page left open overnight does not become nine hours of work', async () => {
  const personaId = await givePersona(house, { birthOn: '1992-02-01' })
  await expect(deliver('A2', [personaId], { minutes: 481 })).rejects.toThrow(
    'erogazione.minuti-da-correggere',
  )
})

test('every service delivered after the patto drafts its next version, which says so', async () => {
  const personaId = await givePersona(house, { birthOn: '1992-03-01' })
  await as('orientatore', async (work) => {
    const draft = await draftVersion(work, {
      personaId,
      prestazioneId: null,
      centro: 'PG',
      referente: 'Anna Ricci',
      person: {
        name: 'Maria Serafini',
        codiceFiscale: 'X',
        bornOn: plainDate('1992-03-01'),
        bornIn: 'Perugia',
      },
      text: {
        goal: 'Un lavoro',
        professioni: [],
        ours: [{ text: 'Noi' }],
        theirs: [{ text: 'Tu' }],
        conditions: STANDARD_CONDITIONS,
        delivered: [],
      },
    })
    if (draft.ok) await freezeVersion(work, draft.value)
  })
  await deliver('B1', [personaId], { minutes: 60 })
  const versions = () => as('orientatore', (work) => listVersions(work, personaId))
  // Not yet signed: there is nothing to bring up to date.
  expect((await versions()).map(({ n, state }) => [n, state])).toEqual([[1, 'alla-firma']])
  await house.sql(
    'update patto_versione set state = \'firmata\', signature = \'{"way":"name"}\', signed_at = now() where persona_id = $1',
    [personaId],
  )
  const { id } = await deliver('B1', [personaId], { minutes: 60 })
  const [next, signed] = await versions()
  expect(signed?.state).toBe('firmata')
  expect(next).toMatchObject({ n: 2, state: 'bozza', prestazioneId: id })
  expect(next?.changes).toEqual([
    expect.stringMatching(
      /^Servizio ricevuto in più: Consulenza orientativa specialistica, \d\d\/\d\d\/2026\.$/,
    ),
  ])
  await deliver('B1', [personaId], { minutes: 60 })
  expect((await versions())[0]?.changes.length).toBe(2)
  expect(await as('orientatore', (work) => findDelivery(work, id))).toMatchObject({ state: 'chiusa' })
})
