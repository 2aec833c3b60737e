import { sql } from 'kysely'
import { hashOfCode, newCode } from '../../platform/identifiers/index.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { tellCompany, writeMessage } from '../messaggio/index.ts'
import { CODE_MINUTES, CODE_TRIES, hashOfDigits, mayAskCode, newDigits } from './firma.ts'
import type { HeldFirma } from './held.store.ts'
import { findRecipient } from './link.store.ts'

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

/** Sends the six digits where the address went, as the program. Refused `firma.recapito-cambiato` where that is no longer the signer’s. */
export async function sendCode(work: Work, held: HeldFirma, digits: string): Promise<Outcome<Date>> {
  const validUntil = new Date(work.now.getTime() + CODE_MINUTES * 60_000)
  const message = {
    template: 'patto.codice',
    values: { code: digits, validUntil },
    expiresAt: validUntil,
  } as const
  const { signer } = held
  const id =
    'personaId' in signer
      ? await writeMessage(work, { ...signer, ...message })
      : await tellCompany(work, { ...signer, inPerson: true, ...message })
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
