import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { TRANSFER_REASONS } from '../../records/trasferimento/index.ts'

const text = (max: number) => z.string().trim().min(1).max(max)

export const OfPersona = z.strictObject({ personaId: z.uuid() })
export const Nothing = z.strictObject({})
export const OneTrasferimento = z.strictObject({ trasferimentoId: z.uuid() })
export const ReturnTrasferimento = z.strictObject({ trasferimentoId: z.uuid(), reason: text(1000) })

/** A new domicile names the centre by itself; otherwise the person asks for one. */
export const SendTrasferimento = z
  .strictObject({
    personaId: z.uuid(),
    reason: z.enum(TRANSFER_REASONS),
    /** Belfiore code of the new comune. */
    comune: z
      .string()
      .trim()
      .toUpperCase()
      .regex(/^[A-Z]\d{3}$/)
      .optional(),
    address: text(200).optional(),
    toCentro: text(10).optional(),
    note: text(1000).optional(),
  })
  .superRefine(({ reason, comune, toCentro }, ctx) => {
    if (reason === 'domicilio' && !comune)
      ctx.addIssue(
        complaint(
          { it: 'Scegli il comune del nuovo domicilio.', en: 'Choose the comune of the new domicile.' },
          ['comune'],
        ),
      )
    if (reason === 'richiesta' && !toCentro)
      ctx.addIssue(
        complaint(
          {
            it: 'Scegli il centro che la persona chiede.',
            en: 'Choose the centre that the person asks for.',
          },
          ['toCentro'],
        ),
      )
  })
