import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { formazioneOfferta } from './formazione-offerta.rule.ts'

const judge = (facts: object, on: string) => formazioneOfferta.judge({ subject: 'persona', ...facts }, d(on))

const PERCETTORE = {
  unemploymentFrom: '2014-01-31',
  support: { until: '2014-09-30', requiresUnemployment: true },
}
const offered = (...events: [on: string, days?: number][]) => ({
  ...PERCETTORE,
  events: events.map(([on, days]) => ({
    kind: 'formazione-offerta',
    on,
    ...(days === undefined ? {} : { days }),
  })),
})

describe('la formazione di quindici giorni tra il sesto e il dodicesimo mese', () => {
  test('la finestra va oltre la fine del sostegno', () => {
    expect(judge(PERCETTORE, '2014-06-01')).toMatchObject({
      outcome: 'open',
      from: '2014-07-31',
      due: '2015-01-31',
      parameters: { from: '2014-01-31', opensAfterMonths: 6, months: 12, minimumDays: 15 },
    })
  })

  test.each([
    [
      'il giorno prima della finestra',
      offered(['2014-07-30', 15]),
      { outcome: 'open', because: 'Anticipato il 30/07/2014: vale dal 31/07/2014.' },
    ],
    ['il primo giorno', offered(['2014-07-31', 15]), { outcome: 'met', on: '2014-07-31' }],
    ['l’ultimo giorno', offered(['2015-01-31', 15]), { outcome: 'met', on: '2015-01-31' }],
    [
      'di quattordici giorni',
      offered(['2014-09-01', 14]),
      { outcome: 'open', because: 'Il 01/09/2014 14 giorni: ne servono almeno 15.' },
    ],
    ['di sedici giorni', offered(['2014-09-01', 16]), { outcome: 'met' }],
    [
      'corta e poi giusta',
      offered(['2014-09-01', 5], ['2014-10-01', 20]),
      { outcome: 'met', on: '2014-10-01' },
    ],
    [
      'di durata non conosciuta',
      offered(['2014-09-01']),
      { outcome: 'unknown', missing: ['events.formazione-offerta.days'] },
    ],
    [
      'di durata non conosciuta, ma un’altra basta',
      offered(['2014-09-01'], ['2014-10-01', 15]),
      { outcome: 'met' },
    ],
    ['di durata non conosciuta, prima della finestra', offered(['2014-05-01']), { outcome: 'open' }],
  ])('offerta %s', (_name, facts, expected) => {
    expect(judge(facts, '2015-01-31')).toMatchObject(expected)
  })

  test.each([
    ['mai offerta', PERCETTORE, { outcome: 'missed', on: null, daysLate: 1 }],
    [
      'offerta il giorno dopo',
      offered(['2015-02-01', 15]),
      { outcome: 'missed', on: '2015-02-01', daysLate: 1 },
    ],
    [
      'offerta in ritardo, e prima una di durata non conosciuta',
      offered(['2014-12-01'], ['2015-02-01', 15]),
      { outcome: 'unknown' },
    ],
  ])('%s', (_name, facts, expected) => {
    expect(judge(facts, '2015-02-01')).toMatchObject(expected)
  })

  test('dal 29 febbraio scade il 28 dell’anno dopo', () => {
    expect(judge({ ...PERCETTORE, unemploymentFrom: '2016-02-29' }, '2016-03-01').due).toBe('2017-02-28')
  })
})
