import { createHash, randomBytes } from 'node:crypto'
import type { Work } from '../../platform/work/index.ts'
import type { AccountOfStaff, Role } from './roles.ts'

/** A session ends after this much silence … */
export const IDLE_MINUTES = 30
/** … and after this long in any case. */
export const ABSOLUTE_HOURS = 10
const MINUTE = 60_000

export interface SessionOfStaff {
  tokenHash: Buffer
  kind: 'cookie' | 'bearer'
  csrf: string
  seenAt: Date
  /** The instant it ends if nobody asks anything more. */
  endsAt: Date
  expiresAt: Date
  account: AccountOfStaff & {
    username: string
    lang: 'it' | 'en'
    shortcuts: boolean
    mustChangePassword: boolean
    hasTotp: boolean
  }
}

export interface NewSession {
  token: string
  csrf: string
  expiresAt: Date
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

/** Opens a session; only the hash of its token is kept. */
export async function openSession(
  work: Work,
  accountId: string,
  kind: 'cookie' | 'bearer',
): Promise<NewSession> {
  const token = randomBytes(32).toString('base64url')
  const csrf = randomBytes(18).toString('base64url')
  const expiresAt = new Date(work.now.getTime() + ABSOLUTE_HOURS * 60 * MINUTE)
  await work.tx
    .insertInto('session')
    .values({
      tokenHash: hashOf(token),
      accountId,
      kind,
      csrf,
      createdAt: work.now,
      seenAt: work.now,
      expiresAt,
    })
    .execute()
  return { token, csrf, expiresAt }
}

/** The live session a token opens, or undefined where it ended, expired, or its account is no longer active. */
export async function findSession(work: Work, token: string): Promise<SessionOfStaff | undefined> {
  const row = await work.tx
    .selectFrom('session as s')
    .innerJoin('account as a', 'a.id', 's.accountId')
    .where('s.tokenHash', '=', hashOf(token))
    .where('s.expiresAt', '>', work.now)
    .where('s.seenAt', '>', new Date(work.now.getTime() - IDLE_MINUTES * MINUTE))
    .where('a.active', '=', true)
    .select(['s.tokenHash', 's.kind', 's.csrf', 's.seenAt', 's.expiresAt'])
    .select([
      'a.id',
      'a.username',
      'a.displayName',
      'a.role',
      'a.centroCode',
      'a.lang',
      'a.shortcuts',
      'a.mustChangePassword',
      'a.totpSecret',
    ])
    .executeTakeFirst()
  if (!row) return undefined
  const { tokenHash, csrf, seenAt, expiresAt, kind, lang, role, totpSecret, ...account } = row
  const idleEnd = new Date(work.now.getTime() + IDLE_MINUTES * MINUTE)
  return {
    tokenHash,
    kind: kind as SessionOfStaff['kind'],
    csrf,
    seenAt,
    expiresAt,
    endsAt: idleEnd < expiresAt ? idleEnd : expiresAt,
    account: { ...account, role: role as Role, lang: lang as 'it' | 'en', hasTotp: totpSecret !== null },
  }
}

/** Puts off the idle end; written at most once a minute, so that reading a page is not a write. */
export async function touchSession(work: Work, session: SessionOfStaff): Promise<void> {
  if (work.now.getTime() - session.seenAt.getTime() < MINUTE) return
  await work.tx
    .updateTable('session')
    .set({ seenAt: work.now })
    .where('tokenHash', '=', session.tokenHash)
    .execute()
}

export async function endSession(work: Work, token: string): Promise<void> {
  await work.tx.deleteFrom('session').where('tokenHash', '=', hashOf(token)).execute()
}

/** Removes what has expired. */
export async function purgeSessions(work: Work): Promise<number> {
  const idle = new Date(work.now.getTime() - IDLE_MINUTES * MINUTE)
  const gone = await work.tx
    .deleteFrom('session')
    .where((eb) => eb.or([eb('expiresAt', '<=', work.now), eb('seenAt', '<=', idle)]))
    .executeTakeFirst()
  return Number(gone.numDeletedRows)
}

export async function endOtherSessions(work: Work, accountId: string, kept: Buffer): Promise<void> {
  await work.tx
    .deleteFrom('session')
    .where('accountId', '=', accountId)
    .where('tokenHash', '<>', kept)
    .execute()
}
