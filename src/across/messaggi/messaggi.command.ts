import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { ADMINISTRATION, CENTRO } from '../../records/accesso/index.ts'
import {
  cancelMessage,
  composeMessage,
  retryMessage,
  settleUncertain,
  SMS_CHARACTERS,
  smsLength,
  writeChoice,
  writeContact,
  writeMessage,
} from '../../records/messaggio/index.ts'
import { findPersona } from '../../records/persona/index.ts'
import { KEEPERS } from './keepers.ts'
import { Choose, OneMessage, RegisterContact, Settle, Write } from './messaggi.schema.ts'

const DAY_MS = 86_400_000
/** For how long something typed by hand is worth reading. */
const WRITTEN_DAYS = 7

/** Writes to a person by hand. Gives the id of the message. Refused `messaggi.nessun-recapito`, `messaggi.troppo-lungo`. */
export const writeToPersona = defineCommand({
  name: 'messaggi.write',
  may: CENTRO,
  input: Write,
  async run(work, { personaId, text }) {
    const draft = { personaId, template: 'scrivi', values: { text } } as const
    const composed = await composeMessage(work, draft)
    if (!composed) return refused('messaggi.nessun-recapito')
    const chars = composed.channel === 'sms' ? smsLength(composed.body) : 0
    if (chars > SMS_CHARACTERS) return refused('messaggi.troppo-lungo', { chars, most: SMS_CHARACTERS })
    const expiresAt = new Date(work.now.getTime() + WRITTEN_DAYS * DAY_MS)
    const messageId = await writeMessage(work, { ...draft, expiresAt })
    if (!messageId) return refused('messaggi.nessun-recapito')
    work.record({ kind: 'messaggio.scritto', personaId, data: { messaggio: messageId } })
    return done({ messageId })
  },
})

/** Writes down that one spoke to a person, or tried to: three working days without reminders where she was reached. */
export const registerContact = defineCommand({
  name: 'messaggi.register-contact',
  may: CENTRO,
  input: RegisterContact,
  async run(work, { personaId, kind, reached, note }) {
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    const contactId = await writeContact(work, {
      personaId,
      kind,
      reached: reached === 'si',
      note: note ?? null,
    })
    work.record({
      kind: 'contatto.registrato',
      personaId,
      data: { contatto: contactId, reached: reached === 'si' },
    })
    return done({ contactId })
  },
})

/** Writes down what a person chose about the messages; the last choice holds. */
export const chooseMessages = defineCommand({
  name: 'messaggi.choose',
  may: CENTRO,
  input: Choose,
  async run(work, { personaId, pausedUntil = null, reason = null, io }) {
    if (!(await findPersona(work, personaId))) return refused('accesso.non-trovata')
    await writeChoice(work, personaId, { pausedUntil, reason, io: io === 'on' })
    work.record({ kind: 'messaggi.scelti', personaId, data: { pausedUntil, io: io === 'on' } })
    return done({ personaId })
  },
})

/** Has a message tried again that failed, or of which nobody knows: it may arrive twice, and who asks knows it. */
export const retry = defineCommand({
  name: 'messaggi.retry',
  may: KEEPERS,
  input: OneMessage,
  async run(work, { messageId }) {
    if (!(await retryMessage(work, messageId))) return refused('messaggi.gia-deciso')
    work.record({ kind: 'messaggio.ritentato', data: { messaggio: messageId } })
    return done({ messageId })
  },
})

/** Takes a message out that has not gone, or of which nobody knows. */
export const cancel = defineCommand({
  name: 'messaggi.cancel',
  may: KEEPERS,
  input: OneMessage,
  async run(work, { messageId }) {
    if (!(await cancelMessage(work, messageId))) return refused('messaggi.gia-deciso')
    work.record({ kind: 'messaggio.annullato', data: { messaggio: messageId } })
    return done({ messageId })
  },
})

/**
 * Settles the uncertain e-mails with the mail server's own log: the Message-IDs it took. Those were sent, the others go now.
 * Gives how many of each.
 */
export const settle = defineCommand({
  name: 'messaggi.settle',
  may: ADMINISTRATION,
  input: Settle,
  async run(work, { received }) {
    const ids = received.map((each) => each.replaceAll(/[<>\s]|@.*$/g, ''))
    const settled = await settleUncertain(work, ids)
    work.record({ kind: 'messaggi.riconciliati', data: settled })
    return done(settled)
  },
})
