import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { whosePersona } from './due.query.ts'
import type { Scope } from './scope.ts'

/** For what one waits: a signature, a colleague in the queue, an answer to a place, a place free. */
export type WaitsFor = 'firma' | 'collega' | 'risposta' | 'posto' | 'gruppo'

/** Everything that is in somebody else's hands: `waits_for`, `persona_id`, `since`, `who`, `link`. */
export function waitingIn(work: Work, scope: Scope): RawBuilder<unknown> {
  const whose = whosePersona(work, scope)
  const of = sql`join persona p on p.id = w.persona_id and ${whose}`
  return sql`
    select 'firma' as waits_for, w.persona_id, w.frozen_at as since, null as who, null as item
    from patto_versione w ${of} where w.state = 'alla-firma'
    union all
    select 'collega', w.persona_id, w.arrived_at, a.display_name, null
    from turno w ${of} join account a on a.id = w.referred_to
    where w.day = ${work.today}::date and w.centro_code = ${work.actor.centro}
      and w.called_at is null and w.ended_at is null and w.referred_to <> ${work.actor.id}
    union all
    select 'risposta', w.persona_id, o.offered_at, null, w.service_code
    from posto_offerto o join attesa w on w.id = o.attesa_id ${of}
    where o.state = 'offerto' and o.expires_at > ${work.now}
    union all
    select 'posto', w.persona_id, w.created_at, null, w.service_code
    from attesa w ${of} where w.state = 'aperta' and w.until_on >= ${work.today}::date
      and not exists (select from posto_offerto o where o.attesa_id = w.id and o.state = 'offerto')
    union all
    select 'gruppo', w.persona_id, w.since, null, g.title
    from iscrizione_gruppo w ${of} join gruppo g on g.id = w.gruppo_id
    where w.state = 'in-attesa' and g.state = 'pubblicato' and g.starts_at > ${work.now}`
}
