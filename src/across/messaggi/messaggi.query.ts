import { defineQuery, done, refused } from '../../platform/work/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  countOutbox,
  findChoice,
  findLastContact,
  inviteBefore,
  listOutbox,
  listSimulated,
  listThread,
  listToCall,
  silentUntil,
  type MessageChoice,
  type MessageState,
  type OutboxRow,
  type SimulatedRow,
  type ThreadItem,
  type ToCall,
} from '../../records/messaggio/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { openPersona, type Testata } from '../persona/index.ts'
import { KEEPERS } from './keepers.ts'
import { ListCalls, OfPersona, Outbox, SentTo } from './messaggi.schema.ts'

const THREAD = 100
export const PAGE = 50

export interface ThreadView {
  persona: Testata
  items: ThreadItem[]
  choice: MessageChoice
  /** The last day on which reminders are silent because somebody spoke to her; null where they go. */
  silentUntil: PlainDate | null
}

/** The conversation with a person, latest first, and what she chose about it. Refused `accesso.non-trovata`. */
export const readThread = defineQuery({
  name: 'messaggi.read-thread',
  may: CENTRO,
  input: OfPersona,
  async run(work, { personaId }) {
    const persona = await openPersona(work, personaId, { door: 'messaggi' })
    if (!persona) return refused('accesso.non-trovata')
    const contact = await findLastContact(work, personaId)
    const silent = contact && silentUntil(plainDate(romeDayOf(contact)))
    return done<ThreadView>({
      persona,
      items: await listThread(work, personaId, THREAD),
      choice: await findChoice(work, personaId),
      silentUntil: silent && silent >= work.today ? silent : null,
    })
  },
})

export interface OutboxView {
  counts: Record<MessageState, number>
  state: MessageState
  rows: OutboxRow[]
}

/** How the sending goes: how many messages in each state, and those in one; never to whom. */
export const readOutbox = defineQuery({
  name: 'messaggi.read-outbox',
  may: KEEPERS,
  input: Outbox,
  async run(work, { state, page }) {
    const rows = await listOutbox(work, state, { limit: PAGE, offset: (page - 1) * PAGE })
    return done<OutboxView>({ counts: await countOutbox(work), state, rows })
  },
})

/** Whom the messages did not settle with, at one's own centre: a human being is to call them. */
export const listCalls = defineQuery({
  name: 'messaggi.list-calls',
  may: CENTRO,
  input: ListCalls,
  run: async (work) => {
    const { centro } = work.actor
    const since = inviteBefore(work.now)
    return done<ToCall[]>(centro === null ? [] : await listToCall(work, { centro, since }))
  },
})

/** What would have been sent, word for word: the demonstration's own page asks, as the program, for whom is there. */
export const listSent = defineQuery({
  name: 'messaggi.list-simulated',
  may: ['sistema'],
  input: SentTo,
  run: async (work, { reader, page }) =>
    done<SimulatedRow[]>(await listSimulated(work, { reader, limit: PAGE, offset: (page - 1) * PAGE })),
})
