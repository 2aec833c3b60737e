import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bookFirst, giveMorning } from '../../../test/builders/agenda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { arrive, codeOf, cookieOf, getWith, postWith } from '../../../test/builders/identita.ts'
import { giveReachable } from '../../../test/builders/messaggi.ts'
import { refusal } from '../../../test/builders/rosa.ts'
import { carryOut } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { leave } from './enter.command.ts'

// Monday, 10:04 in Italy; the counsellor is there on Wednesday, from nine.
const NOW = '2026-11-09T09:04:00Z'
let house: TestHouse
let mine: string
let another: string
beforeAll(async () => {
  house = await openTestHouse(NOW)
  await giveMorning(house, 4)
  mine = await giveReachable(house, { phone: '+393470000001' })
  another = await giveReachable(house, { phone: '+393470000002' })
})
afterAll(() => house.close())
beforeEach(async () => {
  house.setNow(NOW)
  await house.sql('truncate appuntamento, messaggio, portal_session cascade')
})

describe('coming in', () => {
  test('by the whole code, and by no other: nobody is made', async () => {
    const people = () => house.sql<{ n: number }>('select count(*)::int as n from persona')
    const before = await people()
    expect(await refusal(arrive(house, 'RSSMRA80A01H501U'))).toBe('area.senza-scheda')
    expect(await refusal(arrive(house, '12345678901', 'impresa'))).toBe('area.senza-azienda')
    expect((await arrive(house, "' or true --")).kind).toBe('invalid')
    expect(await people()).toEqual(before)
  })

  test.each([
    ['provisional', `update persona set cf_kind = 'provvisorio' where id = $1`],
    ['absorbed', 'update persona set merged_into = $2 where id = $1'],
  ])('a code that is %s opens nothing', async (_what, change) => {
    const third = await giveReachable(house, {})
    const code = await codeOf(house, third)
    await house.sql(change, change.includes('$2') ? [third, mine] : [third])
    expect(await refusal(arrive(house, code))).toBe('area.senza-scheda')
  })

  test('a code that once was hers, or the same with other letters of omocodia, opens nothing', async () => {
    const code = 'RSSMRA80A01H50LN'
    await house.sql(
      `insert into codice_precedente (persona_id, codice_fiscale, cf_canonical, reason, replaced_at)
       values ($1, $2, 'RSSMRA80A01H501U', 'errore', now())`,
      [mine, code],
    )
    await house.sql(`update persona set cf_canonical = 'RSSMRA80A01H501U' where id = $1`, [mine])
    expect(await refusal(arrive(house, code))).toBe('area.senza-scheda')
    expect(await refusal(arrive(house, 'RSSMRA80A01H501U'))).toBe('area.senza-scheda')
  })

  test('a codice fiscale opens no company, a partita IVA no person', async () => {
    expect(await refusal(arrive(house, await codeOf(house, mine), 'impresa'))).toBe('area.senza-azienda')
  })
})

describe('the session', () => {
  test('only its hash is kept; a new login has a new one, the old one ends', async () => {
    const { token } = await cookieOf(house, mine)
    const rows = await house.sql<{ token_hash: Buffer }>('select token_hash from portal_session')
    expect(rows[0]?.token_hash.toString('base64url')).not.toContain(token)
    const next = await cookieOf(house, mine)
    expect(next.token).not.toBe(token)
  })

  test('ends at the minute: 30 of silence, 10 hours in any case', async () => {
    const { cookie } = await cookieOf(house, mine)
    house.setNow('2026-11-09T09:33:59Z')
    expect((await getWith(house, '/area-personale', cookie)).status).toBe(200)
    house.setNow('2026-11-09T10:03:58Z')
    expect((await getWith(house, '/area-personale', cookie)).status).toBe(200)
    house.setNow('2026-11-09T10:33:58Z')
    expect((await getWith(house, '/area-personale', cookie)).headers.get('location')).toBe(
      '/accesso?come=cittadino',
    )
    const other = await cookieOf(house, mine)
    for (let at = 0; at < 20; at++) {
      house.setNow(new Date(Date.parse('2026-11-09T10:33:58Z') + at * 29 * 60_000).toISOString())
      expect((await getWith(house, '/area-personale', other.cookie)).status).toBe(200)
    }
    house.setNow('2026-11-09T20:10:00Z')
    await getWith(house, '/area-personale', other.cookie)
    house.setNow('2026-11-09T20:33:57Z')
    expect((await getWith(house, '/area-personale', other.cookie)).status).toBe(200)
    house.setNow('2026-11-09T20:33:58Z')
    expect((await getWith(house, '/area-personale', other.cookie)).status).toBe(303)
  })

  test('what was invented by whoever sends it opens nothing, before or after', async () => {
    const planted = 'lavoro=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
    expect((await getWith(house, '/area-personale', planted)).status).toBe(303)
    await cookieOf(house, mine)
    expect((await getWith(house, '/area-personale', planted)).status).toBe(303)
  })

  test('leaving kills it for every browser that kept it', async () => {
    const { cookie, csrf } = await cookieOf(house, mine)
    const out = await postWith(house, '/accesso/uscita', { cookie, fields: { csrf } })
    expect(out.headers.get('set-cookie')).toContain('lavoro=;')
    expect((await getWith(house, '/area-personale', cookie)).status).toBe(303)
    expect(
      (await carryOut(house.engine, { actor: ANONYMOUS, request: leave, input: { token: 'never' } })).kind,
    ).toBe('done')
  })

  test('ends with the scheda', async () => {
    const third = await giveReachable(house, {})
    const { cookie } = await cookieOf(house, third)
    await house.sql('update persona set merged_into = $2 where id = $1', [third, mine])
    expect((await getWith(house, '/area-personale', cookie)).status).toBe(303)
  })

  test('a form without its token, or of another session, does nothing', async () => {
    const id = await bookFirst(house, mine)
    const { cookie, csrf } = await cookieOf(house, mine)
    const fields = { appuntamentoId: id, answer: 'non-vengo' }
    const other = await cookieOf(house, another)
    for (const forged of [{}, { csrf: '' }, { csrf: other.csrf }])
      expect(
        (await postWith(house, '/area-personale', { cookie, fields: { ...forged, ...fields } })).status,
      ).toBe(403)
    expect(await house.sql('select state from appuntamento')).toEqual([{ state: 'fissato' }])
    expect((await postWith(house, '/area-personale', { cookie, fields: { csrf, ...fields } })).status).toBe(
      303,
    )
    expect(await house.sql('select state from appuntamento')).toEqual([{ state: 'annullato' }])
  })

  test('a form from another site does nothing', async () => {
    const id = await bookFirst(house, mine)
    const { cookie, csrf } = await cookieOf(house, mine)
    const sent = await house.app.request('/area-personale', {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'cross-site',
      },
      body: new URLSearchParams({ csrf, appuntamentoId: id, answer: 'non-vengo' }).toString(),
    })
    expect(sent.status).toBe(403)
  })
})
