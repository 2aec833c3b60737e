import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { factsOf } from '../../../../test/builders/azienda.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import { giveCook, giveVacancy, refusalOf, valueOf } from '../../../../test/builders/inserimento.ts'
import { settleBlock } from '../../../across/erogazioni/index.ts'
import { workAs } from '../../../platform/work/index.ts'
import { listVoci } from '../../../records/persona/index.ts'
import { closeColloquio, proposeNow, savePart, setPartAside, startColloquio } from './colloquio.command.ts'
import { readColloquio } from './colloquio.query.ts'

const START = Date.parse('2026-11-10T09:00:00Z')
let house: TestHouse
let day = 0
let personaId = ''
let prestazioneId = ''
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(async () => {
  day++
  after(0)
  personaId = await giveCook(house)
  prestazioneId = await start()
})

/** So many minutes after the interview began. */
const after = (minutes: number) =>
  house.setNow(new Date(START + day * 86_400_000 + minutes * 60_000).toISOString())
const start = async () =>
  (await valueOf(house.ask('orientatore', startColloquio, { personaId }))).prestazioneId
const read = () => valueOf(house.ask('orientatore', readColloquio, { prestazioneId }))
const save = (part: Record<string, unknown>) =>
  house.ask('orientatore', savePart, { prestazioneId, esito: 'fatto', ...part })
const offer = (vacancyId: string, answer?: string) =>
  house.ask('orientatore', proposeNow, { prestazioneId, vacancyId, ...(answer && { answer }) })
const close = (more: Record<string, unknown> = {}) =>
  house.ask('orientatore', closeColloquio, { prestazioneId, ...more })
const delivered = () =>
  house.sql<{ service: string; minutes: number; recognised: number; cents: number; waiting: boolean }>(
    `select p.service_code as service, p.minutes, p.recognised_minutes as recognised, p.session_cents as cents,
       p.awaiting_placement as waiting
     from prestazione p join partecipazione q on q.prestazione_id = p.id where q.persona_id = $1
     order by p.started_at`,
    [personaId],
  )

describe('how long: 30 to 60 minutes, 33 euros an hour', () => {
  test.each([
    [29, 0, 0],
    [30, 30, 1650],
    [60, 60, 3300],
    [61, 60, 3300],
  ])('%i minutes: %i recognised, %i cents, blocked by nothing', async (minutes, recognised, cents) => {
    after(minutes)
    await valueOf(close())
    expect(await delivered()).toEqual([{ service: 'D1', minutes, recognised, cents, waiting: false }])
  })

  test('written by hand they want a reason; a page left open overnight is no interview', async () => {
    after(50)
    expect(await refusalOf(close({ minutes: 40 }))).toBe('erogazione.minuti-senza-motivo')
    await valueOf(close({ minutes: 40, reason: 'Una telefonata in mezzo' }))
    expect(await delivered()).toMatchObject([{ minutes: 40 }])
    day++
    after(0)
    personaId = await giveCook(house)
    prestazioneId = await start()
    after(481)
    expect(await refusalOf(close())).toBe('erogazione.minuti-da-correggere')
  })
})

test('held at the desk; without patto and level it is said, before and after', async () => {
  const { preconditions } = await read()
  expect(preconditions.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['D1.patto-sottoscritto', 'missed'],
    ['D1.occupabilita-verificata', 'missed'],
  ])
  after(45)
  const { verdicts, outputs } = await valueOf(close())
  const outcomes = new Map(verdicts?.map(({ rule, outcome }) => [rule, outcome]))
  expect(outcomes.get('D1.canale')).toBe('met')
  expect(outcomes.get('D1.durata')).toBe('met')
  expect(outcomes.get('D1.patto-sottoscritto')).toBe('missed')
  expect(outputs).toEqual([])
})

