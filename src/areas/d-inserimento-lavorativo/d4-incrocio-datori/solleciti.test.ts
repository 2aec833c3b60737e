import { expect, test } from 'vitest'
import { sollecitoOf } from './solleciti.query.ts'
import { pressingFirst } from './vacancy.query.ts'

test.each([
  [10, 'primo'],
  [14, 'primo'],
  [15, 'ultimo'],
  [16, 'scaduto'],
  [40, 'scaduto'],
])('%i days after the rosa the company is asked: %s (outcomes are known within fifteen)', (days, which) => {
  expect(sollecitoOf(days)).toBe(which)
})

test('on the board what is due first stands on top, what has no term below, and each keeps its turn', () => {
  type Row = Parameters<typeof pressingFirst>[0][number]
  const row = (name: string, due: string | null | undefined) =>
    ({ name, pressing: due === undefined ? undefined : { due } }) as unknown as Row
  const given = [
    row('a', undefined),
    row('b', '2026-11-20'),
    row('c', '2026-11-10'),
    row('d', '2026-11-20'),
    row('e', null),
  ]
  expect(
    pressingFirst(given)
      .map((each) => (each as unknown as { name: string }).name)
      .join(''),
  ).toBe('cbdae')
  expect(given[0]).toMatchObject({ name: 'a' })
})
