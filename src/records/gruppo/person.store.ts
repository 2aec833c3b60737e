import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  DUTY_OF,
  type GruppoService,
  type GruppoState,
  type IscrizioneState,
  type Presence,
} from './gruppo.ts'

/**
 * A group as whoever takes part sees it: when, where, with whom and her own part in it. There is no key here that tells
 * who else comes, nor how many.
 */
export interface MioGruppo {
  id: string
  service: GruppoService
  title: string
  place: string
  centro: string
  conductorName: string | null
  startsAt: Date
  endsAt: Date
  state: GruppoState
  /** Hers. */
  enrolment: IscrizioneState
  presence: Presence | null
  /** When she said that she is in the room. */
  hereAt: Date | null
}

/** The groups of a person, the last one first; for her file and for her own pages. */
export async function listOfPersona(work: Work, personaId: string): Promise<MioGruppo[]> {
  const { rows } = await sql<MioGruppo>`
    select g.id, g.service_code as service, g.title, g.place, g.centro_code as centro, a.display_name as conductor_name, g.starts_at, g.ends_at, g.state,
      i.state as enrolment, i.presence, i.here_at
    from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id left join account a on a.id = g.conductor_id
    where i.persona_id = ${personaId} order by g.starts_at desc, g.id`.execute(work.tx)
  return rows
}

/** A person whose term comes near and who is in no group of that service. */
export interface InScadenza {
  personaId: string
  surname: string
  name: string
  dueOn: PlainDate
}

export interface DueAsked {
  centro: string
  service: GruppoService
  /** Their term ends by then. */
  by: PlainDate
}

/** The people of a centre whom a group of a service would answer, the nearest term first; at most `limit`. */
export async function listInScadenza(
  work: Work,
  asked: DueAsked,
  limit: number,
): Promise<{ people: InScadenza[]; total: number }> {
  const rule = DUTY_OF[asked.service]
  if (!rule) return { people: [], total: 0 }
  const { rows } = await sql<InScadenza & { total: number }>`
    select s.persona_id, p.surname, p.name, s.due_on, count(*) over ()::int as total
    from scadenza s join persona p on p.id = s.persona_id
    where s.rule = ${rule} and s.centro_code = ${asked.centro} and s.met_on is null and s.due_on <= ${asked.by}::date
      and coalesce(s.from_on, s.started_on) <= ${work.today}::date and p.merged_into is null
      and not exists (select from iscrizione_gruppo i join gruppo g on g.id = i.gruppo_id
        where i.persona_id = s.persona_id and i.state <> 'ritirata' and g.state = 'pubblicato'
          and g.service_code = ${asked.service})
    order by s.due_on, p.surname_key, p.name_key, s.persona_id limit ${limit}`.execute(work.tx)
  const people = rows.map(({ personaId, surname, name, dueOn }) => ({ personaId, surname, name, dueOn }))
  return { people, total: rows[0]?.total ?? 0 }
}

/** Who said, since she is in a group as it is now, that she does not come, and is still in it. */
export async function listSaidNo(work: Work): Promise<{ gruppoId: string; personaId: string }[]> {
  const { rows } = await sql<{ gruppoId: string; personaId: string }>`
    select distinct i.gruppo_id, i.persona_id
    from messaggio m join iscrizione_gruppo i on i.gruppo_id::text = m.about_id and i.persona_id = m.persona_id
    join gruppo g on g.id = i.gruppo_id
    where m.about_kind = 'gruppo' and m.answer = 'non-vengo' and m.answered_at > ${work.now}::timestamptz - interval '7 days'
      and m.answered_at >= greatest(i.since, g.moved_at) and i.state <> 'ritirata' and g.state = 'pubblicato'
      and g.starts_at > ${work.now}`.execute(work.tx)
  return rows
}
