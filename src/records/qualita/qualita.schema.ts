import { z } from 'zod'

/** Left out it stays left out, so that one is told to choose rather than to write a number. */
const mark = z.preprocess(
  (given) => (given === undefined ? given : Number(given)),
  z.number().int().min(1).max(5),
)

/** A company's answers, from 1 to 5, and what else it says. */
export const GIUDIZIO = {
  persone: mark,
  tempi: mark,
  ancora: mark,
  note: z.string().trim().max(1000).optional(),
}
