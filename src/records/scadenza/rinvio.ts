import { done, refused, type Outcome } from '../../platform/work/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'

/** Why a duty waits. */
export const RINVIO_REASONS = ['non-risponde', 'ha-chiesto-tempo', 'aspetta-documento', 'altro'] as const
export type RinvioReason = (typeof RINVIO_REASONS)[number]

/** Who puts off longer than this forgets. */
export const LONGEST_RINVIO_DAYS = 180

/** Until which day, why, and in whose words. */
export interface Postponement {
  until: PlainDate
  reason: RinvioReason
  note?: string | undefined
}

/**
 * Whether a duty may be put off: to a day to come, within half a year; beyond its last useful day, or for another reason,
 * only with a note. Refused `rinvio.giorno`, `rinvio.oltre-termine`, `rinvio.serve-nota`.
 */
export function checkPostponement(
  { until, reason, note }: Postponement,
  dueOn: PlainDate,
  today: PlainDate,
): Outcome<void> {
  const last = addDays(today, LONGEST_RINVIO_DAYS)
  if (until <= today || until > last) return refused('rinvio.giorno', { last })
  if (until > dueOn && note === undefined) return refused('rinvio.oltre-termine', { day: dueOn })
  if (reason === 'altro' && note === undefined) return refused('rinvio.serve-nota')
  return done(undefined)
}
