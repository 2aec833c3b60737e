import { expect, test } from 'vitest'
import { plainDate, type Outcome, type Verdict } from '../../standard/index.ts'
import { daysLate, fingerprintOf, rowOf, stateOf, type Scadenza } from './scadenza.ts'

const day = plainDate
const verdict = (outcome: Outcome, more: Partial<Verdict> = {}): Verdict => ({
  rule: 'B2.formazione-tra-sei-e-dodici-mesi',
  service: 'B2',
  outcome,
  from: day('2014-07-31'),
  due: day('2015-01-31'),
  daysLeft: null,
  daysLate: null,
  on: null,
  missing: [],
  because: null,
  force: 'measures',
  source: 'Allegato A',
  parameters: { from: day('2014-01-31'), months: 12 },
  ...more,
})

test('open, met and missed are kept; what does not apply or cannot be said is no duty', () => {
  expect(rowOf(verdict('open'))).toMatchObject({
    rule: 'B2.formazione-tra-sei-e-dodici-mesi',
    service: 'B2',
    startedOn: '2014-01-31',
    fromOn: '2014-07-31',
    dueOn: '2015-01-31',
    metOn: null,
  })
  for (const kept of ['met', 'missed'] as const) expect(rowOf(verdict(kept))).toBeDefined()
  for (const none of ['not-applicable', 'unknown'] as const) expect(rowOf(verdict(none))).toBeUndefined()
})

const duty = (more: Partial<Scadenza>): Scadenza => ({
  rule: 'B2.formazione-tra-sei-e-dodici-mesi',
  service: 'B2',
  startedOn: day('2014-01-31'),
  fromOn: day('2014-07-31'),
  dueOn: day('2015-01-31'),
  metOn: null,
  verdict: verdict('open'),
  ...more,
})

test.each([
  ['2014-07-30', {}, 'future', 0],
  ['2014-07-31', {}, 'open', 0],
  ['2015-01-31', {}, 'open', 0],
  ['2015-02-01', {}, 'missed', 1],
  ['2015-03-03', {}, 'missed', 31],
  ['2020-01-01', { dueOn: null }, 'open', 0],
  ['2020-01-01', { metOn: day('2015-01-31') }, 'met', 0],
  ['2020-01-01', { metOn: day('2015-02-01') }, 'late', 1],
  ['2020-01-01', { metOn: day('2015-02-01'), dueOn: null }, 'met', 0],
] as const)('on %s %j is %s, %d days late', (...[today, more, state, late]) => {
  expect(stateOf(duty(more), day(today))).toBe(state)
  expect(daysLate(duty(more), day(today))).toBe(late)
})

test('a verdict has one fingerprint whatever the day it was given on, and another where anything else changed', () => {
  const one = fingerprintOf(verdict('open'))
  expect(one).toMatch(/^[\w-]{22}$/)
  expect(fingerprintOf(verdict('open', { daysLeft: 3, daysLate: 2 }))).toBe(one)
  const others = [
    verdict('missed'),
    verdict('open', { due: day('2015-02-01') }),
    verdict('open', { from: null }),
    verdict('open', { on: day('2015-01-31') }),
    verdict('open', { because: 'Anticipato il 10/07/2014: vale dal 31/07/2014.' }),
    verdict('open', { parameters: { from: day('2014-01-30'), months: 12 } }),
    verdict('open', { parameters: { from: day('2014-01-31'), months: 13 } }),
    verdict('open', { source: 'Allegato B' }),
  ].map(fingerprintOf)
  expect(new Set([one, ...others]).size).toBe(others.length + 1)
})
