import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { giveWaiting } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { forget, giveAnswered, notificheOf, toldTo } from '../../../test/builders/notifiche.ts'
import { workAs } from '../../platform/work/index.ts'
import { NOTIFICA_KINDS } from '../../records/notifica/index.ts'
import { markRead, muteKind, unmuteKind } from './notifiche.command.ts'
import { countUnread, MOST_SHOWN } from './notifiche.query.ts'

// Monday, 10:04 in Italy.
const NOW = '2026-11-09T09:04:00Z'
let hours = 0
let house: TestHouse
let anna = ''
beforeAll(async () => {
  house = await openTestHouse(NOW)
  anna = (await house.actor('orientatore')).id ?? ''
})
afterAll(() => house.close())
beforeEach(async () => {
  hours = 0
  house.setNow(NOW)
  await forget(house)
})

const mine = (username?: string) => notificheOf(house, username)
const told = (username?: string) => toldTo(house, username)
const unread = async (username = 'orientatore') => {
  const answer = await house.ask(username, countUnread, {})
  return answer.kind === 'done' ? answer.value.unread : answer.kind
}
const read = (input: Record<string, unknown> = {}, username = 'orientatore') =>
  house.ask(username, markRead, { upTo: NOW, ...input })
/** An answer about an appointment of its own hour. Gives the message. */
const answered = (answer: string, at: string) => giveAnswered(house, { answer, at, nth: hours++ })
const later = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString()

describe('read', () => {
  test('one, those of a kind on a day, all; the number follows', async () => {
    await read()
    const one = await answered('non-vengo', NOW)
    await answered('non-vengo', later(-60))
    await answered('non-vengo', later(-24 * 60))
    await answered('confermo', NOW)
    expect(await unread()).toBe(4)
    expect(await read({ kind: 'disdetta', source: one })).toMatchObject({ value: { read: 1 } })
    expect(await unread()).toBe(3)
    expect(await read({ kind: 'disdetta', on: '2026-11-09' })).toMatchObject({ value: { read: 1 } })
    expect(await unread()).toBe(2)
    expect(await read()).toMatchObject({ value: { read: 2 } })
    expect(await unread()).toBe(0)
    expect(await read()).toMatchObject({ value: { read: 0 } })
    expect(await told()).toContain('disdetta.non-vengo')
  })

  test('what happens after it was shown stays to be read, a fact that changed too', async () => {
    await read()
    const message = await answered('confermo', later(-5))
    await read({ upTo: later(-6) })
    expect(await unread()).toBe(1)
    await read({ upTo: later(-5) })
    expect(await unread()).toBe(0)
    await house.sql("update messaggio set answer = 'non-vengo', answered_at = $1 where id = $2", [
      NOW,
      message,
    ])
    expect(await unread()).toBe(1)
    await house.sql("update messaggio set answer = 'confermo', answered_at = $1 where id = $2", [
      later(1),
      message,
    ])
    await read({ upTo: NOW })
    expect(await unread()).toBe(1)
  })

  test('all at once from five windows is once', async () => {
    await read()
    for (let n = 0; n < 6; n++) await answered('sposto', NOW)
    const answers = await Promise.all(Array.from({ length: 5 }, () => read()))
    expect(answers.map(({ kind }) => kind)).toEqual(['done', 'done', 'done', 'done', 'done'])
    expect(await unread()).toBe(0)
    expect(
      await house.sql('select 1 from notifica_letta where account_id = $1 and kind = $2', [anna, 'disdetta']),
    ).toHaveLength(6)
  })

  test('what she read is hers: of nobody else, and forgotten with the facts', async () => {
    await answered('sposto', NOW)
    await read({}, 'responsabile')
    expect(await told()).toContain('disdetta.sposto+')
    await read()
    house.setNow('2026-11-24T09:00:00Z')
    await read({ upTo: '2026-11-24T09:00:00Z' })
    expect(await house.sql('select 1 from notifica_letta where account_id = $1', [anna])).toEqual([])
  })

  test.each([
    { upTo: 'ieri' },
    { upTo: NOW, kind: 'tutte' },
    { upTo: NOW, on: '2026-02-30' },
    { upTo: NOW, source: 'x'.repeat(121) },
    { upTo: NOW, accountId: '0'.repeat(36) },
    {},
  ])('what is not as it should be: %j', async (input) => {
    expect((await house.ask('orientatore', markRead, input)).kind).toBe('invalid')
  })
})

