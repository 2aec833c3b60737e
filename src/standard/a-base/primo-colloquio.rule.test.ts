import { describe, expect, test } from 'vitest'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { primoColloquio } from './primo-colloquio.rule.ts'

const judge = (facts: object, on: string) => primoColloquio.judge({ subject: 'persona', ...facts }, d(on))

const DISOCCUPATA = { didOn: '2014-01-31', unemploymentFrom: '2014-01-31' }
const heldOn = (on: string) => ({ ...DISOCCUPATA, events: [{ kind: 'primo-colloquio', on }] })

describe('il primo colloquio entro tre mesi', () => {
  test('il verdetto ha la forma promessa', () => {
    expect(judge(DISOCCUPATA, '2014-04-03')).toEqual({
      rule: 'A2.primo-colloquio-entro-tre-mesi',
      service: 'A2',
      outcome: 'open',
      from: null,
      due: '2014-04-30',
      daysLeft: 27,
      daysLate: null,
      on: null,
      missing: [],
      because: null,
      force: 'measures',
      source: 'Allegato A, scheda A2, condizioni di erogazione; art. 3, c. 1, D.Lgs. 181/2000',
      parameters: { from: '2014-01-31', months: 3 },
    })
  })

  test.each([
    ['il giorno prima', '2014-04-29', { outcome: 'open', daysLeft: 1, daysLate: null }],
    ['il giorno della scadenza', '2014-04-30', { outcome: 'open', daysLeft: 0 }],
    [
      'il giorno dopo',
      '2014-05-01',
      { outcome: 'missed', daysLeft: null, daysLate: 1, because: 'Il termine è scaduto il 30/04/2014.' },
    ],
    ['un mese dopo', '2014-05-30', { outcome: 'missed', daysLate: 30 }],
  ])('non fatto, %s', (_name, on, expected) => {
    expect(judge(DISOCCUPATA, on)).toMatchObject(expected)
  })

  test.each([
    ['il giorno stesso della DID', '2014-01-31', { outcome: 'met', on: '2014-01-31' }],
    [
      'il giorno della scadenza',
      '2014-04-30',
      { outcome: 'met', on: '2014-04-30', daysLeft: null, daysLate: null },
    ],
    [
      'il giorno dopo: fatto lo stesso, e contato',
      '2014-05-01',
      { outcome: 'missed', on: '2014-05-01', daysLate: 1 },
    ],
    ['prima dell’inizio: è di un altro periodo', '2014-01-30', { outcome: 'missed', on: null }],
    ['dopo il giorno del giudizio: non è ancora successo', '2014-12-01', { outcome: 'missed', on: null }],
  ])('fatto %s', (_name, held, expected) => {
    expect(judge(heldOn(held), '2014-06-30')).toMatchObject(expected)
  })

  test('di più colloqui vale il primo del periodo, in qualsiasi ordine', () => {
    const events = ['2014-06-01', '2014-03-01', '2013-05-01', '2014-02-20'].map((on) => ({
      kind: 'primo-colloquio',
      on,
    }))
    expect(judge({ ...DISOCCUPATA, events }, '2014-12-31')).toMatchObject({
      outcome: 'met',
      on: '2014-02-20',
    })
  })

  test.each([
    ['2014-01-31', '2014-04-30'],
    ['2013-11-30', '2014-02-28'],
    ['2014-02-15', '2014-05-15'],
    ['2015-11-29', '2016-02-29'],
    ['2015-11-30', '2016-02-29'],
    ['2016-02-29', '2016-05-29'],
  ])('disoccupazione dal %s: entro il %s', (unemploymentFrom, due) => {
    expect(judge({ unemploymentFrom }, '2014-01-31').due).toBe(due)
  })

  test('quaranta giorni di sospensione lo spostano di quaranta', () => {
    const suspensions = [{ from: '2014-02-01', until: '2014-03-12' }]
    expect(judge({ ...DISOCCUPATA, suspensions }, '2014-04-30').due).toBe('2014-06-09')
    expect(judge({ ...DISOCCUPATA, suspensions }, '2014-06-10').daysLate).toBe(1)
  })

  test('chi riceve un sostegno mentre lavora: dall’inizio del trattamento, anche senza DID', () => {
    const facts = {
      didOn: null,
      unemploymentFrom: null,
      support: { from: '2014-03-31', whileEmployed: true },
    }
    expect(judge(facts, '2014-06-30')).toMatchObject({ outcome: 'open', due: '2014-06-30', daysLeft: 0 })
    expect(judge({ ...facts, support: { whileEmployed: true } }, '2014-06-30')).toMatchObject({
      outcome: 'unknown',
      missing: ['support.from'],
    })
  })

  test.each([
    ['non si sa quando è cominciata', {}, { outcome: 'unknown', missing: ['unemploymentFrom'], due: null }],
    [
      'si sa la DID ma non l’inizio',
      { didOn: '2014-01-31' },
      { outcome: 'unknown', missing: ['unemploymentFrom'] },
    ],
    ['non è disoccupata', { unemploymentFrom: null }, { outcome: 'not-applicable' }],
    [
      'non ha reso la DID',
      { ...DISOCCUPATA, didOn: null },
      { outcome: 'not-applicable', because: 'Non ha reso la DID.' },
    ],
    ['prima che il termine fosse legge', { unemploymentFrom: '2003-01-29' }, { outcome: 'not-applicable' }],
    ['il primo giorno della legge', { unemploymentFrom: '2003-01-30' }, { outcome: 'missed' }],
  ])('%s', (_name, facts, expected) => {
    expect(judge(facts, '2014-04-01')).toMatchObject(expected)
  })

  test('vale il numero in vigore quando il termine è partito', () => {
    const dated = (value: number, from: string, until: string | null) => ({
      value,
      validFrom: d(from),
      validUntil: until === null ? null : d(until),
      source: 'delibera di prova',
      certainty: 'certo' as const,
    })
    const series = [dated(3, '2003-01-30', '2014-06-30'), dated(1, '2014-07-01', null)]
    const parameters = new Map([['A2.primo-colloquio-entro-tre-mesi.months', series]])
    const due = (unemploymentFrom: string) =>
      primoColloquio.judge(
        { subject: 'persona', unemploymentFrom: d(unemploymentFrom) },
        d('2014-08-01'),
        parameters,
      )
    expect(due('2014-06-30')).toMatchObject({ due: '2014-09-30', parameters: { months: 3 } })
    expect(due('2014-07-01')).toMatchObject({ due: '2014-08-01', parameters: { months: 1 } })
  })
})
