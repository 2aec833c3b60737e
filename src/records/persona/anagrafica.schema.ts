import { z } from 'zod'
import { readPhone, sayPhoneProblem } from '../../platform/identifiers/index.ts'
import { complaint } from '../../platform/work/index.ts'
import { COMUNI } from '../centro/index.ts'
import { CHANNELS, NEEDS, PREFERRED_LANGUAGES } from './anagrafica.ts'

const name = z.string().trim().min(1).max(80).regex(/\p{L}/u)

const phone = z
  .string()
  .max(60)
  .transform((text, ctx) => {
    const read = readPhone(text)
    if (read.ok) return read.e164
    const [it, en] = [sayPhoneProblem('it', read.problem), sayPhoneProblem('en', read.problem)]
    ctx.addIssue(complaint({ it, en }))
    return z.NEVER
  })

const known = new Set(COMUNI.map(({ belfiore }) => belfiore))
const comune = z.string().superRefine((code, ctx) => {
  if (known.has(code)) return
  ctx.addIssue(
    complaint({
      it: 'Scegli un comune dell’Umbria dall’elenco.',
      en: 'Choose a comune of Umbria from the list.',
    }),
  )
})
const need = z.enum(NEEDS)

/** Each datum of the anagrafica as it is typed; null empties it. */
export const anagraficaShape = {
  surname: name,
  name,
  phone: phone.nullable(),
  email: z.email().max(200).nullable(),
  preferredChannel: z.enum(CHANNELS).nullable(),
  preferredLanguage: z.enum(PREFERRED_LANGUAGES),
  address: z.string().trim().min(1).max(200).nullable(),
  comune: comune.nullable(),
  /** Also one alone, as forms send it. */
  needs: z.union([z.array(need).max(NEEDS.length), need.transform((one) => [one])]),
}
