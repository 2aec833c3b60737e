import { z } from 'zod'
import { Day, PREFERRED_LANGUAGES } from '../../records/persona/index.ts'
import { SERVICE_CODES } from '../../standard/index.ts'

/** A language one may need to be helped in: all but Italian. */
export const LANGUAGES = PREFERRED_LANGUAGES.filter((code) => code !== 'it')
const language = z.enum(LANGUAGES as [string, ...string[]])
const minutes = z.coerce.number().int().min(5).max(480)
/** `9:30`, by the clock on the wall. */
const Hour = z.string().trim().max(5)

export const OfPersona = z.strictObject({ personaId: z.uuid() })
export const OneMediazione = z.strictObject({ mediazioneId: z.uuid() })
export const OneMediatore = z.strictObject({ mediatoreId: z.uuid() })
export const NoMore = z.strictObject({})

export const Book = z.strictObject({
  personaId: z.uuid(),
  language,
  service: z.enum(SERVICE_CODES),
  on: Day,
  from: Hour,
  minutes,
  /** Left out while somebody is still to be found. */
  mediatoreId: z.uuid().optional(),
})
export const Assign = z.strictObject({ mediazioneId: z.uuid(), mediatoreId: z.uuid() })
export const Cancel = z.strictObject({
  mediazioneId: z.uuid(),
  reason: z.string().trim().min(3).max(300),
})

export const Note = z.strictObject({
  /** The delivery that had mediation: of one person or of a group. */
  prestazioneId: z.uuid(),
  language,
  mediatoreId: z.uuid(),
  minutes,
  /** The booking it was. */
  mediazioneId: z.uuid().optional(),
})

export const AddMediatore = z.strictObject({
  name: z.string().trim().min(2).max(120),
  body: z.string().trim().min(2).max(120),
  languages: z.union([z.array(language).min(1), language.transform((one) => [one])]),
  phone: z.string().trim().max(30).nullish(),
  hourEuro: z.coerce.number().min(0).max(500).nullish(),
  agreedHours: z.coerce.number().int().min(1).max(10_000).nullish(),
  weekdays: z.union([
    z.array(z.coerce.number().int().min(1).max(7)).min(1),
    z.coerce
      .number()
      .int()
      .min(1)
      .max(7)
      .transform((one) => [one]),
  ]),
  from: Hour.default('9:00'),
  until: Hour.default('13:00'),
})

export const Count = z.strictObject({
  /** `2026-11`; this month where left out. */
  mese: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .optional(),
  /** The rows of one language. */
  lingua: language.optional(),
})
