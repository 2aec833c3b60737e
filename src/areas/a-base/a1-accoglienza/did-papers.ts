import type { Work } from '../../../platform/work/index.ts'
import { listCentri } from '../../../records/centro/index.ts'
import type { Documento } from '../../../records/documento/index.ts'
import type { Persona } from '../../../records/persona/index.ts'
import { plainDate } from '../../../standard/index.ts'
import type { Interessato, Issuer, Official } from '../../../surfaces/documents/index.ts'

/** The centre as it signs its papers. */
export async function issuerOf(work: Work, centroCode: string): Promise<Issuer> {
  const centro = (await listCentri(work)).find(({ code }) => code === centroCode)
  if (!centro) throw new Error(`no centre ${centroCode}`)
  return {
    authority: 'Regione Umbria',
    body: 'ARPAL Umbria',
    centre: `Centro per l’impiego di ${centro.name}`,
    ...(centro.address && { address: centro.address }),
    ...(centro.phone && { phone: centro.phone }),
  }
}

export const interessatoOf = (persona: Persona): Interessato => ({
  name: `${persona.name} ${persona.surname}`,
  codiceFiscale: persona.codiceFiscale,
  bornOn: plainDate(persona.birthOn),
  bornIn: persona.birthPlaceName,
})

/** A paper with the address where anybody can ask about it; `origin` is where this program is reached. */
export function officialOf({ number, code, issuedAt }: Documento, issuer: Issuer, origin: string): Official {
  return {
    issuer,
    number,
    issuedAt: issuedAt.toISOString(),
    verification: { code, url: `${origin}/verifica/${code}` },
  }
}
