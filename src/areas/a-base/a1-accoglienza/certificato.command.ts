import { z } from 'zod'
import { issueAttestation } from '../../../across/documenti/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { DESK, logOpening } from '../../../records/accesso/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { Day } from './did-day.schema.ts'

/** The attestation of the status on a day, today if left out: each one has a number of its own. */
export const issueCertificato = defineCommand({
  name: 'a1.issue-certificato',
  may: DESK,
  input: z.strictObject({ personaId: z.uuid(), al: Day.optional() }),
  async run(work, { personaId, al }) {
    const persona = await findPersona(work, personaId)
    if (!persona) return refused('accesso.non-trovata')
    const on = al ?? plainDate(work.today)
    if (on > work.today) return refused('did.nel-futuro')
    const centroCode = work.actor.centro ?? persona.centroCode
    if (!centroCode) return refused('did.senza-centro')
    await logOpening(work, personaId, { door: 'certificato', reason: 'documento' })
    return done(await issueAttestation(work, { persona, centroCode, on }))
  },
})
