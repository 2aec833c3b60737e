import { z } from 'zod'
import { readPartitaIva, readPhone, sayPhoneProblem, sayProblem } from '../../platform/identifiers/index.ts'
import { complaint } from '../../platform/work/index.ts'
import { NEED_ENDS, SEDE_KINDS, SIZE_CLASSES } from '../../records/azienda/index.ts'

/** Eleven digits with their check digit, however they were typed. */
export const PartitaIva = z
  .string()
  .max(60)
  .default('')
  .transform((text, ctx) => {
    const read = readPartitaIva(text)
    if (read.ok) return read.partitaIva
    ctx.addIssue(complaint({ it: sayProblem('it', read.problem), en: sayProblem('en', read.problem) }))
    return z.NEVER
  })

const Phone = z
  .string()
  .max(60)
  .transform((text, ctx) => {
    const read = readPhone(text)
    if (read.ok) return read.e164
    ctx.addIssue(
      complaint({ it: sayPhoneProblem('it', read.problem), en: sayPhoneProblem('en', read.problem) }),
    )
    return z.NEVER
  })

const Email = z.email({ error: () => undefined }).max(200)
const text = (most: number) => z.string().trim().min(1).max(most)
export const aziendaId = z.uuid()
export const version = z.coerce.number().int().min(1)

/** What the name of the company says, the least there is to know. */
const Name = z
  .string()
  .trim()
  .max(200)
  .default('')
  .superRefine((name, ctx) => {
    if (name.length < 2)
      ctx.addIssue(complaint({ it: 'Scrivi il nome dell’azienda.', en: 'Write the name of the company.' }))
  })

const Ateco = z
  .string()
  .trim()
  .max(12)
  .superRefine((code, ctx) => {
    if (/^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$/.test(code)) return
    ctx.addIssue(
      complaint({
        it: 'Il codice ATECO è fatto di coppie di cifre con il punto: per esempio 56.10.11.',
        en: 'An ATECO code is pairs of digits with points: for example 56.10.11.',
      }),
    )
  })

const profile = {
  name: Name,
  ateco: Ateco.nullish(),
  ccnl: text(120).nullish(),
  sizeClass: z.enum(SIZE_CLASSES).nullish(),
  phone: Phone.nullish(),
  email: Email.nullish(),
}

/** Where it is: a comune of Umbria by its Belfiore code, or a place elsewhere as it is called. */
const where = {
  comune: z
    .string()
    .regex(/^[A-Z]\d{3}$/)
    .optional(),
  place: text(120).optional(),
  address: text(200).optional(),
}

export const SearchAziende = z.strictObject({
  q: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(20),
})
export const Mie = z.strictObject({ limit: z.coerce.number().int().min(1).max(100).default(30) })
export const OfPartitaIva = z.strictObject({ partitaIva: PartitaIva })
export const OneAzienda = z.strictObject({ aziendaId })
export const ReadScheda = z.strictObject({
  aziendaId,
  limit: z.coerce.number().int().min(1).max(1000).default(20),
})

export const CreateAzienda = z.strictObject({
  partitaIva: PartitaIva,
  /** Left out: the partita IVA, as for every company that is not one person. */
  codiceFiscale: z.string().trim().max(40).optional(),
  ...profile,
  ...where,
  /** The companies with a similar name were looked at. */
  seen: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
})

/** What a field says now, whole: what is left out is emptied. */
export const UpdateAzienda = z.strictObject({
  aziendaId,
  version,
  ...profile,
  /** Who looks after it. */
  consulenteId: z.uuid().nullish(),
})

export const AddSede = z.strictObject({ aziendaId, kind: z.enum(SEDE_KINDS).default('operativa'), ...where })
export const OneSede = z.strictObject({ aziendaId, sedeId: z.uuid() })
export const AddReferente = z.strictObject({
  aziendaId,
  name: Name,
  job: text(120).optional(),
  phone: Phone.optional(),
  email: Email.optional(),
})
export const OneReferente = z.strictObject({ aziendaId, referenteId: z.uuid() })

export const CloseNeed = z.strictObject({
  aziendaId,
  fabbisognoId: z.uuid(),
  version,
  how: z.enum(NEED_ENDS),
})
