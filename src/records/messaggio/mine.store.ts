import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { channelOf, type Reach } from './channel.ts'
import type { MessageChannel } from './render.ts'
import type { MessageState } from './thread.query.ts'

/** A message as the citizen reads it in her own area: codes covered. */
export interface MyMessage {
  id: string
  channel: MessageChannel
  lang: string
  subject: string | null
  shown: string
  state: MessageState
  createdAt: Date
  expiresAt: Date
  readAt: Date | null
}

/** What was written to the citizen who asks, latest first, but for what was taken back. */
export async function listMine(work: Work, page: { limit: number; offset: number }): Promise<MyMessage[]> {
  const { rows } = await sql<MyMessage>`
    select id, channel, lang, subject, shown, state, created_at, expires_at, read_at from messaggio
    where persona_id = cittadino_id() and state <> 'annullato'
    order by created_at desc, id desc limit ${page.limit} offset ${page.offset}`.execute(work.tx)
  return rows
}

/** She had them before her; the first time holds. */
export async function markRead(work: Work, ids: readonly string[]): Promise<void> {
  await sql`select messaggi_letti(${ids}::uuid[], ${work.now})`.execute(work.tx)
}

export type MyReach = Reach & {
  preferredLanguage: string
  /** What she chose; null where she left it to us. */
  chosen: MessageChannel | null
}

/** How the citizen who asks is written to. */
export async function findMyReach(work: Work): Promise<MyReach | undefined> {
  const { rows } = await sql<Omit<MyReach, 'chosen'>>`
    select p.phone, p.email, p.preferred_channel, p.preferred_language, p.codice_fiscale, p.cf_kind,
      coalesce(s.io, false) as io
    from persona p
    left join lateral (select io from scelta_messaggi where persona_id = p.id order by at desc, id desc limit 1) s on true
    where p.id = cittadino_id()`.execute(work.tx)
  const [row] = rows
  if (!row) return undefined
  const { preferredChannel: by } = row
  return { ...row, chosen: by === 'sms' || by === 'email' ? by : row.io ? 'io' : null }
}

/** Writes her choice; false where that channel does not reach her. */
export async function chooseMine(
  work: Work,
  { channel, lang }: { channel: MessageChannel; lang: string },
): Promise<boolean> {
  const reach = await findMyReach(work)
  const preferredChannel = channel === 'io' ? null : channel
  if (!reach || channelOf({ ...reach, preferredChannel, io: channel === 'io' })?.channel !== channel)
    return false
  await sql`select preferenze_mie(${channel}, ${lang}, ${work.now})`.execute(work.tx)
  return true
}
