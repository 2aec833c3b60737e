import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { orientamentoCollettivo } from './orientamento-collettivo.rule.ts'

const judge = (facts: object, on: string) =>
  orientamentoCollettivo.judge({ subject: 'persona', ...facts }, d(on))

const PERCETTRICE = {
  unemploymentFrom: '2014-01-31',
  support: { until: '2014-09-30', requiresUnemployment: true },
}
const proposedOn = (...days: string[]) => ({
  ...PERCETTRICE,
  events: days.map((on) => ({ kind: 'orientamento-collettivo-proposto', on })),
})

describe("l'orientamento collettivo tra il terzo e il sesto mese", () => {
  test.each([
    ['prima che si apra', '2014-02-01', { outcome: 'open', daysLeft: 180 }],
    ['l’ultimo giorno', '2014-07-31', { outcome: 'open', daysLeft: 0 }],
    ['il giorno dopo', '2014-08-01', { outcome: 'missed', daysLate: 1, on: null }],
  ])('non proposto, %s', (_name, on, expected) => {
    const window = { from: '2014-04-30', due: '2014-07-31' }
    expect(judge(PERCETTRICE, on)).toMatchObject({ ...window, ...expected })
  })

  test.each([
    [
      'il giorno prima che si apra: anticipato, non vale',
      '2014-04-29',
      { outcome: 'open', on: null, because: 'Anticipato il 29/04/2014: vale dal 30/04/2014.' },
    ],
    ['il primo giorno', '2014-04-30', { outcome: 'met', on: '2014-04-30' }],
    ['l’ultimo giorno', '2014-07-31', { outcome: 'met', on: '2014-07-31' }],
  ])('proposto %s', (_name, proposed, expected) => {
    expect(judge(proposedOn(proposed), '2014-07-31')).toMatchObject(expected)
  })

  test('proposto il giorno dopo: in ritardo di uno', () => {
    expect(judge(proposedOn('2014-08-01'), '2014-09-30')).toMatchObject({
      outcome: 'missed',
      on: '2014-08-01',
      daysLate: 1,
    })
  })

  test('anticipato e poi mai più: scade', () => {
    expect(judge(proposedOn('2014-03-01'), '2014-08-01')).toMatchObject({
      outcome: 'missed',
      daysLate: 1,
      on: null,
    })
  })

  test('anticipato e poi a tempo: vale il secondo', () => {
    expect(judge(proposedOn('2014-03-01', '2014-05-05'), '2014-08-01')).toMatchObject({
      outcome: 'met',
      on: '2014-05-05',
    })
  })

  test.each([
    [
      'prima della finestra, sposta i due estremi',
      { from: '2014-02-01', until: '2014-03-12' },
      ['2014-06-09', '2014-09-09'],
    ],
    [
      'dentro la finestra, sposta la fine',
      { from: '2014-05-10', until: '2014-05-19' },
      ['2014-04-30', '2014-08-10'],
    ],
    [
      'dopo la finestra, non sposta',
      { from: '2014-08-01', until: '2014-08-10' },
      ['2014-04-30', '2014-07-31'],
    ],
  ])('una sospensione %s', (_name, suspension, [from, due]) => {
    expect(judge({ ...PERCETTRICE, suspensions: [suspension] }, '2014-04-30')).toMatchObject({ from, due })
  })

  test.each([
    ['sostegno non conosciuto', { unemploymentFrom: '2014-01-31' }, ['support']],
    [
      'requisito non conosciuto',
      { unemploymentFrom: '2014-01-31', support: {} },
      ['support.requiresUnemployment'],
    ],
    ['inizio non conosciuto', { support: { requiresUnemployment: true } }, ['unemploymentFrom']],
  ])('%s', (_name, facts, missing) => {
    expect(judge(facts, '2014-05-01')).toMatchObject({ outcome: 'unknown', missing, due: null })
  })

  test.each([
    ['senza sostegno', { unemploymentFrom: '2014-01-31', support: null }],
    [
      'con un sostegno che non richiede la disoccupazione',
      { ...PERCETTRICE, support: { requiresUnemployment: false } },
    ],
    ['prima della L. 92/2012', { ...PERCETTRICE, unemploymentFrom: '2012-07-17' }],
  ])('non riguarda chi è %s', (_name, facts) => {
    const { outcome, because } = judge(facts, '2014-05-01')
    expect(outcome).toBe('not-applicable')
    expect(because).toMatch(/\.$/)
  })
})
