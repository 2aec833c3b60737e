import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import {
  contrastsOf,
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
