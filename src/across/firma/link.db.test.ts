import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { draftedPatto } from '../../../test/builders/patto.ts'
import { carryOut, type Command } from '../../platform/work/index.ts'
import type { z } from 'zod'
import { tabletActor } from '../../records/accesso/index.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { rooms } from '../../rooms.ts'
import { answerPatto } from './answer-patto.command.ts'
import { askCode, enterCode } from './code.command.ts'
import { showPatto } from './show-patto.command.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())
const DAY = '2026-11-10T'
beforeEach(() => house.setNow(`${DAY}09:04:00Z`))

const send = rooms.flatMap(({ requests = [] }) => requests).find(({ name }) => name === 'a2.send-patto')

/** A patto sent by link; gives the address's code, as only the message knows it. */
async function sentLink(birthOn: string): Promise<{ personaId: string; codice: string }> {
  const personaId = await draftedPatto(house, birthOn)
  if (!send) throw new Error('no request sends')
  const input = { personaId, n: 1, identifiedWith: 'patente', via: 'link' }
  const sent = await house.ask('orientatore', send as Command, input)
  expect(sent).toMatchObject({ kind: 'done', value: { sentTo: '•••567' } })
  expect(JSON.stringify(sent)).not.toContain('code')
  const [message] = await house.sql<{ path: string }>(
    "select link_path as path from messaggio where persona_id = $1 and template = 'patto.firma' order by created_at desc",
    [personaId],
  )
  return { personaId, codice: message?.path.replace('/firma/', '') ?? '' }
}

const asHolder = <S extends z.ZodType, T>(request: Command<S, T>, input: { codice: string }, session = '') =>
  carryOut(house.engine, {
    actor: tabletActor(hashOfCode(input.codice), session && hashOfCode(session)),
    request,
    input,
    lang: 'it',
  })

async function digitsOf(personaId: string): Promise<string> {
  const [message] = await house.sql<{ body: string }>(
    "select body from messaggio where persona_id = $1 and template = 'patto.codice' order by created_at desc, id desc limit 1",
    [personaId],
  )
  return /\b\d{6}\b/.exec(message?.body ?? '')?.[0] ?? ''
}
const wrongOf = (digits: string) => (digits === '000000' ? '111111' : '000000')

test('link, code, signature: what is sealed says how', async () => {
  const { personaId, codice } = await sentLink('1970-03-01')
  expect(await asHolder(showPatto, { codice })).toMatchObject({ refusal: { code: 'firma.codice-prima' } })
  expect(await asHolder(askCode, { codice })).toMatchObject({ kind: 'done' })
  const digits = await digitsOf(personaId)
  const typed = ` ${digits.slice(0, 3)} ${digits.slice(3)} `
  const entered = await asHolder(enterCode, { codice, cifre: typed } as { codice: string })
  if (entered.kind !== 'done' || !entered.value.right) throw new Error(JSON.stringify(entered))
  const { session } = entered.value
  expect(await asHolder(showPatto, { codice }, session)).toMatchObject({ kind: 'done' })
  // Another telephone, with the address alone.
  expect(await asHolder(showPatto, { codice }, 'altra')).toMatchObject({
    refusal: { code: 'firma.codice-prima' },
  })
  const answer = { codice, answer: 'agreed', firma: { name: 'Maria Serafini' } }
  expect(await asHolder(answerPatto, answer)).toMatchObject({ refusal: { code: 'firma.codice-prima' } })
  expect(await asHolder(answerPatto, answer, session)).toMatchObject({ value: { state: 'firmata' } })
  const [row] = await house.sql<{ signature: object }>(
    'select signature from patto_versione where persona_id = $1',
    [personaId],
  )
  expect(row?.signature).toMatchObject({ way: 'name', sentTo: '•••567', identifiedWith: 'patente' })
  // The code was used.
  expect(await asHolder(enterCode, { codice, cifre: digits } as { codice: string })).toMatchObject({
    value: { right: false },
  })
})

