import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { ANSWERS, CONTACT_KINDS, MESSAGE_STATES } from '../../records/messaggio/index.ts'
import { Day } from '../../records/persona/index.ts'
import { unsaidIn } from './unsaid.ts'

export const OfPersona = z.strictObject({ personaId: z.uuid() })

/** A message typed by hand. At least as long as App IO asks for with the centre's signature. */
export const Write = z.strictObject({
  personaId: z.uuid(),
  text: z
    .string()
    .min(20)
    .max(1000)
    .superRefine((text, ctx) => {
      const word = unsaidIn(text)
      if (word !== undefined)
        ctx.addIssue(
          complaint({
            it: `Togli «${word}»: il messaggio può leggerlo anche chi le sta vicino. Scrivi in parole semplici.`,
            en: `Take «${word}» out: others near her may read the message. Write in plain words.`,
          }),
        )
    }),
})

export const RegisterContact = z.strictObject({
  personaId: z.uuid(),
  kind: z.enum(CONTACT_KINDS),
  /** Whether she answered. */
  reached: z.enum(['si', 'no']),
  note: z.string().max(500).optional(),
})

/** What she chose about the messages: no reminders up to a day, with why; whether she uses App IO. */
export const Choose = z
  .strictObject({
    personaId: z.uuid(),
    pausedUntil: Day.optional(),
    reason: z.string().max(200).optional(),
    io: z.literal('on').optional(),
  })
  .superRefine(({ pausedUntil, reason }, ctx) => {
    if (pausedUntil && !reason)
      ctx.addIssue(complaint({ it: 'Scrivi perché.', en: 'Write why.' }, ['reason']))
    if (reason && !pausedUntil)
      ctx.addIssue(complaint({ it: 'Scrivi fino a quando.', en: 'Write until when.' }, ['pausedUntil']))
  })

export const OneMessage = z.strictObject({ messageId: z.uuid() })

export const Outbox = z.strictObject({
  state: z.enum(MESSAGE_STATES).default('incerto'),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

/** The Message-IDs (or bare ids) that the mail server says it took. */
export const Settle = z.strictObject({ received: z.array(z.string().max(200)).max(100_000) })

export const ListCalls = z.strictObject({})
/** `reader` is the account of who looks. */
export const SentTo = z.strictObject({
  reader: z.uuid(),
  page: z.coerce.number().int().min(1).max(1000).default(1),
})

/** The code of a short address, in any case. */
const Codice = z.string().min(1).max(40)
export const ShortCode = z.strictObject({ codice: Codice })
export const AnswerShort = z.strictObject({ codice: Codice, answer: z.enum(ANSWERS) })
