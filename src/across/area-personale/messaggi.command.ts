import { defineCommand, done, refused } from '../../platform/work/index.ts'
import { chooseMine, listMine, markRead, type MyMessage } from '../../records/messaggio/index.ts'
import { MessaggiPage, Preferenze } from './messaggi.schema.ts'

const A_PAGE = 20

/** A page of what was written to her, latest first, as it was before she opened it: what is on it is read from now on. */
export const openMessaggi = defineCommand({
  name: 'area-personale.open-messaggi',
  may: ['cittadino'],
  input: MessaggiPage,
  async run(work, { page }) {
    const rows = await listMine(work, { limit: A_PAGE + 1, offset: (page - 1) * A_PAGE })
    const messages = rows.slice(0, A_PAGE)
    const fresh = messages.filter(({ readAt }) => readAt === null).map(({ id }) => id)
    if (fresh.length > 0) await markRead(work, fresh)
    return done<{ messages: MyMessage[]; earlier: boolean }>({ messages, earlier: rows.length > A_PAGE })
  },
})

/** By which channel and in which language she is written to. Refused `messaggi.canale-mancante`. */
export const choosePreferenze = defineCommand({
  name: 'area-personale.choose-preferenze',
  may: ['cittadino'],
  input: Preferenze,
  async run(work, given) {
    if (!(await chooseMine(work, given))) return refused('messaggi.canale-mancante')
    const personaId = work.actor.settings['siul.persona'] ?? ''
    work.record({ kind: 'messaggi.scelti', personaId, data: given })
    return done(given)
  },
})
