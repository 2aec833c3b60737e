import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf, giveAzienda } from '../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../test/builders/house.ts'
import {
  draftAccordo,
  endAccordo,
  freezeText,
  redraftAccordo,
  registerSignature,
  withdrawText,
} from './accordo.command.ts'
import { readAccordo } from './accordo.query.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const text = {
  goal: 'Due persone per la stagione',
  ours: [{ text: 'Mandiamo la rosa', by: '30/11/2026' }],
  theirs: [{ text: 'Ci dite com’è andata' }],
  from: '2026-11-10',
}
const signature = {
  signer: 'Rita Provini',
  signerJob: 'titolare',
  identifiedWith: 'patente',
  signedOn: '2026-11-10',
}

async function giveAccordo(): Promise<string> {
  const aziendaId = await giveAzienda(house)
  const answer = await house.ask('imprese', draftAccordo, { aziendaId, service: 'E1', ...text })
  if (answer.kind !== 'done') throw new Error(JSON.stringify(answer))
  return answer.value.accordoId
}
const last = async (accordoId: string) => {
  const answer = await house.ask('imprese', readAccordo, { accordoId })
  if (answer.kind !== 'done') throw new Error(answer.kind)
  return answer.value.last
}
/** The step of the version as it stands. */
const take = async (username: string, request: typeof freezeText, accordoId: string) =>
  house.ask(username, request, { accordoId, version: (await last(accordoId)).version })
const sign = async (username: string, accordoId: string, more: object = {}) =>
  house.ask(username, registerSignature, {
    accordoId,
    version: (await last(accordoId)).version,
    ...signature,
    ...more,
  })

