import { expect, test } from 'vitest'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { esiti } from './esiti.rule.ts'

const judge = (facts: object, on: string) =>
  esiti.judge({ subject: 'vacancy', rosaSentOn: '2014-02-14', ...facts } as VacancyFacts, d(on))

test.each([
  ['il giorno prima', {}, '2014-02-28', { outcome: 'open', daysLeft: 1 }],
  ['l’ultimo giorno', {}, '2014-03-01', { outcome: 'open', daysLeft: 0, due: '2014-03-01' }],
  ['il giorno dopo', {}, '2014-03-02', { outcome: 'missed', daysLate: 1 }],
  [
    'verificati l’ultimo giorno',
    { outcomesCheckedOn: '2014-03-01' },
    '2014-04-01',
    { outcome: 'met', on: '2014-03-01' },
  ],
  [
    'verificati il giorno dopo',
    { outcomesCheckedOn: '2014-03-02' },
    '2014-04-01',
    { outcome: 'missed', daysLate: 1 },
  ],
  ['rosa non inviata', { rosaSentOn: null }, '2014-03-01', { outcome: 'not-applicable' }],
  [
    'non si sa se è stata inviata',
    { rosaSentOn: undefined },
    '2014-03-01',
    { outcome: 'unknown', missing: ['rosaSentOn'] },
  ],
])('%s', (...[_name, facts, on, expected]) => {
  expect(judge(facts, on)).toMatchObject(expected)
})
