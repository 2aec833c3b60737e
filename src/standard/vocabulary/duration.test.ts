import { describe, expect, test } from 'vitest'
import { costOf } from '../cost.ts'
import { rulesAbout } from '../index.ts'
import type { DeliveryFacts } from './delivery.ts'
import { plainDate as d } from './plain-date.ts'
import type { ServiceCode } from './service.ts'

const delivery = (service: ServiceCode, more: object = {}) =>
  ({ service, on: d('2014-03-10'), mode: 'individual', ...more }) as DeliveryFacts
const cost = (service: ServiceCode, more: object = {}) => costOf(delivery(service, more))
const placement = { communicationOn: '2014-04-01' }

describe('la durata', () => {
  test.each([
    ['A1', {}, 15, 30],
    ['A2', {}, 30, 60],
    ['A2', { mode: 'group', participants: 2 }, 120, 240],
    ['A3', {}, 15, 30],
    ['B1', {}, 60, 480],
    ['B2', {}, 60, 120],
    ['B2', { mode: 'group', participants: 5 }, 120, 240],
    ['B2', { mode: 'tutoring' }, 120, 240],
    ['B3', {}, 30, 60],
    ['B3', { mode: 'group', participants: 5 }, 60, 120],
    ['C1', {}, 60, 480],
    ['C2', {}, 60, 120],
    ['C2', { mode: 'group', participants: 40 }, 120, 240],
    ['C3', {}, 30, 120],
    ['D1', {}, 30, 60],
    ['E2', { performance: 'c' }, 60, 120],
    ['E3', {}, 60, 120],
  ] as const)('%s %j: da %i a %i minuti', (...[service, given, min, max]) => {
    const minutes = (worked: number) => cost(service, { ...given, minutes: worked }).recognisedMinutes
    expect([min - 1, min, max, max + 1].map(minutes)).toEqual([0, min, max, max])
    const durata = (worked: number) => cost(service, { ...given, minutes: worked }).verdicts[0]?.outcome
    expect([min - 1, min, max, max + 1].map(durata)).toEqual(['missed', 'met', 'met', 'missed'])
  })

  test.each([
    ['E1', {}, 1],
    ['C4', {}, 1],
    ['C5', {}, 1],
    ['D4', {}, 1],
    ['E2', { performance: 'd' }, 1],
    ['E2', { performance: 'a' }, 60],
    ['E2', { performance: 'b' }, 60],
    ['D2', {}, 15],
    ['D3', {}, 15],
  ] as const)('%s %j: da %i minuti, senza massimo', (service, given, min) => {
    const minutes = (worked: number) => cost(service, { ...given, minutes: worked }).recognisedMinutes
    expect([min - 1, min, 6000].map(minutes)).toEqual([0, min, 6000])
  })

  test('il verdetto dice perché non si riconosce', () => {
    expect(cost('A2', { minutes: 20 }).verdicts[0]).toMatchObject({
      rule: 'A2.durata',
      outcome: 'missed',
      because: '20 min: sotto il minimo di 30 min non si riconosce nulla.',
      parameters: { from: '2014-03-10', minMinutes: 30, maxMinutes: 60 },
    })
    expect(cost('B1', { minutes: 550 }).verdicts[0]?.because).toBe(
      '9 h 10 min: tempo riconosciuto 8 h, non riconosciuto 1 h 10 min, perché il massimo della scheda è 8 h.',
    )
  })

  test.each([
    [
      'una parte oltre il suo massimo',
      'B1',
      { parts: { 'approfondimento-e-counseling': 180, bilancio: 300 } },
      '8 h: tempo riconosciuto 7 h, non riconosciuto 1 h, perché il massimo per approfondimento e counseling è 2 h.',
    ],
    [
      'tutte e due',
      'C1',
      { parts: { 'approfondimento-e-counseling': 121, bilancio: 361 } },
      '8 h 2 min: tempo riconosciuto 8 h, non riconosciuto 2 min, perché il massimo per approfondimento e counseling è 2 h e il massimo per il bilancio di competenze è 6 h.',
    ],
    [
      'lo sportello di D2',
      'D2',
      { parts: { 'front-office': 45, 'back-office': 60 } },
      '1 h 45 min: tempo riconosciuto 1 h 30 min, non riconosciuto 15 min, perché il massimo per il front office è 30 min.',
    ],
    [
      'tempo fuori dalle parti',
      'B1',
      { minutes: 200, parts: { bilancio: 100 } },
      '3 h 20 min: tempo riconosciuto 1 h 40 min, non riconosciuto 1 h 40 min, perché 1 h 40 min non sono in nessuna parte.',
    ],
  ] as const)('%s: che cosa non si riconosce, e perché', (...[_name, service, given, because]) => {
    expect(cost(service, given).verdicts[0]).toMatchObject({ outcome: 'missed', because })
  })

  test.each([
    ['i minuti', 'A2', {}, ['minutes']],
    ['la prestazione di E2', 'E2', { minutes: 60 }, ['performance']],
  ] as const)('mancano %s', (...[_name, service, given, missing]) => {
    const { recognisedMinutes, verdicts } = cost(service, given)
    expect(recognisedMinutes).toBe(0)
    expect(verdicts[0]).toMatchObject({ outcome: 'unknown', missing })
  })

  test('il tutoraggio è solo di B2', () => {
    expect(cost('C2', { mode: 'tutoring', minutes: 120 })).toMatchObject({
      sessionCents: 0,
      verdicts: [{ outcome: 'not-applicable', because: 'La scheda non prevede il tutoraggio.' }, {}],
    })
  })

  test('prima dello standard non si riconosce nulla', () => {
    expect(costOf({ ...delivery('A2', { minutes: 60 }), on: d('2013-12-31') })).toMatchObject({
      sessionCents: 0,
      verdicts: [{ outcome: 'not-applicable', because: 'Lo standard non era in vigore il 31/12/2013.' }],
    })
    expect(costOf({ ...delivery('A2', { minutes: 60 }), on: d('2014-01-01') }).sessionCents).toBe(3300)
  })
})

