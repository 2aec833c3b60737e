import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, plainDate } from '../../standard/index.ts'
import { workTold, type Comunicazione } from './comunicazione.ts'

const day = plainDate
const START = day('2026-01-01')
let last = 0
const told = (kind: Comunicazione['kind'], eventOn: string, endsOn: string | null = null): Comunicazione => ({
  code: String(++last).padStart(16, '0'),
  version: 1,
  kind,
  cancelled: false,
  codiceFiscale: 'PRVMRA80A41G478X',
  employerCode: '12345670785',
  startedOn: START,
  eventOn: day(eventOn),
  data: {
    employerName: 'Mensa Prova srl',
    ateco: null,
    contract: endsOn === null ? 'A.01.00' : 'A.02.00',
    endsOn: endsOn === null ? null : day(endsOn),
    weeklyMinutes: 2400,
    yearlyIncomeCents: 1_000_000,
    cause: kind === 'cessazione' ? 'DI' : null,
  },
})
const days = (all: Comunicazione[]) => workTold(all)?.periods.map(({ from, until }) => [from, until])

describe('one work out of its communications', () => {
  const hire = told('assunzione', '2026-01-01', '2026-03-31')

  test('a hire alone', () => {
    expect(workTold([hire])).toMatchObject({
      startedOn: '2026-01-01',
      endedOn: '2026-03-31',
      contract: 'subordinato',
    })
  })

  test('an extension begins where it says, the day before it is the last of the first term', () => {
    expect(days([hire, told('proroga', '2026-04-01', '2026-06-30')])).toEqual([
      ['2026-01-01', '2026-03-31'],
      ['2026-04-01', '2026-06-30'],
    ])
  })

  test('made open-ended in the middle', () => {
    const work = workTold([hire, told('trasformazione', '2026-02-15', null)])
    expect(work?.periods).toMatchObject([
      { until: '2026-02-14', openEnded: false },
      { from: '2026-02-15', until: null, openEnded: true },
    ])
    expect(work).toMatchObject({ contractCode: 'A.01.00', endedOn: null })
  })

  test.each([
    ['the day before the extension', '2026-03-31', [['2026-01-01', '2026-03-31']]],
    [
      'its first day',
      '2026-04-01',
      [
        ['2026-01-01', '2026-03-31'],
        ['2026-04-01', '2026-04-01'],
      ],
    ],
    ['the first day of work', '2026-01-01', [['2026-01-01', '2026-01-01']]],
  ])('ended on %s', (_what, on, expected) => {
    const all = [hire, told('proroga', '2026-04-01', '2026-06-30'), told('cessazione', on, null)]
    expect(days(all)).toEqual(expected)
    expect(workTold(all)?.endCause).toBe('DI')
  })

  test('the end alone tells a work from its first day', () => {
    expect(days([told('cessazione', '2026-02-10', null)])).toEqual([['2026-01-01', '2026-02-10']])
  })

  test('of an extension and a transformation of one day the transformation holds, however they arrive', () => {
    const both = [told('trasformazione', '2026-04-01', null), told('proroga', '2026-04-01', '2026-06-30')]
    for (const order of [both, both.toReversed()])
      expect(workTold([hire, ...order])?.periods).toMatchObject([
        { from: '2026-01-01', until: '2026-03-31' },
        { from: '2026-04-01', until: null, openEnded: true },
      ])
  })

  test('of two of one kind and day the one with the later code holds', () => {
    const [short, long] = [
      told('proroga', '2026-04-01', '2026-05-31'),
      told('proroga', '2026-04-01', '2026-06-30'),
    ]
    for (const order of [
      [short, long],
      [long, short],
    ])
      expect(days([hire, ...order])).toEqual([
        ['2026-01-01', '2026-03-31'],
        ['2026-04-01', '2026-06-30'],
      ])
  })

  test('of two ends the first day counts, with its own cause', () => {
    const [late, early] = [told('cessazione', '2026-03-20'), told('cessazione', '2026-02-10')]
    const resigned = { ...early, data: { ...early.data, cause: 'GC' } }
    expect(workTold([hire, late, resigned])).toMatchObject({ endedOn: '2026-02-10', endCause: 'GC' })
  })

  test('what is told of a day after the end changes nothing; of its very day, it does', () => {
    const changed = (on: string) => {
      const change = told('trasformazione', on, '2026-06-30')
      const partTime = { ...change, data: { ...change.data, weeklyMinutes: 1_200, contract: 'A.03.08' } }
      return workTold([hire, partTime, told('cessazione', '2026-03-31')])
    }
    expect(changed('2026-04-01')).toMatchObject({ weeklyMinutes: 2_400, contractCode: 'A.02.00' })
    expect(changed('2026-03-31')).toMatchObject({ weeklyMinutes: 1_200, contractCode: 'A.03.08' })
  })

  test('a change that is cancelled was never made', () => {
    const change = { ...told('proroga', '2026-04-01', '2026-06-30'), cancelled: true }
    expect(workTold([hire, change])).toEqual(workTold([hire]))
  })

  test.each([
    ['A.01.00', 'subordinato', true],
    ['A.05.01', 'subordinato', true],
    ['B.03.00', 'parasubordinato', false],
    ['L.01.00', 'autonomo', false],
    ['C.01.00', 'tirocinio', false],
  ])('%s without an end is %s work, open-ended: %s', (contract, kind, openEnded) => {
    const one = told('assunzione', '2026-01-01')
    const work = workTold([{ ...one, data: { ...one.data, contract } }])
    expect(work).toMatchObject({ contract: kind, endedOn: null, periods: [{ openEnded }] })
  })

  test('nothing that ended has a cause of its own without an end told', () => {
    expect(workTold([hire])).toMatchObject({ endCause: null, communicationCode: hire.code })
  })

  test('all cancelled, there is none', () => {
    expect(workTold([{ ...hire, cancelled: true }])).toBeUndefined()
    expect(workTold([])).toBeUndefined()
  })

  test('however they arrive they tell the same, without gaps out of order or days before the first', () => {
    const event = fc.record({
      kind: fc.constantFrom<Comunicazione['kind']>('proroga', 'trasformazione', 'cessazione'),
      at: fc.integer({ min: 0, max: 400 }),
      days: fc.option(fc.integer({ min: 0, max: 200 })),
      cancelled: fc.boolean(),
    })
    const some = fc.array(event, { maxLength: 6 }).map((events) => [
      hire,
      ...events.map(({ kind, at, days: length, cancelled }) => {
        const on = addDays(START, at)
        return { ...told(kind, on, length === null ? null : addDays(on, length)), cancelled }
      }),
    ])
    fc.assert(
      fc.property(some, fc.integer(), (all, seed) => {
        const shuffled = all.toSorted(
          (a, b) => ((Number(a.code) * 31 + seed) % 7) - ((Number(b.code) * 31 + seed) % 7),
        )
        const work = workTold(all)
        expect(workTold(shuffled)).toEqual(work)
        const periods = work?.periods ?? []
        for (const [at, { from, until }] of periods.entries()) {
          const next = periods[at + 1]
          if (until !== null) expect(until >= from).toBe(true)
          if (next) expect(until !== null && until < next.from).toBe(true)
        }
      }),
    )
  })
})
