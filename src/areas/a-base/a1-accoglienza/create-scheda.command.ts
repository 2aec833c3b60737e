import {
  matchesNames,
  readCodiceFiscale,
  sayProblem,
  type NameWarning,
} from '../../../platform/identifiers/index.ts'
import { defineCommand, done, refused, type Work } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import {
  createPersona,
  findPersonaIdByCodice,
  listSimili,
  readBirth,
  type PersonaSimile,
} from '../../../records/persona/index.ts'
import { CreateScheda } from './create-scheda.schema.ts'

export interface SchedaCreata {
  personaId: string
  /** Where the code does not come from the names as written: to be looked at, no obstacle. */
  warnings: NameWarning[]
}

/**
 * Makes the scheda of a person who has none. Refused where the code is wrong or taken, where the birth is not known, and
 * where there are similar people not yet looked at.
 */
export const createScheda = defineCommand({
  name: 'a1.create-scheda',
  may: CENTRO,
  input: CreateScheda,
  async run(work, input) {
    const { codice: typed, birthOn, sex, birthPlace, seen, ...anagrafica } = input
    const codice = readCodiceFiscale(typed, { today: work.today, birthOn })
    if (!codice.ok) {
      const [it, en] = [sayProblem('it', codice.problem), sayProblem('en', codice.problem)]
      return refused('persona.codice-errato', { it, en })
    }
    const existing = await findPersonaIdByCodice(work, codice.codice)
    if (existing) return refused('persona.codice-gia-presente', { personaId: existing })
    const birth = readBirth(codice, { birthOn, sex, birthPlace })
    if (!birth.ok) return birth
    const unseen = await listUnseen(work, { ...anagrafica, ...codice, birthOn: birth.value.birthOn }, seen)
    if (unseen.length > 0)
      return refused('persona.simili-da-vedere', {
        count: unseen.length,
        similar: unseen,
      })
    const created = await createPersona(work, { ...anagrafica, ...birth.value, codice })
    if (!created.ok) return created
    const personaId = created.value
    work.record({ kind: 'scheda.rilasciata', service: 'A1', personaId, data: { code: codice.kind } })
    const warnings = matchesNames(codice.codice, anagrafica.surname, anagrafica.name)
    return done<SchedaCreata>({ personaId, warnings })
  },
})

async function listUnseen(
  work: Work,
  identity: Parameters<typeof listSimili>[1],
  seen: readonly string[],
): Promise<PersonaSimile[]> {
  return (await listSimili(work, identity)).filter(({ id }) => !seen.includes(id))
}
