import { z } from 'zod'
import { CLOSING_MINUTES } from '../../../across/erogazioni/index.ts'
import { findProfessione, VOCI } from '../../../records/persona/index.ts'
import { ANSWERS_TO_PROPOSAL } from '../../../records/proposta/index.ts'

const prestazioneId = z.uuid()
const many = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (given) => (given === undefined ? [] : [given].flat().filter((each) => each !== '')),
    z.array(one).max(20),
  )
const code = z.string().refine((given) => findProfessione(given) !== undefined)

export const OfPersona = z.strictObject({ personaId: z.uuid() })
export const OneInterview = z.strictObject({ prestazioneId })

const part = {
  prestazioneId,
  version: z.coerce.number().int().min(0).default(0),
  /** Ends the part; left out, it goes on. */
  esito: z.literal('fatto').optional(),
}

/** One part of the interview, whole; `version` is the one it was written over, 0 the first time. */
export const SavePart = z.discriminatedUnion('block', [
  z.strictObject({
    ...part,
    block: z.literal('cerca'),
    /** The occupations she still accepts, of those she had; `altra` is a new one. */
    professioni: many(code),
    altra: code.optional(),
    /** Her availability as she says it today. */
    data: VOCI.disponibilita,
  }),
  z.strictObject({ ...part, block: z.literal('ha') }),
  z.strictObject({
    ...part,
    block: z.literal('manca'),
    rimedi: many(z.string().trim().max(200)),
    nota: z.string().trim().max(1000).optional(),
  }),
  z.strictObject({ ...part, block: z.literal('note'), testo: z.string().trim().max(8000).optional() }),
])
export type SavePart = z.output<typeof SavePart>

/** A job proposed at once, with the answer where she gave it. */
export const ProposeNow = z.strictObject({
  prestazioneId,
  vacancyId: z.uuid(),
  answer: z.enum(ANSWERS_TO_PROPOSAL).optional(),
})

/** `minutes` is the whole conversation. */
export const CloseColloquio = z.strictObject({
  prestazioneId,
  ...CLOSING_MINUTES,
  /** How many of them were for proposing jobs: they are the front office of D2, not of D1. */
  proposalMinutes: z.coerce.number().int().min(1).max(480).optional(),
})
