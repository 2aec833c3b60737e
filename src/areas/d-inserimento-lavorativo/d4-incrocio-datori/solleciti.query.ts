import { z } from 'zod'
import { defineQuery, done } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { OUTCOME_DAYS } from '../../../records/rosa/index.ts'
import { listEsitiDaSentire } from '../../../records/selezione/index.ts'
import { addDays, daysBetween, plainDate } from '../../../standard/index.ts'

/** `primo` from the tenth day after the rosa, `ultimo` from the fifteenth, `scaduto` after it. */
export type Sollecito = 'primo' | 'ultimo' | 'scaduto'

/** Which reminder it is, so many days after the rosa. */
export function sollecitoOf(days: number): Sollecito {
  if (days < OUTCOME_DAYS.last) return 'primo'
  return days === OUTCOME_DAYS.last ? 'ultimo' : 'scaduto'
}

/** The companies to call about outcomes, the oldest rosa first; whoever has told every outcome is not here. */
export const listReminders = defineQuery({
  name: 'd4.reminders',
  may: IMPRESE,
  input: z.strictObject({ chi: z.enum(['mie', 'centro']).default('mie') }),
  async run(work, { chi }) {
    const of = chi === 'mie' ? { consulenteId: work.actor.id ?? '' } : { centro: work.actor.centro ?? '' }
    const rows = await listEsitiDaSentire(work, of)
    return done(
      rows.map((row) => ({
        ...row,
        dueOn: addDays(row.rosaSentOn, OUTCOME_DAYS.last),
        sollecito: sollecitoOf(daysBetween(row.rosaSentOn, plainDate(work.today))),
      })),
    )
  },
})
