import { z } from 'zod'
import {
  readCodiceFiscale as read,
  sayProblem,
  type CodiceFiscale,
} from '../../platform/identifiers/index.ts'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import { Day } from '../../records/persona/index.ts'

/** What a codice fiscale says. Refused `persona.codice-errato` with the one exact thing that is wrong. */
export const readCodiceFiscale = defineQuery({
  name: 'persona.read-codice-fiscale',
  may: WITH_PEOPLE,
  input: z.strictObject({ codice: z.string().trim().min(1).max(60), birthOn: Day.optional() }),
  async run(work, { codice, birthOn }) {
    const code = read(codice, { today: work.today, birthOn })
    if (code.ok) return done<CodiceFiscale>(code)
    const [it, en] = [sayProblem('it', code.problem), sayProblem('en', code.problem)]
    return refused('persona.codice-errato', { it, en, problem: code.problem })
  },
})
