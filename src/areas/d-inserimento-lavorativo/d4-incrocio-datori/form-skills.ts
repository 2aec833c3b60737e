import type { Visit } from '../../../surfaces/door/visit.ts'
import { listSkills, type Skill } from './vacancy.query.ts'

/** A posted form whose skills are called as the list calls them, and the skills there are. */
export async function withSkills(
  visit: Visit,
  form: Record<string, unknown>,
): Promise<{ form: Record<string, unknown>; abilita: readonly Skill[] }> {
  const rows = Object.entries(form['req'] ?? {}) as [string, { text?: unknown }][]
  const named = rows.flatMap(([, { text }]) => (typeof text === 'string' && text !== '' ? [text] : []))
  const answer = await visit.ask(listSkills, { named })
  if (answer.kind !== 'done') return { form, abilita: [] }
  const called = new Map(answer.value.flatMap(({ said, name }) => (said ? [[said, name] as const] : [])))
  const req = Object.fromEntries(
    rows.map(([at, row]) => [at, { ...row, text: called.get(String(row.text)) ?? row.text }]),
  )
  return { form: { ...form, req }, abilita: answer.value }
}
