import { listMine } from '../../src/across/notifiche/notifiche.query.ts'
import { giveWaiting } from './agenda.ts'
import { value } from './coda.ts'
import type { TestHouse } from './house.ts'
import { giveAppuntamento } from './messaggi.ts'

/** What a notification was read from, emptied; what the ledger holds stays. */
export const forget = (house: TestHouse) =>
  house.sql(
    `truncate appuntamento, disponibilita_operatore, attesa, messaggio, aiuto, trasferimento, gruppo, firma, patto, proposta, vacancy,
       notifica_letta, notifica_muta cascade`,
  )

export const notificheOf = async (house: TestHouse, username = 'orientatore') =>
  value(await house.ask(username, listMine, {}))

/** `kind.detail` of what an account is told, the latest first; «+» where it is to be read. */
export const toldTo = async (house: TestHouse, username = 'orientatore') =>
  (await notificheOf(house, username)).rows.map(
    ({ kind, detail, isRead }) => `${kind}.${detail}${isRead ? '' : '+'}`,
  )

const THURSDAY = Date.parse('2026-11-12T09:00:00Z')

/**
 * A message about an appointment with the counsellor of Perugia, `nth` hours after ten of Thursday the 12th, answered at an
 * instant. Gives the message.
 */
export async function giveAnswered(
  house: TestHouse,
  { answer, at, nth = 0 }: { answer: string; at: string; nth?: number },
): Promise<string> {
  const personaId = await giveWaiting(house)
  const startsAt = new Date(THURSDAY + nth * 3_600_000).toISOString()
  return giveMessage(house, {
    personaId,
    answer,
    at,
    about: await giveAppuntamento(house, { personaId, startsAt }),
  })
}

/** An answer to a message about an appointment. Gives the message. */
export async function giveMessage(
  house: TestHouse,
  { personaId, about, answer, at }: { personaId: string; about: string; answer: string; at: string },
): Promise<string> {
  const [row] = await house.sql<{ id: string }>(
    `insert into messaggio (persona_id, template, channel, recipient, lang, shown, about_kind, about_id, automatic, urgent, state,
       sent_at, not_before, expires_at, answer, answered_at, created_at)
     values ($1, 'appuntamento.fissato', 'sms', '+393470000001', 'it', '…', 'appuntamento', $2, true, false, 'inviato',
       $3, $3, $3::timestamptz + interval '9 days', $4, $3, $3::timestamptz - interval '1 hour') returning id`,
    [personaId, about, at, answer],
  )
  return row?.id ?? ''
}
