import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'

export interface NewSvolta {
  prestazioneId: string
  language: string
  mediatoreId: string
  minutes: number
  /** The booking it was. */
  mediazioneId: string | null
}

/** Writes that a delivery had mediation. Refused `mediazione.gia-scritta`. */
export async function writeSvolta(work: Work, given: NewSvolta): Promise<Outcome<void>> {
  const row = await work.tx
    .insertInto('mediazioneErogazione')
    .values({ ...given, recordedAt: work.now, recordedBy: work.actor.id ?? '' })
    .onConflict((on) => on.doNothing())
    .returning('prestazioneId')
    .executeTakeFirst()
  return row ? done(undefined) : refused('mediazione.gia-scritta')
}

/** A delivery of a person, with the mediation it had. */
export interface Incontro {
  prestazioneId: string
  service: string
  mode: string
  startedAt: Date
  minutes: number
  /** ISO 639-1, one a language. */
  mediated: readonly { language: string; minutes: number; name: string }[]
}

/** The last closed deliveries of a person, latest first. */
export async function listIncontri(work: Work, personaId: string, limit = 8): Promise<Incontro[]> {
  const { rows } = await sql<Incontro>`
    select d.id as prestazione_id, d.service_code as service, d.mode, d.started_at, d.minutes,
      coalesce((select json_agg(json_build_object('language', e.language, 'minutes', e.minutes, 'name', m.name) order by e.language)
        from mediazione_erogazione e join mediatore m on m.id = e.mediatore_id where e.prestazione_id = d.id), '[]') as mediated
    from prestazione d join partecipazione q on q.prestazione_id = d.id
    where q.persona_id = ${personaId} and d.state = 'chiusa'
    order by d.started_at desc, d.id desc limit ${limit}`.execute(work.tx)
  return rows
}

/** Mediation of a language in a month: deliveries that had it, people in them, minutes. */
export interface Conteggio {
  language: string
  deliveries: number
  people: number
  minutes: number
  cents: number
}

interface Period {
  centro: string
  /** First and last day of a month, or of another period. */
  from: PlainDate
  until: PlainDate
}

const within = ({ centro, from, until }: Period) =>
  sql`d.centro_code = ${centro} and (d.started_at at time zone 'Europe/Rome')::date between ${from}::date and ${until}::date`

/** The counts of a period, by language, most minutes first. */
export async function countSvolte(work: Work, period: Period): Promise<Conteggio[]> {
  const { rows } = await sql<Conteggio>`
    select e.language, count(*)::integer as deliveries, sum(e.minutes)::integer as minutes,
      sum((select count(*) from partecipazione q where q.prestazione_id = d.id))::integer as people,
      coalesce(round(sum(e.minutes * m.hour_cents / 60.0)), 0)::integer as cents
    from mediazione_erogazione e join prestazione d on d.id = e.prestazione_id join mediatore m on m.id = e.mediatore_id
    where ${within(period)} group by e.language order by minutes desc, e.language`.execute(work.tx)
  return rows
}

/** One delivery behind a count. */
export interface Riga {
  prestazioneId: string
  startedAt: Date
  service: string
  mode: string
  language: string
  minutes: number
  mediatore: string
  body: string
  people: number
}

/** The rows behind the counts, of a language where one is named, in time. */
export async function listSvolte(work: Work, period: Period, language?: string): Promise<Riga[]> {
  const { rows } = await sql<Riga>`
    select d.id as prestazione_id, d.started_at, d.service_code as service, d.mode, e.language, e.minutes,
      m.name as mediatore, m.body, (select count(*) from partecipazione q where q.prestazione_id = d.id)::integer as people
    from mediazione_erogazione e join prestazione d on d.id = e.prestazione_id join mediatore m on m.id = e.mediatore_id
    where ${within(period)} and (${language ?? null}::text is null or e.language = ${language ?? null})
    order by d.started_at, d.id, e.language`.execute(work.tx)
  return rows
}
