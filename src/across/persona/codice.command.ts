import { readCodiceFiscale, sayProblem } from '../../platform/identifiers/index.ts'
import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { DESK } from '../../records/accesso/index.ts'
import {
  changeCodice as change,
  findPersona,
  findPersonaIdByCodice,
  listCodiciPrecedenti,
  readBirth,
} from '../../records/persona/index.ts'
import { refreshScadenze } from '../../records/scadenza/index.ts'
import { ChangeCodice } from './codice.schema.ts'

/**
 * Corrects a codice fiscale, or writes the definitive one over the provisional: the birth follows it, the old one stays
 * known. Refused with the exact problem of the code, and `persona.codice-di-altra` with `personaId` where another has it.
 */
export const changeCodice = defineCommand({
  name: 'persona.change-codice',
  may: DESK,
  input: ChangeCodice,
  async run(work, { personaId, version, codice: typed, reason }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const codice = readCodiceFiscale(typed, { today: work.today, birthOn: persona.birthOn })
    if (!codice.ok) {
      const [it, en] = [sayProblem('it', codice.problem), sayProblem('en', codice.problem)]
      return refused('persona.codice-errato', { it, en })
    }
    const owner = await findPersonaIdByCodice(work, codice.codice)
    if (owner && owner !== personaId) return refused('persona.codice-di-altra', { personaId: owner })
    const had = owner && (await listCodiciPrecedenti(work, personaId))
    if (had && had.some((each) => each.reason === 'unione' && each.codice === codice.codice))
      return refused('persona.codice-di-unita')
    const { sex, birthOn, birthPlaceCode, birthPlaceName } = persona
    const birth = codice.decoded
      ? readBirth(codice, {})
      : done({ sex, birthOn, birthPlaceCode, birthPlaceName })
    if (!birth.ok) return birth
    const changed = await change(work, { personaId, version, codice, birth: birth.value, reason })
    if (!changed.ok) return changed
    const fields = ['codiceFiscale', ...(birth.value.birthOn === birthOn ? [] : ['birthOn'])]
    work.record({ kind: 'scheda.aggiornata', service: 'A1', personaId, data: { fields, reason } })
    // What is due to a person looks at her age.
    await refreshScadenze(work, personaId)
    return done({ version: changed.value.version, codice: codice.codice })
  },
})
