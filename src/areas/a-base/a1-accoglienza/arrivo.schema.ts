import { z } from 'zod'
import { NEEDS } from '../../../records/persona/index.ts'

const need = z.enum(NEEDS)

export const Arrive = z.strictObject({
  appuntamentoId: z.uuid(),
  /** The appointment as it was seen. */
  version: z.coerce.number().int().min(1),
})

export const ReadHere = z.strictObject({ personaId: z.uuid() })

export const SetNeeds = z.strictObject({
  personaId: z.uuid(),
  /** The file as it was seen. */
  version: z.coerce.number().int().min(1),
  /** All of them; nothing ticked sends nothing. */
  needs: z.union([z.array(need).max(NEEDS.length), need.transform((one) => [one])]).default([]),
})
