import { z } from 'zod'
import { readPhone, sayPhoneProblem } from '../../platform/identifiers/index.ts'
import { complaint } from '../../platform/work/index.ts'
import { ORARI } from '../../records/persona/index.ts'
import { CONTRATTI_OFFERTI } from '../../records/vacancy/index.ts'

/** How far one looks, in kilometres. */
export const DISTANCES = [5, 10, 25, 50, 100] as const
const LONGEST_QUESTION = 200
const LAST_PAGE = 500

const cut = z.string().transform((text) => text.slice(0, LONGEST_QUESTION).trim())
const flag = z.enum(['1', 'on', 'true']).transform(() => '1')

/** A search: what (`q`), near which comune (`dove`, its name), within how many kilometres, and filters. */
export const Cerca = z.strictObject({
  q: cut.default(''),
  dove: cut.default(''),
  km: z.coerce
    .number()
    .pipe(z.union(DISTANCES.map((km) => z.literal(km))))
    .default(25),
  contratto: z.enum(CONTRATTI_OFFERTI).optional(),
  orario: z.enum(ORARI).optional(),
  patente: flag.optional(),
  l68: flag.optional(),
  subito: flag.optional(),
  pagina: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
})
export type Cerca = z.output<typeof Cerca>
/** What of a search is in its address, but for the page of it. */
export const ASKED_FIELDS = ['q', 'dove', 'km', 'contratto', 'orario', 'patente', 'l68', 'subito'] as const

const MOST_NUMBER = 2_147_483_647
export const OneOfferta = z.strictObject({ number: z.coerce.number().int().min(1).max(MOST_NUMBER) })

/** Who wants to be called about a job: a name, a telephone, and her yes to keeping them for that. */
export const CallMe = OneOfferta.extend({
  name: z.string().trim().min(1).max(80),
  phone: z
    .string()
    .max(40)
    .transform((text, ctx) => {
      const read = readPhone(text)
      if (read.ok) return read.e164
      ctx.addIssue(
        complaint({ it: sayPhoneProblem('it', read.problem), en: sayPhoneProblem('en', read.problem) }),
      )
      return z.NEVER
    }),
  consent: z.preprocess(
    (given) => given === true || given === 'on' || given === 'true',
    z.boolean().superRefine((yes, ctx) => {
      if (!yes)
        ctx.addIssue(
          complaint({
            it: 'Per richiamarti dobbiamo tenere nome e numero: metti la spunta se va bene.',
            en: 'To call you back we must keep name and number: tick the box if that is fine.',
          }),
        )
    }),
  ),
})

export const Called = z.strictObject({ richiamataId: z.uuid() })
export const Nothing = z.strictObject({})
export const OfVacancy = z.strictObject({ vacancyId: z.uuid() })
