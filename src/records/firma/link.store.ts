import { romeDayOf } from '../../platform/clock/index.ts'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { revokeFirme, type Opened, type Signer } from './held.store.ts'

/** An address to send: what it opens, to whom it goes, how long it is good. */
export interface NewLink {
  opens: Opened
  /** For a person, what she was identified with at the desk: the link goes to nobody else. */
  to: Signer & { identifiedWith?: string }
  days: number
  /** Writes the message that carries the address; gives its id, undefined where no channel reaches. */
  write: (carried: { code: string; until: string; expiresAt: Date }) => Promise<string | undefined>
}

/**
 * Sends an address that opens a frozen text; earlier ones no longer open. The address itself is given to nobody here. Refused
 * `firma.senza-recapito` where no channel reaches the signer.
 */
export async function sendFirma(
  work: Work,
  { opens, to, days, write }: NewLink,
): Promise<Outcome<{ expiresAt: Date; sentTo: string }>> {
  if (work.actor.id === null) throw new Error('an address needs who sends it')
  await revokeFirme(work, opens)
  const code = newCode()
  const expiresAt = new Date(work.now.getTime() + days * 86_400_000)
  const id = await write({ code, until: romeDayOf(expiresAt), expiresAt })
  const sent = id && (await findRecipient(work, id))
  if (!sent) return refused('firma.senza-recapito')
  await work.tx
    .insertInto('firma')
    .values({
      ...opens,
      ...to,
      codeHash: hashOfCode(code),
      identifiedBy: work.actor.id,
      openedAt: work.now,
      expiresAt,
      way: 'link',
      sentChannel: sent.channel,
      sentTo: sent.recipient,
    })
    .execute()
  return done({ expiresAt, sentTo: sent.recipient })
}

/** By which channel a message went, and where. */
export const findRecipient = (work: Work, messageId: string) =>
  work.tx
    .selectFrom('messaggio')
    .where('id', '=', messageId)
    .select(['channel', 'recipient'])
    .executeTakeFirst()
