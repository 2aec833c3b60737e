import { z } from 'zod'
import { issuerOf } from '../../../across/documenti/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { CENTRO, logOpening } from '../../../records/accesso/index.ts'
import { issueDocumento, nextNumber, type Documento } from '../../../records/documento/index.ts'
import {
  findPersona,
  listHistory,
  listVoci,
  type Datum,
  type Persona,
  type Voce,
} from '../../../records/persona/index.ts'

export interface PrintedScheda {
  documento: Documento
  issuer: Awaited<ReturnType<typeof issuerOf>>
  persona: Persona
  history: Datum[]
  voci: Voce[]
}

/** Gives out the scheda on paper, as it is now: each copy has a number of its own. Refused `did.senza-centro`. */
export const printScheda = defineCommand({
  name: 'a1.print-scheda',
  may: CENTRO,
  input: z.strictObject({ personaId: z.uuid() }),
  async run(work, { personaId }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const centroCode = work.actor.centro ?? persona.centroCode
    if (!centroCode) return refused('did.senza-centro')
    await logOpening(work, personaId, { door: 'scheda-pdf', reason: 'documento' })
    const number = await nextNumber(work, 'scheda')
    const documento = await issueDocumento(work, { kind: 'scheda', number, personaId, centroCode })
    work.record({ kind: 'scheda.stampata', service: 'A1', personaId, data: { number } })
    return done<PrintedScheda>({
      documento,
      issuer: await issuerOf(work, centroCode),
      persona,
      history: await listHistory(work, personaId),
      voci: await listVoci(work, personaId),
    })
  },
})
