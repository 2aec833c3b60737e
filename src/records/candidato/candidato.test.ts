import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellOf, cellsWithin, groupsOf } from './candidato.ts'

describe('the groups of what is looked for', () => {
  const groups = (...professions: number[]) => groupsOf({ professions, place: null, requisiti: [] })

  test('are the first three digits of each occupation, once', () => {
    expect(groups(52221, 52231, 81430)).toEqual([522, 814])
    expect(groups(52221)).toEqual([522])
  })

  test('of nothing there are none', () => {
    expect(groups()).toEqual([])
  })
})

describe('a cell', () => {
  test('is ten kilometres wide: its first unit is in it, the next cell begins a hundred units on', () => {
    expect(cellOf(0, 0)).toBe(0)
    expect(cellOf(99, 99)).toBe(0)
    expect(cellOf(100, 99)).toBe(10_000)
    expect(cellOf(99, 100)).toBe(1)
    expect(cellOf(2_850, 47_799)).toBe(280_477)
  })
})

describe('the cells that a circle touches', () => {
  test('is one where the circle does not leave it, and four at its corner', () => {
    expect(cellsWithin({ x: 150, y: 250, radius: 49 })).toEqual([10_002])
    expect(cellsWithin({ x: 200, y: 200, radius: 1 }).toSorted((a, b) => a - b)).toEqual([
      10_002, 20_001, 20_002,
    ])
    expect(cellsWithin({ x: 200, y: 200, radius: 2 }).toSorted((a, b) => a - b)).toEqual([
      10_001, 10_002, 20_001, 20_002,
    ])
  })

  test('reaches the next cell on the very unit of its edge, and not one before', () => {
    const touching = (radius: number) => cellsWithin({ x: 150, y: 250, radius })
    expect(touching(49)).not.toContain(20_002)
    expect(touching(50)).toContain(20_002)
    expect(touching(50)).not.toContain(2)
    expect(touching(51)).toContain(2)
  })

  const circle = fc.record({
    x: fc.integer({ min: 400, max: 3_000 }),
    y: fc.integer({ min: 400, max: 3_000 }),
    radius: fc.integer({ min: 0, max: 350 }),
  })

  test('nobody within the circle is left out', () => {
    const offset = fc.integer({ min: -350, max: 350 })
    fc.assert(
      fc.property(circle, offset, offset, ({ x, y, radius }, dx, dy) => {
        fc.pre(dx * dx + dy * dy <= radius * radius)
        expect(cellsWithin({ x, y, radius })).toContain(cellOf(x + dx, y + dy))
      }),
    )
  })

  test('none is searched in vain: each has a unit within the circle, and comes once', () => {
    fc.assert(
      fc.property(circle, ({ x, y, radius }) => {
        const cells = cellsWithin({ x, y, radius })
        expect(new Set(cells).size).toBe(cells.length)
        for (const cell of cells) {
          const [east, north] = [Math.floor(cell / 10_000) * 100, (cell % 10_000) * 100]
          const nearest = { x: clamp(x, east), y: clamp(y, north) }
          expect((nearest.x - x) ** 2 + (nearest.y - y) ** 2).toBeLessThanOrEqual(radius ** 2)
        }
      }),
      { numRuns: 50 },
    )
  })
})

const clamp = (value: number, first: number) => Math.min(Math.max(value, first), first + 99)
