import { z } from 'zod'
import { interessatoOf, issuerOf } from '../../../across/documenti/index.ts'
import { defineCommand, done, refused } from '../../../platform/work/index.ts'
import { DESK, logOpening } from '../../../records/accesso/index.ts'
import { issueDocumento, nextNumber } from '../../../records/documento/index.ts'
import { findPersona } from '../../../records/persona/index.ts'
import { loadVita, statoAt } from '../../../records/stato/index.ts'
import { plainDate, type Stato } from '../../../standard/index.ts'
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
    const number = await nextNumber(work, 'certificato-stato')
    const kind = 'certificato-stato' as const
    const documento = await issueDocumento(work, { kind, number, personaId, centroCode })
    work.record({ kind: 'certificato.rilasciato', service: 'A1', personaId, data: { number, on } })
    const issuer = await issuerOf(work, centroCode)
    const attested = attestationOf(statoAt(await loadVita(work, personaId), on))
    return done({ documento, issuer, person: interessatoOf(persona), on, ...attested })
  },
})

const SUSPENDED = 'La dichiarazione di disponibilità resta valida: lo stato riprende alla fine del lavoro.'
const UNCERTAIN = 'Manca un dato sul lavoro svolto: vale l’ipotesi più severa, e il centro la verifica.'

/** What a paper says of a status: while it is suspended the person works, and is not unemployed. */
export function attestationOf(stato: Stato) {
  const { state, acquiredOn, because, daVerificare, seniority } = stato
  const unemployed = state === 'in-stato' || state === 'conservato'
  return {
    unemployed,
    ...(unemployed && acquiredOn && { from: acquiredOn, months: seniority.months }),
    explanation: [
      `${because}.`,
      ...(state === 'sospeso' ? [SUSPENDED] : []),
      ...(daVerificare ? [UNCERTAIN] : []),
    ],
  }
}