describe('an agreement', () => {
  test('is prepared, frozen, signed before another colleague, and told', async () => {
    const accordoId = await giveAccordo()
    expect(await last(accordoId)).toMatchObject({ n: 1, state: 'bozza', sha256: null, number: 'PG-A1/2026' })
    await take('imprese', freezeText, accordoId)
    const frozen = await last(accordoId)
    expect(frozen).toMatchObject({ state: 'alla-firma', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(await sign('imprese', accordoId)).toMatchObject({ refusal: { code: 'accordo.stessa-persona' } })
    expect(await sign('sportello', accordoId)).toMatchObject({ kind: 'done' })
    expect(await last(accordoId)).toMatchObject({
      state: 'firmata',
      signature: {
        way: 'paper',
        signer: 'Rita Provini',
        witnessName: 'Silvia Fabbri',
        sha256: frozen.sha256,
      },
    })
    expect(await factsOf(house, 'accordo.sottoscritto')).toMatchObject([
      { service: 'E1', data: { accordo: accordoId, n: 1, sha256: frozen.sha256 } },
    ])
  })

  test('its next version says what it changes, and takes the place of the first once signed', async () => {
    const accordoId = await giveAccordo()
    await take('imprese', freezeText, accordoId)
    await sign('sportello', accordoId)
    const { version } = await last(accordoId)
    const ours = [{ text: 'Mandiamo la rosa', by: '15/12/2026' }]
    expect(await house.ask('imprese', redraftAccordo, { accordoId, version, ...text, ours })).toMatchObject({
      value: { n: 2 },
    })
    expect((await last(accordoId)).changes).toEqual([
      'Impegno del centro, «Mandiamo la rosa»: la data passa dal 30/11/2026 al 15/12/2026.',
    ])
    await take('imprese', freezeText, accordoId)
    await sign('responsabile', accordoId)
    const states = await house.sql('select n, state from accordo_versione where accordo_id = $1 order by n', [
      accordoId,
    ])
    expect(states).toEqual([
      { n: 1, state: 'superata' },
      { n: 2, state: 'firmata' },
    ])
  })

  test.each([
    ['2026-11-09', 'refused', 'the day before it was frozen'],
    ['2026-11-10', 'done', 'the same day'],
    ['2026-11-11', 'refused', 'tomorrow'],
  ])('signed on %s is %s: %s', async (signedOn, kind) => {
    const accordoId = await giveAccordo()
    await take('imprese', freezeText, accordoId)
    expect((await sign('sportello', accordoId, { signedOn })).kind).toBe(kind)
  })

  test('is not written while it waits to be signed; taken back, it is', async () => {
    const accordoId = await giveAccordo()
    await take('imprese', freezeText, accordoId)
    const write = async () =>
      house.ask('imprese', redraftAccordo, { accordoId, version: (await last(accordoId)).version, ...text })
    expect(await write()).toMatchObject({ refusal: { code: 'accordo.alla-firma' } })
    await take('imprese', withdrawText, accordoId)
    expect(await write()).toMatchObject({ value: { n: 1 } })
  })

  test('of two who register its signature at once, one does', async () => {
    const accordoId = await giveAccordo()
    await take('imprese', freezeText, accordoId)
    const answers = await Promise.all([sign('sportello', accordoId), sign('responsabile', accordoId)])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('of two who write over the same draft, one does', async () => {
    const accordoId = await giveAccordo()
    const { version } = await last(accordoId)
    const write = (goal: string) =>
      house.ask('imprese', redraftAccordo, { accordoId, version, ...text, goal })
    const answers = await Promise.all([write('Il primo scopo'), write('Il secondo scopo')])
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  })

  test('is closed once, with why, and then stands', async () => {
    const accordoId = await giveAccordo()
    const close = () => house.ask('imprese', endAccordo, { accordoId, reason: 'Stagione finita' })
    expect((await close()).kind).toBe('done')
    expect(await close()).toMatchObject({ refusal: { code: 'accordo.chiuso' } })
    expect(await take('imprese', freezeText, accordoId)).toMatchObject({
      refusal: { code: 'accordo.chiuso' },
    })
  })

  test.each([
    [{ ours: [] }, 'ours'],
    [{ theirs: [{ by: '30/11/2026' }] }, 'theirs'],
    [{ goal: '' }, 'goal'],
    [{ from: '31/02/2026' }, 'from'],
    [{ service: 'A1' }, 'service'],
  ])('%o is bad input', async (input, field) => {
    const aziendaId = await giveAzienda(house)
    const answer = await house.ask('imprese', draftAccordo, { aziendaId, service: 'E2', ...text, ...input })
    expect(answer.kind === 'invalid' && answer.errors[0]?.field.startsWith(field)).toBe(true)
  })

  test('does not end before it begins', async () => {
    const aziendaId = await giveAzienda(house)
    const draft = (until: string) =>
      house.ask('imprese', draftAccordo, { aziendaId, service: 'E2', ...text, until })
    expect(await draft('2026-11-09')).toMatchObject({ refusal: { code: 'accordo.date' } })
    expect(await draft('2026-11-10')).toMatchObject({ kind: 'done' })
  })

  test.each(['sportello', 'orientatore', 'ente', 'regione'])('is not prepared by %s', async (username) => {
    const aziendaId = await giveAzienda(house)
    expect(await house.ask(username, draftAccordo, { aziendaId, service: 'E1', ...text })).toEqual({
      kind: 'forbidden',
    })
  })

  test('the database keeps what was signed, and who may register it', async () => {
    const accordoId = await giveAccordo()
    await take('imprese', freezeText, accordoId)
    await expect(
      house.sql(
        `update accordo_versione set state = 'firmata', signature = '{}', signed_at = now() where accordo_id = $1`,
        [accordoId],
      ),
    ).rejects.toThrow(/does not register its signature/)
    await expect(
      house.sql(`update accordo_versione set content = '{}' where accordo_id = $1`, [accordoId]),
    ).rejects.toThrow(/frozen/)
    await sign('sportello', accordoId)
    await expect(
      house.sql(`update accordo_versione set state = 'bozza' where accordo_id = $1`, [accordoId]),
    ).rejects.toThrow(/frozen|check/)
  })
})
