import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { MessageAnswer } from './thread.query.ts'

/** What an address `/s/…` was sent with: where it leads, or what it asks. It does not say of whom. */
export interface ShortMessage {
  id: string
  linkPath: string | null
  aboutKind: string | null
  answer: MessageAnswer | null
  /** Of the appointment or the group it asks about, as it is now; null where it is about none. */
  startsAt: Date | null
  /** Whether what it asks about still stands. */
  stands: boolean
}

/** The message whose code the actor holds, until it expires: nobody else's can be seen. */
export async function findShortMessage(work: Work): Promise<ShortMessage | undefined> {
  const { rows } = await sql<ShortMessage>`
    select m.id, m.link_path, m.about_kind, m.answer, coalesce(a.starts_at, g.starts_at) as starts_at,
      case m.about_kind when 'appuntamento' then coalesce(a.state = 'fissato', false)
        when 'gruppo' then coalesce(g.state = 'pubblicato' and i.state <> 'ritirata' and g.starts_at > ${work.now}, false)
        else true end as stands
    from messaggio m left join appuntamento a on m.about_kind = 'appuntamento' and a.id::text = m.about_id
    left join iscrizione_gruppo i on m.about_kind = 'gruppo' and i.gruppo_id::text = m.about_id
    left join gruppo g on g.id = i.gruppo_id
    where m.expires_at > ${work.now}`.execute(work.tx)
  return rows[0]
}

/** Writes down what she answered; the last answer holds. */
export async function writeAnswer(work: Work, id: string, answer: MessageAnswer): Promise<void> {
  await sql`update messaggio set answer = ${answer}, answered_at = ${work.now} where id = ${id}`.execute(
    work.tx,
  )
}

/** The appointments of people who said that they do not come, and that still stand. */
export async function listCalledOff(work: Work): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct a.id from messaggio m join appuntamento a on a.id::text = m.about_id
    where m.about_kind = 'appuntamento' and m.answer = 'non-vengo' and m.answered_at > ${work.now}::timestamptz - interval '7 days'
      and a.state = 'fissato' and a.starts_at > ${work.now}`.execute(work.tx)
  return rows.map(({ id }) => id)
}
