import { refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { FIRMA_MINUTES, firmaState, revokeFirme, useFirma, type FirmaState } from '../firma/index.ts'
import { mayWitness } from './patto.ts'
import { step } from './patto.store.ts'
import type { Signature } from './signature.ts'
import { COLUMNS, versionOf, type PattoAnswer, type PattoVersione } from './versione.ts'

export interface TabletSession {
  code: string
  expiresAt: Date
}

/** Opens a tablet session on one frozen version; an earlier one of the same version no longer opens. */
export async function openFirma(
  work: Work,
  { version, identifiedWith }: { version: PattoVersione; identifiedWith: string },
): Promise<TabletSession> {
  if (work.actor.id === null) throw new Error('a tablet session needs who identified the person')
  await revokeFirme(work, { versioneId: version.id })
  const code = newCode()
  const expiresAt = new Date(work.now.getTime() + FIRMA_MINUTES * 60_000)
  await work.tx
    .insertInto('firma')
    .values({
      codeHash: hashOfCode(code),
      versioneId: version.id,
      personaId: version.personaId,
      identifiedBy: work.actor.id,
      identifiedWith,
      openedAt: work.now,
      expiresAt,
    })
    .execute()
  return { code, expiresAt }
}

export interface Waiting {
  way: 'tablet' | 'link'
  openedAt: Date
  expiresAt: Date
  /** When the tablet first showed the text; null while it has not. */
  seenAt: Date | null
  state: FirmaState
}

/** The last tablet session of a version, as staff see it. */
export async function findWaiting(work: Work, versioneId: string): Promise<Waiting | undefined> {
  const row = await work.tx
    .selectFrom('firma')
    .where('versioneId', '=', versioneId)
    .orderBy('openedAt', 'desc')
    .select(['openedAt', 'expiresAt', 'seenAt', 'usedAt', 'revokedAt', 'way'])
    .executeTakeFirst()
  return row && { ...row, way: row.way === 'link' ? 'link' : 'tablet', state: firmaState(row, work.now) }
}

export interface OnTablet {
  state: FirmaState
  expiresAt: Date
  identifiedBy: string
  identifiedByName: string
  identifiedWith: string
  /** Where the address was sent, where it was not opened at the desk. */
  sentTo: string | null
  person: { surname: string; name: string; centroCode: string | null }
  version: PattoVersione
}

/**
 * What the tablet's address opens: read as the tablet, who sees nothing else. `gone` where staff took it back,
 * undefined where no such address was ever given.
 */
export async function findOnTablet(work: Work): Promise<OnTablet | 'gone' | undefined> {
  const firma = await work.tx.selectFrom('firma').selectAll().executeTakeFirst()
  if (!firma) return undefined
  const { expiresAt, identifiedBy, identifiedWith, sentTo } = firma
  // An address of something else than a patto.
  if (identifiedWith === null) return undefined
  const state = firmaState(firma, work.now)
  const row = await work.tx.selectFrom('pattoVersione').select(COLUMNS).executeTakeFirst()
  if (state === 'revoked' || !row) return 'gone'
  const person = await work.tx
    .selectFrom('persona')
    .select(['surname', 'name', 'centroCode'])
    .executeTakeFirstOrThrow()
  const staff = await work.tx.selectFrom('account').select('displayName').executeTakeFirstOrThrow()
  return {
    state,
    expiresAt,
    identifiedBy,
    identifiedWith,
    sentTo,
    person,
    identifiedByName: staff.displayName,
    version: versionOf(row),
  }
}

/** What the person answers on the tablet; with `agreed` comes the signature. */
export interface TabletAnswer {
  answer: PattoAnswer
  signature?: Signature
  png?: Buffer
}

const STEPS = { agreed: 'agree', disagreed: 'disagree', 'not-now': 'defer' } as const
const REFUSED = { used: 'firma.usata', revoked: 'firma.ritirata', expired: 'firma.scaduta' } as const

/** Uses the address, once and in time, and writes the answer. Of two at the same instant one is refused. */
export async function answerOnTablet(
  work: Work,
  shown: OnTablet,
  { answer, signature, png }: TabletAnswer,
): Promise<Outcome<PattoVersione>> {
  if (shown.state !== 'open') return refused(REFUSED[shown.state])
  if (!(await useFirma(work))) return refused('firma.usata')
  return step(work, shown.version, {
    step: STEPS[answer.said],
    set: {
      answer: JSON.stringify(answer),
      ...(signature && { signature: JSON.stringify(signature), signedAt: work.now }),
      ...(png && { signaturePng: png }),
    },
  })
}

/** A signature on paper, registered by a second member of staff. Refuses whoever prepared or sent the text. */
export async function witnessOnPaper(
  work: Work,
  version: PattoVersione,
  signature: Signature,
): Promise<Outcome<PattoVersione>> {
  if (work.actor.id === null || !mayWitness(version, work.actor.id)) return refused('patto.stessa-persona')
  await revokeFirme(work, { versioneId: version.id })
  const answer: PattoAnswer = { said: 'agreed', at: work.now.toISOString() }
  const set = { answer: JSON.stringify(answer), signature: JSON.stringify(signature), signedAt: work.now }
  return step(work, version, { step: 'agree', set })
}

/** Tells the ledger that a version was signed: the first of its patto, or one that brings it up to date. */
export function tellSigned(work: Work, version: PattoVersione, isFirst: boolean): void {
  const { id: versione, n, personaId, sha256, signature } = version
  work.record({
    kind: isFirst ? 'patto.sottoscritto' : 'patto.rinnovato',
    service: 'A2',
    personaId,
    data: { versione, n, sha256, way: signature?.way, identifiedBy: signature?.identifiedBy },
  })
}
