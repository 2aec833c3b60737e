import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { plainDate } from '../../standard/index.ts'
import { aiutoIn } from './aiuto.query.ts'
import { assignedIn } from './assigned.query.ts'
import {
  countTerms,
  packedTerms,
  unpackTerms,
  type Counts,
  type Packed,
  type Term,
} from './plan-due.query.ts'
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
  /** Of the whole centre to its manager, whatever the scope; to the others, what they asked. */
  aiuto: number
  ieri: number | null
  ferme: number | null
}

/** The terms of the page and the numbers on its tabs, in one reading. */
export async function readNumbers(work: Work, scope: Scope): Promise<{ terms: Term[]; views: Views }> {
  const today = plainDate(work.today)
  const { rows } = await sql<Pick<Views, 'nuove' | 'attesa' | 'aiuto'> & { packed: Packed }>`select
    ${packedTerms(work, scope, today)} as packed, ${count(assignedIn(work, scope))} as nuove,
    ${count(waitingIn(work, scope))} as attesa, ${count(aiutoIn(work))} as aiuto`.execute(work.tx)
  const { packed, ...found } = rows[0] ?? { packed: [], nuove: 0, attesa: 0, aiuto: 0 }
  const terms = unpackTerms(packed, today)
  const rimandate = packed.reduce((sum, { put_off }) => sum + put_off, 0)
  return { terms, views: { due: countTerms(terms, today), ...found, rimandate, ieri: null, ferme: null } }
}

/** How many people of a scope are without a step. */
export async function countStill(work: Work, scope: Scope): Promise<number> {
  const { rows } = await sql<{ n: number }>`select ${count(stillIn(work, scope))} as n`.execute(work.tx)
  return rows[0]?.n ?? 0
}

const count = (found: RawBuilder<unknown>): RawBuilder<number> =>
  sql<number>`(select count(*)::integer from (${found}) x)`
