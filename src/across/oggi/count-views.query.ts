import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { plainDate } from '../../standard/index.ts'
import { assignedIn } from './assigned.query.ts'
import { countYesterday } from './count-yesterday.query.ts'
import { putOffIn } from './due.query.ts'
import { countTerms, listTerms, type Counts } from './plan-due.query.ts'
import type { Scope } from './scope.ts'
import { stillIn } from './still.query.ts'
import { waitingIn } from './waiting.query.ts'

/**
 * How many rows each view of the page has. What colleagues did and who is without a step are found by looking at
 * everybody: they are counted only where they are shown, null elsewhere.
 */
export interface Views {
  due: Counts
  nuove: number
  attesa: number
  rimandate: number
  ieri: number | null
  ferme: number | null
}

/** The numbers on the tabs; `due` where the page has counted them already. */
export async function countViews(
  work: Work,
  scope: Scope,
  { due, shown }: { due?: Counts; shown?: 'ieri' | 'ferme' | undefined } = {},
): Promise<Views> {
  const today = plainDate(work.today)
  const { rows } = await sql<Pick<Views, 'nuove' | 'attesa' | 'rimandate'>>`select
    ${count(assignedIn(work, scope))} as nuove, ${count(waitingIn(work, scope))} as attesa,
    ${count(sql`select from ${putOffIn(work, scope, today)}`)} as rimandate`.execute(work.tx)
  return {
    due: due ?? countTerms(await listTerms(work, scope, today), today),
    ...(rows[0] ?? { nuove: 0, attesa: 0, rimandate: 0 }),
    ieri: shown === 'ieri' ? await countYesterday(work, scope) : null,
    ferme: shown === 'ferme' ? await countStill(work, scope) : null,
  }
}

async function countStill(work: Work, scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select ${count(stillIn(work, scope))} as n`.execute(work.tx)
  return rows[0]?.n ?? 0
}

const count = (found: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(select count(*)::integer from (${found}) x)`
