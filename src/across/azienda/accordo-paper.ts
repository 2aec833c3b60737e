import { covered } from '../../records/firma/index.ts'
import type { AccordoSignature, AccordoVersione } from '../../records/accordo/index.ts'
import type { CentroRow } from '../../records/centro/index.ts'
import { getCard } from '../../standard/index.ts'
import { accordoDocument, type AccordoToPrint } from '../../surfaces/documents/index.ts'
import { letterheadOf } from '../documenti/index.ts'
import { accordoHref } from './accordo-href.ts'

interface ToPrint {
  version: AccordoVersione
  centro: CentroRow | null
  /** Where this installation answers: `https://…`, for the QR. */
  origin: string
}

/** A version of an agreement: with lines to sign by hand until it is signed, then with how it was. Throws `PdfError`. */
export function printAccordo({ version, centro, origin }: ToPrint): Uint8Array {
  const { content, number, n, sha256, service, signature, signedAt } = version
  return accordoDocument({
    issuer: letterheadOf(centro),
    number,
    issuedAt: (signedAt ?? version.frozenAt ?? version.draftedAt).toISOString(),
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
    ...(signature && signedAt && { signature: printed(signature, signedAt) }),
  })
}

function printed(signature: AccordoSignature, signedAt: Date): NonNullable<AccordoToPrint['signature']> {
  if (signature.way === 'paper') return { ...signature, witness: signature.witnessName }
  const { way, signer, signerJob, sha256, referenteName, sentTo, sentAt, sentByName } = signature
  return {
    way,
    signer,
    signerJob,
    sha256,
    sentAt,
    signedAt: signedAt.toISOString(),
    sentToName: referenteName,
    sentTo: covered(sentTo),
    sentBy: sentByName,
  }
}

/** The name of the file. */
export const fileOf = ({ number, n }: AccordoVersione): string =>
  `accordo-${number.replace('/', '-')}-${n}.pdf`
