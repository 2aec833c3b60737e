import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import type { ParameterValue, PlainDate } from '../../standard/index.ts'
import { readDay } from '../../surfaces/design/format.ts'

/** A day as a person types it or as programs write it; within a century, so that a slip of the keys is seen. */
export const Day = z
  .string()
  .default('')
  .transform((typed, ctx): PlainDate => {
    const day = readDay(typed)
    if (day && day >= '1990-01-01' && day < '2100-01-01') return day
    ctx.addIssue(
      complaint({
        it: 'Scrivi giorno, mese e anno, per esempio 01/01/2027.',
        en: 'Write day, month and year, for example 01/01/2027.',
      }),
    )
    return z.NEVER
  })

/** Whole numbers and yes/no, from JSON or from the texts of a form. */
const Value = z
  .union([z.int(), z.boolean(), z.string().max(20)])
  .default('')
  .transform((given, ctx): ParameterValue => {
    if (typeof given !== 'string') return given
    if (given === 'true' || given === 'false') return given === 'true'
    if (/^\d{1,9}$/.test(given)) return Number(given)
    ctx.addIssue(
      complaint({
        it: 'Scrivi un numero intero, per esempio 90, oppure scegli sì o no.',
        en: 'Write a whole number, for example 90, or choose yes or no.',
      }),
    )
    return z.NEVER
  })

/** Where the number comes from: the deliberation, its date, the article. */
export const Source = z
  .string()
  .trim()
  .max(300)
  .default('')
  .refine((text) => text.length >= 3, {
    params: {
      it: 'Scrivi l’atto da cui viene, per esempio «DGR 15 del 12 gennaio 2027».',
      en: 'Write the act it comes from, for example “DGR 15 del 12 gennaio 2027”.',
    },
  })

export const Certainty = z.enum(['certo', 'da-confermare']).default('certo')

/** A value for a legal number, from a day on: cents for money, minutes for durations. */
export const ProposalInput = z.strictObject({
  code: z.string().max(100),
  value: Value,
  validFrom: Day,
  source: Source,
  certainty: Certainty,
})

/** Which of the cases: of a centre, and which page of them (from 1). */
export const SliceInput = z.strictObject({
  centro: z.string().max(10).optional(),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})

/** One proposal. */
export const DecisionInput = z.strictObject({ code: z.string().max(100), id: z.uuid() })
