import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { isPostponed, postponedDuties } from '../../records/scadenza/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import type { Scope } from './scope.ts'

/** What comes nearer than this is to be seen today. */
const SOON_DAYS = 7
const MONTH_DAYS = 30
/** So many people with one rule and one last day are one thing to do. */
export const TOGETHER = 5

export const BUCKETS = ['scadute', 'presto', 'mese'] as const
export type Bucket = (typeof BUCKETS)[number]

/** Which bucket a last day falls into. */
export function bucketOf(dueOn: PlainDate, today: PlainDate): Bucket {
  if (dueOn < today) return 'scadute'
  return dueOn <= addDays(today, SOON_DAYS) ? 'presto' : 'mese'
}

/** Of the duties `s`: those towards the people of a scope that may be met today, with a term within thirty days. */
const whereOpen = (work: Work, scope: Scope, today: PlainDate): RawBuilder<unknown> =>
  sql`where ${whoseDuty(work, scope)} and s.met_on is null and ${isNear(today)}`

/** Of duties or of their sums `s`: that they may be met today and have a term within thirty days. */
export const isNear = (today: PlainDate): RawBuilder<boolean> =>
  sql`s.due_on <= ${addDays(today, MONTH_DAYS)}::date and (s.from_on is null or s.from_on <= ${today}::date)`

/** Of the duties `s`: the open ones of a scope without those put off. */
export const whereDue = (work: Work, scope: Scope, today: PlainDate): RawBuilder<unknown> =>
  sql`${whereOpen(work, scope, today)} and not ${isPostponed(today)}`

/** Of duties or of their sums `s`, that they are towards the people of a scope; of sums, only of a centre. */
export const whoseDuty = ({ actor }: Work, scope: Scope): RawBuilder<boolean> =>
  scope === 'mie' ? sql`s.referente_id = ${actor.id}` : sql`s.centro_code = ${actor.centro}`

/** What is put off today towards the people of a scope, as the rest of a query after `from`. */
export const putOffIn = (work: Work, scope: Scope, today: PlainDate): RawBuilder<unknown> =>
  sql`${postponedDuties(today)} where ${whoseDuty(work, scope)} and ${isNear(today)}`

/** Of the people `p`, that they are those of a scope. */
export const whosePersona = ({ actor }: Work, scope: Scope): RawBuilder<boolean> =>
  scope === 'mie' ? sql`p.referente_id = ${actor.id}` : sql`p.centro_code = ${actor.centro}`

/** Who is due by one rule on one day, in a scope: held until the end of the transaction. */
export async function holdTogether(
  work: Work,
  scope: Scope,
  { rule, dueOn, today }: { rule: string; dueOn: PlainDate; today: PlainDate },
): Promise<{ personaId: string; service: string }[]> {
  const { rows } = await sql<{ personaId: string; service: string }>`
    select s.persona_id, s.service_code as service from scadenza s ${whereDue(work, scope, today)}
      and s.rule = ${rule} and s.due_on = ${dueOn}::date
    order by s.persona_id for update of s`.execute(work.tx)
  return rows
}