describe('silenced', () => {
  test('a kind is not told nor counted, to her alone; then it is again', async () => {
    await read()
    await answered('confermo', NOW)
    await answered('sposto', NOW)
    await house.ask('orientatore', muteKind, { kind: 'conferma' })
    await house.ask('orientatore', muteKind, { kind: 'conferma' })
    expect(await unread()).toBe(1)
    expect((await mine()).muted).toEqual(['conferma'])
    expect((await mine('responsabile')).muted).toEqual([])
    expect((await told()).join()).not.toContain('conferma')
    await house.ask('orientatore', unmuteKind, { kind: 'conferma' })
    expect(await unread()).toBe(2)
  })

  test('the database itself keeps the rows of others away', async () => {
    await house.ask('orientatore', muteKind, { kind: 'agenda' })
    const seen = await workAs(house.engine, await house.actor('responsabile'), (work) =>
      work.tx.selectFrom('notificaMuta').selectAll().execute(),
    )
    expect(seen).toEqual([])
    await expect(
      workAs(house.engine, await house.actor('responsabile'), (work) =>
        work.tx.insertInto('notificaMuta').values({ accountId: anna, kind: 'x' }).execute(),
      ),
    ).rejects.toThrow(/row-level security/)
  })
})

describe('the page and the bell', () => {
  test('each row leads to its page, the bell says the number in words, the buttons work without JavaScript', async () => {
    await read()
    await answered('non-vengo', NOW)
    await answered('confermo', NOW)
    const browser = await house.browser('orientatore')
    const html = await (await browser.get('/siul/notifiche')).text()
    expect(html).toContain('aria-label="Notifiche: 2 da leggere"')
    expect(html).toMatch(/href="\/siul\/agenda\/appuntamenti\/[0-9a-f-]{36}"/)
    expect(html).toContain('Non viene: 12 nov 2026, 10:00')
    expect(await (await browser.get('/siul/persone')).text()).toContain(
      'aria-label="Notifiche: 2 da leggere"',
    )
    const all = await browser.send('/siul/notifiche', { act: 'letta', upTo: NOW })
    expect(all.at).toBe('/siul/notifiche?esito=letta')
    expect(all.html).toContain('aria-label="Notifiche: nessuna da leggere"')
    const quiet = await browser.send('/siul/notifiche', { act: 'muta', kind: 'conferma' })
    expect(quiet.html).toContain('Di questo non ti avviso')
    expect(quiet.html).not.toContain('Conferma: 12 nov')
    expect((await browser.send('/siul/notifiche', { act: 'riprendi', kind: 'conferma' })).html).toContain(
      'Conferma: 12 nov',
    )
    expect((await browser.post('/siul/notifiche', { act: 'muta', kind: '<b>' })).status).toBe(422)
    expect((await browser.post('/siul/notifiche', { act: 'cancella', upTo: NOW })).status).toBe(422)
  })

  test('the region has no bell', async () => {
    const officer = await house.browser('regione')
    const page = await officer.get('/siul/impostazioni/me')
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('si-bell')
    expect((await officer.get('/siul/notifiche')).status).toBe(403)
  })

  test('the API says the same', async () => {
    await read()
    await answered('sposto', NOW)
    const browser = await house.browser('orientatore')
    expect(await (await browser.api('GET', '/notifiche/da-leggere')).json()).toEqual({ unread: 1 })
    expect((await browser.api('PUT', '/notifiche/silenzi/disdetta')).status).toBe(200)
    expect(await (await browser.api('GET', '/notifiche/da-leggere')).json()).toEqual({ unread: 0 })
    expect((await browser.api('DELETE', '/notifiche/silenzi/disdetta')).status).toBe(200)
  })

  test('more than one reads are cut, and said to be', async () => {
    await read()
    const personaId = await giveWaiting(house)
    await house.sql(
      `insert into appuntamento (persona_id, operator_id, service_code, centro_code, starts_at, ends_at, state, created_by, created_at)
       select $1, $2, 'A2', 'PG', t, t + interval '10 minutes', 'svolto', $3, $4
       from generate_series($4::timestamptz - interval '9 days', $4::timestamptz, interval '1 hour') t`,
      [personaId, anna, (await house.actor('sportello')).id, NOW],
    )
    const { rows, more } = await mine()
    expect([rows.length, more]).toEqual([MOST_SHOWN, true])
    const browser = await house.browser('orientatore')
    const html = await (await browser.get('/siul/notifiche')).text()
    expect(html).toContain(`Ti mostro le ${MOST_SHOWN} più recenti`)
    expect(html).toContain('99+')
    expect(NOTIFICA_KINDS).toContain(rows[0]?.kind)
  })
})