test('five wrong tries, however many at once, and the right digits no longer open', async () => {
  const { personaId, codice } = await sentLink('1970-03-02')
  await asHolder(askCode, { codice })
  const digits = await digitsOf(personaId)
  const tries = await Promise.all(
    Array.from({ length: 8 }, () =>
      asHolder(enterCode, { codice, cifre: wrongOf(digits) } as { codice: string }),
    ),
  )
  const left = tries.map((each) => (each.kind === 'done' && !each.value.right ? each.value.left : -1))
  expect(left.toSorted((a, b) => a - b)).toEqual([0, 0, 0, 0, 1, 2, 3, 4])
  expect(await asHolder(enterCode, { codice, cifre: digits } as { codice: string })).toMatchObject({
    value: { right: false, left: 0 },
  })
  const [kept] = await house.sql<{ tries: number }>('select max(tries) as tries from firma_codice')
  expect(kept?.tries).toBe(5)
})

test('a code lasts ten minutes, a new one ends the old, and there are three in ten minutes', async () => {
  const { personaId, codice } = await sentLink('1970-03-03')
  await asHolder(askCode, { codice })
  const old = await digitsOf(personaId)
  house.setNow(`${DAY}09:14:00Z`)
  expect(await asHolder(enterCode, { codice, cifre: old } as { codice: string })).toMatchObject({
    value: { right: false },
  })
  for (const minute of ['14', '15', '16']) {
    house.setNow(`${DAY}09:${minute}:00Z`)
    expect(await asHolder(askCode, { codice })).toMatchObject({ kind: 'done' })
  }
  expect(await asHolder(askCode, { codice })).toMatchObject({ refusal: { code: 'firma.troppi-codici' } })
  const stopped = await house.app.request(`/firma/${codice}/codice`, { method: 'POST' })
  expect(stopped.status).toBe(409)
  expect(await stopped.text()).toContain(`href="/firma/${codice}?codice=mandato"`)
  for (const part of ['codice', 'apri']) {
    const again = await house.app.request(`/firma/${codice}/${part}`)
    expect([again.status, again.headers.get('location')]).toEqual([303, `/firma/${codice}`])
  }
  const now = await digitsOf(personaId)
  expect(await asHolder(enterCode, { codice, cifre: now } as { codice: string })).toMatchObject({
    value: { right: true },
  })
})

test('three days and not one moment more; taken back, it opens nothing', async () => {
  const { codice } = await sentLink('1970-03-04')
  house.setNow('2026-11-13T09:03:59Z')
  expect(await asHolder(showPatto, { codice })).toMatchObject({ refusal: { code: 'firma.codice-prima' } })
  house.setNow('2026-11-13T09:04:00Z')
  expect(await asHolder(showPatto, { codice })).toMatchObject({ refusal: { code: 'firma.link-scaduto' } })
  expect(await asHolder(askCode, { codice })).toMatchObject({ refusal: { code: 'firma.link-scaduto' } })
  house.setNow(`${DAY}09:04:00Z`)
  const mine = await sentLink('1970-03-05')
  const staff = await house.browser('orientatore')
  await staff.post(`/siul/persone/${mine.personaId}/patto/1/ritiro`, {})
  expect(await asHolder(askCode, { codice: mine.codice })).toMatchObject({
    refusal: { code: 'firma.ritirata' },
  })
})

test('a number changed in the meantime gets no code; an address of nobody opens nothing', async () => {
  const { personaId, codice } = await sentLink('1970-03-06')
  await house.sql("update persona set phone = '+393330000000' where id = $1", [personaId])
  expect(await asHolder(askCode, { codice })).toMatchObject({ refusal: { code: 'firma.recapito-cambiato' } })
  expect(await digitsOf(personaId)).toBe('')
  expect(await asHolder(askCode, { codice: 'inventato' })).toMatchObject({
    refusal: { code: 'firma.non-trovata' },
  })
})

test('staff neither asks for the code nor types it, and reads it nowhere', async () => {
  const { codice } = await sentLink('1970-03-07')
  for (const who of ['orientatore', 'responsabile', 'sportello']) {
    expect((await house.ask(who, askCode, { codice })).kind).toBe('forbidden')
    expect((await house.ask(who, enterCode, { codice, cifre: '123456' })).kind).toBe('forbidden')
  }
})
