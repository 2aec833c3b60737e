import { describe, expect, test } from 'vitest'
import { plainDate } from '../../standard/index.ts'
import { isOpen, lossOf, trulyGiven, type DidClosing } from './did.ts'
import { mayDecideOn, observationsByOf } from './perdita.ts'

describe('the proceeding that may end the status', () => {
  test('leaves ten days to answer, the day of the notice not counted (art. 10-bis L. 241/1990)', () => {
    expect(observationsByOf(plainDate('2026-11-10'))).toBe('2026-11-20')
    expect(observationsByOf(plainDate('2024-02-20'))).toBe('2024-03-01')
  })

  const notified = { state: 'avviata', observations: null, observationsBy: plainDate('2026-11-20') } as const

  test.each([
    ['2026-11-19', false],
    ['2026-11-20', false],
    ['2026-11-21', true],
  ])('unanswered, is decided from the day after the last: on %s %s', (on, may) => {
    expect(mayDecideOn(notified, plainDate(on))).toBe(may)
  })

  test('answered, is decided at once, even with nothing said', () => {
    for (const observations of ['ero malata', ''])
      expect(mayDecideOn({ ...notified, observations }, plainDate('2026-11-11'))).toBe(true)
  })

  test('is decided once', () => {
    for (const state of ['confermata', 'archiviata', 'annullata'] as const)
      expect(mayDecideOn({ ...notified, state, observations: 'x' }, plainDate('2026-12-31'))).toBe(false)
  })
})

describe('how a declaration ended', () => {
  const closed = (closedReason: DidClosing | null) => ({ closedOn: plainDate('2026-11-10'), closedReason })

  test.each([
    'rinuncia',
    'pensionamento',
    'decesso',
    'assenza',
    'rifiuto-offerta',
    'mancata-partecipazione',
  ] as const)('%s is a loss of the law, from that day', (reason) => {
    expect(lossOf(closed(reason))).toEqual({ kind: reason, on: '2026-11-10' })
  })

  test.each(['lavoro', 'errore', 'unione', null] as const)(
    '%s is none: the work says its own effect',
    (reason) => {
      expect(lossOf(closed(reason))).toBeUndefined()
    },
  )

  test('one still open has no loss', () => {
    const open = { closedOn: null, closedReason: null }
    expect(lossOf(open)).toBeUndefined()
    expect(lossOf({ closedOn: null, closedReason: 'rinuncia' })).toBeUndefined()
    expect(isOpen(open)).toBe(true)
    expect(isOpen(closed('rinuncia'))).toBe(false)
  })

  test('those registered by mistake, or twice, were never given', () => {
    const all = ([null, 'errore', 'lavoro', 'unione', 'rinuncia'] as const).map(closed)
    expect(trulyGiven(all).map(({ closedReason }) => closedReason)).toEqual([null, 'lavoro', 'rinuncia'])
  })
})
