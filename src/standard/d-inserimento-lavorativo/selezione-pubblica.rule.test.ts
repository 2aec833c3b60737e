import { expect, test } from 'vitest'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { selezionePubblica } from './selezione-pubblica.rule.ts'

const ART_16 = { subject: 'vacancy', requestedOn: '2014-12-28', publicAdministration: true }
const judge = (facts: object, on: string) =>
  selezionePubblica.judge({ ...ART_16, ...facts } as VacancyFacts, d(on))

test.each([
  ['il giorno prima', {}, '2015-01-03', { outcome: 'open', daysLeft: 1 }],
  ['l’ultimo giorno', {}, '2015-01-04', { outcome: 'open', daysLeft: 0 }],
  ['il giorno dopo', {}, '2015-01-05', { outcome: 'missed', daysLate: 1 }],
  ['iniziata l’ultimo giorno', { selectionStartedOn: '2015-01-04' }, '2015-02-01', { outcome: 'met' }],
  [
    'iniziata il giorno dopo',
    { selectionStartedOn: '2015-01-05' },
    '2015-02-01',
    { outcome: 'missed', daysLate: 1 },
  ],
  ['di un privato', { publicAdministration: false }, '2015-01-01', { outcome: 'not-applicable' }],
  [
    'non si sa di chi',
    { publicAdministration: undefined },
    '2015-01-01',
    { outcome: 'unknown', missing: ['publicAdministration'] },
  ],
])('%s', (...[_name, facts, on, expected]) => {
  expect(judge(facts, on)).toMatchObject({ service: 'D3', ...expected })
})
