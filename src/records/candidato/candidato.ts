import type { Requisito } from './requisito.schema.ts'

/** A row of the fast table: one person in one group of occupations. Distances and places in units of 100 m. */
export interface Candidato {
  personaId: string
  professionGroup: number
  cell: number
  flags: number
  education: number
  freeFrom: string | null
  commute: number
  x: number
  y: number
  /** At most three, with the months worked in each, in the same order. */
  professions: readonly number[]
  months: readonly number[]
  languages: readonly number[]
  abilita: readonly number[]
}

/** What is looked for. */
export interface Ricercato {
  /** Occupations, as numbers of the classification; the groups of three digits are read from them. */
  professions: readonly number[]
  /** Where the work is, and how far one looks; null where it is done from anywhere. */
  place: { x: number; y: number; radius: number } | null
  requisiti: readonly Requisito[]
}

export const groupsOf = ({ professions }: Ricercato): number[] => [
  ...new Set(professions.map((number) => Number(String(number).slice(0, 3)))),
]

/** The side of a cell, in units of 100 m. */
const CELL = 100
export const cellOf = (x: number, y: number): number => Math.floor(x / CELL) * 10_000 + Math.floor(y / CELL)

/** The cells that touch a circle. */
export function cellsWithin({ x, y, radius }: { x: number; y: number; radius: number }): number[] {
  const cells: number[] = []
  const first = (value: number) => Math.floor((value - radius) / CELL)
  const last = (value: number) => Math.floor((value + radius) / CELL)
  for (let east = first(x); east <= last(x); east++)
    for (let north = first(y); north <= last(y); north++) {
      const dx = Math.max(east * CELL - x, 0, x - (east * CELL + CELL - 1))
      const dy = Math.max(north * CELL - y, 0, y - (north * CELL + CELL - 1))
      if (dx * dx + dy * dy <= radius * radius) cells.push(east * 10_000 + north)
    }
  return cells
}
