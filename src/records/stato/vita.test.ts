import { expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import type { Did } from './did.ts'
import { statoAt, storyOf, type Vita } from './vita.ts'

const day = plainDate
const did = (givenOn: string, closing?: [on: string, reason: NonNullable<Did['closedReason']>]): Did => ({
  id: givenOn,
  number: '1/2026',
  givenOn: day(givenOn),
  givenAt: new Date(`${givenOn}T08:00:00Z`),
  channel: 'sportello',
  unemploymentFrom: day(givenOn),
  neverWorked: null,
  lastJobEndedOn: null,
  centroCompetente: 'PG',
  centroActing: 'PG',
  by: null,
  closedOn: closing ? day(closing[0]) : null,
  closedReason: closing ? closing[1] : null,
})
const vita = (...dids: Did[]): Vita => ({ birthOn: day('1980-05-10'), jobs: [], dids })

test('nobody without a declaration is unemployed', () => {
  expect(statoAt(vita(), day('2026-01-01'))).toMatchObject({ state: 'mai-acquisito', seniority: { days: 0 } })
  expect(storyOf(vita())).toEqual([])
})

test('a declaration closed by work ends the status that day; the seniority stops the day before', () => {
  const life = vita(did('2026-03-01', ['2026-04-10', 'lavoro']))
  expect(statoAt(life, day('2026-04-09'))).toMatchObject({ state: 'in-stato', seniority: { days: 40 } })
  expect(statoAt(life, day('2026-04-10'))).toMatchObject({
    state: 'perso',
    since: '2026-04-10',
    seniority: { days: 40, months: 1 },
  })
  expect(statoAt(life, day('2027-01-01'))).toMatchObject({ state: 'perso', seniority: { days: 40 } })
})

test('closed on the day it was given, it leaves nothing but the loss', () => {
  expect(storyOf(vita(did('2026-03-01', ['2026-03-01', 'lavoro'])))).toMatchObject([
    { from: '2026-03-01', until: null, state: 'perso' },
  ])
})

test('the story goes from declaration to declaration without gaps or overlaps', () => {
  const life = vita(
    did('2025-01-07', ['2025-06-01', 'lavoro']),
    did('2026-01-10', ['2026-05-01', 'rinuncia']),
    did('2026-05-01', ['2026-05-02', 'errore']),
    did('2026-06-03'),
  )
  const told = storyOf(life)
  expect(told.map(({ from, state }) => [from, state])).toEqual([
    ['2025-01-07', 'in-stato'],
    ['2025-06-01', 'perso'],
    ['2026-01-10', 'in-stato'],
    ['2026-05-01', 'perso'],
    ['2026-06-03', 'in-stato'],
  ])
  for (const [at, period] of told.entries()) {
    const next = told[at + 1]
    expect(period.until).toBe(next ? addDays(next.from, -1) : null)
    expect(statoAt(life, period.from).state).toBe(period.state)
  }
})

test('lost by work before the declaration is closed for it, the status stays lost from that day, for good', () => {
  // 2026-05-14 is the 180th day of the job that begins on 2025-11-16.
  const job = {
    from: day('2025-11-16'),
    until: null,
    kind: 'subordinato' as const,
    openEnded: true,
    yearlyIncomeCents: 2_000_000,
  }
  const life: Vita = { ...vita(did('2025-10-01', ['2026-06-01', 'lavoro'])), jobs: [job] }
  expect(storyOf(life).map(({ state, from, until }) => [state, from, until])).toEqual([
    ['in-stato', '2025-10-01', '2025-11-15'],
    ['sospeso', '2025-11-16', '2026-05-14'],
    ['perso', '2026-05-15', null],
  ])
  for (const on of ['2026-05-31', '2026-06-01', '2026-12-01']) {
    const stato = statoAt(life, day(on))
    expect(stato).toMatchObject({ state: 'perso', since: '2026-05-15' })
    expect(stato.because).toContain('ancora in corso dopo 180 giorni')
  }
})

test('closed for another reason than work, work says nothing more', () => {
  const life = vita(did('2026-03-01', ['2026-04-10', 'decesso']))
  expect(statoAt(life, day('2026-04-10')).because).toContain('Decesso')
  expect(storyOf(life).map(({ state, from, until }) => [state, from, until])).toEqual([
    ['in-stato', '2026-03-01', '2026-04-09'],
    ['perso', '2026-04-10', null],
  ])
})

test('the same declaration given twice counts once, as the earlier', () => {
  const life = vita(did('2026-03-01'), did('2026-03-05', ['2026-03-06', 'unione']))
  expect(statoAt(life, day('2026-03-10'))).toMatchObject({ acquiredOn: '2026-03-01' })
  expect(storyOf(life)).toHaveLength(1)
})
