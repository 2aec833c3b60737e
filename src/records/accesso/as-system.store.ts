import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { SYSTEM } from './roles.ts'

/**
 * The rest of a transaction as the program itself: what follows from an act of somebody who may not do it directly.
 * The one who came first sees nothing more. `centro` is the one it happened at.
 */
export async function asSystem(work: Work, centro: string): Promise<Work> {
  await sql`select set_config('role', ${SYSTEM.databaseRole}, true), set_config('siul.firma', '', true)`.execute(
    work.tx,
  )
  return { ...work, actor: { ...SYSTEM, centro } }
}
