import { expect, test } from 'vitest'
import type { VacancyFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { preselezione } from './preselezione.rule.ts'

const judge = (facts: object, on: string) =>
  preselezione.judge({ subject: 'vacancy', requestedOn: '2014-01-31', ...facts } as VacancyFacts, d(on))

test.each([
  ['l’ultimo giorno', '2014-02-20', { outcome: 'open', daysLeft: 0 }],
  ['il giorno dopo', '2014-02-21', { outcome: 'missed', daysLate: 1 }],
])('non fatta, %s', (_name, on, expected) => {
  expect(judge({}, on)).toMatchObject({ due: '2014-02-20', ...expected })
  expect(judge({ preselectionOn: null }, on)).toMatchObject(expected)
})

test.each([
  ['prima della scadenza', '2014-02-19', { outcome: 'met', on: '2014-02-19' }],
  ['l’ultimo giorno', '2014-02-20', { outcome: 'met', on: '2014-02-20' }],
  ['il giorno dopo', '2014-02-21', { outcome: 'missed', on: '2014-02-21', daysLate: 1 }],
])('fatta %s', (_name, preselectionOn, expected) => {
  expect(judge({ preselectionOn }, '2014-03-31')).toMatchObject(expected)
})

test('non si sa quando è stata chiesta', () => {
  expect(judge({ requestedOn: undefined }, '2014-02-20')).toMatchObject({
    outcome: 'unknown',
    missing: ['requestedOn'],
  })
})

test('prima dello standard non c’era il termine', () => {
  expect(judge({ requestedOn: '2013-12-31' }, '2014-01-10').outcome).toBe('not-applicable')
})
