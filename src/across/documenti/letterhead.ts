import type { Work } from '../../platform/work/index.ts'
import { listCentri, type CentroRow } from '../../records/centro/index.ts'
import type { Documento } from '../../records/documento/index.ts'
import type { Persona } from '../../records/persona/index.ts'
import { plainDate } from '../../standard/index.ts'
import type { Interessato, Issuer, Official } from '../../surfaces/documents/index.ts'

/** A centre as it signs its papers, with no name where it is not known. */
export const letterheadOf = (centro: CentroRow | null | undefined): Issuer => ({
  authority: 'Regione Umbria',
  body: 'ARPAL Umbria',
  centre: centro ? `Centro per l’impiego di ${centro.name}` : 'Centro per l’impiego',
  ...(centro?.address && { address: centro.address }),
  ...(centro?.phone && { phone: centro.phone }),
})

/** The same, by the code of the centre. */
export const issuerOf = async (work: Work, centroCode: string): Promise<Issuer> =>
  letterheadOf((await listCentri(work)).find(({ code }) => code === centroCode))

/** The person a paper speaks of. */
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
