import { describe, expect, test } from 'vitest'
import { before, withinDays, withinMonths } from './deadline.ts'
import { day, event } from './deed.ts'
import type { PersonaFacts } from './facts.ts'
import type { Parameters } from './parameter.ts'
import { plainDate as d, type PlainDate } from './plain-date.ts'
import { missing, notApplicable } from './verdict.ts'

const HEAD = { sentence: 'Prova.', source: 'prova', force: 'measures', validFrom: d('2014-01-01') } as const
const clock = (facts: PersonaFacts) => facts.unemploymentFrom ?? missing('unemploymentFrom')
const training = event('formazione-offerta')
const from = (unemploymentFrom: string, ...events: [on: string, days?: number][]): PersonaFacts => ({
  subject: 'persona',
  unemploymentFrom: d(unemploymentFrom),
  events: events.map(([on, days]) => ({
    kind: 'formazione-offerta' as const,
    on: d(on),
    ...(days !== undefined && { days }),
  })),
})
const value = (of: number | boolean, validUntil: PlainDate | null = null) => [
  { value: of, validFrom: d('0001-01-01'), validUntil, source: 'prova', certainty: 'certo' as const },
]
const SHIFT: Parameters = new Map([['termini.slittamento-festivo', value(true)]])

describe('una finestra di mesi con una durata minima', () => {
  const rule = withinMonths({
    ...HEAD,
    code: 'B2.prova',
    clock,
    deed: training,
    opensAfterMonths: 3,
    months: 6,
    minimumDays: 15,
  })
  const judge = (facts: PersonaFacts, on: string, parameters?: Parameters) =>
    rule.judge(facts, d(on), parameters)

  test('ha tre numeri, che la Regione può cambiare', () => {
    expect(rule.parameters.map(({ code }) => code)).toEqual([
      'B2.prova.months',
      'B2.prova.opensAfterMonths',
      'B2.prova.minimumDays',
    ])
    expect(judge(from('2014-01-31'), '2014-02-01').parameters).toEqual({
      from: '2014-01-31',
      months: 6,
      opensAfterMonths: 3,
      minimumDays: 15,
    })
  })

  test.each([
    ['2014-04-29', 'open', 'Anticipato il 29/04/2014: vale dal 30/04/2014.'],
    ['2014-04-30', 'met', null],
    ['2014-07-31', 'met', null],
    ['2014-08-01', 'missed', 'Fatto il 01/08/2014, dopo il termine del 31/07/2014.'],
  ])('fatto il %s: %s', (done, outcome, because) => {
    const on = done < '2014-07-31' ? '2014-07-31' : done
    expect(judge(from('2014-01-31', [done, 15]), on)).toMatchObject({
      outcome,
      because,
      from: '2014-04-30',
      due: '2014-07-31',
    })
  })

  test('anticipato e poi rifatto in tempo, vale quello in tempo', () => {
    expect(judge(from('2014-01-31', ['2014-02-10', 20], ['2014-05-10', 15]), '2014-12-31')).toMatchObject({
      outcome: 'met',
      on: '2014-05-10',
      because: null,
    })
  })

  test('più corto del minimo non vale, e lo dice; scaduto, lo dice ancora', () => {
    const because = 'Il 10/05/2014 14 giorni: ne servono almeno 15.'
    const short = from('2014-01-31', ['2014-05-10', 14])
    expect(judge(short, '2014-07-31')).toMatchObject({ outcome: 'open', daysLeft: 0, because })
    expect(judge(short, '2014-08-01')).toMatchObject({ outcome: 'missed', daysLate: 1, on: null, because })
  })

  test('di una durata non scritta si chiede, solo se potrebbe contare', () => {
    expect(judge(from('2014-01-31', ['2014-05-10']), '2014-06-01')).toMatchObject({ outcome: 'unknown' })
    expect(judge(from('2014-01-31', ['2014-05-10'], ['2014-05-20', 15]), '2014-06-01').outcome).toBe('met')
    expect(judge(from('2014-01-31', ['2014-08-10']), '2014-08-20').outcome).toBe('missed')
    expect(judge(from('2014-01-31', ['2014-02-10']), '2014-03-01').outcome).toBe('open')
  })

  test('dove la Regione toglie la durata minima, una qualsiasi basta e non è tra i numeri', () => {
    const none: Parameters = new Map([['B2.prova.minimumDays', []]])
    const verdict = judge(from('2014-01-31', ['2014-05-10', 1]), '2014-06-01', none)
    expect(verdict.outcome).toBe('met')
    expect(verdict.parameters).toEqual({ from: '2014-01-31', months: 6, opensAfterMonths: 3 })
  })

  test('dove toglie l’apertura, vale dal primo giorno', () => {
    const none: Parameters = new Map([['B2.prova.opensAfterMonths', []]])
    const verdict = judge(from('2014-01-31', ['2014-02-01', 15]), '2014-02-01', none)
    expect(verdict).toMatchObject({ outcome: 'met', from: null, on: '2014-02-01' })
    expect(verdict.parameters).toEqual({ from: '2014-01-31', months: 6, minimumDays: 15 })
  })

  test('prima che la regola fosse in vigore non c’era termine', () => {
    expect(judge(from('2013-12-31'), '2014-06-01')).toMatchObject({
      outcome: 'not-applicable',
      because: 'Il termine non era in vigore il 31/12/2013.',
    })
  })

  test('la sospensione sposta tutti e due gli estremi; la festa, se lo si vuole, solo l’ultimo', () => {
    const suspended = {
      ...from('2014-02-15'),
      suspensions: [{ from: d('2014-03-01'), until: d('2014-03-10') }],
    }
    expect(judge(suspended, '2014-04-01')).toMatchObject({ from: '2014-05-25', due: '2014-08-25' })
    // 25 May 2014 is a Sunday, and so is 15 June.
    expect(judge(suspended, '2014-04-01', SHIFT)).toMatchObject({ from: '2014-05-25', due: '2014-08-25' })
    expect(judge(from('2013-12-15'), '2014-03-01', SHIFT).outcome).toBe('not-applicable')
    expect(judge(from('2014-03-07'), '2014-04-01', SHIFT)).toMatchObject({ due: '2014-09-08' })
    expect(judge(from('2014-03-07'), '2014-04-01')).toMatchObject({ due: '2014-09-07' })
  })
})

