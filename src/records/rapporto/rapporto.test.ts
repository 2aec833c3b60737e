import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import {
  contrastsOf,
  cutAt,
  differencesOf,
  episodesOf,
  isSameWork,
  workThatCounts,
  type Chosen,
  type Communicated,
  type Declared,
} from './rapporto.ts'

const day = plainDate
const work = (
  id: string,
  [from, until]: [string, string | null],
  { income = 1_000_000, ...more }: Partial<Declared> & { income?: number | null } = {},
): Declared => ({
  id,
  employerCode: null,
  employerName: 'Mensa Prova',
  contract: 'subordinato',
  periods: [
    {
      from: day(from),
      until: until === null ? null : day(until),
      openEnded: false,
      yearlyIncomeCents: income,
    },
  ],
  ...more,
})
const told = (
  more: Partial<Communicated> & { income?: number | null } = {},
  choices: Record<string, Chosen> = {},
): Communicated => ({
  ...work('c', ['2026-03-01', '2026-04-30'], {
    employerName: 'MENSA PROVA S.R.L.',
    employerCode: '12345670785',
    ...more,
  }),
  choices,
})
const chosen = (choice: Chosen['choice']) => ({ d: { choice, reason: 'x', by: 'y', on: day('2026-05-01') } })

describe('whether two tellings are of one work', () => {
  test.each<[string, Declared, boolean]>([
    ['the same name, without its form', work('d', ['2026-03-01', '2026-04-30']), true],
    ['another name', work('d', ['2026-03-01', '2026-04-30'], { employerName: 'Trasporti' }), false],
    [
      'the same code and another name',
      work('d', ['2026-03-01', null], { employerName: 'X', employerCode: '12345670785' }),
      true,
    ],
    [
      'another code and the same name',
      work('d', ['2026-03-01', null], { employerCode: '00000000018' }),
      false,
    ],
    ['31 days after its beginning, at most', work('d', ['2026-01-29', '2026-02-15']), true],
    ['32 days before', work('d', ['2026-01-28', '2026-02-15']), false],
    ['overlapping on its last day', work('d', ['2026-04-30', null]), true],
    ['two months after', work('d', ['2026-05-02', null]), false],
    ['31 days after it began, at most', work('d', ['2026-04-01', '2026-04-01']), true],
    ['begun long before and ended on its first day', work('d', ['2025-01-01', '2026-03-01']), true],
    ['begun long before and ended the day before', work('d', ['2025-01-01', '2026-02-28']), false],
    ['begun long before and still open', work('d', ['2025-01-01', null]), true],
    [
      'a name that holds the other',
      work('d', ['2026-03-01', null], { employerName: 'La Mensa Prova di Rossi' }),
      true,
    ],
    ['a part of the other', work('d', ['2026-03-01', null], { employerName: 'Mensa' }), true],
    ['a word that only begins alike', work('d', ['2026-03-01', null], { employerName: 'Mens' }), false],
    ['another form of firm', work('d', ['2026-03-01', null], { employerName: 'Mensa  Prova s.p.a.' }), true],
    ['a form of firm alone', work('d', ['2026-03-01', null], { employerName: 'S.r.l.' }), false],
    ['no name', work('d', ['2026-03-01', null], { employerName: ' ' }), false],
    ['no days at all', { ...work('d', ['2026-03-01', null]), periods: [] }, false],
  ])('%s', (_what, declared, expected) => {
    expect(isSameWork(declared, told())).toBe(expected)
  })
})