describe('what is said goes into the scheda', () => {
  const WANTS = { raggioKm: '25', sabato: 'on', orari: ['tempo-pieno'], mezzi: 'auto' }
  const voci = async () =>
    workAs(house.engine, await house.actor('orientatore'), (work) => listVoci(work, personaId))

  test('occupations kept, dropped and added; the availability of today, confirmed', async () => {
    const part = { block: 'cerca', professioni: ['5.2.2.1.0'], altra: '4.3.1.2.0', data: WANTS }
    await valueOf(save(part))
    const all = await voci()
    expect(all.flatMap((voce) => (voce.kind === 'professione' ? [voce.data.code] : []))).toEqual([
      '5.2.2.1.0',
      '4.3.1.2.0',
    ])
    const available = all.find(({ kind }) => kind === 'disponibilita')
    expect(available?.data).toMatchObject({ raggioKm: 25, sabato: true, mezzi: ['auto'] })
    expect(available?.confirmedOn).toBe(new Date(START + day * 86_400_000).toISOString().slice(0, 10))
    await valueOf(save({ ...part, version: 1, professioni: ['4.3.1.2.0'], altra: undefined }))
    expect((await voci()).filter(({ kind }) => kind === 'professione')).toHaveLength(1)
  })

  test.each([
    { professioni: ['9.9.9.9.9'], data: WANTS },
    { professioni: [], altra: 'cuoco', data: WANTS },
    { professioni: [], data: { ...WANTS, raggioKm: 501 } },
    { professioni: [], data: { ...WANTS, salute: 'buona' } },
    { professioni: [] },
  ])('%j is not taken', async (wrong) => {
    expect((await save({ block: 'cerca', ...wrong })).kind).toBe('invalid')
    expect((await voci()).filter(({ kind }) => kind === 'professione')).toHaveLength(1)
  })

  test('saved while it is being said it stays in the interview; the scheda changes when she confirms', async () => {
    const before = await voci()
    const part = { block: 'cerca', professioni: [], altra: '4.3.1.2.0', data: WANTS }
    await valueOf(save({ ...part, esito: undefined }))
    expect(await voci()).toEqual(before)
    const { state, data } = (await read()).blocks.cerca ?? {}
    expect(state).toBe('in-corso')
    expect(data).toMatchObject({ professioni: [], altra: '4.3.1.2.0', data: { raggioKm: 25, sabato: true } })
    await valueOf(save({ ...part, version: 1 }))
    expect((await read()).blocks.cerca?.state).toBe('fatto')
    expect((await voci()).some(({ kind }) => kind === 'disponibilita')).toBe(true)
  })

  test('what came too late is kept beside, and either may be kept; closed, nothing more', async () => {
    await valueOf(save({ block: 'note', testo: 'Prima', esito: undefined }))
    const late = { prestazioneId, block: 'note', testo: 'Seconda' }
    expect((await house.ask('sportello', setPartAside, late)).kind).toBe('forbidden')
    await valueOf(house.ask('responsabile', setPartAside, late))
    const settle = (keep: string) =>
      house.ask('orientatore', settleBlock, { prestazioneId, block: 'note', keep })
    expect((await read()).blocks.note?.rivals).toMatchObject([{ data: { testo: 'Seconda' }, settled: false }])
    await valueOf(settle('rival'))
    const { data, rivals } = (await read()).blocks.note ?? {}
    expect(data).toEqual({ testo: 'Seconda' })
    expect(rivals?.map((each) => [each.data, each.settled])).toEqual([
      [{ testo: 'Seconda' }, true],
      [{ testo: 'Prima' }, true],
    ])
    after(45)
    await valueOf(close())
    expect(await refusalOf(settle('current'))).toBe('erogazione.gia-chiusa')
    expect(await refusalOf(house.ask('orientatore', setPartAside, late))).toBe('erogazione.gia-chiusa')
  })

  test('written in two windows, the second is refused and writes nothing', async () => {
    await valueOf(save({ block: 'note', testo: 'Prima' }))
    expect(await refusalOf(save({ block: 'note', testo: 'Seconda' }))).toBe('erogazione.blocco-cambiato')
    expect((await read()).blocks['note']?.data).toEqual({ testo: 'Prima' })
  })

  test('a part that is not one, or of another service, is refused', async () => {
    expect((await save({ block: 'profilazione' })).kind).toBe('invalid')
    const other = '0199f3a2-7b1c-7000-8000-000000000001'
    const input = { prestazioneId: other, block: 'ha' }
    expect(await refusalOf(house.ask('orientatore', savePart, input))).toBe('accesso.non-trovata')
  })
})