test('un termine di mesi semplice ha un numero solo', () => {
  const rule = withinMonths({ ...HEAD, code: 'A2.prova', clock, deed: training, months: 3 })
  expect(rule.parameters.map(({ code }) => code)).toEqual(['A2.prova.months'])
  expect(rule.judge(from('2014-01-31'), d('2014-02-01')).parameters).toEqual({
    from: '2014-01-31',
    months: 3,
  })
  expect(rule.judge(from('2014-01-31', ['2014-01-31']), d('2014-02-01'))).toMatchObject({ outcome: 'met' })
})

describe('un termine di giorni', () => {
  type Given = { askedOn: PlainDate; doneOn?: PlainDate }
  const made = (days: number) =>
    withinDays<Given>({
      ...HEAD,
      code: 'D4.prova',
      clock: ({ askedOn }) => askedOn,
      deed: day(({ doneOn }) => doneOn),
      days,
    })
  // A Sunday.
  const sunday = d('2014-06-15')

  test('di zero giorni è il giorno stesso, anche di festa; di uno slitta, se lo si vuole', () => {
    const due = (days: number, parameters?: Parameters) =>
      made(days).judge({ askedOn: sunday }, sunday, parameters).due
    expect([due(0), due(0, SHIFT)]).toEqual(['2014-06-15', '2014-06-15'])
    const saturday = { askedOn: d('2014-06-14') }
    expect(made(1).judge(saturday, sunday).due).toBe('2014-06-15')
    expect(made(1).judge(saturday, sunday, SHIFT).due).toBe('2014-06-16')
  })

  test('il giorno di partenza non si conta; fatto prima è in tempo', () => {
    const judged = (doneOn: string) =>
      made(20).judge({ askedOn: d('2014-02-01'), doneOn: d(doneOn) }, d('2014-12-31')).outcome
    expect(['2014-01-31', '2014-02-21', '2014-02-22'].map(judged)).toEqual(['met', 'met', 'missed'])
  })

  test('dove la Regione toglie il numero non c’è termine', () => {
    expect(made(20).judge({ askedOn: sunday }, sunday, new Map([['D4.prova.days', []]])).outcome).toBe(
      'not-applicable',
    )
  })
})

describe('prima di una fine', () => {
  type Given = Partial<Pick<PersonaFacts, 'events'>> & { end?: PlainDate; start?: PlainDate }
  const proposal = event('proposta-inserimento')
  const rule = before<Given & PersonaFacts>({
    ...HEAD,
    code: 'D2.prova',
    end: ({ end }) => end ?? notApplicable('Nessuna fine.'),
    from: ({ start }) => start ?? missing('start'),
    deed: proposal,
  })
  const judge = (given: Given, on: string) => rule.judge({ subject: 'persona', ...given }, d(on))
  const proposed = (on: string) => [{ kind: 'proposta-inserimento' as const, on: d(on) }]
  const end = d('2014-09-30')

  test('l’ultimo giorno vale, quello dopo no', () => {
    const start = d('2014-01-01')
    expect(judge({ end, start, events: proposed('2014-09-30') }, '2014-12-31').outcome).toBe('met')
    expect(judge({ end, start, events: proposed('2014-10-01') }, '2014-12-31')).toMatchObject({
      outcome: 'missed',
      daysLate: 1,
    })
    expect(judge({ end, start, events: proposed('2013-12-31') }, '2014-06-01').outcome).toBe('open')
  })

  test('l’inizio si chiede solo dove cambia la risposta', () => {
    expect(judge({ end, events: proposed('2014-05-01') }, '2014-06-01')).toMatchObject({
      outcome: 'unknown',
      missing: ['start'],
    })
    expect(judge({ end, events: [] }, '2014-06-01')).toMatchObject({ outcome: 'open', parameters: {} })
    expect(judge({ events: [] }, '2014-06-01')).toMatchObject({
      outcome: 'not-applicable',
      because: 'Nessuna fine.',
    })
  })
})
