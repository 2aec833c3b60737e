import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

export const MESSAGE_STATES = [
  'da-inviare',
  'in-invio',
  'consegna',
  'inviato',
  'incerto',
  'fallito',
  'scaduto',
  'annullato',
] as const
export type MessageState = (typeof MESSAGE_STATES)[number]
export const ANSWERS = ['confermo', 'sposto', 'non-vengo'] as const
export type MessageAnswer = (typeof ANSWERS)[number]

/** A message as staff may see it: codes covered. */
export interface MessageRow {
  id: string
  personaId: string
  template: string
  channel: 'sms' | 'email' | 'io'
  recipient: string
  subject: string | null
  shown: string
  state: MessageState
  simulated: boolean
  failure: string | null
  attempts: number
  createdAt: Date
  /** Who typed it; null for what the program wrote for somebody. */
  by: string | null
  sentAt: Date | null
  expiresAt: Date
  answer: MessageAnswer | null
  answeredAt: Date | null
  reminder: boolean
}

/** One line of the conversation with a person. */
export type ThreadItem =
  | ({ what: 'messaggio'; at: Date } & MessageRow)
  | {
      what: 'contatto'
      at: Date
      id: string
      kind: string
      reached: boolean
      note: string | null
      by: string
    }

const COLUMNS = sql`m.id, m.persona_id, m.template, m.channel, m.recipient, m.subject, m.shown, m.state, m.simulated,
  m.failure, m.attempts, m.created_at, m.sent_at, m.expires_at, m.answer, m.answered_at, m.automatic as reminder`

/** The conversation with a person, latest first: what was written, and the calls. */
export async function listThread(work: Work, personaId: string, limit: number): Promise<ThreadItem[]> {
  const messages = await sql<MessageRow>`
    select ${COLUMNS}, case when m.template = 'scrivi' then a.display_name end as by
    from messaggio m left join account a on a.id = m.created_by
    where m.persona_id = ${personaId} order by m.created_at desc, m.id desc limit ${limit}`.execute(work.tx)
  const contacts = await sql<Extract<ThreadItem, { what: 'contatto' }>>`
    select 'contatto' as what, c.at, c.id, c.kind, c.reached, c.note, a.display_name as by
    from contatto_persona c join account a on a.id = c.by
    where c.persona_id = ${personaId} order by c.at desc limit ${limit}`.execute(work.tx)
  const items: ThreadItem[] = [
    ...messages.rows.map((row) => ({ what: 'messaggio' as const, at: row.createdAt, ...row })),
    ...contacts.rows,
  ]
  return items.sort((one, other) => other.at.getTime() - one.at.getTime()).slice(0, limit)
}

/** How many messages are in each state; those that ended, of the last thirty days. */
export async function countOutbox(work: Work): Promise<Record<MessageState, number>> {
  const { rows } = await sql<{ state: MessageState; count: number }>`
    select state, count(*)::integer as count from messaggio
    where state in ('da-inviare', 'in-invio', 'consegna', 'incerto')
      or created_at > ${work.now}::timestamptz - interval '30 days'
    group by state`.execute(work.tx)
  const none = Object.fromEntries(MESSAGE_STATES.map((state) => [state, 0])) as Record<MessageState, number>
  for (const { state, count } of rows) none[state] = count
  return none
}

export interface OutboxRow {
  id: string
  template: string
  channel: MessageRow['channel']
  state: MessageState
  simulated: boolean
  failure: string | null
  attempts: number
  createdAt: Date
  sentAt: Date | null
  expiresAt: Date
}

/** The messages in a state, latest first; nothing says to whom they go. */
export async function listOutbox(
  work: Work,
  state: MessageState,
  page: { limit: number; offset: number },
): Promise<OutboxRow[]> {
  const { rows } = await sql<OutboxRow>`
    select id, template, channel, state, simulated, failure, attempts, created_at, sent_at, expires_at from messaggio
    where state = ${state} order by created_at desc, id desc limit ${page.limit} offset ${page.offset}`.execute(
    work.tx,
  )
  return rows
}

/** Whom a human being should call, and why. */
export interface ToCall {
  personaId: string
  surname: string
  name: string
  phone: string | null
  why: 'sposto' | 'non-viene' | 'senza-risposta' | 'non-arriva'
  since: Date
}

/**
 * Whom the messages did not settle with, at a centre: she asks for another hour, she leaves a
 * group, she did not answer an invitation and its
 * reminder, nothing reaches her. Who was spoken to since is not there.
 */
export async function listToCall(
  work: Work,
  { centro, since }: { centro: string; since: Date },
): Promise<ToCall[]> {
  const { rows } = await sql<ToCall>`
    select distinct on (q.persona_id) q.*, p.surname, p.name, p.phone from (
      select m.persona_id, 'sposto' as why, m.answered_at as since from messaggio m where m.answer = 'sposto'
      union all
      select m.persona_id, 'non-viene', m.answered_at from messaggio m
      where m.answer = 'non-vengo' and m.about_kind = 'gruppo' and m.expires_at > ${work.now}
        and not exists (select from iscrizione_gruppo i
          where i.gruppo_id::text = m.about_id and i.persona_id = m.persona_id and i.state = 'ritirata')
      union all
      select m.persona_id, 'senza-risposta', r.created_at from messaggio m join messaggio r on r.reminder_of = m.id
      where m.answer is null and r.created_at <= ${since}
      union all
      select m.persona_id, 'non-arriva', m.created_at from messaggio m where m.state in ('fallito', 'incerto')
    ) q
    join persona p on p.id = q.persona_id and p.merged_into is null
    where p.centro_code = ${centro} and q.since > ${work.now}::timestamptz - interval '30 days'
      and coalesce(ultimo_contatto(q.persona_id), '-infinity') < q.since
    order by q.persona_id, q.since desc`.execute(work.tx)
  return rows.sort((one, other) => one.since.getTime() - other.since.getTime())
}

/** What the simulator would have sent, word for word: for the demonstration only, as the program itself. */
export interface SimulatedRow {
  id: string
  channel: MessageRow['channel']
  recipient: string
  subject: string | null
  body: string
  lang: string
  sentAt: Date
}

/** Of those, what a member of staff may see: to the people of her centre; to companies as everywhere (`azienda_di`). */
export async function listSimulated(
  work: Work,
  { reader, limit, offset }: { reader: string; limit: number; offset: number },
): Promise<SimulatedRow[]> {
  const { rows } = await sql<SimulatedRow>`
    select m.id, m.channel, m.recipient, m.subject, coalesce(m.body, m.shown) as body, m.lang, m.sent_at
    from messaggio m join account a on a.id = ${reader} left join persona p on p.id = m.persona_id
    where m.state = 'inviato' and m.simulated
      and (p.centro_code = a.centro_code or m.azienda_id is not null
        and (m.created_by = a.id or azienda_di(m.azienda_id, a.id)))
    order by m.sent_at desc, m.id desc limit ${limit} offset ${offset}`.execute(work.tx)
  return rows
}
