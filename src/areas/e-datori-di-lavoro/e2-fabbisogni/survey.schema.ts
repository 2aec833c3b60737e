import { z } from 'zod'
import { aziendaId } from '../../../across/azienda/index.ts'
import { complaint, several } from '../../../platform/work/index.ts'
import { REFERRALS, SURVEY_TOPICS } from '../../../records/azienda/index.ts'
import { Day } from '../../../records/persona/index.ts'
import { PERFORMANCE_CODES, plainDate } from '../../../standard/index.ts'

/** A line of the plan: what is needed, for how many people, by when. */
const Line = z.strictObject({
  what: z
    .string()
    .trim()
    .max(200)
    .default('')
    .superRefine((what, ctx) => {
      if (what === '') ctx.addIssue(complaint({ it: 'Scrivi che cosa serve.', en: 'Write what is needed.' }))
    }),
  people: z.coerce.number().int().min(1).max(999).default(1),
  by: Day.transform(plainDate).optional(),
})

/** The lines that a form sends by their numbers, each at its own: what is wrong with the third is told at the third. */
function byNumber(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given
  const lines = new Map(
    Object.entries(given).map(([n, line]) => [/^\d{1,2}$/.test(n) ? Number(n) : NaN, line]),
  )
  if (lines.has(NaN)) return given
  return Array.from({ length: Math.max(...lines.keys(), -1) + 1 }, (_, n) => lines.get(n) as unknown)
}

const TOPICS = Object.values(SURVEY_TOPICS).flat()

export const RecordSurvey = z.strictObject({
  aziendaId,
  /** Which of the four performances of E2. */
  performance: z.enum(PERFORMANCE_CODES),
  topics: several(z.enum(TOPICS), TOPICS.length),
  /** In order; a form sends it by number. */
  plan: z
    .preprocess(byNumber, z.array(Line.optional()).max(20))
    .transform((lines) => lines.flatMap((line) => line ?? []))
    .default([]),
  referredTo: several(z.enum(REFERRALS), REFERRALS.length),
  /** Vouchers for continuous training that the company asked for. */
  vouchers: z.coerce.number().int().min(0).max(50).default(0),
  note: z.string().trim().max(2000).optional(),
  minutes: z.coerce.number().int().min(1).max(480),
  on: Day.optional(),
  from: z.string().max(5).optional(),
})

export const ReadSurveys = z.strictObject({ aziendaId })