describe('jobs proposed at once', () => {
  test('the offer is there with its reasons; proposed, it is D2 and an opportunity; twice is refused', async () => {
    const { vacancyId } = await giveVacancy(house)
    expect((await read()).offersInAll).toBeGreaterThan(0)
    await valueOf(offer(vacancyId, 'si'))
    expect(await refusalOf(offer(vacancyId))).toBe('proposta.gia-fatta')
    const proposal = (await read()).proposals.find((each) => each.vacancyId === vacancyId)
    expect(proposal).toMatchObject({ how: 'colloquio', answer: 'si' })
    for (const [kind, service] of [
      ['opportunita.individuata', 'D1'],
      ['proposta.fatta', 'D2'],
    ] as const) {
      const facts = (await factsOf(house, kind)).filter(({ data }) => data['vacancy'] === vacancyId)
      expect(facts.map((fact) => fact.service)).toEqual([service])
    }
    after(45)
    expect((await valueOf(close())).outputs).toEqual(['invio-a-colloquio', 'opportunita-individuate'])
  })

  test('sixty minutes, of which twenty for proposals: forty of D1 and, blocked, twenty of D2', async () => {
    await valueOf(offer((await giveVacancy(house)).vacancyId, 'si'))
    after(60)
    await valueOf(close({ proposalMinutes: 20 }))
    expect(await delivered()).toEqual([
      { service: 'D1', minutes: 40, recognised: 40, cents: 2200, waiting: false },
      { service: 'D2', minutes: 20, recognised: 20, cents: 0, waiting: true },
    ])
  })

  test('corrected by hand, the part for proposals stays inside what was told', async () => {
    await valueOf(offer((await giveVacancy(house)).vacancyId))
    after(90)
    const told = { minutes: 50, proposalMinutes: 15, reason: 'Pausa' }
    await valueOf(close(told))
    expect((await delivered()).map(({ service, minutes }) => [service, minutes])).toEqual([
      ['D1', 35],
      ['D2', 15],
    ])
  })

  test.each([40, 41])(
    '%i minutes of proposals in an interview of forty are refused, and it stays open',
    async (n) => {
      await valueOf(offer((await giveVacancy(house)).vacancyId))
      after(40)
      expect(await refusalOf(close({ proposalMinutes: n }))).toBe('lavoro.proposte-troppo-lunghe')
      expect((await read()).delivery.state).toBe('in-corso')
    },
  )

  test('nothing was proposed: minutes for proposals are of the interview', async () => {
    after(40)
    await valueOf(close({ proposalMinutes: 20 }))
    expect((await delivered()).map(({ service, minutes }) => [service, minutes])).toEqual([['D1', 40]])
  })
})

test('begun twice it is one; closed it takes nothing more', async () => {
  expect(await start()).toBe(prestazioneId)
  after(45)
  await valueOf(close())
  expect(await refusalOf(close())).toBe('erogazione.gia-chiusa')
  expect(await refusalOf(save({ block: 'ha' }))).toBe('erogazione.gia-chiusa')
  const { vacancyId } = await giveVacancy(house)
  expect(await refusalOf(offer(vacancyId))).toBe('erogazione.gia-chiusa')
})

test('eight clicks at once begin one interview', async () => {
  personaId = await giveCook(house)
  const all = await Promise.all(Array.from({ length: 8 }, start))
  expect(new Set(all).size).toBe(1)
})

test.each(['sportello', 'imprese', 'regione', 'ente', 'amministratore'])('%s may not', async (username) => {
  expect((await house.ask(username, startColloquio, { personaId })).kind).toBe('forbidden')
  expect((await house.ask(username, readColloquio, { prestazioneId })).kind).toBe('forbidden')
  expect((await house.ask(username, closeColloquio, { prestazioneId })).kind).toBe('forbidden')
})

test('a colleague who opens the interview is written among the openings', async () => {
  const count = async () =>
    (await house.sql("select 1 from access_log where persona_id = $1 and door = 'colloquio'", [personaId]))
      .length
  const before = await count()
  await valueOf(house.ask('responsabile', readColloquio, { prestazioneId }))
  expect(await count()).toBe(before + 1)
})
