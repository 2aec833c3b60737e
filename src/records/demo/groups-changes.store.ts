import type pg from 'pg'
import type { PastFact } from './demo.store.ts'

const HALF_HOUR = 1_800_000

interface Changed {
  by: string
  service: string
  data: Record<string, string | boolean>
  persona?: string
}

/**
 * What happened to the groups of the demo since they were published: one was moved from the day before, somebody said that she
 * does not come and who waited got her place, who leads left a note. Gives the facts of it.
 */
export async function changeGroups(client: pg.Client, publishedAt: Date): Promise<PastFact[]> {
  const at = new Date(publishedAt.getTime() + HALF_HOUR)
  const { rows: moved } = await client.query<Changed>(
    `with moved as (
       update gruppo set moved_at = $1 where title = 'Primo orientamento in gruppo' and state = 'pubblicato'
       returning *),
     written as (
       insert into gruppo_spostamento (gruppo_id, reason, from_starts_at, from_ends_at, from_sala_id, from_place,
         from_conductor_id, at, by)
       select id, 'La sala serviva per le prove di un concorso', starts_at - interval '5 hours', ends_at - interval '5 hours',
         sala_id, place, conductor_id, $1, conductor_id from moved)
     select conductor_id as by, service_code as service, jsonb_build_object('gruppo', id,
       'on', (starts_at at time zone 'Europe/Rome')::date, 'instead', (starts_at at time zone 'Europe/Rome')::date) as data
     from moved order by id`,
    [at],
  )
  const { rows: left } = await client.query<Changed>(
    `update iscrizione_gruppo i set state = 'ritirata', since = $1, said_no_at = $1, said_late = true
     from (select distinct on (g.id) j.id, g.service_code, g.conductor_id, (g.starts_at at time zone 'Europe/Rome')::date as day
       from gruppo g join iscrizione_gruppo j on j.gruppo_id = g.id and j.state = 'iscritta'
       where g.title = 'Cercare lavoro: strumenti e canali' order by g.id, j.persona_id) w
     where i.id = w.id
     returning i.persona_id as persona, w.conductor_id as by, w.service_code as service,
       jsonb_build_object('gruppo', i.gruppo_id, 'on', w.day, 'by', 'persona', 'late', true) as data`,
    [at],
  )
  const { rows: given } = await client.query<Changed>(
    `update iscrizione_gruppo i set state = 'iscritta', since = $1
     from (select distinct on (g.id) j.id, g.service_code, g.conductor_id, (g.starts_at at time zone 'Europe/Rome')::date as day
       from gruppo g join iscrizione_gruppo j on j.gruppo_id = g.id and j.state = 'in-attesa'
       where g.title = 'Cercare lavoro: strumenti e canali' order by g.id, j.persona_id) w
     where i.id = w.id
     returning i.persona_id as persona, w.conductor_id as by, w.service_code as service,
       jsonb_build_object('gruppo', i.gruppo_id, 'on', w.day, 'state', 'iscritta') as data`,
    [at],
  )
  await client.query(
    `update gruppo set note = 'Preparare i fogli con le domande e due computer per chi non ha il curriculum.'
     where title = 'Cercare lavoro: strumenti e canali'`,
  )
  const fact =
    (kind: PastFact['kind']) =>
    (each: Changed): PastFact => ({
      at,
      actorId: each.by,
      kind,
      service: each.service,
      personaId: each.persona ?? null,
      data: each.data,
    })
  return [
    ...moved.map(fact('gruppo.spostato')),
    ...left.map(fact('iscrizione.ritirata')),
    ...given.map(fact('iscrizione.registrata')),
  ]
}
