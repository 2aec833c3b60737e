import { CENTRO } from '../../records/accesso/index.ts'
import type { AccordoVersione } from '../../records/accordo/index.ts'
import type { CentroRow } from '../../records/centro/index.ts'
import { getCard } from '../../standard/index.ts'
import { accordoDocument } from '../../surfaces/documents/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import { letterheadOf } from '../documenti/index.ts'
import { accordoHref, ONE } from './accordo.page.tsx'
import { readAccordo } from './accordo.query.ts'

/** A version of an agreement, to be printed: with lines to sign until it is signed. */
export const accordoPdfPage = definePage({
  path: `${ONE}/:versione{[0-9]+\\.pdf}`,
  may: CENTRO,
  async get(visit) {
    const answer = await visit.ask(readAccordo, { accordoId: visit.param('accordo') })
    if (answer.kind !== 'done' || answer.value.azienda.id !== visit.param('id')) return null
    const n = Number(visit.param('versione').replace('.pdf', ''))
    const version = answer.value.versions.find((each) => each.n === n)
    if (!version) return null
    const bytes = print(version, answer.value.centro, visit.origin)
    return pdf(visit, bytes, `accordo-${version.number}-${n}.pdf`)
  },
})

function print(version: AccordoVersione, centro: CentroRow | null, origin: string): Uint8Array {
  const { content, number, n, sha256, service, signature } = version
  return accordoDocument({
    issuer: letterheadOf(centro),
    number,
    issuedAt: (version.signedAt ?? version.frozenAt ?? version.draftedAt).toISOString(),
    verification: {
      code: `${number}/${n}${sha256 ? ` ${sha256.slice(0, 8)}` : ''}`,
      url: `${origin}${accordoHref(version)}`,
    },
    azienda: content.azienda,
    version: n,
    service: `${service} · ${getCard(service).name}`,
    goal: content.goal,
    ours: content.ours,
    theirs: content.theirs,
    from: content.from,
    until: content.until,
    changes: version.changes,
    ...(signature && { signature: { ...signature, witness: signature.witnessName } }),
  })
}
