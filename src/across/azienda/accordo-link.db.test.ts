import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accordiOf, TEXT, WHO, type GivenAccordo as Given } from '../../../test/builders/accordo.ts'
import { factsOf } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import { ok, refusal } from '../../../test/builders/rosa.ts'
import { askCode, enterCode } from '../firma/code.command.ts'
import { showHeld } from './accordo-firma.command.ts'
import { revokeFromCompany, sendToCompany } from './accordo-link.command.ts'
import { endAccordo, registerSignature, withdrawText } from './accordo.command.ts'
import { removeContactPerson } from './azienda.command.ts'

const NOW = '2026-11-10T09:04:00Z'
let house: TestHouse
let accordi: ReturnType<typeof accordiOf>
beforeAll(async () => {
  house = await openTestHouse(NOW)
  accordi = accordiOf(house)
})
afterAll(() => house.close())
beforeEach(() => house.setNow(NOW))

describe('an agreement signed from afar', () => {
  test('is read by its address, signed after the code, frozen with who, when, where and what', async () => {
    const given = await accordi.giveFrozen()
    expect(await ok(accordi.send(given))).toEqual({
      expiresAt: '2026-11-17T09:04:00.000Z',
      sentTo: 'r•••@azienda.example',
    })
    expect(await accordi.messageTo(given.aziendaId, 'azienda.accordo')).toMatchObject({
      channel: 'email',
      recipient: 'rita@azienda.example',
    })
    const codice = await accordi.codiceOf(given)
    const { last, sent } = await accordi.read(given.accordoId)
    expect(sent).toMatchObject({ state: 'inviato', referenteName: 'Rita Provini', seenAt: null })
    const shown = await ok(accordi.ask(showHeld, { codice }))
    expect(shown.version).toMatchObject({ state: 'alla-firma', content: { goal: TEXT.goal } })
    expect((await accordi.read(given.accordoId)).sent?.state).toBe('aperto')
    // Without the code it is read, never answered.
    expect(await refusal(accordi.sign(codice, ''))).toBe('firma.codice-prima')
    expect(await refusal(accordi.sign(codice, 'inventata'))).toBe('firma.codice-prima')
    expect(await refusal(accordi.decline(codice, ''))).toBe('firma.codice-prima')
    house.setNow('2026-11-10T09:40:00Z')
    const session = await accordi.unlock(given, codice)
    expect(await accordi.messageTo(given.aziendaId, 'patto.codice')).toMatchObject({
      recipient: 'rita@azienda.example',
    })
    await ok(accordi.sign(codice, session))
    const after = await accordi.read(given.accordoId)
    expect(after.last).toMatchObject({
      state: 'firmata',
      content: last.content,
      sha256: last.sha256,
      signature: {
        way: 'link',
        ...WHO,
        signedOn: '2026-11-10',
        sha256: last.sha256,
        referente: given.referenteId,
        referenteName: 'Rita Provini',
        sentTo: 'rita@azienda.example',
        sentAt: '2026-11-10T09:04:00.000Z',
        sentByName: 'Luca Benedetti',
      },
    })
    expect(after.last.signedAt).toEqual(new Date('2026-11-10T09:40:00Z'))
    expect(after.sent?.state).toBe('firmato')
    expect(await refusal(accordi.sign(codice, session))).toBe('firma.usata')
    expect(await refusal(accordi.decline(codice, session))).toBe('firma.usata')
    expect(await factsOf(house, 'accordo.sottoscritto')).toMatchObject([
      { service: 'E1', data: { accordo: given.accordoId, n: 1, sha256: last.sha256 } },
    ])
  })

  test('is declined with why, and sent again', async () => {
    const given = await accordi.giveSent()
    const { codice } = given
    const session = await accordi.unlock(given, codice)
    expect((await accordi.decline(codice, session, '  ')).kind).toBe('invalid')
    await ok(accordi.decline(codice, session))
    expect((await accordi.read(given.accordoId)).sent).toMatchObject({
      state: 'rifiutato',
      declinedReason: 'La data non va bene',
    })
    expect(await refusal(accordi.sign(codice, session))).toBe('firma.usata')
    expect((await accordi.read(given.accordoId)).last.state).toBe('alla-firma')
    house.setNow('2026-11-10T10:00:00Z')
    await ok(accordi.send(given))
    expect((await accordi.read(given.accordoId)).sent).toMatchObject({
      state: 'inviato',
      declinedReason: null,
    })
  })

  test('seven days and not one moment more', async () => {
    const given = await accordi.giveSent()
    house.setNow('2026-11-17T09:03:59Z')
    const session = await accordi.unlock(given, given.codice)
    house.setNow('2026-11-17T09:04:00Z')
    expect(await refusal(accordi.ask(showHeld, { codice: given.codice }))).toBe('firma.link-scaduto')
    expect(await refusal(accordi.ask(askCode, { codice: given.codice }))).toBe('firma.link-scaduto')
    expect(await refusal(accordi.sign(given.codice, session))).toBe('firma.link-scaduto')
    expect((await accordi.read(given.accordoId)).sent?.state).toBe('scaduto')
    await ok(accordi.send(given))
    expect(await accordi.codiceOf(given)).not.toBe(given.codice)
  })

  test.each([
    [
      'taken back',
      (g: Given) => house.ask('imprese', revokeFromCompany, { accordoId: g.accordoId }),
      'revocato',
    ],
    ['sent again', (g: Given) => accordi.send(g), 'inviato'],
    [
      'of a text that is written again',
      (g: Given) => house.ask('imprese', withdrawText, { accordoId: g.accordoId, version: 2 }),
      'revocato',
    ],
    [
      'of a text signed on paper meanwhile',
      (g: Given) =>
        house.ask('sportello', registerSignature, {
          accordoId: g.accordoId,
          version: 2,
          ...WHO,
          identifiedWith: 'patente',
          signedOn: '2026-11-10',
        }),
      'revocato',
    ],
    [
      'of an agreement that was closed',
      (g: Given) => house.ask('imprese', endAccordo, { accordoId: g.accordoId, reason: 'Non serve più' }),
      'revocato',
    ],
  ])('an address %s opens nothing, whatever was typed before', async (_, happen, state) => {
    const given = await accordi.giveSent()
    const session = await accordi.unlock(given, given.codice)
    house.setNow('2026-11-10T09:05:00Z')
    expect(await happen(given)).toMatchObject({ kind: 'done' })
    for (const answer of [
      accordi.ask(showHeld, { codice: given.codice }),
      accordi.ask(askCode, { codice: given.codice }),
      accordi.sign(given.codice, session),
      accordi.decline(given.codice, session),
    ])
      expect(await refusal(answer)).toBe('firma.ritirata')
    expect((await accordi.read(given.accordoId)).sent?.state).toBe(state)
  })

  test('there is nothing to take back twice', async () => {
    const { accordoId } = await accordi.giveSent()
    await ok(house.ask('imprese', revokeFromCompany, { accordoId }))
    expect(await refusal(house.ask('imprese', revokeFromCompany, { accordoId }))).toBe('accordo.senza-link')
  })

  test('three wrong codes leave two tries; five, however many at once, none', async () => {
    const given = await accordi.giveSent()
    const { codice } = given
    await ok(accordi.ask(askCode, { codice }))
    const digits = await accordi.digitsOf(given)
    const wrong = digits === '000000' ? '111111' : '000000'
    for (const left of [4, 3, 2])
      expect(await ok(accordi.ask(enterCode, { codice, cifre: wrong }))).toEqual({ right: false, left })
    const many = await Promise.all(
      Array.from({ length: 4 }, () => ok(accordi.ask(enterCode, { codice, cifre: wrong }))),
    )
    expect(many.map((each) => (each.right ? -1 : each.left)).toSorted((a, b) => a - b)).toEqual([0, 0, 0, 1])
    expect(await ok(accordi.ask(enterCode, { codice, cifre: digits }))).toEqual({ right: false, left: 0 })
  })

  test('two who type the right code at once: one opens', async () => {
    const given = await accordi.giveSent()
    const { codice } = given
    await ok(accordi.ask(askCode, { codice }))
    const cifre = await accordi.digitsOf(given)
    const both = await Promise.all([0, 1].map(() => ok(accordi.ask(enterCode, { codice, cifre }))))
    expect(both.filter(({ right }) => right)).toHaveLength(1)
  })

  test('signed and declined at the same instant: one of the two', async () => {
    const given = await accordi.giveSent()
    const session = await accordi.unlock(given, given.codice)
    const codes = await Promise.all([
      refusal(accordi.sign(given.codice, session)),
      refusal(accordi.decline(given.codice, session)),
      refusal(accordi.sign(given.codice, session)),
    ])
    expect(codes.toSorted()).toEqual(['firma.usata', 'firma.usata', 'not refused'])
    const { last, sent } = await accordi.read(given.accordoId)
    expect([last.state, sent?.state]).toEqual(
      last.signature ? ['firmata', 'firmato'] : ['alla-firma', 'rifiutato'],
    )
  })

  test('signed while a colleague takes the text back: one of the two', async () => {
    const given = await accordi.giveSent()
    const session = await accordi.unlock(given, given.codice)
    const [signed, back] = await Promise.all([
      accordi.sign(given.codice, session),
      house.ask('imprese', withdrawText, { accordoId: given.accordoId, version: 2 }),
    ])
    expect([signed.kind, back.kind].toSorted()).toEqual(['done', 'refused'])
    expect((await accordi.read(given.accordoId)).last.state).toBe(
      signed.kind === 'done' ? 'firmata' : 'bozza',
    )
  })
})

