import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { whosePersona } from './due.query.ts'
import type { Scope } from './scope.ts'

/** Whoever was given somebody has a week to begin. */
const NEW_DAYS = 7

/** The people given within a week to who follows them now and has done nothing for them yet: `persona_id`, `since`, `by`. */
export function assignedIn(work: Work, scope: Scope): RawBuilder<unknown> {
  const mine = scope === 'mie' ? sql`and l.data->>'to' = ${work.actor.id}` : sql``
  return sql`
    select l.persona_id, max(l.at) as since, (array_agg(l.actor_id order by l.seq desc))[1] as by
    from ledger l join persona p on p.id = l.persona_id
      and p.referente_id = (l.data->>'to')::uuid and ${whosePersona(work, scope)}
    where l.kind = 'persona.affidata' and l.at > ${weekAgo(work)} ${mine}
      and not exists (select from ledger f where f.persona_id = l.persona_id and f.seq > l.seq
        and f.actor_id = p.referente_id and f.kind <> 'persona.affidata')
    group by l.persona_id`
}

const weekAgo = ({ now }: Work): Date => new Date(now.getTime() - NEW_DAYS * 86_400_000)
