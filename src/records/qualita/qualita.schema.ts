import { z } from 'zod'

const mark = z.coerce.number().int().min(1).max(5)

/** A company's answers, from 1 to 5, and what else it says. */
export const GIUDIZIO = {
  persone: mark,
  tempi: mark,
  ancora: mark,
  note: z.string().trim().max(1000).optional(),
}
