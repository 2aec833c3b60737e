import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accordiOf, WHO, type GivenAccordo as Given } from '../../../test/builders/accordo.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { ok, refusal } from '../../../test/builders/rosa.ts'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { carryOut } from '../../platform/work/index.ts'
import { impresaActor, tabletActor } from '../../records/accesso/index.ts'
import { showPatto } from '../firma/show-patto.command.ts'
import { openOwn } from './accordo-area.command.ts'
import { readOwnAccordo } from './accordo-area.query.ts'
import { declineHeldAccordo, showHeld, signHeldAccordo } from './accordo-firma.command.ts'
import { revokeFromCompany } from './accordo-link.command.ts'
import { withdrawText } from './accordo.command.ts'

const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
let accordi: ReturnType<typeof accordiOf>
beforeAll(async () => {
  house = await openTestHouse(NOW)
  accordi = accordiOf(house)
})
afterAll(() => house.close())
beforeEach(() => house.setNow(NOW))

describe('who may not', () => {
  test.each(['sportello', 'orientatore', 'ente', 'regione'])(
    '%s neither sends nor takes back',
    async (username) => {
      const given = await accordi.giveFrozen()
      expect(await accordi.send(given, username)).toEqual({ kind: 'forbidden' })
      expect(await house.ask(username, revokeFromCompany, { accordoId: given.accordoId })).toEqual({
        kind: 'forbidden',
      })
    },
  )

  test('staff neither signs nor declines by the address, and reads the code nowhere', async () => {
    const { codice, aziendaId, ...given } = await accordi.giveSent()
    const session = await accordi.unlock({ aziendaId, ...given }, codice)
    for (const username of ['imprese', 'responsabile', 'amministratore']) {
      expect(await house.ask(username, signHeldAccordo, { codice, ...WHO, sessione: session })).toEqual({
        kind: 'forbidden',
      })
      expect(await house.ask(username, declineHeldAccordo, { codice, reason: 'No, grazie' })).toEqual({
        kind: 'forbidden',
      })
    }
    const shown = await house.sql<{ shown: string }>(
      "select shown from messaggio where azienda_id = $1 and template = 'patto.codice'",
      [aziendaId],
    )
    expect(JSON.stringify(shown)).not.toMatch(/\d{6}/)
  })

  test('by the API the same holds: read by the address, answered with what the code gave', async () => {
    const { codice, ...given } = await accordi.giveSent()
    const session = await accordi.unlock(given, codice)
    const api = `/api/v1/imprese/accordi/${codice}`
    const shown = await house.app.request(api)
    expect(shown.status).toBe(200)
    expect(await shown.json()).toMatchObject({ version: { state: 'alla-firma' } })
    const post = (path: string, body: object) =>
      house.app.request(`${api}/sessioni/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await post('inventata/firma', WHO)).status).toBe(403)
    expect((await post(`${session}/firma`, WHO)).status).toBe(200)
    expect((await post(`${session}/rifiuto`, { reason: 'Ci ho ripensato' })).status).toBe(409)
  })

  test('an address of an agreement opens no patto, and one of nobody opens nothing', async () => {
    const { codice } = await accordi.giveSent()
    expect(await refusal(accordi.ask(showPatto, { codice }))).toBe('firma.non-trovata')
    expect(await refusal(accordi.ask(showHeld, { codice: 'inventato' }))).toBe('firma.non-trovata')
    const other = await accordi.giveSent()
    const asOther = carryOut(house.engine, {
      actor: tabletActor(hashOfCode(other.codice)),
      request: showHeld,
      input: { codice },
    })
    expect(await refusal(asOther)).toBe('firma.non-trovata')
  })

  test('the database lets nobody sign what was not unlocked, another text, or by a staff hand', async () => {
    const given = await accordi.giveSent()
    const attempt = (role: string, set: string, settings = '') =>
      house.sql(
        `do $$ begin
           perform set_config('role', '${role}', true), set_config('siul.firma', '${hashOfCode(given.codice)}', true)${settings};
           update accordo_versione set state = 'firmata', signed_at = now(), signature = ${set} where accordo_id = '${given.accordoId}';
           if not found then raise exception 'nothing to sign'; end if;
         end $$`,
      )
    const { last } = await accordi.read(given.accordoId)
    const by = (way: string, sha256 = last.sha256) => `'${JSON.stringify({ way, sha256 })}'`
    await expect(attempt('siul_firma', by('link'))).rejects.toThrow('nothing to sign')
    const session = await accordi.unlock(given, given.codice)
    const unlocked = `, set_config('siul.firma_sessione', '${hashOfCode(session)}', true)`
    await expect(attempt('siul_firma', by('paper'), unlocked)).rejects.toThrow('signs what it reads there')
    await expect(attempt('siul_firma', by('link', 'altro'), unlocked)).rejects.toThrow('text that was frozen')
    await expect(attempt('siul_staff', by('link'))).rejects.toThrow('does not register its signature')
    await house.sql(`update accordo set closed_on = opened_on, closed_reason = 'Chiuso' where id = $1`, [
      given.accordoId,
    ])
    await expect(attempt('siul_firma', by('link'), unlocked)).rejects.toThrow('closed accordo')
  })

  test('what was signed from afar is as it was signed', async () => {
    const given = await accordi.giveSent()
    await ok(accordi.sign(given.codice, await accordi.unlock(given, given.codice)))
    for (const set of ["signature = '{}'", "content = '{}'", 'signed_at = now()', "sha256 = 'altro'"])
      await expect(
        house.sql(`update accordo_versione set ${set} where accordo_id = $1`, [given.accordoId]),
      ).rejects.toThrow('frozen')
  })
})

describe('in the area of the company', () => {
  const asCompany = (aziendaId: string) => ({ actor: impresaActor(aziendaId), lang: 'it' as const })
  const open = (given: Given, aziendaId = given.aziendaId) =>
    carryOut(house.engine, {
      ...asCompany(aziendaId),
      request: openOwn,
      input: { accordoId: given.accordoId },
    })
  const readOwn = (given: Given, aziendaId = given.aziendaId) =>
    carryOut(house.engine, {
      ...asCompany(aziendaId),
      request: readOwnAccordo,
      input: { accordoId: given.accordoId },
    })

  test('it opens with an address of that moment, and the code goes where the first one went', async () => {
    const given = await accordi.giveSent()
    expect((await ok(readOwn(given))).version.state).toBe('alla-firma')
    house.setNow('2026-11-11T08:00:00Z')
    const { path } = await ok(open(given))
    const codice = path.replace('/imprese/accordi/', '')
    expect(codice).not.toBe(given.codice)
    const session = await accordi.unlock(given, codice)
    expect((await accordi.messageTo(given.aziendaId, 'patto.codice'))?.recipient).toBe('rita@azienda.example')
    await ok(accordi.sign(codice, session))
    expect((await accordi.read(given.accordoId)).sent?.state).toBe('firmato')
    expect((await ok(accordi.ask(showHeld, { codice: given.codice }))).version.state).toBe('firmata')
    expect(await refusal(accordi.sign(given.codice, session))).toBe('firma.usata')
    expect(await refusal(open(given))).toBe('accordo.senza-link')
  })

  test('of two addresses of the same text, used at once, one signs', async () => {
    const given = await accordi.giveSent()
    const codice = (await ok(open(given))).path.replace('/imprese/accordi/', '')
    const first = await accordi.unlock(given, given.codice)
    house.setNow('2026-11-10T09:06:00Z')
    const second = await accordi.unlock(given, codice)
    const kinds = await Promise.all([accordi.sign(given.codice, first), accordi.sign(codice, second)])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused'])
  })

  test('what was not sent, is over or is another’s does not open', async () => {
    const frozen = await accordi.giveFrozen()
    expect(await refusal(open(frozen))).toBe('accordo.senza-link')
    const given = await accordi.giveSent()
    expect(await refusal(open(given, frozen.aziendaId))).toBe('accordo.senza-link')
    expect(await refusal(readOwn(given, frozen.aziendaId))).toBe('accordo.non-trovato')
    house.setNow('2026-11-17T09:04:00Z')
    expect(await refusal(open(given))).toBe('accordo.senza-link')
  })

  test('a draft is not yet the company’s', async () => {
    const given = await accordi.giveFrozen()
    await ok(house.ask('imprese', withdrawText, { accordoId: given.accordoId, version: 2 }))
    expect(await refusal(readOwn(given))).toBe('accordo.non-trovato')
  })
})
