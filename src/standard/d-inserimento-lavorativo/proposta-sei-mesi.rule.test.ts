import { expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { propostaSeiMesi } from './proposta-sei-mesi.rule.ts'

const judge = (facts: object, on: string) => propostaSeiMesi.judge({ subject: 'persona', ...facts }, d(on))

const A_RISCHIO = { unemploymentFrom: '2014-01-31', atRiskOfLongTerm: true }

test.each([
  ['il giorno prima', '2014-07-30', { outcome: 'open', daysLeft: 1 }],
  ['l’ultimo giorno', '2014-07-31', { outcome: 'open', daysLeft: 0 }],
  ['il giorno dopo', '2014-08-01', { outcome: 'missed', daysLate: 1 }],
])('non fatta, %s', (_name, on, expected) => {
  expect(judge(A_RISCHIO, on)).toMatchObject({ due: '2014-07-31', from: null, ...expected })
})

test.each([
  [
    'fatta l’ultimo giorno',
    { ...A_RISCHIO, events: [{ kind: 'proposta-inserimento', on: '2014-07-31' }] },
    { outcome: 'met' },
  ],
  [
    'fatta il giorno dopo',
    { ...A_RISCHIO, events: [{ kind: 'proposta-inserimento', on: '2014-08-01' }] },
    { outcome: 'missed', daysLate: 1 },
  ],
  ['senza rischio', { ...A_RISCHIO, atRiskOfLongTerm: false }, { outcome: 'not-applicable' }],
  [
    'rischio non conosciuto',
    { unemploymentFrom: '2014-01-31' },
    { outcome: 'unknown', missing: ['atRiskOfLongTerm'] },
  ],
  [
    'inizio non conosciuto',
    { atRiskOfLongTerm: true },
    { outcome: 'unknown', missing: ['unemploymentFrom'] },
  ],
  [
    'dal 31 agosto scade l’ultimo di febbraio',
    { ...A_RISCHIO, unemploymentFrom: '2014-08-31' },
    { due: '2015-02-28' },
  ],
])('%s', (_name, facts, expected) => {
  expect(judge(facts, '2014-08-31')).toMatchObject(expected)
})
