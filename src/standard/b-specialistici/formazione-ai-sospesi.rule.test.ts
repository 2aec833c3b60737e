import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { formazioneAiSospesi } from './formazione-ai-sospesi.rule.ts'

const judge = (facts: object, on: string) =>
  formazioneAiSospesi.judge({ subject: 'persona', ...facts }, d(on))

const SUPPORT = { from: '2014-01-10', until: '2014-12-31', whileEmployed: true, suspendedFrom: '2014-01-10' }
const sospeso = (support: object = {}, events: object[] = []) => ({
  support: { ...SUPPORT, ...support },
  events,
})
const offered = (on: string, days: number) => [{ kind: 'formazione-offerta', on, days }]

describe('la formazione ai sospesi da oltre sei mesi', () => {
  test.each([
    [
      'a sei mesi esatti non ancora',
      '2014-07-10',
      { outcome: 'not-applicable', because: 'Non è sospeso da oltre sei mesi.' },
    ],
    ['il giorno dopo sì', '2014-07-11', { outcome: 'open', due: '2014-12-31' }],
    ['l’ultimo giorno del trattamento', '2014-12-31', { outcome: 'open', daysLeft: 0 }],
    ['finito il trattamento', '2015-01-01', { outcome: 'missed', daysLate: 1 }],
  ])('%s', (_name, on, expected) => {
    expect(judge(sospeso(), on)).toMatchObject(expected)
  })

  test.each([
    ['di quindici giorni', offered('2014-08-01', 15), { outcome: 'met', on: '2014-08-01' }],
    ['nei primi sei mesi della stessa sospensione', offered('2014-03-01', 15), { outcome: 'met' }],
    ['prima della sospensione', offered('2014-01-09', 15), { outcome: 'open', on: null }],
    ['di quattordici giorni', offered('2014-08-01', 14), { outcome: 'open' }],
  ])('offerta %s', (_name, events, expected) => {
    expect(judge(sospeso({}, events), '2014-09-01')).toMatchObject(expected)
  })

  test('un trattamento che finisce entro sei mesi non la chiede', () => {
    expect(judge(sospeso({ until: '2014-07-10' }), '2014-09-01').outcome).toBe('not-applicable')
    expect(judge(sospeso({ until: '2014-07-11' }), '2014-07-11')).toMatchObject({
      outcome: 'open',
      due: '2014-07-11',
    })
  })

  test('senza una fine prevista resta aperta; con una fine non conosciuta si chiede', () => {
    expect(judge(sospeso({ until: null }), '2015-06-01')).toMatchObject({
      outcome: 'open',
      due: null,
      daysLeft: null,
    })
    const { until: _, ...support } = SUPPORT
    expect(judge({ support }, '2014-09-01')).toMatchObject({ outcome: 'unknown', missing: ['support.until'] })
    expect(judge({ support, events: offered('2014-08-01', 15) }, '2014-09-01').outcome).toBe('met')
  })

  test('dove la Regione toglie uno dei due numeri la regola non c’è', () => {
    for (const number of ['suspendedMonths', 'minimumDays'])
      expect(
        formazioneAiSospesi.judge(
          { subject: 'persona', ...(sospeso() as object) },
          d('2014-09-01'),
          new Map([[`B2.formazione-ai-sospesi.${number}`, []]]),
        ),
      ).toMatchObject({ outcome: 'not-applicable', because: 'La regola non era in vigore il 10/01/2014.' })
  })

  test.each([
    ['sostegno', {}, ['support']],
    ['rapporto di lavoro', { support: {} }, ['support.whileEmployed']],
    ['sospensione', { support: { whileEmployed: true } }, ['support.suspendedFrom']],
  ])('non si conosce: %s', (_name, facts, missing) => {
    expect(judge(facts, '2014-09-01')).toMatchObject({ outcome: 'unknown', missing })
  })

  test.each([
    ['non riceve nulla', { support: null }],
    ['non lavora', sospeso({ whileEmployed: false })],
    ['non è sospeso', sospeso({ suspendedFrom: null })],
    ['prima della L. 92/2012', sospeso({ suspendedFrom: '2012-07-17' })],
  ])('non riguarda chi %s', (_name, facts) => {
    expect(judge(facts, '2014-09-01').outcome).toBe('not-applicable')
  })
})
