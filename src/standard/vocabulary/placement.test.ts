import { describe, expect, test } from 'vitest'
import { costOf } from '../cost.ts'
import type { DeliveryFacts } from './delivery.ts'
import type { Parameters } from './parameter.ts'
import { plainDate as d } from './plain-date.ts'
import type { ServiceCode } from './service.ts'

const delivery = (service: ServiceCode, more: object = {}) =>
  ({ service, on: d('2014-03-10'), mode: 'individual', ...more }) as DeliveryFacts
const cost = (service: ServiceCode, more: object = {}) => costOf(delivery(service, more))
const placement = { communicationOn: '2014-04-01' }
const DATED = { validUntil: null, source: 'delibera di prova', certainty: 'certo' } as const

describe("le ore che aspettano l'inserimento", () => {
  test.each(['C4', 'D2', 'D4', 'E1'] as const)('%s', (service) => {
    const waiting = cost(service, { minutes: 60 })
    expect(waiting).toMatchObject({ blockedUntilPlacement: true, sessionCents: 0, participantCents: [0] })
    expect(waiting.verdicts.at(-1)).toMatchObject({
      rule: `${service}.inserimento`,
      outcome: 'open',
      because: 'Le ore si riconoscono quando segue un inserimento lavorativo.',
    })
    const placed = cost(service, { minutes: 60, placement })
    expect(placed).toMatchObject({ blockedUntilPlacement: false, sessionCents: 3440 })
    expect(placed.verdicts.at(-1)).toMatchObject({ outcome: 'met', on: '2014-04-01' })
  })

  test('un inserimento il giorno prima non segue; il giorno stesso sì', () => {
    const on = (communicationOn: string) =>
      cost('D2', { minutes: 60, placement: { communicationOn } }).sessionCents
    expect([on('2014-03-09'), on('2014-03-10')]).toEqual([0, 3440])
    expect(
      cost('D2', { minutes: 60, placement: { communicationOn: '2014-03-09' } }).verdicts.at(-1)?.because,
    ).toBe(
      "L'inserimento del 09/03/2014 viene prima della prestazione. Le ore si riconoscono quando segue un inserimento lavorativo.",
    )
  })

  const sentOn = '2014-03-31'
  const sent = (communicationOn: string, parameters?: Parameters) =>
    costOf(delivery('D4', { minutes: 60, placement: { communicationOn, sentOn } }), parameters)

  test.each([
    ['2014-03-30', 'open', 0],
    ['2014-03-31', 'met', 3440],
    ['2014-09-29', 'met', 3440],
    ['2014-09-30', 'met', 3440],
    ['2014-10-01', 'missed', 0],
  ])('inviata il 31 marzo, assunta il %s: %s', (communicationOn, outcome, cents) => {
    const { sessionCents, blockedUntilPlacement, verdicts } = sent(communicationOn)
    expect(verdicts.at(-1)?.outcome).toBe(outcome)
    expect([sessionCents, blockedUntilPlacement]).toEqual([cents, cents === 0])
  })

  test("fuori dai mesi dell'invio si dice fino a quando; prima dell'invio, che non segue", () => {
    expect(sent('2014-10-01').verdicts.at(-1)).toMatchObject({
      from: '2014-03-31',
      due: '2014-09-30',
      daysLate: 1,
      because:
        "L'inserimento del 01/10/2014 viene dopo il 30/09/2014, ultimo giorno utile dall'invio: le ore non si riconoscono.",
      parameters: { from: '2014-03-31', months: 6 },
    })
    expect(sent('2014-03-30').verdicts.at(-1)?.because).toBe(
      "L'inserimento del 30/03/2014 viene prima dell'invio del 31/03/2014. Le ore si riconoscono quando segue un inserimento lavorativo.",
    )
  })

  test('dove il giorno dell’invio non si sa non c’è un ultimo giorno, e nessun numero è stato usato', () => {
    const verdict = cost('D4', { minutes: 60, placement: { communicationOn: '2020-01-01' } }).verdicts.at(-1)
    expect(verdict).toMatchObject({ outcome: 'met', from: null, due: null, on: '2020-01-01', parameters: {} })
  })

  test('dove la Regione toglie i mesi un inserimento vale anche dopo anni', () => {
    const none: Parameters = new Map([['D4.inserimento.months', []]])
    expect(sent('2020-01-01', none)).toMatchObject({ sessionCents: 3440, blockedUntilPlacement: false })
    expect(sent('2020-01-01', none).verdicts.at(-1)).toMatchObject({
      due: null,
      parameters: { from: '2014-03-31', months: null },
    })
  })

  test('arrivata tardi, il verdetto tiene il suo giorno', () => {
    expect(sent('2014-10-01').verdicts.at(-1)).toMatchObject({ outcome: 'missed', on: '2014-10-01' })
  })

  test('la Regione cambia i mesi', () => {
    const months = (value: number): Parameters =>
      new Map([['D4.inserimento.months', [{ ...DATED, value, validFrom: d('2014-01-01') }]]])
    expect(sent('2014-05-01', months(1)).sessionCents).toBe(0)
    expect(sent('2014-10-01', months(7)).sessionCents).toBe(3440)
  })
})
