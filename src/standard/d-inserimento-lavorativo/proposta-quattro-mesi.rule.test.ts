import { describe, expect, test } from 'vitest'
import type { PersonaFacts } from '../vocabulary/facts.ts'
import { plainDate as d } from '../vocabulary/plain-date.ts'
import { propostaQuattroMesi } from './proposta-quattro-mesi.rule.ts'

const judge = (facts: object, on: string) =>
  propostaQuattroMesi.judge({ subject: 'persona', ...facts }, d(on))

const GIOVANE = { birthOn: '1990-05-01', sex: 'M', unemploymentFrom: '2014-02-15' }
const proposedOn = (on: string) => ({ ...GIOVANE, events: [{ kind: 'proposta-inserimento', on }] })

describe('la proposta entro quattro mesi', () => {
  test.each([
    ['il giorno prima', '2014-06-14', { outcome: 'open', daysLeft: 1 }],
    ['l’ultimo giorno, anche se è domenica', '2014-06-15', { outcome: 'open', daysLeft: 0 }],
    ['il giorno dopo', '2014-06-16', { outcome: 'missed', daysLate: 1 }],
  ])('non fatta, %s', (_name, on, expected) => {
    expect(judge(GIOVANE, on)).toMatchObject({ due: '2014-06-15', ...expected })
  })

  test.each([
    ['prima che il termine partisse', '2014-02-15', '2014-06-16'],
    ['a termine già partito: non lo tocca', '2014-02-16', '2014-06-15'],
  ])('lo slittamento scelto %s', (_name, validFrom, due) => {
    const shift = { value: true, validFrom: d(validFrom), validUntil: null, source: 'prova' }
    const parameters = new Map([['termini.slittamento-festivo', [{ ...shift, certainty: 'certo' as const }]]])
    const facts = { subject: 'persona', ...GIOVANE } as unknown as PersonaFacts
    expect(propostaQuattroMesi.judge(facts, d('2014-06-16'), parameters).due).toBe(due)
  })

  test.each([
    ['l’ultimo giorno', '2014-06-15', { outcome: 'met' }],
    ['il giorno dopo', '2014-06-16', { outcome: 'missed', daysLate: 1, on: '2014-06-16' }],
  ])('fatta %s', (_name, on, expected) => {
    expect(judge(proposedOn(on), '2014-07-01')).toMatchObject(expected)
  })

  const started = { unemploymentFrom: '2014-02-15', sex: 'M' }
  test.each([
    ['adolescente', { ...started, birthOn: '1997-02-15', schoolingDone: true }, 'open'],
    ['giovane fino al giorno prima dei 26 anni', { ...started, birthOn: '1988-02-16' }, 'open'],
    ['26 anni quel giorno, diploma', { ...started, birthOn: '1988-02-15', degree: false }, 'not-applicable'],
    ['26 anni quel giorno, laurea', { ...started, birthOn: '1988-02-15', degree: true }, 'open'],
    [
      'compie 26 anni nei quattro mesi: resta giovane',
      { ...started, birthOn: '1988-03-01', degree: false },
      'open',
    ],
    ['30 anni quel giorno, laurea', { ...started, birthOn: '1984-02-15', degree: true }, 'not-applicable'],
    [
      'donna ferma da due anni esatti',
      { ...started, birthOn: '1970-01-01', sex: 'F', lastJobEndedOn: '2012-02-15' },
      'open',
    ],
    [
      'donna ferma da due anni meno un giorno',
      { ...started, birthOn: '1970-01-01', sex: 'F', lastJobEndedOn: '2012-02-16' },
      'not-applicable',
    ],
    [
      'donna che non ha mai lavorato',
      { ...started, birthOn: '1970-01-01', sex: 'F', neverWorked: true },
      'not-applicable',
    ],
    ['uomo adulto', { ...started, birthOn: '1970-01-01' }, 'not-applicable'],
  ])('%s', (_name, facts, outcome) => {
    expect(judge(facts, '2014-02-15').outcome).toBe(outcome)
  })

  test.each([
    ['nulla', {}, ['unemploymentFrom']],
    ['la nascita', started, ['birthOn']],
    ['la laurea', { ...started, birthOn: '1987-01-01' }, ['degree']],
    [
      'l’ultimo lavoro',
      { ...started, birthOn: '1970-01-01', sex: 'F', neverWorked: false },
      ['lastJobEndedOn'],
    ],
    [
      'il sesso',
      { unemploymentFrom: '2014-02-15', birthOn: '1970-01-01', lastJobEndedOn: '2010-01-01' },
      ['sex'],
    ],
  ])('manca %s', (_name, facts, missing) => {
    expect(judge(facts, '2014-03-01')).toMatchObject({ outcome: 'unknown', missing })
  })
})
