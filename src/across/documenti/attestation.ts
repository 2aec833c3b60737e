import type { Work } from '../../platform/work/index.ts'
import { issueDocumento, nextNumber } from '../../records/documento/index.ts'
import type { Persona } from '../../records/persona/index.ts'
import { loadVita, statoAt } from '../../records/stato/index.ts'
import type { PlainDate, Stato } from '../../standard/index.ts'
import { interessatoOf, issuerOf } from './letterhead.ts'

interface Asked {
  persona: Persona
  centroCode: string
  /** The day it speaks of, `YYYY-MM-DD`. */
  on: PlainDate
}

/** Issues the attestation of the status of a person on a day: each has a number and a code of its own, and is written down. */
export async function issueAttestation(work: Work, { persona, centroCode, on }: Asked) {
  const kind = 'certificato-stato' as const
  const number = await nextNumber(work, kind)
  const documento = await issueDocumento(work, { kind, number, personaId: persona.id, centroCode })
  work.record({ kind: 'certificato.rilasciato', service: 'A1', personaId: persona.id, data: { number, on } })
  const issuer = await issuerOf(work, centroCode)
  const attested = attestationOf(statoAt(await loadVita(work, persona.id), on))
  return { documento, issuer, person: interessatoOf(persona), on, ...attested }
}

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
