import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { factsOf } from '../../../../test/builders/azienda.ts'
import { codeOf, hire, send } from '../../../../test/builders/comunicazioni.ts'
import { openTestHouse, type TestHouse } from '../../../../test/builders/house.ts'
import {
  giveCook,
  giveSentRosa,
  giveVacancy,
  refusalOf,
  valueOf,
} from '../../../../test/builders/inserimento.ts'
import { recordWork } from './minuti.command.ts'
import { readWork } from './minuti.query.ts'
import { readRosa } from './rosa.query.ts'

const START = Date.parse('2026-11-10T06:00:00Z')
let house: TestHouse
let days = 0
beforeAll(async () => {
  house = await openTestHouse('2026-11-10T09:00:00Z')
})
afterAll(() => house.close())
beforeEach(() => house.setNow(new Date(START + days++ * 86_400_000 + 10 * 3_600_000).toISOString()))

const record = (vacancyId: string, more: Record<string, unknown>) =>
  house.ask('imprese', recordWork, { vacancyId, kind: 'preselezione', minutes: 60, ...more })
const read = (vacancyId: string) => valueOf(house.ask('imprese', readWork, { vacancyId }))
/** The employer and the day of a hire, as its communication says them. */
const hireBy = async (aziendaId: string, personaId: string, more: Record<string, unknown> = {}) => {
  const [azienda] = await house.sql<{ iva: string }>('select partita_iva as iva from azienda where id = $1', [
    aziendaId,
  ])
  return hire(await codeOf(house, personaId), {
    datore: azienda?.iva,
    inizio: '2026-12-01',
    fine: '2027-05-31',
    ...more,
  })
}

test('work for the company: D4 hours, blocked, and what a hiring would free', async () => {
  const { vacancyId } = await giveVacancy(house)
  await valueOf(record(vacancyId, { kind: 'contatti', minutes: 30, note: 'Chiesti gli orari' }))
  await valueOf(record(vacancyId, { kind: 'selezione', from: '9:00', on: today(), minutes: 90 }))
  const work = await read(vacancyId)
  // 34,40 €/h: two hours are 68,80 €.
  expect(work).toMatchObject({ minutes: 120, waitingMinutes: 120, recognisedCents: 0, freedCents: 6880 })
  expect(work.rows.map(({ kind, delivery }) => [kind, delivery.service, delivery.channel])).toEqual([
    ['contatti', 'D4', 'back-office'],
    ['selezione', 'D4', 'in-presenza'],
  ])
})

const today = () => new Date(START + (days - 1) * 86_400_000).toISOString().slice(0, 10)

test('preselection for some people is back office of D2, shared to the minute, one delivery each', async () => {
  const { vacancyId, persone } = await giveSentRosa(house, 3)
  const { prestazioni } = await valueOf(record(vacancyId, { minutes: 50, persone }))
  expect(prestazioni).toHaveLength(3)
  const { rows, minutes, freedCents } = await read(vacancyId)
  expect(rows.map(({ delivery }) => delivery.minutes ?? 0).toSorted((a, b) => a - b)).toEqual([16, 17, 17])
  expect(new Set(rows.map(({ persona }) => persona?.id))).toEqual(new Set(persone))
  expect(rows.every(({ delivery }) => delivery.service === 'D2' && delivery.awaitingPlacement)).toBe(true)
  // No minimum and no maximum in the back office: 50 minutes at 34,40 €/h, each share rounded by itself.
  expect(minutes).toBe(50)
  expect(Math.abs(freedCents - 2867)).toBeLessThanOrEqual(2)
})

test('the same person twice is one; fewer minutes than people, or somebody else, is refused whole', async () => {
  const { vacancyId, persone } = await giveSentRosa(house, 2)
  const twice = await valueOf(record(vacancyId, { minutes: 10, persone: [persone[0], persone[0]] }))
  expect(twice.prestazioni).toHaveLength(1)
  expect(await refusalOf(record(vacancyId, { minutes: 1, persone }))).toBe('lavoro.pochi-minuti')
  const stranger = await giveCook(house)
  expect(await refusalOf(record(vacancyId, { persone: [persone[0], stranger] }))).toBe(
    'rosa.nome-non-trovato',
  )
  expect((await read(vacancyId)).rows).toHaveLength(1)
})

test('two works in the same minutes are one too many', async () => {
  const { vacancyId } = await giveVacancy(house)
  const at = { on: today(), from: '8:00', minutes: 30, kind: 'contatti' }
  await valueOf(record(vacancyId, at))
  expect(await refusalOf(record(vacancyId, { ...at, from: '8:29' }))).toBe('erogazione.sovrapposta')
  await valueOf(record(vacancyId, { ...at, from: '8:30' }))
})

test('a hire communicated by the company of a sent rosa: outcome, facts of D2 and D4, hours freed, once', async () => {
  const { vacancyId, aziendaId, persone } = await giveSentRosa(house, 2)
  const [hired = '', other = ''] = persone
  await valueOf(record(vacancyId, { minutes: 60, persone }))
  await valueOf(record(vacancyId, { kind: 'contatti', minutes: 30, on: today(), from: '8:00' }))
  const line = await hireBy(aziendaId, hired)
  await send(house, line)
  await send(house, line)
  const { sent } = await valueOf(house.ask('imprese', readRosa, { vacancyId }))
  const names = new Map(sent[0]?.names.map((name) => [name.personaId, name]))
  expect(names.get(hired)).toMatchObject({ outcome: 'assunta', outcomeBy: 'comunicazione' })
  expect(names.get(other)?.outcome).toBeNull()
  const facts = (await factsOf(house, 'assunzione.comunicata')).filter(
    ({ data }) => data['vacancy'] === vacancyId,
  )
  expect(facts.map(({ service }) => service).toSorted()).toEqual(['D2', 'D4'])
  const work = await read(vacancyId)
  // Hers (30 minutes of D2) and the company's (30 of D4) are recognised; the other person's 30 still wait.
  expect(work).toMatchObject({ recognisedCents: 3440, waitingMinutes: 30, freedCents: 1720 })
})

test('a hire by another company, a cancelled one, or of somebody never sent changes nothing', async () => {
  const mine = await giveSentRosa(house, 1)
  const others = await giveVacancy(house)
  const [personaId = ''] = mine.persone
  await send(house, await hireBy(others.aziendaId, personaId))
  await send(house, await hireBy(mine.aziendaId, personaId, { annullata: true, inizio: '2026-12-02' }))
  await send(house, await hireBy(mine.aziendaId, await giveCook(house)))
  const { sent } = await valueOf(house.ask('imprese', readRosa, { vacancyId: mine.vacancyId }))
  expect(sent[0]?.names[0]?.outcome).toBeNull()
})

test.each(['sportello', 'orientatore', 'regione', 'ente', 'amministratore'])(
  '%s may not',
  async (username) => {
    const { vacancyId } = await giveVacancy(house)
    const input = { vacancyId, kind: 'contatti', minutes: 10 }
    expect((await house.ask(username, recordWork, input)).kind).toBe('forbidden')
    expect((await house.ask(username, readWork, { vacancyId })).kind).toBe('forbidden')
  },
)

test.each([
  { minutes: 0 },
  { minutes: 481 },
  { kind: 'proposta' },
  { persone: ['x'] },
  { note: 'n'.repeat(501) },
])('%j is not work', async (wrong) => {
  const { vacancyId } = await giveVacancy(house)
  expect((await record(vacancyId, wrong)).kind).toBe('invalid')
})
