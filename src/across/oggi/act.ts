import type { Answer } from '../../platform/work/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { plainDate } from '../../standard/index.ts'
import { dayShort, fieldId } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { markAppuntamento } from '../agenda/index.ts'
import { chiediAiuto, leggiAiuto, rispondiAiuto } from './aiuto.command.ts'
import { address, type Filter } from './filter.ts'
import type { Sent } from './postpone-form.tsx'
import { rimanda, rimandaInsieme, riprendi } from './postpone.command.ts'

/** The field that a refusal is about. */
const BLAMED: Partial<Record<string, string>> = {
  'rinvio.oltre-termine': 'note',
  'rinvio.serve-nota': 'note',
}

/** The acts of one line or one button, and what is said after. */
const LINES: Partial<
  Record<
    string,
    { said: string; ask: (visit: Visit, input: Record<string, unknown>) => Promise<Answer<unknown>> }
  >
> = {
  aiuto: { said: 'chiesto', ask: (visit, input) => visit.ask(chiediAiuto, input) },
  rispondi: { said: 'risposto', ask: (visit, input) => visit.ask(rispondiAiuto, input) },
  letto: { said: 'letto', ask: (visit, input) => visit.ask(leggiAiuto, input) },
  andata: { said: 'andata', ask: markEnd },
}

/** Writes how an appointment ended: who was there had come, and the meeting is over. */
async function markEnd(visit: Visit, input: Record<string, unknown>): Promise<Answer<unknown>> {
  const { appuntamentoId, version, state, end } = input
  if (end !== 'svolto')
    return visit.ask(markAppuntamento, { appuntamentoId, version, outcome: 'assente', avviso: end })
  if (state === 'presente') return visit.ask(markAppuntamento, { appuntamentoId, version, outcome: 'svolto' })
  const come = await visit.ask(markAppuntamento, { appuntamentoId, version, outcome: 'presente' })
  if (come.kind !== 'done') return come
  return visit.ask(markAppuntamento, { appuntamentoId, version: Number(version) + 1, outcome: 'svolto' })
}

/** Does what a form of the page asks: goes back to the row after the one that was done, or gives the form with what is wrong. */
export async function actOn(
  visit: Visit,
  filter: Filter,
): Promise<Response | { status: number; sent: Sent }> {
  const { act, row, next, ...input } = await visit.form()
  const key = text(row)
  const line = LINES[text(act)]
  if (line) {
    const answer = await line.ask(visit, input)
    if (answer.kind === 'done') return visit.seeOther(`${address(filter)}&esito=${line.said}`)
    return wrong(visit, answer, { key, input: { note: input['question'] ?? input['answer'] }, only: 'note' })
  }
  if (act === 'riprendi') {
    const answer = await visit.ask(riprendi, input)
    if (answer.kind === 'done') return visit.seeOther(`${address(filter)}&esito=ripresa`)
    return wrong(visit, answer, { key, input: {} })
  }
  const answer = await (act === 'insieme' ? visit.ask(rimandaInsieme, input) : visit.ask(rimanda, input))
  if (answer.kind !== 'done') return wrong(visit, answer, { key, input })
  const { actId, until, people } = answer.value
  const said = new URLSearchParams({ esito: 'rimandata', atto: actId, al: until, n: String(people) })
  const to = text(next)
  return visit.seeOther(`${address(filter)}&${said.toString()}${/^r-[\w-]+$/.test(to) ? `#${to}` : ''}`)
}

const text = (given: unknown): string => (typeof given === 'string' ? given : '')

function wrong(
  visit: Visit,
  answer: Exclude<Answer<unknown>, { kind: 'done' }>,
  { key, input, only }: { key: string; input: Record<string, unknown>; only?: 'note' },
): { status: number; sent: Sent } {
  const errors = errorsOf(visit, answer)
  const known = ['until', 'reason', 'note']
  return {
    status:
      answer.kind === 'refused' ? refusalStatus(answer.refusal) : answer.kind === 'forbidden' ? 403 : 422,
    sent: {
      key,
      until: text(input['until']),
      reason: text(input['reason']),
      note: text(input['note']),
      errors: errors.map((error) => ({
        ...error,
        field: only ?? (known.includes(error.field) ? error.field : 'until'),
      })),
    },
  }
}

function errorsOf(visit: Visit, answer: Exclude<Answer<unknown>, { kind: 'done' }>): Sent['errors'] {
  if (answer.kind === 'invalid') return answer.errors
  if (answer.kind === 'forbidden') return []
  const { code, facts } = answer.refusal
  const said = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? dayShort(plainDate(value), visit.lang) : value,
    ]),
  )
  return [{ field: BLAMED[code] ?? 'until', message: refusalSentence({ code, facts: said }, visit.lang) }]
}

/** What is wrong, for the summary on top of the page: each line leads to the field of its row. */
export const summaryOf = ({ key, errors }: Sent): Sent['errors'] =>
  errors.map(({ field, message }) => ({ field: fieldId(`${key}-${field}`).slice(2), message }))
