import { z } from 'zod'
import { DISMISSALS, LISTE } from '../../../standard/index.ts'
import { Day } from './did-day.schema.ts'

const yesNo = z
  .enum(['si', 'no'])
  .transform((said) => said === 'si')
  .optional()

export const ReadListe = z.strictObject({ personaId: z.uuid() })

/** What one knows; what is left out stays unknown. */
export const Enrol = z.strictObject({
  personaId: z.uuid(),
  lista: z.enum(LISTE),
  /** From which day; today where left out. */
  fromOn: Day.optional(),
  dismissal: z.enum(DISMISSALS).optional(),
  dismissedOn: Day.optional(),
  paperSeen: yesNo,
  elsewhere: yesNo,
})

export const CancelIscrizione = z.strictObject({
  iscrizioneId: z.uuid(),
  on: Day.optional(),
  reason: z.string().trim().min(3).max(300),
})

export const OneIscrizione = z.strictObject({ iscrizioneId: z.uuid() })

export const SearchLista = z.strictObject({
  lista: z.enum(LISTE).default('mobilita'),
  /** Who was in it that day; today where left out. */
  al: Day.optional(),
  /** Also who left it. */
  tutte: z.enum(['si']).optional(),
})
