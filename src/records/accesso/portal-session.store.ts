import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PortalKind, ProvaIdentity, Vouched } from './portal.ts'
import { ABSOLUTE_HOURS, IDLE_MINUTES, type NewSession } from './session.store.ts'

const MINUTE = 60_000
const hashOf = (token: string) => createHash('sha256').update(token).digest()
const idleSince = (now: Date) => new Date(now.getTime() - IDLE_MINUTES * MINUTE)

/** A citizen or a company signed in. */
export interface PortalSession {
  tokenHash: Buffer
  kind: PortalKind
  subjectId: string
  name: string
  csrf: string
  seenAt: Date
  expiresAt: Date
}

/** Whom a vouched code belongs to; undefined where nobody has it, and nobody is made. */
export async function findPortalSubject(
  work: Work,
  { kind, code }: Vouched,
): Promise<{ id: string; name: string } | undefined> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from portal_subject(${kind}, ${code})`.execute(work.tx)
  return rows[0]
}

/** Opens a session, always with a new token, of which only the hash is kept; those that are over go. */
export async function openPortalSession(
  work: Work,
  who: { kind: PortalKind; subjectId: string; name: string },
): Promise<NewSession> {
  await work.tx
    .deleteFrom('portalSession')
    .where((eb) => eb.or([eb('expiresAt', '<=', work.now), eb('seenAt', '<=', idleSince(work.now))]))
    .execute()
  const token = randomBytes(32).toString('base64url')
  const csrf = randomBytes(18).toString('base64url')
  const expiresAt = new Date(work.now.getTime() + ABSOLUTE_HOURS * 60 * MINUTE)
  await work.tx
    .insertInto('portalSession')
    .values({ ...who, tokenHash: hashOf(token), csrf, createdAt: work.now, seenAt: work.now, expiresAt })
    .execute()
  return { token, csrf, expiresAt }
}

/**
 * The live session that a token opens, its idle end put off (written at most once a minute); undefined where it ended, or
 * where its scheda or its company is no more.
 */
export async function resumePortalSession(work: Work, token: string): Promise<PortalSession | undefined> {
  const row = await work.tx
    .selectFrom('portalSession')
    .where('tokenHash', '=', hashOf(token))
    .where('expiresAt', '>', work.now)
    .where('seenAt', '>', idleSince(work.now))
    .where(sql<boolean>`portal_stands(kind, subject_id)`)
    .select(['tokenHash', 'kind', 'subjectId', 'name', 'csrf', 'seenAt', 'expiresAt'])
    .executeTakeFirst()
  const session = row as PortalSession | undefined
  if (session && work.now.getTime() - session.seenAt.getTime() >= MINUTE)
    await work.tx
      .updateTable('portalSession')
      .set({ seenAt: work.now })
      .where('tokenHash', '=', session.tokenHash)
      .execute()
  return session
}

export async function endPortalSession(work: Work, token: string): Promise<void> {
  await work.tx.deleteFrom('portalSession').where('tokenHash', '=', hashOf(token)).execute()
}

/** Those the test identity provider vouches for; none where the data are real. */
export async function listProvaIdentities(work: Work): Promise<ProvaIdentity[]> {
  const rows = await work.tx.selectFrom('identitaProva').selectAll().orderBy('username').execute()
  return rows as ProvaIdentity[]
}
