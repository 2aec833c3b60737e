import { describe, expect, test } from 'vitest'
import { plainDate, verdictsFor, type WorkEpisode } from '../../standard/index.ts'
import type { Did } from './did.ts'
import { personaFactsOf, type Known } from './facts.ts'
import { jobsOf } from './known.store.ts'
import { supportOn, type Sostegno } from './sostegno.ts'

const day = plainDate
const TODAY = day('2026-11-10')

const did = (more: Partial<Did> = {}): Did => ({
  id: 'd1',
  number: '1/2026',
  givenOn: day('2026-06-10'),
  givenAt: new Date('2026-06-10T08:00:00Z'),
  channel: 'sportello',
  unemploymentFrom: day('2026-06-08'),
  neverWorked: null,
  lastJobEndedOn: null,
  centroCompetente: 'PG',
  centroActing: 'PG',
  by: null,
  closedOn: null,
  closedReason: null,
  ...more,
})
const job = (from: string, until: string | null, more: Partial<WorkEpisode> = {}): WorkEpisode => ({
  from: day(from),
  until: until === null ? null : day(until),
  kind: 'subordinato',
  openEnded: false,
  yearlyIncomeCents: 2_000_000,
  ...more,
})
const known = (more: Partial<Known> = {}): Known => ({
  birthOn: day('1980-05-10'),
  sex: 'F',
  jobs: [],
  dids: [did()],
  titoli: [],
  sostegni: [],
  pattoSignedOn: null,
  level: null,
  events: [],
  ...more,
})
const facts = (more: Partial<Known> = {}) => personaFactsOf(known(more), TODAY)

describe('the clock of the status', () => {
  test('starts on the day declared, not on the day of the declaration', () => {
    expect(facts()).toMatchObject({ didOn: '2026-06-10', unemploymentFrom: '2026-06-08' })
  })
  test('has not started without a declaration, nor with a closed one', () => {
    const closed = did({ closedOn: day('2026-09-01'), closedReason: 'rinuncia' })
    for (const dids of [[], [closed]]) {
      expect(facts({ dids })).toMatchObject({ didOn: null, unemploymentFrom: null, suspensions: [] })
    }
  })
  test('waits for the end of the work that was running, and for ever where none is known', () => {
    const running = job('2026-01-01', '2026-06-30')
    expect(facts({ jobs: [running] }).unemploymentFrom).toBe('2026-07-01')
    expect(facts({ jobs: [job('2026-01-01', null)] }).unemploymentFrom).toBeNull()
  })
  test('is over once work has taken the status away; until then it is suspended', () => {
    // 2026-05-14 is the 180th day of the job that begins on 2025-11-16.
    const jobs = [job('2025-11-16', null)]
    const dids = [did({ givenOn: day('2025-10-01'), unemploymentFrom: day('2025-10-01') })]
    const on = (today: string) => personaFactsOf(known({ jobs, dids }), day(today))
    expect(on('2026-05-14')).toMatchObject({
      unemploymentFrom: '2025-10-01',
      suspensions: [{ from: '2025-11-16', until: '2026-05-14' }],
    })
    expect(on('2026-05-15').unemploymentFrom).toBeNull()
  })
})