describe('to whom', () => {
  test('by SMS where there is no e-mail of her own: never at the company’s', async () => {
    const given = await accordi.giveSent({ email: undefined, phone: '333 123 4567' })
    expect(await accordi.messageTo(given.aziendaId, 'azienda.accordo')).toMatchObject({
      channel: 'sms',
      recipient: '+393331234567',
    })
    await accordi.unlock(given, given.codice)
    expect((await accordi.messageTo(given.aziendaId, 'patto.codice'))?.recipient).toBe('+393331234567')
  })

  test('who has only a fixed line is not written to', async () => {
    const given = await accordi.giveFrozen({ email: undefined, phone: '075 000 0000' })
    expect(await refusal(accordi.send(given))).toBe('firma.senza-recapito')
    expect((await accordi.read(given.accordoId)).sent).toBeUndefined()
  })

  test('somebody of another company, or no longer there, is not sent anything', async () => {
    const [mine, other] = [await accordi.giveFrozen(), await accordi.giveFrozen()]
    expect(await refusal(accordi.send({ ...mine, referenteId: other.referenteId }))).toBe('accordo.referente')
    const { aziendaId, referenteId } = mine
    await ok(house.ask('imprese', removeContactPerson, { aziendaId, referenteId }))
    expect(await refusal(accordi.send(mine))).toBe('accordo.referente')
  })

  test('who is taken off the contacts meanwhile no longer signs; an address that changed gets no code', async () => {
    const given = await accordi.giveSent()
    const session = await accordi.unlock(given, given.codice)
    await house.sql('update azienda_referente set email = $1 where id = $2', [
      'altra@azienda.example',
      given.referenteId,
    ])
    expect(await refusal(accordi.ask(askCode, { codice: given.codice }))).toBe('firma.recapito-cambiato')
    const { aziendaId, referenteId } = given
    await ok(house.ask('imprese', removeContactPerson, { aziendaId, referenteId }))
    expect(await refusal(accordi.sign(given.codice, session))).toBe('firma.recapito-cambiato')
  })

  test('a draft and a signed text are not sent', async () => {
    const given = await accordi.giveSent()
    await ok(accordi.sign(given.codice, await accordi.unlock(given, given.codice)))
    expect(await refusal(accordi.send(given))).toBe('accordo.passo-impossibile')
    const draft = await accordi.giveFrozen()
    await ok(house.ask('imprese', withdrawText, { accordoId: draft.accordoId, version: 2 }))
    expect(await refusal(accordi.send(draft))).toBe('accordo.passo-impossibile')
    const { accordoId, referenteId } = draft
    const stale = house.ask('imprese', sendToCompany, { accordoId, referenteId, version: 2 })
    expect(await refusal(stale)).toBe('accordo.cambiato')
  })
})
