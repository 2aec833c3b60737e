import { z } from 'zod'
import { complaint } from '../../platform/work/index.ts'
import { CENTRI, COMUNI, type CodiceCentro } from '../../records/centro/index.ts'
import { Certainty, Day, Source } from './proposal.schema.ts'

const codes = new Set(COMUNI.map(({ belfiore }) => belfiore))

/** Some comuni, by their Belfiore code, given to a centre from a day on. */
export const CompetenzeInput = z.strictObject({
  comuni: z
    .union([z.string().transform((one) => [one]), z.array(z.string())])
    .default([])
    .superRefine((chosen, ctx) => {
      if (chosen.length > 0 && chosen.every((code) => codes.has(code))) return
      const it = 'Segna almeno un comune dell’elenco.'
      ctx.addIssue(complaint({ it, en: 'Tick at least one comune of the list.' }))
    }),
  centro: z
    .string()
    .default('')
    .transform((code, ctx): CodiceCentro => {
      const centro = CENTRI.find(({ codice }) => codice === code)
      if (centro) return centro.codice
      ctx.addIssue(complaint({ it: 'Scegli un centro.', en: 'Choose a centre.' }))
      return z.NEVER
    }),
  validFrom: Day,
  source: Source,
  certainty: Certainty,
})
