import { z } from 'zod'
import { NOTIFICA_KINDS } from '../../records/notifica/index.ts'

export const Nothing = z.strictObject({})

/** What was read: all that was shown at an instant, or of that one kind, one civil day, one fact. */
export const Read = z.strictObject({
  upTo: z.iso.datetime().transform((text) => new Date(text)),
  kind: z.enum(NOTIFICA_KINDS).optional(),
  on: z.iso.date().optional(),
  source: z.string().max(120).optional(),
})

export const OneKind = z.strictObject({ kind: z.enum(NOTIFICA_KINDS) })
