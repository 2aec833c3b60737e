import { openPersona, type Testata } from '../../../across/persona/index.ts'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import {
  listDeliveredTo,
  listPassi,
  listPassoHistory,
  type PassoMoment,
  type PassoRow,
} from '../../../records/patto/index.ts'
import { WhichPasso } from './passo.schema.ts'
import { WhosePatto } from './patto.schema.ts'

export interface PassoView {
  persona: Testata
  passo: PassoRow
  history: PassoMoment[]
  deliveries: { id: string; service: string; on: string }[]
}

/** A step with how it went. */
export const readPasso = defineQuery({
  name: 'a2.read-passo',
  may: CENTRO,
  input: WhichPasso,
  async run(work, { personaId, passoId }) {
    const persona = await openPersona(work, personaId, { door: 'passo' })
    const passo = persona && (await listPassi(work, personaId)).find(({ id }) => id === passoId)
    if (!persona || !passo) return refused('accesso.non-trovata')
    const deliveries = await listDeliveredTo(work, personaId)
    return done<PassoView>({ persona, passo, history: await listPassoHistory(work, passoId), deliveries })
  },
})

/** The steps of a person's patto in force. */
export const readPassi = defineQuery({
  name: 'a2.read-passi',
  may: CENTRO,
  input: WhosePatto,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'passi' })
    if (!persona) return refused('accesso.non-trovata')
    return done({ persona, passi: await listPassi(work, personaId) })
  },
})
