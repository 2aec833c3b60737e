import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** Why a file may be opened; the person can read it. */
export const OPENING_REASONS = ['servizio', 'ricerca', 'documento', 'firma'] as const
export type OpeningReason = (typeof OPENING_REASONS)[number]

/** Writes in the log of openings that the actor is looking at a person (R8.18). `door` is the page or call, without identifiers. */
export async function logOpening(
  work: Work,
  personaId: string,
  opening: { door: string; reason: OpeningReason },
): Promise<void> {
  if (work.actor.id === null) throw new Error('an opening needs an account')
  await work.tx
    .insertInto('accessLog')
    .values({ at: work.now, accountId: work.actor.id, personaId, ...opening })
    .execute()
}

export interface Opening {
  at: Date
  by: string
  role: string
  door: string
  reason: string
}

/** Who opened a person's file or those it absorbed, latest first. */
export function listOpenings(
  work: Work,
  personaId: string,
  page: { limit: number; offset: number },
): Promise<Opening[]> {
  return work.tx
    .selectFrom('accessLog as l')
    .innerJoin('account as a', 'a.id', 'l.accountId')
    .where('l.personaId', '=', sql<string>`any(persona_ids(${personaId}))`)
    .orderBy('l.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .select(['l.at', 'a.displayName as by', 'a.role', 'l.door', 'l.reason'])
    .execute()
}

/** The people the actor opened last, each once. */
export async function listRecentlyOpened(work: Work, limit: number): Promise<string[]> {
  const rows = await work.tx
    .selectFrom(
      work.tx
        .selectFrom('accessLog')
        .where('accountId', '=', work.actor.id ?? '')
        .orderBy('at', 'desc')
        .limit(200)
        .select(['personaId', 'at'])
        .as('l'),
    )
    .groupBy('l.personaId')
    .orderBy((eb) => eb.fn.max('l.at'), 'desc')
    .limit(limit)
    .select('l.personaId')
    .execute()
  return rows.map((row) => row.personaId)
}
