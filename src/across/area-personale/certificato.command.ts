import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import { issueAttestation } from '../documenti/index.ts'
import { Nothing } from './area.schema.ts'

/** The attestation of her own status today, as the centre issues it. Refused `did.senza-centro` where no centre follows her. */
export const issueCertificatoMio = defineCommand({
  name: 'area-personale.issue-certificato',
  may: ['cittadino'],
  input: Nothing,
  async run(work) {
    const persona = await findPersona(work, work.actor.settings['siul.persona'] ?? '')
    if (!persona) return refused('accesso.non-trovata')
    const { centroCode } = persona
    if (!centroCode) return refused('did.senza-centro')
    return done(await issueAttestation(work, { persona, centroCode, on: plainDate(work.today) }))
  },
})
