import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costOf } from './cost.ts'
import { getCard } from './index.ts'
import type { DeliveryFacts } from './vocabulary/delivery.ts'
import { plainDate as d } from './vocabulary/plain-date.ts'
import { SERVICE_CODES, type ServiceCode } from './vocabulary/service.ts'

const delivery = (service: ServiceCode, more: object = {}) =>
  ({ service, on: d('2014-03-10'), mode: 'individual', ...more }) as DeliveryFacts
const cost = (service: ServiceCode, more: object = {}) => costOf(delivery(service, more))
const group = (participants: number, minutes: number, more: object = {}) => ({
  mode: 'group',
  participants,
  minutes,
  ...more,
})
const placement = { communicationOn: '2014-04-01' }

describe('gli esempi', () => {
  test('la forma promessa, con le chiavi che A2 non guarda', () => {
    const parts = { 'approfondimento-e-counseling': 120, bilancio: 360 }
    const given = group(7, 240, {
      operators: 1,
      schoolToWork: false,
      performance: null,
      parts,
      placement: null,
    })
    const { verdicts, ...rest } = cost('A2', given)
    expect(rest).toEqual({
      recognisedMinutes: 240,
      sessionCents: 13_200,
      participantCents: [1886, 1886, 1886, 1886, 1886, 1886, 1884],
      blockedUntilPlacement: false,
    })
    expect(verdicts.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['A2.durata', 'met'],
      ['A2.gruppo', 'met'],
    ])
  })

  test.each([
    ['individuale 45 minuti', 'A2', { minutes: 45 }, 2475, [2475]],
    ['gruppo di 10, 2 ore, un operatore', 'A2', group(10, 120), 6600, Array(10).fill(660)],
    [
      'gruppo di 10, 2 ore, due operatori',
      'A2',
      group(10, 120, { operators: 2 }),
      13_200,
      Array(10).fill(1320),
    ],
    ['incrocio 90 minuti, poi assunzione', 'D2', { minutes: 90, placement }, 5160, [5160]],
    ['incrocio 90 minuti, senza inserimento', 'D2', { minutes: 90, placement: null }, 0, [0]],
    ['secondo livello 8 ore', 'B1', { minutes: 480 }, 26_400, [26_400]],
    ['secondo livello 9 ore: se ne riconoscono 8', 'B1', { minutes: 540 }, 26_400, [26_400]],
    ['primo livello 20 minuti: sotto il minimo', 'A2', { minutes: 20 }, 0, [0]],
    ['gruppo di 11 nel primo livello: rifiutato', 'A2', group(11, 120), 0, []],
    ['accoglienza: non si paga', 'A1', { minutes: 30 }, 0, [0]],
    ['EURES, gruppo di 3 per 65 minuti', 'B3', group(3, 65), 3575, [1192, 1192, 1191]],
  ] as const)('%s', (...[_name, service, given, sessionCents, participantCents]) => {
    expect(cost(service, given)).toMatchObject({ sessionCents, participantCents })
  })
})

describe('il gruppo', () => {
  const gruppo = (service: ServiceCode, given: object) =>
    cost(service, given).verdicts.find(({ rule }) => rule === `${service}.gruppo`)

  test.each([
    ['A2', 10],
    ['B2', 5],
    ['B3', 5],
  ] as const)('%s: al massimo %i', (service, max) => {
    expect(gruppo(service, group(max, 120))).toMatchObject({ outcome: 'met', parameters: { maxPeople: max } })
    expect(gruppo(service, group(max + 1, 120))).toMatchObject({
      outcome: 'missed',
      force: 'blocks',
      because: `${max + 1} partecipanti: il massimo è ${max}, non si riconosce nulla.`,
    })
  })

  test('B2 per la transizione scuola-lavoro: il massimo non vale; per A2 vale sempre', () => {
    expect(cost('B2', group(20, 120, { schoolToWork: true }))).toMatchObject({
      participantCents: Array(20).fill(330),
    })
    expect(gruppo('B2', group(20, 120, { schoolToWork: false }))?.outcome).toBe('missed')
    expect(gruppo('A2', group(11, 120, { schoolToWork: true }))?.outcome).toBe('missed')
  })

  test('C2 non ha un massimo; B1 non ha il gruppo', () => {
    expect(gruppo('C2', group(30, 120))).toMatchObject({ outcome: 'met', parameters: { maxPeople: null } })
    expect(gruppo('B1', group(2, 120))).toMatchObject({
      outcome: 'missed',
      because: 'La scheda non prevede il gruppo.',
    })
  })

  test('quanti erano si chiede; da soli si è uno', () => {
    expect(gruppo('A2', { mode: 'group', minutes: 120 })).toMatchObject({
      outcome: 'unknown',
      missing: ['participants'],
    })
    expect(gruppo('A2', { minutes: 60 })?.outcome).toBe('not-applicable')
    expect(cost('A2', { minutes: 60, participants: 2 })).toMatchObject({
      sessionCents: 0,
      participantCents: [],
      verdicts: [
        {},
        { because: '2 partecipanti: questa modalità è per una persona sola, non si riconosce nulla.' },
      ],
    })
  })
})

