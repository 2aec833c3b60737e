import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { ACCORDO_SERVICES } from '../../records/accordo/index.ts'
import { IDENTIFIED_WITH } from '../../records/firma/index.ts'
import { Day } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { aziendaId, version } from './azienda.schema.ts'

const accordoId = z.uuid()
const PlainDay = Day.transform(plainDate)

/** One thing promised, and the last useful day for it. */
const Impegno = z
  .strictObject({ text: z.string().trim().max(300).default(''), by: PlainDay.optional() })
  .superRefine(({ text }, ctx) => {
    if (text === '')
      ctx.addIssue(
        complaint(
          { it: 'Scrivi l’impegno, o togli il giorno.', en: 'Write the promise, or take the day off.' },
          ['text'],
        ),
      )
  })
  .transform(({ text, by }) => (by === undefined ? { text } : { text, by }))

/** In order; a form sends them by number. */
const Impegni = z
  .union([
    z.array(Impegno).max(10),
    z.record(z.string().regex(/^\d{1,2}$/), Impegno).transform(Object.values<z.output<typeof Impegno>>),
  ])
  .default([])
  .superRefine((list, ctx) => {
    if (list.length === 0)
      ctx.addIssue(
        complaint({
          it: 'Un accordo ha almeno un impegno per parte.',
          en: 'An agreement has at least one promise a side.',
        }),
      )
  })

const text = {
  goal: z
    .string()
    .trim()
    .max(600)
    .default('')
    .superRefine((goal, ctx) => {
      if (goal.length < 3)
        ctx.addIssue(
          complaint({ it: 'Scrivi lo scopo dell’accordo.', en: 'Write what the agreement is for.' }),
        )
    }),
  ours: Impegni,
  theirs: Impegni,
  from: PlainDay,
  until: PlainDay.optional(),
}

/** Who signed for the company, and as what. */
const who = {
  signer: z.string().trim().min(3).max(120),
  signerJob: z.string().trim().min(2).max(120),
}

export const OfAzienda = z.strictObject({ aziendaId })
export const OneAccordo = z.strictObject({ accordoId })
export const DraftAccordo = z.strictObject({ aziendaId, service: z.enum(ACCORDO_SERVICES), ...text })
/** `version` is that of the last version as it was seen. */
export const RedraftAccordo = z.strictObject({ accordoId, version, ...text })
export const StepAccordo = z.strictObject({ accordoId, version })
export const SendAccordo = z.strictObject({ accordoId, version, referenteId: z.uuid() })
export const SignAccordo = z.strictObject({
  accordoId,
  version,
  ...who,
  identifiedWith: z.enum(IDENTIFIED_WITH),
  signedOn: PlainDay,
})
/** The address of somebody of the company; `sessione` is what the right code gave, said so by the API. */
const held = { codice: z.string().min(1).max(64), sessione: z.string().max(64).optional() }
export const ShowHeld = z.strictObject(held)
export const SignHeld = z.strictObject({ ...held, ...who })
export const DeclineHeld = z.strictObject({ ...held, reason: z.string().trim().min(3).max(600) })
export const CloseAccordo = z.strictObject({ accordoId, reason: z.string().trim().min(3).max(300) })
