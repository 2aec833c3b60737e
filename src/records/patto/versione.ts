import type { PattoContent } from './content.ts'
import type { VersionState } from './patto.ts'
import type { Signature } from './signature.ts'

/** What the person answered. `row` is the promise to change, `words` the person's own. */
export interface PattoAnswer {
  said: 'agreed' | 'disagreed' | 'not-now'
  row?: string
  words?: string
  at: string
}

/** One version of a patto, without the picture of its signature. */
export interface PattoVersione {
  id: string
  pattoId: string
  personaId: string
  n: number
  state: VersionState
  prestazioneId: string | null
  content: PattoContent
  /** What it changes of the version before, in Italian. */
  changes: string[]
  sha256: string | null
  draftedAt: Date
  draftedBy: string | null
  frozenAt: Date | null
  frozenBy: string | null
  answer: PattoAnswer | null
  signature: Signature | null
  signedAt: Date | null
}

export const COLUMNS = [
  'id',
  'pattoId',
  'personaId',
  'n',
  'state',
  'prestazioneId',
  'content',
  'changes',
  'sha256',
  'draftedAt',
  'draftedBy',
  'frozenAt',
  'frozenBy',
  'answer',
  'signature',
  'signedAt',
] as const

type Row = Record<(typeof COLUMNS)[number], unknown>

/** A row of the table as a version: its JSON columns are written by this room only. */
export const versionOf = (row: Row): PattoVersione => row as unknown as PattoVersione
