import type { PlainDate } from '../../standard/index.ts'
import type { Effect } from './effect.ts'
import type { NewValue } from './series.ts'

/** `proposta` waits for another person · `in-vigore` approved, from its day on · `ritirata` never came into force. */
export type VersioneState = 'proposta' | 'in-vigore' | 'ritirata'

/** A value that somebody of the region proposed for a legal number, and what became of it. */
export interface Versione extends NewValue {
  id: string
  code: string
  state: VersioneState
  proposedById: string
  proposedBy: string
  proposedAt: Date
  approvedBy: string | null
  approvedAt: Date | null
  /** What it would have changed, as it was shown to who proposed it. */
  replay: Effect
}

/** Whether the value begins before the day: it reaches what already ran by then. */
export const isBackdated = ({ validFrom }: Pick<NewValue, 'validFrom'>, today: PlainDate): boolean =>
  validFrom < today
