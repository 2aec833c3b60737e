import { romeDayOf } from '../../platform/clock/index.ts'
import { roleWords, type Role } from '../../records/accesso/index.ts'
import type { CentroRow } from '../../records/centro/index.ts'
import { otherJobs, type Passo, type PattoVersione, type Signature } from '../../records/patto/index.ts'
import { inItalian, plainDate, type PlainDate } from '../../standard/index.ts'
import { pattoDocument, pattoPaper, type PattoToPrint } from '../../surfaces/documents/index.ts'
import type { Signature as Printed } from '../../surfaces/documents/index.ts'
import { letterheadOf } from '../documenti/index.ts'

interface ToPrint {
  version: PattoVersione
  strokes: Buffer | undefined
  centro: CentroRow | undefined
  /** Where this installation answers: `https://…`, for the QR. */
  origin: string
}

const BY_CENTRE =
  'Firma solo il centro: promette di più o lascia più tempo. La tua firma è sulla versione di prima.'

/** The version as it was signed, or as it stands. Throws `PdfError`. */
export function printPatto({ version, strokes, ...rest }: ToPrint): Uint8Array {
  const { answer, signature, signedAt } = version
  return pattoDocument({
    ...toPrint({ version, ...rest }),
    ...(answer && { answer: { said: answer.said, ...(answer.words && { words: answer.words }) } }),
    ...(signature &&
      signature.way !== 'centre' &&
      signedAt && { signature: printed(signature, signedAt, strokes) }),
  })
}

/** The same text to be signed by hand. Throws `PdfError`. */
export const printPattoPaper = (given: Omit<ToPrint, 'strokes'>): Uint8Array => pattoPaper(toPrint(given))

function toPrint({ version, centro, origin }: Omit<ToPrint, 'strokes'>): PattoToPrint {
  const { content, n, sha256 } = version
  const { number, goal, person, referente, ours, theirs, conditions, profile } = content
  const others = otherJobs(content)
  const jobs = others.length > 0 ? ` Anche: ${others.join(', ')}.` : ''
  return {
    issuer: letterheadOf(centro),
    number,
    issuedAt: (version.signedAt ?? version.frozenAt ?? version.draftedAt).toISOString(),
    verification: {
      code: `${number}/${n}${sha256 ? ` ${sha256.slice(0, 8)}` : ''}`,
      url: `${origin}/siul/persone/${version.personaId}/patto`,
    },
    person,
    version: n,
    referente,
    goal: `${goal.replace(/\.$/, '')}.${jobs}`,
    ours: ours.map(printedPasso),
    theirs: theirs.map(printedPasso),
    conditions,
    ...(profile && { profile: { words: profile.words, on: profile.on } }),
    ...(n > 1 && {
      changes: [...version.changes, ...(version.signature?.way === 'centre' ? [BY_CENTRE] : [])],
    }),
  }
}

/** A promise in one line: with whom, and from when. */
function printedPasso({ text, from, by, who = [] }: Passo): { text: string; by?: PlainDate } {
  const others = who.length > 0 ? `, con ${who.join(', ')}` : ''
  return { text: `${text}${others}${from ? `, dal ${inItalian(from)}` : ''}`, ...(by && { by }) }
}

function printed(signature: Signature, signedAt: Date, strokes: Buffer | undefined): Printed {
  const { identifiedByName: by, sentTo, sha256 } = signature
  const identifiedWith = sentTo
    ? `${signature.identifiedWith}, e codice mandato a ${sentTo}`
    : signature.identifiedWith
  const seal = { signedAt: signedAt.toISOString(), identified: { by, with: identifiedWith }, sha256 }
  if (signature.way === 'paper') {
    const { witnessName: witness, witnessRole } = signature
    return { way: 'paper', witness, witnessRole: roleWords('it')(witnessRole as Role), ...seal }
  }
  if (signature.way === 'tablet' && strokes) return { way: 'tablet', strokes, ...seal }
  return { way: 'name', typed: signature.way === 'name' ? signature.typed : '', ...seal }
}

/** The name of the file a person keeps. */
export const fileNameOf = ({ content, n, draftedAt }: PattoVersione): string =>
  `patto-${content.number}-${n}-${plainDate(romeDayOf(draftedAt))}.pdf`