describe('what is known of work', () => {
  test('is left out while nobody said anything', () => {
    expect(facts()).not.toHaveProperty('neverWorked')
    expect(facts()).not.toHaveProperty('lastJobEndedOn')
  })
  test('is what was declared', () => {
    expect(facts({ dids: [did({ neverWorked: true })] })).toMatchObject({
      neverWorked: true,
      lastJobEndedOn: null,
    })
    const ended = did({ neverWorked: false, lastJobEndedOn: day('2024-03-01') })
    expect(facts({ dids: [ended] })).toMatchObject({ neverWorked: false, lastJobEndedOn: '2024-03-01' })
  })
  test('is the last end there was, declared or written in the scheda', () => {
    const dids = [did({ neverWorked: false, lastJobEndedOn: day('2024-03-01') })]
    expect(facts({ dids, jobs: [job('2024-01-01', '2025-02-01')] }).lastJobEndedOn).toBe('2025-02-01')
  })
  test('has no last day while a job is running', () => {
    const jobs = [job('2020-01-01', '2021-01-01'), job('2026-10-01', '2026-11-10')]
    expect(facts({ jobs })).toMatchObject({ neverWorked: false })
    expect(facts({ jobs })).not.toHaveProperty('lastJobEndedOn')
  })
  test.each([
    ['2026-11-09', '2026-11-09'],
    ['2026-11-10', undefined],
    ['2026-11-30', undefined],
  ])(
    'declared to end on %s, on the tenth the last day was %s: what is to come has not ended',
    (ends, last) => {
      const told = facts({ dids: [did({ neverWorked: false, lastJobEndedOn: day(ends) })] })
      expect(told.neverWorked).toBe(false)
      expect(told.lastJobEndedOn).toBe(last)
    },
  )
  test('is the last end whatever the order, and a job with no end known yet ends nothing', () => {
    const jobs = [job('2025-01-01', '2025-02-01'), job('2019-01-01', '2020-03-31'), job('2026-12-01', null)]
    for (const order of [jobs, jobs.toReversed()])
      expect(facts({ jobs: order }).lastJobEndedOn).toBe('2025-02-01')
  })
  test('runs from the very day it begins, not the day before', () => {
    expect(facts({ jobs: [job('2026-11-10', null)] })).toMatchObject({ neverWorked: false })
    expect(facts({ jobs: [job('2026-11-11', null)] })).not.toHaveProperty('neverWorked')
  })
  test('where only that she worked was said, there is no day to say', () => {
    const told = facts({ dids: [did({ neverWorked: false })] })
    expect(told).toMatchObject({ neverWorked: false })
    expect(told).not.toHaveProperty('lastJobEndedOn')
  })
  test('is not a traineeship, nor work without a contract, nor what was registered by mistake', () => {
    expect(facts({ jobs: [job('2025-01-01', '2025-06-01', { kind: 'tirocinio' })] })).not.toHaveProperty(
      'neverWorked',
    )
    expect(
      jobsOf([{ from: day('2025-01-01'), until: day('2025-06-01'), contract: 'senza-contratto' }]),
    ).toEqual([])
    const mistaken = did({ neverWorked: true, closedOn: day('2026-06-10'), closedReason: 'errore' })
    expect(facts({ dids: [mistaken] })).not.toHaveProperty('neverWorked')
  })
})

test.each([
  [[], undefined],
  [['diploma'], false],
  [['licenza-media', 'laurea-triennale'], true],
  [['titolo-estero'], undefined],
  [['titolo-estero', 'dottorato'], true],
])('titles %j: degree %s', (titoli, degree) => {
  expect(facts({ titoli }).degree).toBe(degree)
})

test.each([
  [null, undefined],
  [2, false],
  [3, true],
  [4, true],
])('profiling level %s: at risk %s', (level, risk) => {
  expect(facts({ level }).atRiskOfLongTerm).toBe(risk)
})

describe('the support that counts', () => {
  const support = (from: string, until: string | null, whileEmployed = false): Sostegno => ({
    id: from,
    kind: whileEmployed ? 'cigs' : 'naspi',
    from: day(from),
    until: until === null ? null : day(until),
    requiresUnemployment: !whileEmployed,
    whileEmployed,
    suspendedFrom: null,
  })
  const at = { today: TODAY, unemploymentFrom: day('2026-06-08') }

  test('is the last begun', () => {
    const [old, last] = [support('2026-06-10', '2026-09-01'), support('2026-09-05', null)]
    expect(supportOn([last, old], at)).toBe(last)
  })
  test('still counts when it has ended within this unemployment, not before it', () => {
    expect(supportOn([support('2026-01-01', '2026-06-08')], at)).not.toBeNull()
    expect(supportOn([support('2026-01-01', '2026-06-07')], at)).toBeNull()
  })
  test('paid while employed counts only while it lasts', () => {
    expect(supportOn([support('2026-01-01', '2026-11-10', true)], at)).not.toBeNull()
    expect(supportOn([support('2026-01-01', '2026-11-09', true)], at)).toBeNull()
  })
})

test('a suspension of forty days moves the first interview by forty days', () => {
  const jobs = [job('2026-07-01', '2026-08-09', { yearlyIncomeCents: 1_200_000 })]
  const first = (more: Partial<Known>) =>
    verdictsFor(facts(more), TODAY).find(({ rule }) => rule === 'A2.primo-colloquio-entro-tre-mesi')?.due
  expect(first({})).toBe('2026-09-08')
  // 8 September is moved to 18 October, a Sunday; whether that moves is a choice of the region, off.
  expect(first({ jobs })).toBe('2026-10-18')
})
