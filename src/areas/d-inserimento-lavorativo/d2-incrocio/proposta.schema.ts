import { z } from 'zod'
import { ANSWERS_TO_PROPOSAL } from '../../../records/proposta/index.ts'

/** In front of the person or on the phone; her answer where she gave it at once. */
export const Propose = z.strictObject({
  personaId: z.uuid(),
  vacancyId: z.uuid(),
  how: z.enum(['colloquio', 'telefono', 'messaggio']),
  answer: z.enum(ANSWERS_TO_PROPOSAL).optional(),
  reason: z.string().trim().min(1).max(500).optional(),
})
export const Answered = z.strictObject({
  propostaId: z.uuid(),
  answer: z.enum(ANSWERS_TO_PROPOSAL),
  reason: z.string().trim().min(1).max(500).optional(),
})
export const OneProposta = z.strictObject({ propostaId: z.uuid() })
export const OfPersona = z.strictObject({ personaId: z.uuid() })

const code = { codice: z.string().regex(/^[\w-]{10,60}$/) }
export const PropostaCode = z.strictObject(code)
export const OwnAnswer = z.strictObject({ ...code, answer: z.enum(ANSWERS_TO_PROPOSAL) })
