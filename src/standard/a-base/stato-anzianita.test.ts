import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate as day, type PlainDate } from '../vocabulary/plain-date.ts'
import { anzianitaOn, isLongTerm } from './stato-anzianita.ts'
import type { WorkEpisode } from './stato-reddito.ts'
import { explainStato, statoOn, suspensionsOf, type StatoFacts } from './stato.ts'

describe("l'anzianità", () => {
  const lived = (from: string, young = false, suspensions: { from: PlainDate; until: PlainDate }[] = []) => ({
    from: day(from),
    young,
    suspensions,
  })

  test.each([
    ['2013-12-01', true, '2014-06-01', false],
    ['2013-11-30', true, '2014-06-01', true],
    ['2013-06-01', false, '2014-06-01', false],
    ['2013-05-31', false, '2014-06-01', true],
    ['2023-01-10', false, '2024-01-09', false],
    ['2023-01-10', false, '2024-01-10', true],
    ['2023-01-01', true, '2023-06-29', false],
    ['2023-01-01', true, '2023-06-30', true],
    ['2014-06-02', false, '2014-06-01', false],
  ])('dal %s (giovane: %s) al %s, lunga durata: %s', (...[from, young, on, expected]) => {
    expect(isLongTerm(lived(from, young), day(on))).toBe(expected)
  })

  test('le sospensioni spostano la lunga durata di altrettanti giorni, contati una volta', () => {
    const suspensions = [
      { from: day('2014-02-01'), until: day('2014-03-12') },
      { from: day('2014-03-01'), until: day('2014-03-12') },
    ]
    expect(anzianitaOn(day('2013-05-31'), day('2014-12-31'), suspensions).days).toBe(580 - 40)
    expect(isLongTerm(lived('2013-05-31', false, suspensions), day('2014-07-10'))).toBe(false)
    expect(isLongTerm(lived('2013-05-31', false, suspensions), day('2014-07-11'))).toBe(true)
  })

  test.each([
    [
      'in disordine e una dentro l’altra',
      [
        ['2014-03-01', '2014-03-12'],
        ['2014-02-01', '2014-03-12'],
      ],
      40,
    ],
    [
      'attaccate',
      [
        ['2014-02-01', '2014-02-10'],
        ['2014-02-11', '2014-02-20'],
      ],
      20,
    ],
    ['di un giorno solo', [['2014-02-01', '2014-02-01']], 1],
    [
      'del primo e dell’ultimo giorno contati',
      [
        ['2014-01-01', '2014-01-01'],
        ['2014-12-31', '2014-12-31'],
      ],
      2,
    ],
    [
      'fuori dal periodo',
      [
        ['2013-11-01', '2013-12-31'],
        ['2015-01-01', '2015-02-01'],
      ],
      0,
    ],
    [
      'a cavallo dei due estremi',
      [
        ['2013-11-01', '2014-01-03'],
        ['2014-12-30', '2015-02-01'],
      ],
      5,
    ],
  ])('sospensioni %s: si tolgono solo i giorni sospesi, ognuno una volta', (_, pairs, suspended) => {
    const suspensions = pairs.map(([from = '', until = '']) => ({ from: day(from), until: day(until) }))
    expect(anzianitaOn(day('2014-01-01'), day('2014-12-31'), suspensions).days).toBe(365 - suspended)
  })

  test('una sospensione ancora aperta ferma il conto dal suo primo giorno', () => {
    const open = [{ from: day('2014-02-01'), until: null }]
    expect(anzianitaOn(day('2014-01-01'), day('2014-12-31'), open)).toEqual({ days: 31, months: 0 })
  })

  test('molto prima dell’inizio l’anzianità è zero, non negativa', () => {
    expect(anzianitaOn(day('2013-06-01'), day('2012-01-01'))).toEqual({ days: 0, months: 0 })
  })

  test('i mesi sono quelli del calendario, non trenta giorni', () => {
    expect(anzianitaOn(day('2013-07-01'), day('2013-12-31')).months).toBe(5)
    expect(anzianitaOn(day('2013-07-01'), day('2014-01-01')).months).toBe(6)
  })

  test('giorni e mesi compiuti', () => {
    expect(anzianitaOn(day('2014-01-31'), day('2014-02-27'))).toEqual({ days: 28, months: 0 })
    expect(anzianitaOn(day('2014-01-31'), day('2014-02-28'))).toEqual({ days: 29, months: 1 })
    expect(anzianitaOn(day('2013-06-01'), day('2014-06-01'))).toEqual({ days: 366, months: 12 })
    expect(anzianitaOn(day('2013-06-01'), day('2013-05-31'))).toEqual({ days: 0, months: 0 })
  })
})

describe('per ogni vita', () => {
  const someDay = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(day('2012-01-01'), n))
  const someJob: fc.Arbitrary<WorkEpisode> = fc
    .record({
      from: someDay,
      length: fc.option(fc.integer({ min: 0, max: 400 })),
      kind: fc.constantFrom('subordinato', 'subordinato', 'parasubordinato', 'autonomo', 'tirocinio'),
      openEnded: fc.boolean(),
      yearlyIncomeCents: fc.option(fc.integer({ min: 0, max: 1_500_000 })),
      proroga: fc.boolean(),
    })
    .map(({ length, ...rest }) => ({ ...rest, until: length === null ? null : addDays(rest.from, length) }))
  const someLoss = fc.record({ kind: fc.constantFrom('assenza' as const, 'rinuncia' as const), on: someDay })
  const someLife = fc.record<StatoFacts>({
    didOn: someDay,
    birthOn: fc.constantFrom(null, day('1990-05-01')),
    jobs: fc.array(someJob, { maxLength: 5 }),
    losses: fc.array<StatoFacts['losses'][number]>(someLoss, { maxLength: 1 }),
  })

  test('i periodi si toccano senza buchi né sovrapposizioni, e la perdita è per sempre', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const periods = explainStato(life)
        expect(periods[0]?.from).toBe(life.didOn)
        expect(periods.at(-1)?.until).toBeNull()
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1]
          if (!next) continue
          expect(period.until !== null && period.until >= period.from).toBe(true)
          expect(period.until !== null && addDays(period.until, 1)).toBe(next.from)
          expect(period.state).not.toBe('perso')
        }
      }),
    )
  })

  test("l'anzianità non cala mai, e cresce di un giorno al giorno solo fuori dalle sospensioni", () => {
    fc.assert(
      fc.property(someLife, someDay, (life, on) => {
        const [today, tomorrow] = [statoOn(life, on), statoOn(life, addDays(on, 1))]
        const grows = tomorrow.state === 'in-stato' || tomorrow.state === 'conservato'
        expect(tomorrow.seniority.days - today.seniority.days).toBe(grows ? 1 : 0)
        expect(tomorrow.seniority.months).toBeGreaterThanOrEqual(today.seniority.months)
      }),
    )
  })

  test('nel regime attuale nessuna sospensione passa 180 giorni', () => {
    fc.assert(
      fc.property(someLife, (life) => {
        const current = { ...life, jobs: life.jobs.filter((each) => each.from >= '2015-09-24') }
        const separate = current.jobs.length === 1
        for (const { from, until } of suspensionsOf(explainStato(current))) {
          if (separate) expect(addDays(from, 179) >= until).toBe(true)
        }
      }),
    )
  })
})
