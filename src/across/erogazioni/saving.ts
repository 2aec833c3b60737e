import type { Answer } from '../../platform/work/index.ts'
import type { Saved } from '../../records/erogazione/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import { hour } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'

/** Whether a part is sent by the program that saves while one types. */
export const savesItself = (visit: Visit): boolean => visit.c.req.header('accept') === 'application/json'

/** What that program is told: saved, what is wrong, or where the two versions stand (`conflict`). */
export function tellProgram(visit: Visit, answer: Answer<Saved>, conflict: string): Response {
  if (answer.kind === 'done')
    return visit.c.json({ version: answer.value.version, at: hour(answer.value.savedAt) })
  if (wasChanged(answer)) return visit.c.json({ conflict }, 409)
  return visit.c.json({ errors: errorsOf(visit, answer) }, 422)
}

/** Whether somebody saved the part meanwhile. */
export const wasChanged = (answer: Answer<unknown>): boolean =>
  answer.kind === 'refused' && answer.refusal.code === 'erogazione.blocco-cambiato'

function errorsOf(visit: Visit, answer: Exclude<Answer<Saved>, { kind: 'done' }>) {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind === 'refused') return [{ field: '', message: refusalSentence(answer.refusal, visit.lang) }]
  return []
}
