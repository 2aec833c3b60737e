import { describe, expect, test } from 'vitest'
import { cardOn, listCards, listParameters, plainDate, unitOf, type Parameters } from './index.ts'

const day = plainDate
const series = (value: number, from: string, until: string | null = null) => ({
  value,
  validFrom: day(from),
  validUntil: until === null ? null : day(until),
  source: 'delibera di prova',
  certainty: 'certo' as const,
})
const region: Parameters = new Map([
  ['A2.individual.minutes.max', [series(60, '2014-01-01', '2026-12-31'), series(90, '2027-01-01')]],
  ['A2.group.people.max', [series(12, '2027-01-01')]],
  ['A2.ucs.cents', [series(3300, '2014-01-01', '2026-12-31'), series(3850, '2027-01-01')]],
  ['B1.parts.bilancio.minutes.max', [series(300, '2027-01-01')]],
  ['B2.tutoring.minutesPerMonth.min', [series(150, '2027-01-01')]],
  ['E2.performances.c.minutes.max', [series(100, '2027-01-01')]],
])

describe('a card on a day', () => {
  test.each(listCards())('$code is the card of the code where the region gave no number', (card) => {
    expect(cardOn(card.code, day('2026-11-10'))).toEqual(card)
    expect(cardOn(card.code, day('2013-12-31'))).toEqual(card)
  })

  test.each([
    ['2026-12-31', 60, 3300],
    ['2027-01-01', 90, 3850],
    ['2027-01-02', 90, 3850],
  ])('on %s the interview of A2 has at most %i minutes, at %i cents an hour', (on, max, cents) => {
    const { individual, ucs } = cardOn('A2', day(on), region)
    expect(individual.minutes).toEqual({ min: 30, max })
    expect(ucs).toEqual({ kind: 'hourly', cents, group: 'divided-by-participants-per-operator' })
  })

  test('groups, parts, tutoring and performances too', () => {
    const on = day('2027-01-01')
    expect(cardOn('A2', on, region).group).toMatchObject({ max: 12, minutes: { min: 120, max: 240 } })
    expect(cardOn('B1', on, region).parts).toContainEqual({ code: 'bilancio', maxMinutes: 300 })
    expect(cardOn('B2', on, region).tutoring).toEqual({ minutesPerMonth: { min: 150, max: 240 } })
    const performances = cardOn('E2', on, region).performances ?? []
    expect(performances.map(({ minutes }) => minutes)).toEqual([
      { min: 60, max: null },
      { min: 60, max: null },
      { min: 60, max: 100 },
      { min: null, max: null },
    ])
  })

  test('the list of a day has the numbers of that day, and none before the act', () => {
    expect(
      listCards(day('2027-01-01'), region).find(({ code }) => code === 'A2')?.individual.minutes.max,
    ).toBe(90)
    expect(listCards(day('2013-12-31'), region)).toEqual([])
  })
})

describe('what may be edited', () => {
  test('every legal number has one code and one unit', () => {
    const codes = listParameters().map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
    const unit = Object.fromEntries(listParameters().map((each) => [each.code, unitOf(each)]))
    expect(unit).toMatchObject({
      'A2.primo-colloquio-entro-tre-mesi.months': 'months',
      'B2.orientamento-collettivo-tra-tre-e-sei-mesi.opensAfterMonths': 'months',
      'B2.formazione-ai-sospesi.suspendedMonths': 'months',
      'B2.formazione-ai-sospesi.minimumDays': 'days',
      'D4.preselezione-entro-venti-giorni.days': 'days',
      'D4.rosa-massimo-quindici.people': 'people',
      'A2.group.people.max': 'people',
      'A2.group.minutes.max': 'minutes',
      'B2.tutoring.minutesPerMonth.max': 'minutes',
      'A2.ucs.cents': 'cents',
      'stato.reddito-da-dipendente': 'cents',
      'stato.sospensione-mesi-giovani': 'months',
      'stato.attesa-dopo-la-perdita-mesi': 'months',
      'termini.slittamento-festivo': 'choice',
    })
  })
})
