import { z } from 'zod'
import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { WITH_PEOPLE } from '../../records/accesso/index.ts'
import { listFactsOf, type FactOfPersona } from '../../records/ledger/index.ts'
import { findSignedVersion } from '../../records/patto/index.ts'
import { listVoci, type Voce } from '../../records/persona/index.ts'
import { listUnioni, type Unione } from '../../records/unione/index.ts'
import { openPersona, type Testata } from './open-persona.ts'

export interface Scheda {
  persona: Testata
  hasPatto: boolean
  voci: Voce[]
  /** What happened, latest first; nothing for those who do not read the ledger. */
  facts: FactOfPersona[]
  /** The unions that made it, latest first; nothing for those who do not read the ledger. */
  unioni: Unione[]
  /** There is more than what is shown. */
  older: boolean
}

/** The file of a person. Refused `accesso.non-trovata`. */
export const getScheda = defineQuery({
  name: 'persona.get-scheda',
  may: WITH_PEOPLE,
  input: z.strictObject({
    personaId: z.uuid(),
    /** How many things that happened. */
    limit: z.coerce.number().int().min(1).max(1000).default(20),
  }),
  async run(work, { personaId, limit }) {
    const persona = await openPersona(work, personaId, { door: 'scheda' })
    if (!persona) return refused('accesso.non-trovata')
    const readsLedger = work.actor.role !== 'ente'
    const facts = readsLedger ? await listFactsOf(work, personaId, { limit: limit + 1, offset: 0 }) : []
    return done<Scheda>({
      persona,
      hasPatto: (await findSignedVersion(work, personaId)) !== undefined,
      voci: await listVoci(work, personaId),
      unioni: readsLedger ? await listUnioni(work, personaId) : [],
      facts: facts.slice(0, limit),
      older: facts.length > limit,
    })
  },
})
