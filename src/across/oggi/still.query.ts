import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, plainDate } from '../../standard/index.ts'
import { whosePersona } from './due.query.ts'
import type { Scope } from './scope.ts'

/** Who has been without a step for longer is easily forgotten. */
const STILL_DAYS = 45

/** What is written of a person without anything being done for her. */
const NO_STEP = [
  'persona.affidata',
  'aiuto.chiesto',
  'aiuto.risposto',
  'scadenza.rimandata',
  'scadenza.ripresa',
  'scheda.unita',
  'scheda.divisa',
  'scheda.stampata',
]

/**
 * The people whose declaration is open and for whom nothing was done for forty-five days, nor is anything booked:
 * `persona_id`, `did_on`.
 */
export function stillIn(work: Work, scope: Scope): RawBuilder<unknown> {
  const day = addDays(plainDate(work.today), -STILL_DAYS)
  // `offset 0`: first whoever could be still, then the steps of these days, both read once in a row. Of few people the steps
  // are asked one by one.
  return sql`
    select s.persona_id, s.did_on
    from (
      select p.id as persona_id, d.given_on as did_on
      from persona p join did d on d.persona_id = p.id and d.closed_on is null
      where ${whosePersona(work, scope)} and d.given_on <= ${day}::date
        and not exists (select from appuntamento o
          where o.persona_id = p.id and o.state in ('fissato', 'presente') and o.ends_at > ${work.now})
      offset 0) s
    where not exists (select from ledger l where l.persona_id = s.persona_id
      and l.at >= ${addDays(day, 1)}::timestamp at time zone 'Europe/Rome' and l.kind <> all(${NO_STEP}::text[]))`
}
