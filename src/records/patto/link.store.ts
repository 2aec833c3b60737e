import { sql } from 'kysely'
import { romeDayOf } from '../../platform/clock/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { writeMessage } from '../messaggio/index.ts'
import {
  CODE_MINUTES,
  CODE_TRIES,
  firmaState,
  hashOfCode,
  hashOfDigits,
  LINK_DAYS,
  mayAskCode,
  newCode,
  newDigits,
  type FirmaState,
} from './firma.ts'
import { revokeFirme } from './firma.store.ts'
import type { PattoVersione } from './versione.ts'

/**
 * Sends the person an address of her own that opens a frozen version; earlier ones no longer open. The address itself is
 * given to nobody here. Refused `firma.senza-recapito` where no channel reaches her.
 */
export async function sendLink(
  work: Work,
  { version, identifiedWith }: { version: PattoVersione; identifiedWith: string },
): Promise<Outcome<{ expiresAt: Date; sentTo: string }>> {
  if (work.actor.id === null) throw new Error('an address needs who identified the person')
  await revokeFirme(work, version.id)
  const code = newCode()
  const expiresAt = new Date(work.now.getTime() + LINK_DAYS * 86_400_000)
  const until = romeDayOf(expiresAt)
  const id = await writeMessage(work, {
    personaId: version.personaId,
    template: 'patto.firma',
    values: { until },
    expiresAt,
    about: { kind: 'patto', id: version.id },
    path: `/firma/${code}`,
  })
  const to = id && (await findRecipient(work, id))
  if (!to) return refused('firma.senza-recapito')
  await work.tx
    .insertInto('firma')
    .values({
      codeHash: hashOfCode(code),
      versioneId: version.id,
      personaId: version.personaId,
      identifiedBy: work.actor.id,
      identifiedWith,
      openedAt: work.now,
      expiresAt,
      way: 'link',
      sentChannel: to.channel,
      sentTo: to.recipient,
    })
    .execute()
  return done({ expiresAt, sentTo: to.recipient })
}

async function findRecipient(work: Work, messageId: string) {
  return work.tx
    .selectFrom('messaggio')
    .where('id', '=', messageId)
    .select(['channel', 'recipient'])
    .executeTakeFirst()
}

/** An address as whoever holds it finds it: `isUnlocked` once this browser typed the right code. */
export interface HeldFirma {
  codeHash: string
  personaId: string
  way: 'tablet' | 'link'
  sentTo: string | null
  sentChannel: string | null
  state: FirmaState
  isUnlocked: boolean
}

/** What the address is, read as whoever holds it; undefined where no such address was ever given. */
export async function findHeld(work: Work): Promise<HeldFirma | undefined> {
  const row = await work.tx.selectFrom('firma').selectAll().executeTakeFirst()
  if (!row) return undefined
  const isUnlocked =
    row.way === 'tablet' ||
    (row.sessionHash !== null && row.sessionHash === work.actor.settings['siul.firma_sessione'])
  const { codeHash, personaId, sentTo, sentChannel } = row
  return {
    codeHash,
    personaId,
    way: row.way === 'link' ? 'link' : 'tablet',
    sentTo,
    sentChannel,
    state: firmaState(row, work.now),
    isUnlocked,
  }
}

/**
 * Writes a new code for an address and gives its six digits, to be sent at once; the ones before no longer work. One at a
 * time: who asks twice at the same instant waits. Refused `firma.troppi-codici`.
 */
export async function makeCode(work: Work, held: HeldFirma, code: string): Promise<Outcome<string>> {
  await sql`select pg_advisory_xact_lock(hashtext(${held.codeHash}))`.execute(work.tx)
  const sent = await work.tx.selectFrom('firmaCodice').select('sentAt').execute()
  if (
    !mayAskCode(
      sent.map(({ sentAt }) => sentAt),
      work.now,
    )
  )
    return refused('firma.troppi-codici')
  const digits = newDigits()
  await work.tx.updateTable('firmaCodice').set({ usedAt: work.now }).where('usedAt', 'is', null).execute()
  await work.tx
    .insertInto('firmaCodice')
    .values({
      firmaHash: held.codeHash,
      codeHash: hashOfDigits(code, digits),
      sentAt: work.now,
      expiresAt: new Date(work.now.getTime() + CODE_MINUTES * 60_000),
    })
    .execute()
  return done(digits)
}

/** Sends the six digits where the address went, as the program. Refused `firma.recapito-cambiato` where that is no longer hers. */
export async function sendCode(work: Work, held: HeldFirma, digits: string): Promise<Outcome<Date>> {
  const validUntil = new Date(work.now.getTime() + CODE_MINUTES * 60_000)
  const id = await writeMessage(work, {
    personaId: held.personaId,
    template: 'patto.codice',
    values: { code: digits, validUntil },
    expiresAt: validUntil,
  })
  const to = id && (await findRecipient(work, id))
  if (!to || to.recipient !== held.sentTo || to.channel !== held.sentChannel)
    return refused('firma.recapito-cambiato')
  return done(validUntil)
}

export type CodeVerdict = { right: true; session: string } | { right: false; left: number }

/** Tries six digits: each try is counted before it is looked at, so that many at once are no more than five. */
export async function tryCode(work: Work, code: string, digits: string): Promise<CodeVerdict> {
  const tried = await work.tx
    .updateTable('firmaCodice')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', work.now)
    .where('tries', '<', CODE_TRIES)
    .returning(['id', 'codeHash', 'tries'])
    .executeTakeFirst()
  if (!tried) return { right: false, left: 0 }
  if (tried.codeHash !== hashOfDigits(code, digits)) return { right: false, left: CODE_TRIES - tried.tries }
  await work.tx.updateTable('firmaCodice').set({ usedAt: work.now }).where('id', '=', tried.id).execute()
  const session = newCode()
  await work.tx
    .updateTable('firma')
    .set({ sessionHash: hashOfCode(session) })
    .execute()
  return { right: true, session }
}
