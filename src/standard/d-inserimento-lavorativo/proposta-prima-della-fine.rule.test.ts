import { expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { propostaPrimaDellaFine } from './proposta-prima-della-fine.rule.ts'

const judge = (facts: object, on: string) =>
  propostaPrimaDellaFine.judge({ subject: 'persona', ...facts }, d(on))

const ASPI = { from: '2014-02-08', until: '2014-09-30', requiresUnemployment: true }
const percettore = (support: object = {}, ...proposed: string[]) => ({
  support: { ...ASPI, ...support },
  events: proposed.map((on) => ({ kind: 'proposta-inserimento', on })),
})

test.each([
  ['il giorno prima', '2014-09-29', { outcome: 'open', daysLeft: 1 }],
  ['l’ultimo giorno di sostegno', '2014-09-30', { outcome: 'open', daysLeft: 0 }],
  ['il giorno dopo', '2014-10-01', { outcome: 'missed', daysLate: 1 }],
])('non fatta, %s', (_name, on, expected) => {
  expect(judge(percettore(), on)).toMatchObject({ due: '2014-09-30', ...expected })
})

test.each([
  ['il primo giorno di sostegno', percettore({}, '2014-02-08'), { outcome: 'met', on: '2014-02-08' }],
  ['l’ultimo', percettore({}, '2014-09-30'), { outcome: 'met' }],
  ['il giorno dopo', percettore({}, '2014-10-01'), { outcome: 'missed', daysLate: 1, on: '2014-10-01' }],
  ['prima del sostegno', percettore({}, '2014-02-07'), { outcome: 'missed', on: null, daysLate: 31 }],
])('fatta %s', (_name, facts, expected) => {
  expect(judge(facts, '2014-10-31')).toMatchObject(expected)
})

test('una sospensione dello stato non sposta la fine del sostegno, che è un fatto', () => {
  const suspensions = [{ from: '2014-03-01', until: '2014-03-31' }]
  expect(judge({ ...percettore(), suspensions }, '2014-04-01').due).toBe('2014-09-30')
})

test.each([
  ['il sostegno', {}, ['support']],
  ['il requisito', { support: { until: '2014-09-30' } }, ['support.requiresUnemployment']],
  ['la fine', { support: { from: '2014-02-08', requiresUnemployment: true } }, ['support.until']],
])('manca %s', (_name, facts, missing) => {
  expect(judge(facts, '2014-05-01')).toMatchObject({ outcome: 'unknown', missing })
})

test('l’inizio del sostegno si chiede solo se c’è una proposta da collocare', () => {
  const support = { until: '2014-09-30', requiresUnemployment: true }
  expect(judge({ support }, '2014-05-01')).toMatchObject({ outcome: 'open', due: '2014-09-30' })
  const events = [{ kind: 'proposta-inserimento', on: '2014-03-01' }]
  expect(judge({ support, events }, '2014-05-01')).toMatchObject({
    outcome: 'unknown',
    missing: ['support.from'],
  })
})

test.each([
  ['non riceve nulla', { support: null }],
  ['riceve un sostegno che non richiede la disoccupazione', percettore({ requiresUnemployment: false })],
  ['riceve un sostegno senza scadenza', percettore({ until: null })],
])('non riguarda chi %s', (_name, facts) => {
  expect(judge(facts, '2014-05-01').outcome).toBe('not-applicable')
})
