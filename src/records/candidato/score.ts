import type { Candidato, Ricercato } from './candidato.ts'
import { meets } from './criteria.query.ts'

/** How who comes first is reckoned: whole numbers, in the order in which they weigh. */
export const WEIGHTS = {
  /** Each desired requirement that is met. */
  desired: 1_000,
  /** The very occupation asked, not another of its group. */
  exact: 300,
  /** Each month of experience, up to ten years. */
  month: 2,
  mostMonths: 120,
  /** Someone next door; a unit less every hundred metres. */
  nearest: 300,
} as const

/** The parts of one person's score, and which requirements she meets (a bit each, in the order they were written). */
export interface Scored {
  personaId: string
  met: number
  desired: number
  exact: number
  experience: number
  nearness: number
  total: number
  /** In units of 100 m; null for work that has no place. */
  distance: number | null
  monthsThere: number
}

/** Months worked in the occupations asked; where none is hers, in those of the group. */
export function monthsIn(
  { professions, months }: Candidato,
  asked: Ricercato,
): { exact: boolean; months: number } {
  const there = months.filter((_, at) => asked.professions.includes(professions[at] ?? -1))
  const exact = there.length > 0
  return { exact, months: Math.max(0, ...(exact ? there : months)) }
}

/** The whole verdict on a row, or nothing where she is too far, in another trade or lacks what is required. */
export function scoreOf(row: Candidato, asked: Ricercato): Scored | undefined {
  const distance = distanceTo(row, asked)
  if (distance === undefined) return undefined
  const there = monthsIn(row, asked)
  let met = 0
  let desired = 0
  for (const [at, requisito] of asked.requisiti.entries()) {
    if (meets({ ...row, monthsThere: there.months }, requisito)) {
      met |= 1 << at
      if (!requisito.required) desired += WEIGHTS.desired
    } else if (requisito.required) return undefined
  }
  const exact = there.exact ? WEIGHTS.exact : 0
  const experience = Math.min(there.months, WEIGHTS.mostMonths) * WEIGHTS.month
  const nearness = distance === null ? 0 : Math.max(0, WEIGHTS.nearest - distance)
  const total = desired + exact + experience + nearness
  return {
    personaId: row.personaId,
    met,
    desired,
    exact,
    experience,
    nearness,
    total,
    distance,
    monthsThere: there.months,
  }
}

/** How far she is; nothing where it is farther than who looks looks, or than she goes. */
function distanceTo({ x, y, commute }: Candidato, { place }: Ricercato): number | null | undefined {
  if (!place) return null
  const squared = (x - place.x) ** 2 + (y - place.y) ** 2
  return squared <= Math.min(place.radius, commute) ** 2 ? Math.floor(Math.sqrt(squared)) : undefined
}
