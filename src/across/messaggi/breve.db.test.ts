import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { giveAppuntamento, giveReachable } from '../../../test/builders/messaggi.ts'
import { carryOut, workAs } from '../../platform/work/index.ts'
import { shortActor, SYSTEM } from '../../records/accesso/index.ts'
import { hashOfShortCode, writeMessage } from '../../records/messaggio/index.ts'
import { answerShort, showShort } from './breve.command.ts'
import { callOffAnswered } from './call-off.ts'

const NOW = '2026-11-10T09:04:00Z'
const START = new Date('2026-11-12T09:00:00Z')
let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse(NOW)
})
afterAll(() => house.close())
beforeEach(async () => {
  hours = 0
  house.setNow(NOW)
  await house.sql('truncate messaggio, appuntamento cascade')
})

/** A message about an appointment, with the code in its address. */
let hours = 0
async function sent(path?: string): Promise<{ code: string; appuntamento: string; messaggio: string }> {
  const personaId = await giveReachable(house, { phone: '+393470000001' })
  // Each at an hour of its own; the first at ten on Thursday.
  const startsAt = new Date(START.getTime() + hours++ * 3_600_000).toISOString()
  const appuntamento = await giveAppuntamento(house, { personaId, startsAt })
  const messaggio = await workAs(house.engine, SYSTEM, (work) =>
    writeMessage(work, {
      personaId,
      template: 'appuntamento.fissato',
      values: { when: START, where: 'via di Prova 1' },
      expiresAt: START,
      about: { kind: 'appuntamento', id: appuntamento },
      ...(path ? { path } : {}),
    }),
  )
  const [row] = await house.sql<{ body: string }>('select body from messaggio where id = $1', [messaggio])
  return { code: /\/s\/(\w+)/.exec(row?.body ?? '')?.[1] ?? '', appuntamento, messaggio: messaggio ?? '' }
}

const post = (code: string, answer: string) =>
  house.app.request(`/s/${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ answer }).toString(),
  })
const stateOf = async (id: string) =>
  (await house.sql('select state from appuntamento where id = $1', [id]))[0]?.['state']

describe('who holds the address', () => {
  test('sees the hour and three answers, no name, without logging in', async () => {
    const { code } = await sent()
    const response = await house.app.request(`/s/${code}`)
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('giovedì 12 novembre 2026, ore 10:00')
    for (const answer of ['confermo', 'sposto', 'non-vengo']) expect(html).toContain(`value="${answer}"`)
    expect(html).not.toMatch(/Serafini|Maria|\+39/)
    expect(response.headers.get('referrer-policy')).toBe('same-origin')
    expect((await house.app.request(`/s/${code.toLowerCase()}`)).status).toBe(200)
  })

  test('answers, and may think again; the last answer holds', async () => {
    const { code, appuntamento, messaggio } = await sent()
    expect((await post(code, 'sposto')).headers.get('location')).toBe(`/s/${code}`)
    expect(await (await house.app.request(`/s/${code}`)).text()).toContain('Ti chiamiamo noi')
    await post(code, 'confermo')
    const [row] = await house.sql('select answer, answered_at from messaggio where id = $1', [messaggio])
    expect(row).toEqual({ answer: 'confermo', answered_at: new Date(NOW) })
    await callOffAnswered(house.engine)
    expect(await stateOf(appuntamento)).toBe('fissato')
  })

  test('who does not come gives her place back, once', async () => {
    const { code, appuntamento } = await sent()
    await post(code, 'non-vengo')
    await Promise.all([callOffAnswered(house.engine), callOffAnswered(house.engine)])
    expect(await stateOf(appuntamento)).toBe('annullato')
    const facts = await house.sql(`select data from ledger where kind = 'appuntamento.annullato'`)
    expect(facts.map(({ data }) => data)).toEqual([{ appuntamento, by: 'persona' }])
    expect((await post(code, 'confermo')).status).toBe(409)
    await callOffAnswered(house.engine)
    expect(await stateOf(appuntamento)).toBe('annullato')
  })

  test('is led to a page of ours where the message was sent for that', async () => {
    const { code } = await sent('/posto/abc')
    const response = await house.app.request(`/s/${code}`)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/posto/abc'])
    expect((await post(code, 'confermo')).status).toBe(410)
  })
})

describe('who may not', () => {
  test.each(['7KQ2M9ABCD', '', '%00', "x' or 1=1", 'a'.repeat(300)])(
    'the code «%s» opens nothing',
    async (code) => {
      await sent()
      const response = await house.app.request(`/s/${encodeURIComponent(code)}`)
      expect([404, 410, 422]).toContain(response.status)
      expect(await response.text()).not.toContain('novembre')
    },
  )

  test('until the hour it is about, not after', async () => {
    const { code } = await sent()
    house.setNow('2026-11-12T08:59:59Z')
    expect((await house.app.request(`/s/${code}`)).status).toBe(200)
    house.setNow('2026-11-12T09:00:00Z')
    expect((await house.app.request(`/s/${code}`)).status).toBe(410)
    expect((await post(code, 'non-vengo')).status).toBe(410)
  })

  test('one code opens its own message and nobody else’s, whatever the input says', async () => {
    const [mine, hers] = [await sent(), await sent()]
    const actor = shortActor(hashOfShortCode(mine.code))
    const asked = await carryOut(house.engine, { actor, request: showShort, input: { codice: hers.code } })
    expect(asked).toMatchObject({ kind: 'refused', refusal: { code: 'messaggi.indirizzo-scaduto' } })
    const input = { codice: hers.code, answer: 'non-vengo' }
    expect(await carryOut(house.engine, { actor, request: answerShort, input })).toMatchObject({
      kind: 'refused',
    })
    const seen = await workAs(house.engine, actor, (work) =>
      work.tx.selectFrom('messaggio').select('id').execute(),
    )
    expect(seen).toEqual([{ id: mine.messaggio }])
    const places = await workAs(house.engine, actor, (work) =>
      work.tx.selectFrom('appuntamento').select('id').execute(),
    )
    expect(places).toEqual([{ id: mine.appuntamento }])
  })

  test.each(['body', 'recipient', 'personaId', 'shown'])('the holder cannot read «%s»', async (column) => {
    const { code } = await sent()
    const read = workAs(house.engine, shortActor(hashOfShortCode(code)), (work) =>
      work.tx
        .selectFrom('messaggio')
        .select(column as 'shown')
        .execute(),
    )
    await expect(read).rejects.toThrow('permission denied')
  })

  test('an unknown answer is not an answer', async () => {
    const { code, messaggio } = await sent()
    await post(code, 'forse')
    expect(await house.sql('select answer from messaggio where id = $1', [messaggio])).toEqual([
      { answer: null },
    ])
  })
})
