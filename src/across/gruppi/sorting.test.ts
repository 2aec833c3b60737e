import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSort, sortGroups, SORTS } from './sorting.ts'

const group = (title: string, left: number, day: number) => ({
  title,
  left,
  conductorName: left === 2 ? null : 'Anna Ricci',
  service: 'B2',
  place: `Sala ${left}`,
  startsAt: new Date(Date.UTC(2026, 10, day)),
})
const groups = [group('È tardi', 10, 12), group('Zeta', 2, 13), group('Alfa', 5, 11)]
const titles = (ordina: string | undefined) => sortGroups(groups, readSort(ordina)).map(({ title }) => title)

test.each([
  [undefined, ['Alfa', 'È tardi', 'Zeta']],
  ['-quando', ['Zeta', 'È tardi', 'Alfa']],
  ['gruppo', ['Alfa', 'È tardi', 'Zeta']],
  ['-gruppo', ['Zeta', 'È tardi', 'Alfa']],
  ['posti', ['Zeta', 'Alfa', 'È tardi']],
  ['dove', ['Zeta', 'Alfa', 'È tardi']],
  ['conduce', ['Zeta', 'È tardi', 'Alfa']],
  ['-nulla', ['Alfa', 'È tardi', 'Zeta']],
  ['--posti', ['Alfa', 'È tardi', 'Zeta']],
  ["posti' or 1=1", ['Alfa', 'È tardi', 'Zeta']],
])('sorted by %s', (ordina, expected) => expect(titles(ordina)).toEqual(expected))

test('nobody gets lost, and what is equal stays as it was', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string(), fc.nat(3), fc.integer({ min: 1, max: 28 }))),
      fc.constantFrom(...SORTS),
      fc.boolean(),
      (rows, by, down) => {
        const all = rows.map(([title, left, day], at) => ({ ...group(title, left, day), at }))
        const sorted = sortGroups(all, { by, down })
        expect(sorted.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(all.map(({ at }) => at))
        expect(sortGroups(sorted, { by, down })).toEqual(sorted)
      },
    ),
  )
})