describe('which telling counts', () => {
  const declared = work('d', ['2026-03-01', '2026-03-31'])
  const idsWith = (choices: Record<string, Chosen>) =>
    workThatCounts([declared], [told({}, choices)]).map(({ id }) => id)

  test('the communication, until somebody chooses', () => {
    expect(idsWith({})).toEqual(['c'])
    expect(idsWith(chosen('comunicazione'))).toEqual(['c'])
    expect(idsWith(chosen('dichiarato'))).toEqual(['d'])
    expect(idsWith(chosen('due-lavori'))).toEqual(['d', 'c'])
  })

  test('an income that the communication does not say is the one declared', () => {
    expect(workThatCounts([declared], [told({ income: null })])[0]?.periods[0]?.yearlyIncomeCents).toBe(
      1_000_000,
    )
    expect(workThatCounts([declared], [told({ income: 5 })])[0]?.periods[0]?.yearlyIncomeCents).toBe(5)
  })

  test('what differs is named; what is not said does not differ', () => {
    expect(contrastsOf([declared], [told({ income: null })])).toMatchObject([
      { differs: ['until'], chosen: null },
    ])
    expect(contrastsOf([work('d', ['2026-03-01', '2026-04-30'])], [told()])).toEqual([])
  })

  test('each stretch after the first extends the one before', () => {
    const [one] = work('d', ['2026-03-01', '2026-03-31']).periods
    if (!one) throw new Error('no period')
    const both = { ...declared, periods: [one, { ...one, from: day('2026-04-01'), until: null }] }
    expect(episodesOf([both]).map(({ proroga }) => proroga)).toEqual([undefined, true])
  })
})

describe('what two tellings say otherwise', () => {
  const same = work('d', ['2026-03-01', '2026-04-30'])

  test.each<[string, Declared]>([
    ['from', work('d', ['2026-03-02', '2026-04-30'])],
    ['until', work('d', ['2026-03-01', '2026-04-29'])],
    ['until', work('d', ['2026-03-01', null])],
    ['contract', { ...same, contract: 'tirocinio' }],
    ['openEnded', { ...same, periods: same.periods.map((each) => ({ ...each, openEnded: true })) }],
    ['yearlyIncomeCents', work('d', ['2026-03-01', '2026-04-30'], { income: 1 })],
  ])('%s', (what, declared) => {
    expect(differencesOf(declared, told())).toEqual([what])
  })

  test('an income that one of the two does not say is no difference; one of nothing is', () => {
    const income = (cents: number | null) => work('d', ['2026-03-01', '2026-04-30'], { income: cents })
    expect(differencesOf(income(null), told())).toEqual([])
    expect(differencesOf(income(0), told())).toEqual(['yearlyIncomeCents'])
  })

  test('of several stretches the beginning is that of the first, the rest that of the last', () => {
    const [one] = same.periods
    if (!one) throw new Error('no period')
    const two = [
      { ...one, until: day('2026-03-31') },
      { ...one, from: day('2026-04-01'), openEnded: true },
    ]
    expect(differencesOf({ ...same, periods: two }, told())).toEqual(['openEnded'])
  })
})

describe('stretches cut at a day', () => {
  const period = (from: string, until: string | null) => ({
    from: day(from),
    until: until === null ? null : day(until),
    openEnded: false,
    yearlyIncomeCents: null,
  })
  const cut = (on: string) =>
    cutAt([period('2026-01-01', '2026-01-31'), period('2026-02-01', null)], day(on)).map(
      ({ from, until }) => `${from} ${until}`,
    )

  test.each([
    ['2026-01-01', []],
    ['2026-01-02', ['2026-01-01 2026-01-01']],
    ['2026-01-31', ['2026-01-01 2026-01-30']],
    ['2026-02-01', ['2026-01-01 2026-01-31']],
    ['2026-02-02', ['2026-01-01 2026-01-31', '2026-02-01 2026-02-01']],
  ])('at %s: %j', (on, left) => {
    expect(cut(on)).toEqual(left)
  })

  test('nothing is left of that day or after, and nothing before is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(60), fc.option(fc.nat(30))), { maxLength: 5 }),
        fc.nat(90),
        (some, at) => {
          const at0 = day('2026-01-01')
          const periods = some.map(([start, length]) => {
            const from = addDays(at0, start)
            return { ...period(from, null), until: length === null ? null : addDays(from, length) }
          })
          const on = addDays(at0, at)
          const left = cutAt(periods, on)
          expect(left.every(({ from, until }) => from < on && until !== null && until < on)).toBe(true)
          expect(left.map(({ from }) => from)).toEqual(
            periods.map(({ from }) => from).filter((from) => from < on),
          )
          for (const each of left) expect(each.until !== null && each.from <= each.until).toBe(true)
        },
      ),
    )
  })
})
