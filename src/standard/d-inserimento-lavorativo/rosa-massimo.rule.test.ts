import { describe, expect, test } from 'vitest'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { rosaMassimo } from './rosa-massimo.rule.ts'

const judge = (facts: object) =>
  rosaMassimo.judge(
    { subject: 'vacancy', requestedOn: '2014-02-01', ...facts } as VacancyFacts,
    d('2014-03-01'),
  )

test.each([
  ['quattordici', { rosaSize: 14 }, { outcome: 'met', because: null }],
  ['quindici', { rosaSize: 15, rosaSentOn: '2014-02-20' }, { outcome: 'met', on: '2014-02-20' }],
  [
    'sedici perché l’azienda li vuole',
    { rosaSize: 16, companyWantsMore: true },
    { outcome: 'met', because: "L'azienda ha voluto più candidati." },
  ],
  [
    'sedici e l’azienda non li vuole',
    { rosaSize: 16, companyWantsMore: false },
    { outcome: 'missed', because: '16 candidati: il massimo è 15.' },
  ],
  ['sedici e non si sa', { rosaSize: 16 }, { outcome: 'unknown', missing: ['companyWantsMore'] }],
  ['rosa non conosciuta', {}, { outcome: 'unknown', missing: ['rosaSize'] }],
  ['rosa non ancora fatta', { rosaSize: null }, { outcome: 'not-applicable' }],
])('%s', (_name, facts, expected) => {
  expect(judge(facts)).toMatchObject({ ...expected, force: 'asks-a-reason' })
})

describe('il limite di un giorno', () => {
  const dated = (value: number, from: string, until: string | null) => ({
    value,
    validFrom: d(from),
    validUntil: until === null ? null : d(until),
    source: 'delibera di prova',
    certainty: 'certo' as const,
  })
  const regional = new Map([
    [
      'D4.rosa-massimo-quindici.people',
      [
        dated(15, '2014-01-01', '2014-02-14'),
        dated(20, '2014-02-15', '2014-02-28'),
        dated(25, '2014-03-01', null),
      ],
    ],
  ])
  const with25 = (facts: object) =>
    rosaMassimo.judge(
      { subject: 'vacancy', rosaSize: 30, companyWantsMore: true, ...facts },
      d('2014-03-01'),
      regional,
    ).parameters

  test('è quello del giorno della richiesta; se non c’è, dell’invio; se non c’è, di oggi', () => {
    expect(with25({ requestedOn: '2014-02-01', rosaSentOn: '2014-02-20' })).toEqual({
      from: '2014-02-01',
      people: 15,
    })
    expect(with25({ rosaSentOn: '2014-02-20' })).toEqual({ from: '2014-02-20', people: 20 })
    expect(with25({})).toEqual({ from: '2014-03-01', people: 25 })
  })

  test('è nel verdetto con il giorno dell’invio, dove c’è', () => {
    const sent = { rosaSize: 16, rosaSentOn: '2014-02-20' }
    const parameters = { from: '2014-02-01', people: 15 }
    expect(judge({ ...sent, companyWantsMore: false })).toMatchObject({ on: '2014-02-20', parameters })
    expect(judge({ ...sent, companyWantsMore: true })).toMatchObject({ on: '2014-02-20', parameters })
    expect(judge({ rosaSize: 1 }).on).toBeNull()
  })

  test('prima dell’atto non ce n’era', () => {
    expect(judge({ rosaSize: 40, requestedOn: '2013-12-31' })).toMatchObject({
      outcome: 'not-applicable',
      because: 'Nessun limite era in vigore.',
    })
  })
})
