import { z } from 'zod'
import { openPersona } from '../../../across/persona/index.ts'
import { defineQuery, done, refused } from '../../../platform/work/index.ts'
import { CENTRO } from '../../../records/accesso/index.ts'
import { boundsOf } from '../../../records/erogazione/index.ts'
import { loadParameters } from '../../../records/normativa/index.ts'
import { listProposalsTo } from '../../../records/proposta/index.ts'
import { plainDate } from '../../../standard/index.ts'

/** A proposal whose time is to be written, with the bounds of the card. */
export const readProposal = defineQuery({
  name: 'd2.read-proposal',
  may: CENTRO,
  input: z.strictObject({ personaId: z.uuid(), propostaId: z.uuid() }),
  async run(work, { personaId, propostaId }) {
    const persona = await openPersona(work, personaId, { door: 'candidature' })
    if (!persona) return refused('accesso.non-trovata')
    const proposta = (await listProposalsTo(work, personaId)).find(({ id }) => id === propostaId)
    if (!proposta) return refused('proposta.non-trovata')
    const inForce = { on: plainDate(work.today), parameters: await loadParameters(work) }
    return done({ persona, proposta, bounds: boundsOf('D2', 'individual', inForce) })
  },
})
