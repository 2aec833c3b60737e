import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { listDomicili, type Domicilio } from '../../records/centro/index.ts'
import {
  listCodiciPrecedenti,
  listHistory,
  type CodicePrecedente,
  type Datum,
} from '../../records/persona/index.ts'
import { openPersona, type Testata } from './open-persona.ts'

export interface AnagraficaView {
  persona: Testata
  /** Every writing of every datum, latest first. */
  history: Datum[]
  domicili: Domicilio[]
  /** The codes she had, latest first. */
  codici: CodicePrecedente[]
}

/** The data of a person with where each comes from. Refused `accesso.non-trovata`. */
export const getAnagrafica = defineQuery({
  name: 'persona.get-anagrafica',
  may: CENTRO,
  input: z.strictObject({ personaId: z.uuid() }),
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'anagrafica' })
    if (!persona) return refused('accesso.non-trovata')
    const history = await listHistory(work, personaId)
    return done<AnagraficaView>({
      persona,
      history,
      domicili: await listDomicili(work, work.today),
      codici: await listCodiciPrecedenti(work, personaId),
    })
  },
})
