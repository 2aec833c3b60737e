import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { readDay } from '../../../surfaces/design/format.ts'

/** A day as a person types it (`14/11/2025`) or as programs write it (`2025-11-14`). */
export const Day = z.string().transform((typed, ctx): PlainDate => {
  const day = readDay(typed)
  if (day) return day
  ctx.addIssue(
    complaint({
      it: `«${typed.slice(0, 20)}» non è un giorno del calendario: scrivi giorno/mese/anno, per esempio 14/11/2025.`,
      en: `“${typed.slice(0, 20)}” is not a day of the calendar: write day/month/year, for example 14/11/2025.`,
    }),
  )
  return z.NEVER
})
