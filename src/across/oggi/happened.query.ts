import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, dayOfWeek, isHoliday, type PlainDate } from '../../standard/index.ts'
import type { Scope } from './scope.ts'

/** The last day before this one that is no Saturday, Sunday or public holiday. */
export function lastWorkingDay(today: PlainDate): PlainDate {
  let day = addDays(today, -1)
  while (dayOfWeek(day) === 6 || isHoliday(day)) day = addDays(day, -1)
  return day
}

/** Of the ledger `l` with its person `p`: what others did that day, in Italy, in a scope. */
export function whereHappened(work: Work, scope: Scope, day: PlainDate): RawBuilder<unknown> {
  const { id, centro } = work.actor
  const whose = scope === 'mie' ? sql`p.referente_id = ${id}` : sql`p.centro_code = ${centro}`
  return sql`where l.at >= ${day}::timestamp at time zone 'Europe/Rome'
    and l.at < ${addDays(day, 1)}::timestamp at time zone 'Europe/Rome'
    and ${whose} and l.actor_id is distinct from ${id}`
}
