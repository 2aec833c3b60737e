import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** A link of the chain that does not hold: changed, missing before it, or the tail cut after it. */
export interface BrokenLink {
  seq: number
  problem: 'changed' | 'missing' | 'cut'
}

/** Reads the whole chain again; nothing where every link holds, otherwise each broken one, the first first. */
export async function listBrokenLinks(work: Work): Promise<BrokenLink[]> {
  const { rows } = await sql<BrokenLink>`select seq, problem from ledger_broken()`.execute(work.tx)
  return rows
}

export async function countFacts(work: Work): Promise<number> {
  const row = await work.tx
    .selectFrom('ledger')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return row.n
}

export interface FactOfPersona {
  seq: number
  at: Date
  kind: string
  serviceCode: string | null
  data: unknown
  by: string | null
}

/** What happened to a person, under her scheda and those it absorbed, latest first, up to `limit`. */
export function listFactsOf(
  work: Work,
  personaId: string,
  page: { limit: number; offset: number },
): Promise<FactOfPersona[]> {
  return work.tx
    .selectFrom('ledger as l')
    .leftJoin('account as a', 'a.id', 'l.actorId')
    .where('l.personaId', '=', sql<string>`any(persona_ids(${personaId}))`)
    .orderBy('l.seq', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .select(['l.seq', 'l.at', 'l.kind', 'l.serviceCode', 'l.data', 'a.displayName as by'])
    .execute()
}
