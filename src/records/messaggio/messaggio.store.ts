import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { channelOf, type Reach } from './channel.ts'
import { CODE_CHARACTERS, render, type Centre, type MessageChannel } from './render.ts'
import { findTexts } from './modello.store.ts'
import { templateOf, type TemplateCode, type ValuesOf } from './templates.ts'

export interface NewMessage<T extends TemplateCode> {
  personaId: string
  template: T
  values: ValuesOf<T>
  /** After this instant it is never sent: the start of what it is about, at the latest. */
  expiresAt: Date
  about?: { kind: string; id: string }
  /** What is not to be said to her twice, in a key of the writer's own: `fissato <id>`. */
  once?: string
  /** A page of ours (`/firma/…`) that the short address leads to; without it the address asks whether she comes. */
  path?: string
}

/** The same to a company: to the person it is asked through, or to the company itself. */
export type CompanyMessage<T extends TemplateCode> = Omit<NewMessage<T>, 'personaId'> & {
  aziendaId: string
  referenteId?: string | null | undefined
  /** To that person's own addresses only, never to the company's. */
  inPerson?: boolean
}

/**
 * Puts a message to a person into the outbox, in the transaction of whoever writes: it goes out if that is committed, once.
 * Chooses channel and language, writes the text now, with the words in force today. Gives its id; undefined where no channel
 * reaches her, where it would be out of date already, or where `once` was written before. Never refuses, never throws for a
 * missing address.
 */
export async function writeMessage<T extends TemplateCode>(
  work: Work,
  { personaId, ...message }: NewMessage<T>,
): Promise<string | undefined> {
  return put(work, await findReach(work, personaId), message)
}

/** The same to a company, by e-mail where it has one, otherwise by SMS; in Italian. */
export async function tellCompany<T extends TemplateCode>(
  work: Work,
  { aziendaId, referenteId, inPerson = false, ...message }: CompanyMessage<T>,
): Promise<string | undefined> {
  const to = { aziendaId, referenteId: referenteId ?? null, inPerson }
  return put(work, await findCompanyReach(work, to), message)
}

async function put<T extends TemplateCode>(
  work: Work,
  reached: Reached | undefined,
  message: Omit<NewMessage<T>, 'personaId'>,
): Promise<string | undefined> {
  const written = reached && (await compose(work, reached, message))
  if (!written || message.expiresAt <= work.now) return undefined
  const { to, lang, text, code } = written
  const { personaId, aziendaId } = reached
  const { automatic = false, urgent = false } = templateOf(message.template)
  const { rows } = await sql<{ id: string }>`
    insert into messaggio (persona_id, azienda_id, template, channel, recipient, lang, subject, body, shown, about_kind,
      about_id, once, code_hash, link_path, automatic, urgent, not_before, expires_at, created_at, created_by)
    values (${personaId}, ${aziendaId}, ${message.template}, ${to.channel}, ${to.recipient}, ${lang}, ${text.subject},
      ${text.body}, ${text.shown}, ${message.about?.kind ?? null}, ${message.about?.id ?? null},
      ${message.once === undefined ? null : `${personaId ?? aziendaId} ${message.once}`},
      ${code ? hashOfShortCode(code) : null}, ${message.path ?? null}, ${automatic}, ${urgent},
      ${work.now}, ${message.expiresAt}, ${work.now}, ${work.actor.id})
    on conflict do nothing returning id`.execute(work.tx)
  return rows[0]?.id
}

/** By which channel a message would go, and what it would say; undefined where no channel reaches her. */
export async function composeMessage<T extends TemplateCode>(
  work: Work,
  { personaId, ...message }: Pick<NewMessage<T>, 'personaId' | 'template' | 'values'>,
): Promise<{ channel: MessageChannel; body: string } | undefined> {
  const reached = await findReach(work, personaId)
  const written = reached && (await compose(work, reached, message))
  return written && { channel: written.to.channel, body: written.text.body }
}

async function compose<T extends TemplateCode>(
  work: Work,
  reached: Reached,
  { template, values }: Pick<NewMessage<T>, 'template' | 'values'>,
) {
  const to = channelOf(reached)
  if (!to) return undefined
  const lang: Lang = reached.preferredLanguage === 'en' ? 'en' : 'it'
  const code = templateOf(template).link ? newShortCode() : undefined
  const texts = await findTexts(work, template)
  const { channel } = to
  const { centre } = reached
  const text = render({ template, values, lang, channel, centre, texts, ...(code ? { code } : {}) })
  return { to, lang, text, code }
}

/** No letters that look like others: it may be copied from a telephone by hand. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const newShortCode = (): string =>
  Array.from({ length: CODE_CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
/** As the code is kept, whatever the case it was typed in. */
export const hashOfShortCode = (code: string): string =>
  createHash('sha256').update(code.toUpperCase()).digest('hex')

interface Reached extends Reach {
  personaId: string | null
  aziendaId: string | null
  preferredLanguage: string
  centre: Centre
}
type ReachRow = Omit<Reached, 'centre'> & { centreName: string | null; centrePhone: string | null }

async function findReach(work: Work, personaId: string): Promise<Reached | undefined> {
  const { rows } = await sql<ReachRow>`
    select p.id as persona_id, null as azienda_id, p.phone, p.email, p.preferred_channel, p.preferred_language,
      p.codice_fiscale, p.cf_kind, c.name as centre_name, c.phone as centre_phone, coalesce(s.io, false) as io
    from persona p left join centro c on c.code = p.centro_code
    left join lateral (select io from scelta_messaggi where persona_id = p.id order by at desc, id desc limit 1) s on true
    where p.id = ${personaId} and p.merged_into is null`.execute(work.tx)
  return reachedBy(rows[0])
}

async function findCompanyReach(
  work: Work,
  { aziendaId, referenteId, inPerson }: { aziendaId: string; referenteId: string | null; inPerson: boolean },
): Promise<Reached | undefined> {
  const { rows } = await sql<ReachRow>`
    select null as persona_id, a.id as azienda_id, coalesce(f.phone, case when not ${inPerson} then a.phone end) as phone,
      coalesce(f.email, case when not ${inPerson} then a.email end) as email,
      'email' as preferred_channel, 'it' as preferred_language, '' as codice_fiscale, '' as cf_kind,
      c.name as centre_name, c.phone as centre_phone, false as io
    from azienda a left join centro c on c.code = a.centro_code
    left join lateral (
      select phone, email from azienda_referente
      where azienda_id = a.id and removed_on is null and id = coalesce(${referenteId}::uuid, id)
      order by email is null, id limit 1) f on true
    where a.id = ${aziendaId}`.execute(work.tx)
  return reachedBy(rows[0])
}

const reachedBy = (row: ReachRow | undefined): Reached | undefined =>
  row && { ...row, centre: { name: row.centreName ?? 'Umbria', phone: row.centrePhone } }
