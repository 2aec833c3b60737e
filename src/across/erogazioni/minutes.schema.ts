import { z } from 'zod'

/** The minutes of an interview as whoever closes it writes them; all left out: those counted. */
export const CLOSING_MINUTES = {
  minutes: z.coerce.number().int().min(1).max(720).optional(),
  /** The hour it began, `9:30`, where it is not the one the page was opened at. */
  from: z
    .string()
    .trim()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/)
    .optional(),
  /** Why the minutes are not those counted. */
  reason: z.string().trim().max(300).optional(),
}
