import { expect, test } from 'vitest'
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
