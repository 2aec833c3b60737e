import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, event } from './deed.ts'
import type { PersonaEvent, PersonaFacts } from './facts.ts'
import { addDays, plainDate as d } from './plain-date.ts'

const offer = event('formazione-offerta')
const facts = (...events: [on: string, days?: number | undefined][]): PersonaFacts => ({
  subject: 'persona',
  events: events.map(([on, days]): PersonaEvent => ({
    kind: 'formazione-offerta',
    on: d(on),
    ...(days !== undefined && { days }),
  })),
})
const span = (from: string, until: string, minimumDays = 0) => ({
  from: d(from),
  until: d(until),
  minimumDays,
})

describe('un fatto nel registro', () => {
  test.each([
    ['2014-02-28', null],
    ['2014-03-01', '2014-03-01'],
    ['2014-03-31', '2014-03-31'],
    ['2014-04-01', null],
  ])('del %s, cercato in marzo: %s', (on, found) => {
    expect(offer.first(facts([on]), span('2014-03-01', '2014-03-31'))).toBe(found)
  })

  test('di più volte conta la prima, comunque siano scritte', () => {
    const days = ['2014-03-20', '2014-03-05', '2014-03-10'] as const
    for (const order of [days, days.toReversed()])
      expect(offer.first(facts(...order.map((on): [string] => [on])), span('2014-03-01', '2014-03-31'))).toBe(
        '2014-03-05',
      )
  })

  test('di un’altra specie non conta, e di chi non ha un registro non c’è niente', () => {
    const other: PersonaFacts = {
      subject: 'persona',
      events: [{ kind: 'primo-colloquio', on: d('2014-03-05') }],
    }
    for (const given of [other, { subject: 'persona' } as const, facts()])
      expect(offer.first(given, span('2014-03-01', '2014-03-31'))).toBeNull()
  })

  test.each([
    [14, null],
    [15, '2014-03-05'],
    [16, '2014-03-05'],
    [undefined, null],
  ])('di %s giorni, dove ne servono quindici: %s', (days, found) => {
    expect(offer.first(facts(['2014-03-05', days]), span('2014-03-01', '2014-03-31', 15))).toBe(found)
  })

  test('dove una durata non serve, anche uno senza durata conta', () => {
    expect(offer.first(facts(['2014-03-05']), span('2014-03-01', '2014-03-31'))).toBe('2014-03-05')
  })

  test('è sempre dentro il periodo, e nessun altro viene prima', () => {
    const someDay = fc.nat(100).map((n) => addDays(d('2014-01-01'), n))
    fc.assert(
      fc.property(fc.array(someDay), someDay, someDay, (days, from, until) => {
        const found = offer.first(facts(...days.map((on): [string] => [on])), { from, until, minimumDays: 0 })
        const inside = days.filter((on) => on >= from && on <= until)
        expect(found).toBe(inside.toSorted()[0] ?? null)
      }),
    )
  })
})

describe('il dubbio', () => {
  const march = (minimumDays: number) => span('2014-03-01', '2014-03-31', minimumDays)

  test('c’è dove serve una durata e non è scritta', () => {
    expect(offer.doubt?.(facts(['2014-03-05', 15], ['2014-03-06']), march(15))).toEqual({
      missing: ['events.formazione-offerta.days'],
    })
  })

  test.each([
    ['la durata non serve', facts(['2014-03-05']), 0],
    ['è scritta', facts(['2014-03-05', 3]), 15],
    ['quello senza durata è fuori dal periodo', facts(['2014-04-05']), 15],
    ['non c’è niente', facts(), 15],
  ])('non c’è dove %s', (_, given, minimumDays) => {
    expect(offer.doubt?.(given, march(minimumDays))).toBeNull()
  })
})

test('di ciò che non basta si dice quanto durava l’ultimo e quanto ne serve', () => {
  const march = span('2014-03-01', '2014-03-31', 15)
  expect(offer.shortfall?.(facts(['2014-03-05', 3], ['2014-03-10', 14]), march)).toBe(
    'Il 10/03/2014 14 giorni: ne servono almeno 15.',
  )
  expect(offer.shortfall?.(facts(), march)).toBeNull()
  expect(offer.shortfall?.(facts(['2014-03-10']), march)).toBeNull()
})

describe('un giorno scritto nei fatti', () => {
  const signed = day(({ on }: { on?: string | null }) => (typeof on === 'string' ? d(on) : on))

  test.each([
    ['2014-02-01', '2014-02-01'],
    ['2014-03-31', '2014-03-31'],
    ['2014-04-01', null],
    [null, null],
    [undefined, null],
  ])('%s, fino al 31 marzo: %s; prima che il tempo cominci è in tempo', (on, found) => {
    const given = on === undefined ? {} : { on }
    expect(signed.first(given, span('2014-03-01', '2014-03-31'))).toBe(found)
  })
})
