import type { CopyRow } from '../../platform/db/copy.ts'
import type { CompanyTable, PastFact } from '../../records/demo/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import type { Dice } from './dice.ts'
import type { Operator, World } from './world.ts'

/** What the companies are being made with. */
export interface Making {
  world: World
  consulente: Operator
  dice: Dice
  newId: (at: Date) => string
  rows: Record<CompanyTable, CopyRow[]>
  facts: PastFact[]
  /** The hours of the past not taken yet, the latest last. */
  free: { on: PlainDate; minutes: number }[]
}

/** Something the consultant did. */
export function fact({ consulente }: Making, told: Omit<PastFact, 'actorId' | 'personaId'>): PastFact {
  return { ...told, actorId: consulente.id, personaId: null }
}