test('la Regione cambia la tariffa da un giorno', () => {
  const dated = (value: number, from: string, until: string | null) => ({
    value,
    validFrom: d(from),
    validUntil: until === null ? null : d(until),
    source: 'delibera di prova',
    certainty: 'certo' as const,
  })
  const parameters = new Map([
    ['A2.ucs.cents', [dated(3300, '2014-01-01', '2014-06-30'), dated(3600, '2014-07-01', null)]],
  ])
  const on = (day: string) =>
    costOf({ ...delivery('A2', { minutes: 60 }), on: d(day) }, parameters).sessionCents
  expect([on('2014-06-30'), on('2014-07-01')]).toEqual([3300, 3600])
})

describe('ciò che non si riconosce', () => {
  const NOTHING = {
    recognisedMinutes: 0,
    sessionCents: 0,
    participantCents: [],
    blockedUntilPlacement: false,
  }

  test('un gruppo di cui non si sa quanti erano non vale nulla finché non si dice', () => {
    expect(cost('A2', { mode: 'group', minutes: 120 })).toMatchObject(NOTHING)
    expect(cost('A2', { mode: 'group', minutes: 120, participants: null })).toMatchObject(NOTHING)
  })

  test('prima dell’atto non c’è uno standard', () => {
    const before = costOf({ ...delivery('A2', { minutes: 60 }), on: d('2013-12-31') })
    expect(before).toMatchObject({
      ...NOTHING,
      verdicts: [{ outcome: 'not-applicable', because: 'Lo standard non era in vigore il 31/12/2013.' }],
    })
    expect(before.verdicts).toHaveLength(1)
    expect(costOf({ ...delivery('A2', { minutes: 60 }), on: d('2014-01-01') }).sessionCents).toBe(3300)
  })

  test('dove la Regione lascia un buco nella tariffa, le ore si riconoscono e non valgono', () => {
    expect(costOf(delivery('A2', { minutes: 60 }), new Map([['A2.ucs.cents', []]]))).toMatchObject({
      recognisedMinutes: 60,
      sessionCents: 0,
      participantCents: [0],
    })
  })

  test('in attesa dell’assunzione il costo è fermo, e le ore restano quelle', () => {
    expect(cost('D2', { minutes: 90 })).toMatchObject({
      recognisedMinutes: 90,
      sessionCents: 0,
      blockedUntilPlacement: true,
    })
    expect(cost('D2', { minutes: 90, placement }).blockedUntilPlacement).toBe(false)
    expect(cost('D2', { mode: 'group', minutes: 90, participants: 2 })).toMatchObject({
      ...NOTHING,
      blockedUntilPlacement: true,
    })
  })

  test('di un servizio senza gruppo non si parla di gruppo', () => {
    expect(cost('B1', { minutes: 60 }).verdicts.map(({ rule }) => rule)).toEqual(['B1.durata'])
  })
})

test.each([
  { parts: { bilancio: -1 } },
  { parts: { bilancio: 1.5 } },
  { minutes: -1 },
  { minutes: 1.5 },
  { minutes: NaN },
  { minutes: 60, participants: 0 },
  { minutes: 60, operators: 0 },
])('%j non è una quantità', (given) => {
  expect(() => cost('A2', given)).toThrow(RangeError)
})

test.each([{ minutes: 0 }, { minutes: null }, { minutes: 60, participants: null, operators: null }])(
  '%j si può scrivere',
  (given) => {
    expect(() => cost('A2', given)).not.toThrow()
  },
)

test('proprietà: le quote sommano alla seduta, e non si riconosce più di quanto si è lavorato', () => {
  const any = fc.record({
    service: fc.constantFrom(...SERVICE_CODES),
    on: fc.constant(d('2014-03-10')),
    mode: fc.constantFrom('individual' as const, 'group' as const, 'tutoring' as const),
    minutes: fc.nat(1000),
    participants: fc.integer({ min: 1, max: 12 }),
    operators: fc.integer({ min: 1, max: 3 }),
    schoolToWork: fc.boolean(),
    performance: fc.constantFrom('a' as const, 'b' as const, 'c' as const, 'd' as const, null),
    placement: fc.constantFrom(null, { communicationOn: d('2014-05-01') }),
    parts: fc.option(
      fc.record({
        'approfondimento-e-counseling': fc.nat(500),
        bilancio: fc.nat(500),
        'front-office': fc.nat(60),
      }),
    ),
  })
  fc.assert(
    fc.property(any, (given) => {
      const { recognisedMinutes, sessionCents, participantCents, verdicts } = costOf(given)
      expect(participantCents.reduce((sum, share) => sum + share, 0)).toBe(sessionCents)
      expect(recognisedMinutes).toBeLessThanOrEqual(given.minutes)
      const max = verdicts[0]?.parameters['maxMinutes']
      if (typeof max === 'number') expect(recognisedMinutes).toBeLessThanOrEqual(max)
      const { kind, cents } = getCard(given.service).ucs
      const isLess =
        kind !== 'none' && sessionCents < Math.floor(((cents ?? 0) * given.minutes * given.operators) / 60)
      if (isLess || recognisedMinutes < given.minutes) {
        const reasons = verdicts.filter(({ outcome }) => outcome !== 'met')
        expect(reasons.some(({ because, missing }) => because !== null || missing.length > 0)).toBe(true)
        expect(reasons.map(({ because }) => because).join()).not.toContain('perché .')
      }
    }),
  )
})
