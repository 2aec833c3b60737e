import {
  defineCommand,
  defineQuery,
  done,
  refused,
  type Outcome,
  type Work,
} from '../../platform/work/index.ts'
import {
  findShortMessage,
  hashOfShortCode,
  writeAnswer,
  type ShortMessage,
} from '../../records/messaggio/index.ts'
import { AnswerShort, ShortCode } from './messaggi.schema.ts'

/** What a short address asks, or where it leads, for whoever holds it. Refused `messaggi.indirizzo-scaduto`. */
export const showShort = defineQuery({
  name: 'messaggi.show-short',
  may: ['breve'],
  input: ShortCode,
  run: (work, { codice }) => findByCode(work, codice),
})

/** Whoever holds the address says whether she comes. Refused `messaggi.indirizzo-scaduto`, `messaggi.gia-cambiato`. */
export const answerShort = defineCommand({
  name: 'messaggi.answer-short',
  may: ['breve'],
  input: AnswerShort,
  async run(work, { codice, answer }) {
    const found = await findByCode(work, codice)
    if (!found.ok) return found
    const { id, stands, linkPath } = found.value
    if (linkPath !== null) return refused('messaggi.indirizzo-scaduto')
    if (!stands) return refused('messaggi.gia-cambiato')
    await writeAnswer(work, id, answer)
    work.record({ kind: 'messaggio.risposto', data: { messaggio: id, answer } })
    return done({ answer })
  },
})

async function findByCode(work: Work, codice: string): Promise<Outcome<ShortMessage>> {
  if (work.actor.settings['siul.breve'] !== hashOfShortCode(codice))
    return refused('messaggi.indirizzo-scaduto')
  const found = await findShortMessage(work)
  return found ? done(found) : refused('messaggi.indirizzo-scaduto')
}
