import { createHash, randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { channelOf, type Reach } from './channel.ts'
import { CODE_CHARACTERS, render, type Centre, type MessageChannel } from './render.ts'
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

/**
 * Puts a message to a person into the outbox, in the transaction of whoever writes: it goes out if that is committed, once.
 * Chooses channel and language, writes the text now. Gives its id; undefined where no channel reaches her, where it would be
 * out of date already, or where `once` was written before. Never refuses, never throws for a missing address.
 */
export async function writeMessage<T extends TemplateCode>(
  work: Work,
  message: NewMessage<T>,
): Promise<string | undefined> {
  const written = await compose(work, message)
  if (!written || message.expiresAt <= work.now) return undefined
  const { to, lang, text, code } = written
  const { automatic = false, urgent = false } = templateOf(message.template)
  const { rows } = await sql<{ id: string }>`
    insert into messaggio (persona_id, template, channel, recipient, lang, subject, body, shown, about_kind, about_id, once,
      code_hash, link_path, automatic, urgent, not_before, expires_at, created_at, created_by)
    values (${message.personaId}, ${message.template}, ${to.channel}, ${to.recipient}, ${lang}, ${text.subject}, ${text.body},
      ${text.shown}, ${message.about?.kind ?? null}, ${message.about?.id ?? null},
      ${message.once === undefined ? null : `${message.personaId} ${message.once}`},
      ${code ? hashOfShortCode(code) : null}, ${message.path ?? null}, ${automatic}, ${urgent},
      ${work.now}, ${message.expiresAt}, ${work.now}, ${work.actor.id})
    on conflict do nothing returning id`.execute(work.tx)
  return rows[0]?.id
}

/** By which channel a message would go, and what it would say; undefined where no channel reaches her. */
export async function composeMessage<T extends TemplateCode>(
  work: Work,
  message: Pick<NewMessage<T>, 'personaId' | 'template' | 'values'>,
): Promise<{ channel: MessageChannel; body: string } | undefined> {
  const written = await compose(work, message)
  return written && { channel: written.to.channel, body: written.text.body }
}

async function compose<T extends TemplateCode>(
  work: Work,
  { personaId, template, values }: Pick<NewMessage<T>, 'personaId' | 'template' | 'values'>,
) {
  const person = await findReach(work, personaId)
  const to = person && channelOf(person)
  if (!to) return undefined
  const lang: Lang = person.preferredLanguage === 'en' ? 'en' : 'it'
  const code = templateOf(template).link ? newShortCode() : undefined
  const { channel } = to
  const text = render({ template, values, lang, channel, centre: person.centre, ...(code ? { code } : {}) })
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
  preferredLanguage: string
  centre: Centre
}

async function findReach(work: Work, personaId: string): Promise<Reached | undefined> {
  const { rows } = await sql<
    Reach & { preferredLanguage: string; centreName: string | null; centrePhone: string | null }
  >`
    select p.phone, p.email, p.preferred_channel, p.preferred_language, p.codice_fiscale, p.cf_kind,
      c.name as centre_name, c.phone as centre_phone, coalesce(s.io, false) as io
    from persona p left join centro c on c.code = p.centro_code
    left join lateral (select io from scelta_messaggi where persona_id = p.id order by at desc, id desc limit 1) s on true
    where p.id = ${personaId} and p.merged_into is null`.execute(work.tx)
  const [row] = rows
  if (!row) return undefined
  return { ...row, centre: { name: row.centreName ?? 'Umbria', phone: row.centrePhone } }
}
