import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { type Interessato, type Official, personContent, printSheet } from './frame.ts'
import { PATTO_LAYOUT } from './patto-layout.ts'
import { longDay, longInstant, shortDay } from './spoken.ts'

/** One thing promised, and the last useful day for it. */
export type Passo = { text: string; by?: PlainDate }

/** What the person answered; «no» and «not now» may carry the person's own words. */
export type Answer = { said: 'agreed' | 'disagreed' | 'not-now'; words?: string }

/** How the patto was signed: with a finger (PNG of the strokes), by typing the name, or on paper before a witness. */
export type Signature = (
  | { way: 'tablet'; strokes: Uint8Array }
  | { way: 'name'; typed: string }
  | { way: 'paper'; witness: string; witnessRole: string }
) & {
  /** ISO instant. */
  signedAt: string
  /** Who saw the person and with which document, or by which digital identity. */
  identified: { by?: string; with: string }
  /** SHA-256 of the frozen content, 64 hexadecimal digits. */
  sha256: string
}

export type PattoToPrint = Official & {
  person: Interessato
  version: number
  /** Who answers for the patto at the centre. */
  referente?: string
  goal: string
  ours: readonly Passo[]
  theirs: readonly Passo[]
  /** In plain Italian, a sentence each. */
  conditions: readonly string[]
  /** The level of the profile in words, never the score. */
  profile?: { words: string; on: PlainDate }
  /** What changed since the version before. */
  changes?: readonly string[]
}

export type PattoAnswered = PattoToPrint & { answer?: Answer; signature?: Signature }

const ANSWERS: Record<Answer['said'], string> = {
  agreed: 'Sì, sono d’accordo.',
  disagreed: 'No, voglio cambiare qualcosa.',
  'not-now': 'Non riesco a rispondere ora.',
}

/** The patto di servizio as answered and sealed, in one page where the promises are few. Throws `PdfError`. */
export function pattoDocument(patto: PattoAnswered): Uint8Array {
  const { answer, signature } = patto
  return printPatto(patto, {
    files: signature?.way === 'tablet' ? { 'firma.png': signature.strokes } : {},
    content: {
      answer: answer && { said: ANSWERS[answer.said], words: answer.words },
      signature: signature && signatureContent(signature, patto.person),
    },
  })
}

/** The same patto with boxes to tick and lines to sign by hand; its QR brings the scan back to the record. */
export function pattoPaper(patto: PattoToPrint): Uint8Array {
  return printPatto(patto, { mark: 'Copia da firmare', content: { paper: true } })
}

type Ending = { content: Record<string, unknown>; files?: Record<string, Uint8Array>; mark?: string }

function printPatto(patto: PattoToPrint, ending: Ending): Uint8Array {
  const { person, referente, goal, conditions, profile, changes = [] } = patto
  return printSheet({
    official: patto,
    title: 'Patto di servizio personalizzato',
    reference: [`versione ${patto.version}`],
    layout: PATTO_LAYOUT,
    ...ending,
    content: {
      person: personContent(person),
      referente,
      goal,
      passi: pairs(patto),
      conditions,
      profile: profile && { words: profile.words, on: longDay(profile.on) },
      changes,
      previous: patto.version - 1,
      ...ending.content,
    },
  })
}

/** The two lists side by side: the shorter one ends in empty cells. */
function pairs({ ours, theirs }: PattoToPrint): { text: string; by?: string }[][] {
  const cell = (passo?: Passo) => ({ text: passo?.text ?? '', ...(passo?.by && { by: shortDay(passo.by) }) })
  return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, row) => [
    cell(ours[row]),
    cell(theirs[row]),
  ])
}

function signatureContent(signature: Signature, person: Interessato): Record<string, unknown> {
  const { identified, sha256, signedAt } = signature
  return {
    way: signature.way,
    how: howSigned(signature),
    name: signature.way === 'name' ? signature.typed : person.name,
    at: longInstant(signedAt),
    identified: identified.by ? `da ${identified.by}, con ${identified.with}` : `con ${identified.with}`,
    sha256: [sha256.slice(0, 32), sha256.slice(32)].map((half) => half.match(/.{1,8}/g) ?? []),
  }
}

function howSigned(signature: Signature): string {
  if (signature.way === 'tablet') return 'con il dito, sul tablet del centro'
  if (signature.way === 'name') return 'scrivendo il proprio nome'
  return `su carta, davanti a ${signature.witness} (${signature.witnessRole})`
}
