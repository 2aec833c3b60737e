import type { Work } from '../../platform/work/index.ts'
import type { AccordoVersione } from '../../records/accordo/index.ts'

/** Tells the ledger what happened to a version: `accordo.<fact>`. */
export function tellAccordo(
  work: Work,
  fact: string,
  { aziendaId, accordoId, service, n, sha256 }: AccordoVersione,
): void {
  work.record({
    kind: `accordo.${fact}`,
    service,
    data: { azienda: aziendaId, accordo: accordoId, n, ...(sha256 && { sha256 }) },
  })
}
