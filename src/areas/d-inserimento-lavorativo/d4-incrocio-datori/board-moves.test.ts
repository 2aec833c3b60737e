import { describe, expect, test } from 'vitest'
import { plainDate } from '../../../standard/index.ts'
import type { Vacancy } from '../../../records/vacancy/index.ts'
import { boardAddress, movesOf } from './board-moves.tsx'

const at = (state: Vacancy['state'], more: Partial<Vacancy> = {}): Vacancy =>
  ({ id: 'v', state, publishedAt: new Date('2026-11-10'), rosaSentOn: null, ...more }) as Vacancy
const said = (vacancy: Vacancy) =>
  movesOf(vacancy).map(({ to, href }) => (href === undefined ? to : `${to} at ${href}`))

describe('moving a card is doing what the column says', () => {
  test('what is a page leads there, what is said is a button', () => {
    expect(said(at('da-qualificare', { publishedAt: null }))).toEqual([
      'pubblicata at /siul/vacancy/v',
      'chiusa at /siul/vacancy/v/chiudi',
    ])
    expect(said(at('pubblicata'))).toEqual([
      'preselezione',
      'rosa-inviata at /siul/vacancy/v/rosa',
      'chiusa at /siul/vacancy/v/chiudi',
    ])
  })

  test('to «Rosa inviata» only by a rosa, and back to it where one left', () => {
    expect(said(at('preselezione'))).toContain('rosa-inviata at /siul/vacancy/v/rosa')
    const sent = { rosaSentOn: plainDate('2026-11-11') }
    expect(said(at('preselezione', sent))).toEqual(['rosa-inviata', 'chiusa at /siul/vacancy/v/chiudi'])
    expect(said(at('rosa-inviata', sent))).toEqual([
      'preselezione',
      'esiti',
      'chiusa at /siul/vacancy/v/chiudi',
    ])
  })

  test('what is closed stays', () => {
    expect(said(at('chiusa'))).toEqual([])
  })
})

test.each([
  ['/siul/vacancy?chi=mie', true],
  ['/siul/vacancy?chi=centro&q=cuoco+100%25', true],
  ['//altrove.example/siul/vacancy?chi=mie', false],
  ['https://altrove.example', false],
  ['/siul/vacancy?chi=mie#x"><script>', false],
  ['/siul/utenti?chi=mie', false],
  [undefined, false],
])('comes back to %s: %s', (given, isBoard) => {
  expect(boardAddress(given)).toBe(isBoard ? given : undefined)
})
