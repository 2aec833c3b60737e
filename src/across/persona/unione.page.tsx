import type { Child } from 'hono/jsx'
import { DESK } from '../../records/accesso/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import { Heading, Stack, type Flash } from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { Answer } from '../../platform/work/index.ts'
import { askAgainHere, searchPersone } from '../ricerca/index.ts'
import { dividi } from './dividi.command.ts'
import { PersonaPage } from './persona-page.tsx'
import { UnioneCompare } from './unione-compare.tsx'
import { FindOther, Unioni } from './unione-parts.tsx'
import { readUnione } from './unione.query.ts'
import { words } from './unione-words.ts'
import { unisci } from './unisci.command.ts'

/** Joining two schede of one person: find the other, compare, choose, confirm; or undo it. */
export const unionePage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/unione',
  may: DESK,
  get: (visit) => show(visit),
  async post(visit) {
    const form = await visit.form()
    if (form['unioneId'] !== undefined) return undo(visit, form)
    if (form['altra'] === undefined) return askAgainHere(visit)
    const answer = await visit.ask(unisci, form)
    if (answer.kind === 'done')
      return visit.seeOther(`/siul/persone/${String(form['personaId'])}?esito=unita`)
    return again(visit, answer, form['personaId'] === visit.param('id') ? form['altra'] : form['personaId'])
  },
})

const undo = async (visit: Visit, form: Record<string, unknown>) => {
  const answer = await visit.ask(dividi, { personaId: visit.param('id'), unioneId: form['unioneId'] })
  if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${visit.param('id')}?esito=divisa`)
  return again(visit, answer)
}

/** The page as it is now, with what kept it from being done. */
async function again(visit: Visit, answer: Answer<unknown>, altra?: unknown) {
  const text =
    answer.kind === 'refused'
      ? refusalSentence(answer.refusal, visit.lang)
      : answer.kind === 'invalid'
        ? answer.errors.map(({ message }) => message).join(' ')
        : ''
  const page = await show(visit, [{ kind: 'error', text }], altra)
  return page === null ? null : withStatus(422, page)
}

async function show(visit: Visit, flash: Flash[] = [], altra?: unknown): Promise<Child | null> {
  const say = words(visit.lang)
  const asked = { altra: altra ?? visit.query('con'), tieni: visit.query('tieni') }
  const personaId = visit.param('id')
  const answer = await visit.ask(readUnione, {
    personaId,
    ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)),
  })
  if (answer.kind !== 'done') return null
  const { persona, confrontate, domicili } = answer.value
  const q = visit.asked
  const found = q === '' ? null : await visit.ask(searchPersone, { q, limit: 10 })
  const rows = found?.kind === 'done' ? found.value.rows.filter(({ id }) => id !== personaId) : null
  return (
    <PersonaPage visit={visit} persona={persona} tab="anagrafica" flash={flash} errors={flash.length > 0}>
      <Stack>
        <Heading level={2}>{say('title')}</Heading>
        {confrontate ? (
          <UnioneCompare visit={visit} personaId={personaId} pair={confrontate} domicili={domicili} />
        ) : (
          <FindOther visit={visit} view={answer.value} q={q} rows={rows} />
        )}
        <Unioni visit={visit} view={answer.value} />
      </Stack>
    </PersonaPage>
  )
}
