import { z } from 'zod'
import { complaint } from '../../../platform/work/index.ts'
import { NEEDS } from '../../../records/persona/index.ts'
import { LETTERS, REASON_CODES } from '../../../records/turno/index.ts'

const need = z.enum(NEEDS)
const turnoId = z.uuid()

/** Where to go, as the screen of the room will say it. */
const place = z
  .string()
  .trim()
  .max(40)
  .default('')
  .superRefine((text, ctx) => {
    if (text !== '') return
    ctx.addIssue(
      complaint({
        it: 'Scrivi dove sei: per esempio «sportello 2»',
        en: 'Write where you are: for example “sportello 2”',
      }),
    )
  })

/** The account of a colleague of the same centre. */
const to = z
  .string()
  .default('')
  .superRefine((text, ctx) => {
    if (z.uuid().safeParse(text).success) return
    ctx.addIssue(complaint({ it: 'Scegli a chi affidare il numero', en: 'Choose whom to entrust it to' }))
  })

export const TakeNumber = z.strictObject({
  /** Left out for somebody nobody has looked for. */
  personaId: z.uuid().optional(),
  reason: z.enum(REASON_CODES),
  /** Left out: those written in the person's file. One alone too, as forms send it. */
  needs: z.union([z.array(need).max(NEEDS.length), need.transform((one) => [one])]).optional(),
})

export const CallNumber = z.strictObject({
  /** Left out: the next one. */
  turnoId: turnoId.optional(),
  /** The queue of the next one; left out, whoever came first. */
  letter: z.enum(LETTERS).optional(),
  place,
})

export const OneNumber = z.strictObject({ turnoId })

export const ReferNumber = z.strictObject({ turnoId, to })

export const ReadSala = z.strictObject({
  /** A number just served, to be told about. */
  served: z.uuid().optional(),
})

/** The code on a ticket. */
export const TicketCode = z.strictObject({ codice: z.string().min(1).max(64) })
