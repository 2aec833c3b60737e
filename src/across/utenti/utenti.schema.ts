import { z } from 'zod'
import { ROLES } from '../../records/accesso/index.ts'
import { complaint } from '../../platform/work/index.ts'

export const NewUtente = z
  .strictObject({
    username: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9._-]{1,40}$/),
    displayName: z.string().trim().min(3).max(80),
    role: z.enum(ROLES),
    centroCode: z.string().max(4).optional(),
    enteId: z.uuid().optional(),
  })
  .superRefine(({ role, centroCode, enteId }, ctx) => {
    const isOfCentre = !['regione', 'ente', 'amministratore'].includes(role)
    if (isOfCentre && !centroCode)
      ctx.addIssue(
        complaint({ it: 'Scegli il centro in cui lavora.', en: 'Choose the centre they work at.' }, [
          'centroCode',
        ]),
      )
    if (role === 'ente' && !enteId)
      ctx.addIssue(
        complaint({ it: 'Scegli l’ente per cui lavora.', en: 'Choose the body they work for.' }, ['enteId']),
      )
  })

export const OneUtente = z.strictObject({ accountId: z.uuid() })
export const Switch = OneUtente.extend({ active: z.enum(['si', 'no']) })
