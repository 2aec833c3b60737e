import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** People at a time: a transaction stays short even the night after an import, when the rows are everybody's. */
const AT_ONCE = 500

/**
 * Reckons again rows that time alone changes: a licence that ended, a job that went on. As the program. How many people;
 * 0 where none is left.
 */
export async function refreshStaleCandidati(work: Work): Promise<number> {
  const { rows } = await sql<{ people: number }>`
    select candidato_refresh_stale(${AT_ONCE}) as people`.execute(work.tx)
  return rows[0]?.people ?? 0
}

/** Puts the table back in the order in which it is read. As the program, by night: nobody reads it meanwhile. */
export async function reorderCandidati(work: Work): Promise<void> {
  await sql`select candidato_reorder()`.execute(work.tx)
}
