import { z } from 'zod'
import { CODICE_REASONS } from '../../records/persona/index.ts'

/** Another codice fiscale of 16 characters, or a provisional one of 11 digits, and why. */
export const ChangeCodice = z.strictObject({
  personaId: z.uuid(),
  version: z.coerce.number().int().min(1),
  codice: z.string().trim().min(1).max(60),
  reason: z.enum(CODICE_REASONS),
})
