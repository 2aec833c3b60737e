import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanOf, QUALITY_MARKS } from './qualita.ts'

const mark = fc.integer({ min: 1, max: 5 })
const all = (persone: number, tempi: number, ancora: number) => ({ persone, tempi, ancora })

test('nobody answered: there is no mean', () => expect(meanOf([])).toBeNull())

test('a mean has one decimal, half up', () => {
  expect(meanOf([all(5, 1, 4), all(4, 2, 4)])).toEqual(all(4.5, 1.5, 4))
  expect(meanOf([all(5, 1, 1), all(5, 1, 1), all(4, 1, 2)])).toEqual(all(4.7, 1, 1.3))
  expect(meanOf([all(1, 1, 1), all(1, 1, 1), all(1, 1, 1), all(2, 1, 1)])?.persone).toBe(1.3)
})

test('a mean lies between the least and the most, whatever the order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ persone: mark, tempi: mark, ancora: mark }), { minLength: 1 }),
      (rows) => {
        const mean = meanOf(rows)
        expect(meanOf(rows.toReversed())).toEqual(mean)
        const marks = rows.map(({ persone }) => persone)
        expect(mean?.persone).toBeGreaterThanOrEqual(Math.min(...marks))
        expect(mean?.persone).toBeLessThanOrEqual(Math.max(...marks))
      },
    ),
  )
})

test('marks go from one to five, as the page of the company shows them', () => {
  expect([...QUALITY_MARKS]).toEqual([1, 2, 3, 4, 5])
})

test('a question is averaged by itself, whatever the others say', () => {
  expect(meanOf([all(1, 5, 3), all(2, 4, 3)])).toEqual(all(1.5, 4.5, 3))
})
