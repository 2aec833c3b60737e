import { z } from 'zod'
import { CorsoContent, GIVES } from '../../records/corso/index.ts'

export const CorsiAsked = z.strictObject({
  q: z.string().trim().max(120).default(''),
  comune: z.string().max(4).optional(),
  gives: z.enum(GIVES).optional(),
  /** Also those that began already, or are not in the catalogue today. */
  all: z
    .union([z.boolean(), z.enum(['on', 'true', 'false']).transform((value) => value !== 'false')])
    .default(false),
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
})
export const OneCorso = z.strictObject({ corsoId: z.uuid() })
export const NewCorso = z.strictObject({ content: CorsoContent })
export const ChangedCorso = z.strictObject({
  corsoId: z.uuid(),
  version: z.coerce.number().int().min(1),
  content: CorsoContent,
})
export const MOST_AT_ONCE = 1_000
export const ImportedCorsi = z.strictObject({ corsi: z.array(CorsoContent).min(1).max(MOST_AT_ONCE) })
export const NoMore = z.strictObject({})
