import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { isPlainDate } from '../../standard/vocabulary/plain-date.ts'

const WRITTEN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** A day as people write it (`12/5/1978`, `12.5.1978`) or as programs do (`1978-05-12`); undefined where it is none. */
export function dayOf(text: string): string | undefined {
  const [, day = '', month = '', year = ''] = WRITTEN.exec(text) ?? []
  const iso = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isPlainDate(iso) ? iso : undefined
}

const NO_DAY = { it: 'Scrivi il giorno così: 31/12/1980.', en: 'Write the day like this: 31/12/1980.' }
const NO_SUCH_DAY = {
  it: 'Questo giorno non c’è nel calendario: controlla giorno e mese.',
  en: 'There is no such day in the calendar: check day and month.',
}

/** A day typed either way, given as `YYYY-MM-DD`. */
export const Day = z
  .string()
  .trim()
  .max(20)
  .transform((text, ctx) => {
    const day = dayOf(text)
    if (day) return day
    ctx.addIssue(complaint(WRITTEN.test(text) ? NO_SUCH_DAY : NO_DAY))
    return z.NEVER
  })
