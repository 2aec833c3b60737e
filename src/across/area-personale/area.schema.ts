import { z } from 'zod'
import { PORTAL_KINDS } from '../../records/accesso/index.ts'
import { Stanza } from '../gruppi/index.ts'
import { ANSWERS } from '../../records/messaggio/index.ts'
import { ANSWERS_TO_PROPOSAL } from '../../records/proposta/index.ts'

/** Whom an identity provider vouched for. */
export const Enter = z.strictObject({
  kind: z.enum(PORTAL_KINDS),
  code: z.string().regex(/^([A-Z0-9]{16}|\d{11})$/),
})
export const Leave = z.strictObject({ token: z.string() })
export const Nothing = z.strictObject({})

/** What she says of an appointment of hers. */
export const AnswerAppuntamento = z.strictObject({ appuntamentoId: z.uuid(), answer: z.enum(ANSWERS) })
/** She is at the centre for an appointment: the code shown there. */
export const ArriveMine = z.strictObject({ appuntamentoId: z.uuid(), stanza: Stanza })
/** What she says of a job proposed to her. */
export const AnswerProposta = z.strictObject({ propostaId: z.uuid(), answer: z.enum(ANSWERS_TO_PROPOSAL) })
/** A page of who opened her file, from 1. */
export const AccessiPage = z.strictObject({ page: z.coerce.number().int().min(1).max(1000) })
/** A version of her patto, by its number. */
export const Version = z.strictObject({ n: z.coerce.number().int().min(1).max(999) })
