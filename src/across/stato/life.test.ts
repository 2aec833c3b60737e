import { describe, expect, test } from 'vitest'
import { plainDate, type StatoPeriod } from '../../standard/index.ts'
import type { Rapporto } from '../../records/rapporto/index.ts'
import type { Did, Perdita } from '../../records/stato/index.ts'
import { lifeOf, proposalsOf } from './life.ts'

const day = plainDate
const period = (state: StatoPeriod['state'], from: string, until: string | null): StatoPeriod => ({
  state,
  from: day(from),
  until: until === null ? null : day(until),
  because: '',
  daVerificare: false,
})
const did = (givenOn: string, closedOn: string | null = null) =>
  ({ id: 'd', givenOn: day(givenOn), closedOn: closedOn === null ? null : day(closedOn) }) as Did
const job = (from: string) => ({ from: day(from) }) as Rapporto
const perdita = (more: Partial<Perdita>) =>
  ({
    didId: 'd',
    reason: 'assenza',
    state: 'archiviata',
    decidedOn: null,
    annulledOn: null,
    ...more,
  }) as Perdita

describe('a life as lines', () => {
  const nothing = { dids: [], rapporti: [], periods: [], perdite: [] }
  const told = (given: Partial<Parameters<typeof lifeOf>[0]>) =>
    lifeOf({ ...nothing, ...given }).map(({ kind, on }) => `${kind} ${on}`)

  test('has the latest day first', () => {
    expect(told({ dids: [did('2023-01-10', '2023-06-01')], rapporti: [job('2023-05-31')] })).toEqual([
      'did-fine 2023-06-01',
      'lavoro 2023-05-31',
      'did 2023-01-10',
    ])
  })

  test('of one day, what follows from the others stands on top', () => {
    const on = '2023-06-01'
    const given = {
      dids: [did(on, on)],
      rapporti: [job(on)],
      periods: [period('perso', on, null)],
      perdite: [perdita({ notifiedOn: day(on) })],
    }
    expect(told(given).map((line) => line.split(' ')[0])).toEqual([
      'stato',
      'perdita',
      'did-fine',
      'lavoro',
      'did',
    ])
  })

  test('an open declaration has no end, a proceeding only the steps it took', () => {
    expect(told({ dids: [did('2023-01-10')] })).toEqual(['did 2023-01-10'])
    const steps = (more: Partial<Perdita>) =>
      lifeOf({ ...nothing, perdite: [perdita({ notifiedOn: day('2023-06-01'), ...more })] }).flatMap(
        (line) => (line.kind === 'perdita' ? [line.step] : []),
      )
    expect(steps({})).toEqual(['avviata'])
    expect(steps({ decidedOn: day('2023-06-12') })).toEqual(['decisa', 'avviata'])
    expect(steps({ decidedOn: day('2023-06-12'), annulledOn: day('2023-07-01') })).toEqual([
      'annullata',
      'decisa',
      'avviata',
    ])
  })

  test('a stretch of the status says its days, both counted, and what the terms do', () => {
    const periods = [
      period('mai-acquisito', '2023-01-01', '2023-01-09'),
      period('in-stato', '2023-01-10', '2023-01-31'),
      period('sospeso', '2023-02-01', '2023-02-01'),
      period('conservato', '2023-02-02', '2023-02-28'),
      period('in-stato', '2023-03-01', '2023-03-31'),
      period('perso', '2023-04-01', null),
    ]
    const lines = lifeOf({ ...nothing, periods }).flatMap((line) =>
      line.kind === 'stato' ? [[line.days, line.effect]] : [],
    )
    expect(lines).toEqual([
      [null, 'cessano'],
      [31, 'corrono'],
      [27, 'ripartono'],
      [1, 'fermi'],
      [22, 'corrono'],
      [9, 'non-partiti'],
    ])
  })
})

describe('the losses that could be begun today', () => {
  const now = (state: string, since: string | null = '2023-06-01') => ({
    state,
    since: since === null ? null : day(since),
    because: 'lavoro sopra soglia',
  })
  const open = did('2023-01-10')
  const ask = (more: Partial<Parameters<typeof proposalsOf>[0]>) =>
    proposalsOf({ open, now: now('in-stato'), missed: [], perdite: [], ...more })

  test('are none without an open declaration, nor while one is under way', () => {
    const missed = [day('2023-05-01')]
    expect(ask({ open: undefined, now: now('perso'), missed })).toEqual([])
    expect(
      ask({ now: now('perso'), missed, perdite: [perdita({ state: 'avviata', lostOn: day('2020-01-01') })] }),
    ).toEqual([])
  })

  test('work that took the status away, from the day it did', () => {
    expect(ask({ now: now('perso') })).toEqual([
      { reason: 'lavoro', lostOn: '2023-06-01', because: 'lavoro sopra soglia' },
    ])
    expect(ask({ now: now('sospeso') })).toEqual([])
    expect(ask({ now: now('perso', null) })).toEqual([])
  })

  test('of the appointments missed, the last', () => {
    expect(ask({ missed: [day('2023-03-01'), day('2023-05-01')] })).toEqual([
      { reason: 'assenza', lostOn: '2023-05-01', because: null },
    ])
  })

  test.each([
    ['2023-04-30', 1],
    ['2023-05-01', 0],
    ['2023-05-02', 0],
  ])('one already treated as lost on %s leaves %i for an absence of 1 May', (lostOn, count) => {
    const perdite = [perdita({ lostOn: day(lostOn) })]
    expect(ask({ missed: [day('2023-05-01')], perdite })).toHaveLength(count)
  })

  test('what was treated for another reason, or of another declaration, does not count', () => {
    const missed = [day('2023-05-01')]
    const lostOn = day('2023-05-01')
    expect(ask({ missed, perdite: [perdita({ lostOn, reason: 'lavoro' })] })).toHaveLength(1)
    expect(ask({ missed, perdite: [perdita({ lostOn, didId: 'other' })] })).toHaveLength(1)
  })
})
