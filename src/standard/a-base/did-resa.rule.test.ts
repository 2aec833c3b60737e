import { expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { didResa } from './did-resa.rule.ts'

const judge = (facts: object, on: string) => didResa.judge({ subject: 'persona', ...facts }, d(on))

test.each([
  [
    'il giorno prima della DID',
    { didOn: '2014-01-31' },
    '2014-01-30',
    { outcome: 'missed', because: 'Non ha reso la DID.' },
  ],
  ['il giorno della DID', { didOn: '2014-01-31' }, '2014-01-31', { outcome: 'met', on: '2014-01-31' }],
  ['il giorno dopo', { didOn: '2014-01-31' }, '2014-02-01', { outcome: 'met', force: 'blocks' }],
  ['senza DID', { didOn: null }, '2014-02-01', { outcome: 'missed', force: 'blocks' }],
  ['DID non conosciuta', {}, '2014-02-01', { outcome: 'unknown', missing: ['didOn'] }],
  [
    'sostegno mentre lavora',
    { didOn: null, support: { from: '2014-01-01', whileEmployed: true } },
    '2014-02-01',
    { outcome: 'met' },
  ],
  [
    'sostegno senza lavoro',
    { didOn: null, support: { from: '2014-01-01', whileEmployed: false } },
    '2014-02-01',
    { outcome: 'missed' },
  ],
])('%s', (...[_name, facts, on, expected]) => {
  expect(judge(facts, on)).toMatchObject(expected)
})
