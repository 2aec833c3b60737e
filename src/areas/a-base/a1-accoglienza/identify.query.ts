import { readCodiceFiscale, sayProblem, type CodiceFiscale } from '../../../platform/identifiers/index.ts'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { listDomicili, type Domicilio } from '../../../records/centro/index.ts'
import { findPersonaIdByCodice, listSimili, type PersonaSimile } from '../../../records/persona/index.ts'
import { Identify } from './create-scheda.schema.ts'

export interface Identified {
  codice: CodiceFiscale
  /** Her file, where there already is one. */
  personaId: string | null
  similar: PersonaSimile[]
  /** Where she may live, with the competent centre. */
  domicili: Domicilio[]
}

/** Reads a codice fiscale and looks for whoever may already be this person. Refused with the exact problem of the code. */
export const identify = defineQuery({
  name: 'a1.identify',
  may: CENTRO,
  input: Identify,
  async run(work, { codice: typed, birthOn }) {
    const codice = readCodiceFiscale(typed, { today: work.today, birthOn })
    if (!codice.ok) {
      const [it, en] = [sayProblem('it', codice.problem), sayProblem('en', codice.problem)]
      return refused('persona.codice-errato', { it, en })
    }
    const personaId = (await findPersonaIdByCodice(work, codice.codice)) ?? null
    const known = { ...codice, birthOn: codice.decoded?.birthOn ?? birthOn }
    const similar = personaId ? [] : await listSimili(work, known)
    return done<Identified>({ codice, personaId, similar, domicili: await listDomicili(work, work.today) })
  },
})
