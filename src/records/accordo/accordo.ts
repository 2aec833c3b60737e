import { createHash } from 'node:crypto'
import { done, refused, type Outcome } from '../../platform/work/index.ts'
import { inItalian, type PlainDate } from '../../standard/index.ts'
import { canonical, promiseChanges, type Passo } from '../patto/index.ts'

/** The services whose card asks for an agreement with the company. */
export const ACCORDO_SERVICES = ['E1', 'E2', 'E3'] as const
export type AccordoService = (typeof ACCORDO_SERVICES)[number]

/** What centre and company promise each other. */
export interface AccordoText {
  goal: string
  ours: readonly Passo[]
  theirs: readonly Passo[]
  from: PlainDate
  until: PlainDate | null
}

/** The whole of a version: what is signed says also between whom, and which one it is. */
export interface AccordoContent extends AccordoText {
  number: string
  version: number
  service: AccordoService
  azienda: { name: string; partitaIva: string }
  centro: string
}

export const ACCORDO_STATES = ['bozza', 'alla-firma', 'firmata', 'superata'] as const
export type AccordoState = (typeof ACCORDO_STATES)[number]
export type AccordoStep = 'freeze' | 'withdraw' | 'sign'

const POSSIBLE: Record<AccordoState, Partial<Record<AccordoStep, AccordoState>>> = {
  bozza: { freeze: 'alla-firma' },
  'alla-firma': { withdraw: 'bozza', sign: 'firmata' },
  firmata: {},
  superata: {},
}

/** Where a step leads, or `accordo.passo-impossibile`. */
export function takeStep(state: AccordoState, step: AccordoStep): Outcome<AccordoState> {
  const next = POSSIBLE[state][step]
  return next ? done(next) : refused('accordo.passo-impossibile')
}

/** Who signed a version for the company, as what, on which day: the same words on paper and from afar. */
interface Signed {
  signer: string
  signerJob: string
  signedOn: PlainDate
  /** Of the text that was signed. */
  sha256: string
}

/** On paper, with who of the centre saw it; or by an address of its own, with where that and its code went. */
export type AccordoSignature = Signed &
  (
    | { way: 'paper'; identifiedWith: string; witness: string; witnessName: string }
    | {
        way: 'link'
        /** Whom of the company the address was sent to, and where. */
        referente: string
        referenteName: string
        sentTo: string
        sentAt: string
        sentBy: string
        sentByName: string
      }
  )

/** Who registers a signature is somebody else than whoever wrote the text and whoever froze it. */
export const mayRegister = (
  { draftedBy, frozenBy }: { draftedBy: string; frozenBy: string | null },
  accountId: string | null,
): boolean => accountId !== null && accountId !== draftedBy && accountId !== frozenBy

/** SHA-256 of the canonical text, 64 hexadecimal digits. */
export const sealOf = (content: AccordoContent): string =>
  createHash('sha256').update(canonical(content)).digest('hex')

/** What a version changes of the one before, one Italian sentence each. */
export function accordoChanges(before: AccordoText, after: AccordoText): string[] {
  const moved = (what: string, was: string, is: string) =>
    was === is ? [] : [`${what}: prima «${was}», ora «${is}».`]
  return [
    ...moved('Scopo', before.goal, after.goal),
    ...promiseChanges('Impegno del centro', said(before.ours), said(after.ours)),
    ...promiseChanges('Impegno dell’azienda', said(before.theirs), said(after.theirs)),
    ...moved('Vale dal', inItalian(before.from), inItalian(after.from)),
    ...moved('Vale fino al', endOf(before), endOf(after)),
  ]
}

/** Inside a sentence a promise loses its own full stop. */
const said = (lines: readonly Passo[]): Passo[] =>
  lines.map((line) => ({ ...line, text: line.text.replace(/\.$/, '') }))

const endOf = ({ until }: AccordoText) => (until === null ? 'senza scadenza' : inItalian(until))