describe('le parti', () => {
  const parts = (approfondimento: number, bilancio: number) => ({
    parts: { 'approfondimento-e-counseling': approfondimento, bilancio },
  })

  test.each(['B1', 'C1'] as const)(
    '%s: due ore di approfondimento e sei di bilancio, ciascuna col suo massimo',
    (service) => {
      expect(cost(service, parts(120, 360)).recognisedMinutes).toBe(480)
      expect(cost(service, parts(180, 300)).recognisedMinutes).toBe(420)
      expect(cost(service, parts(0, 480)).recognisedMinutes).toBe(360)
      expect(cost(service, parts(30, 29)).recognisedMinutes).toBe(0)
      expect(cost(service, { minutes: 100, ...parts(120, 0) }).recognisedMinutes).toBe(100)
    },
  )

  test('D2: allo sportello al massimo mezz’ora, il back office varia', () => {
    const worked = (more: object) => cost('D2', { placement, ...more }).recognisedMinutes
    expect(worked({ parts: { 'front-office': 30, 'back-office': 60 } })).toBe(90)
    expect(worked({ parts: { 'front-office': 45, 'back-office': 60 } })).toBe(90)
    expect(worked({ parts: { 'front-office': 14, 'back-office': 60 } })).toBe(0)
    expect(worked({ parts: { 'back-office': 5 } })).toBe(5)
  })
})

describe('le regole sulla prestazione', () => {
  const ruleOf = (code: string) => rulesAbout('delivery').find((rule) => rule.code === code)

  test.each([
    [
      'A2.durata',
      ['individual.minutes.min', 'individual.minutes.max', 'group.minutes.min', 'group.minutes.max'],
    ],
    ['A1.durata', ['individual.minutes.min', 'individual.minutes.max']],
    [
      'B1.durata',
      [
        'individual.minutes.min',
        'individual.minutes.max',
        'parts.approfondimento-e-counseling.minutes.max',
        'parts.bilancio.minutes.max',
      ],
    ],
    [
      'E2.durata',
      [
        'performances.a.minutes.min',
        'performances.b.minutes.min',
        'performances.c.minutes.min',
        'performances.c.minutes.max',
      ],
    ],
    ['A2.gruppo', ['group.people.max']],
    ['C2.gruppo', []],
    ['B1.gruppo', []],
    ['D2.inserimento', ['inserimento.months']],
  ])('%s riposa sui suoi numeri e su nessun altro', (code, numbers) => {
    const service = code.slice(0, 2)
    expect(ruleOf(code)?.parameters.map((each) => each.code)).toEqual(
      numbers.map((each) => `${service}.${each}`),
    )
  })

  test('dove la scheda non ha il gruppo, la regola dice che si è soli', () => {
    expect(ruleOf('B1.gruppo')?.sentence).toBe('Il servizio si eroga a una persona sola.')
    expect(ruleOf('A2.gruppo')?.sentence).toBe('Il gruppo non supera il massimo della scheda.')
  })

  test('una parte esattamente al suo massimo non è tra i perché', () => {
    const parts = { 'approfondimento-e-counseling': 120, bilancio: 400 }
    const { because } = cost('B1', { parts }).verdicts[0] ?? {}
    expect(because).toContain('bilancio')
    expect(because).not.toContain('approfondimento')
  })
})
