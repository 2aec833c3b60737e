import { COUNSEL } from '../../records/accesso/index.ts'
import type { Work } from '../../platform/work/index.ts'

/** Whose people: those I follow, or those of my centre. */
export const SCOPES = ['mie', 'centro'] as const
export type Scope = (typeof SCOPES)[number]

/** The scope asked for; left out, a counsellor who follows somebody sees her own people, anybody else the centre's. */
export async function scopeOf(work: Work, asked: Scope | undefined): Promise<Scope> {
  const { role, centro, id } = work.actor
  if (asked === 'mie' || centro === null) return 'mie'
  if (asked || role === 'responsabile' || !COUNSEL.some((each) => each === role)) return 'centro'
  const followed = await work.tx
    .selectFrom('persona')
    .where('referenteId', '=', id)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return followed ? 'mie' : 'centro'
}
