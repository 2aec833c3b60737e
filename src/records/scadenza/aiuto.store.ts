import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'

/** What somebody is asked about: one duty, and why in a line. */
export interface Question {
  personaId: string
  rule: string
  dueOn: PlainDate
  centroCode: string
  question: string
}

/** Asks the manager of a centre. Who asks holds the duty. Refused `aiuto.gia-chiesto` while an answer to her own is awaited. */
export async function askAiuto(work: Work, asked: Question): Promise<Outcome<string>> {
  const open = await work.tx
    .selectFrom('aiuto')
    .where('personaId', '=', asked.personaId)
    .where('rule', '=', asked.rule)
    .where('answeredAt', 'is', null)
    .select('id')
    .executeTakeFirst()
  if (open) return refused('aiuto.gia-chiesto')
  const { id } = await work.tx
    .insertInto('aiuto')
    .values({ ...asked, askedAt: work.now, askedBy: work.actor.id ?? '' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return done(id)
}

/** Answers a question put to the actor's centre. Refused `aiuto.gia-risposto` where there is none to answer. */
export async function answerAiuto(
  work: Work,
  { aiutoId, answer }: { aiutoId: string; answer: string },
): Promise<Outcome<{ personaId: string; rule: string }>> {
  const row = await work.tx
    .updateTable('aiuto')
    .set({ answer, answeredAt: work.now, answeredBy: work.actor.id })
    .where('id', '=', aiutoId)
    .where('centroCode', '=', work.actor.centro)
    .where('answeredAt', 'is', null)
    .returning(['personaId', 'rule'])
    .executeTakeFirst()
  return row ? done(row) : refused('aiuto.gia-risposto')
}

/** Puts an answer to the actor away. Refused `aiuto.gia-letto` where there is none to read. */
export async function readAiuto(work: Work, aiutoId: string): Promise<Outcome<void>> {
  const { numUpdatedRows } = await work.tx
    .updateTable('aiuto')
    .set({ readAt: sql<Date>`${work.now}` })
    .where('id', '=', aiutoId)
    .where('askedBy', '=', work.actor.id)
    .where('answeredAt', 'is not', null)
    .where('readAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? done(undefined) : refused('aiuto.gia-letto')
}
