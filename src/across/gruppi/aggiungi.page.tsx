import type { Child } from 'hono/jsx'
import type { PersonaTrovata } from '../../records/persona/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  EmptyState,
  HiddenCsrf,
  SiulPage,
  Stack,
  type Flash,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName, PersonaBox, searchPersone } from '../ricerca/index.ts'
import { enrolPersona } from './enrol.command.ts'
import { HERE } from './gruppi.page.tsx'
import { readGruppo } from './gruppi.query.ts'
import { SEES_GROUPS } from './roles.ts'
import { saySeats, sayWhen } from './seats.tsx'
import { words } from './words.ts'

const LIMIT = 8
const addressOf = (visit: Visit): string => `${HERE}/${visit.param('id')}`
/** At the roll-call: who comes is here, with a place or without. */
const isWalkIn = (visit: Visit): boolean => visit.query('qui') === '1'

/** Finds a person and gives her a place. Her card or her codice fiscale does both at once. */
export const aggiungiPage = definePage({
  path: `${HERE}/:id/aggiungi`,
  may: SEES_GROUPS,
  get: (visit) => show(visit),
  async post(visit) {
    const { q, personaId } = await visit.form()
    if (typeof personaId === 'string') return give(visit, personaId)
    const text = typeof q === 'string' ? q : ''
    const found = await visit.ask(searchPersone, { q: text })
    if (found.kind === 'done' && found.value.exact) return give(visit, found.value.exact)
    const to = visit.addressAsking(visit.path, text)
    return visit.seeOther(isWalkIn(visit) ? `${to}${to.includes('?') ? '&' : '?'}qui=1` : to)
  },
})

async function give(visit: Visit, personaId: string) {
  const input = { gruppoId: visit.param('id'), personaId, ...(isWalkIn(visit) && { walkIn: 'on' }) }
  const answer = await visit.ask(enrolPersona, input)
  if (answer.kind === 'done') {
    if (isWalkIn(visit)) return visit.seeOther(`${addressOf(visit)}/appello`)
    const told = answer.value.state === 'iscritta' ? 'aggiunta' : 'attesa'
    return visit.seeOther(`${addressOf(visit)}?esito=${told}`)
  }
  if (answer.kind !== 'refused') return null
  const blame = refusalSentence(answer.refusal, visit.lang)
  const shown = await show(visit, [{ kind: 'error', text: blame }])
  return shown && withStatus(409, shown)
}

async function show(visit: Visit, flash: Flash[] = []): Promise<Child> {
  const answer = await visit.ask(readGruppo, { gruppoId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { gruppo } = answer.value
  const say = words(visit.lang)
  const q = visit.asked
  const action = isWalkIn(visit) ? `${visit.path}?qui=1` : visit.path
  return (
    <SiulPage
      {...visit.siul}
      title={say(isWalkIn(visit) ? 'add.walk-in' : 'add.title')}
      lead={`${gruppo.title}, ${sayWhen(gruppo, visit.lang)} · ${saySeats(gruppo, visit.lang)}`}
      flash={flash}
    >
      <Stack>
        <PersonaBox action={action} csrf={visit.csrf} q={q} lang={visit.lang} />
        {q !== '' && (await results(visit, q, action))}
        <ButtonLink href={isWalkIn(visit) ? `${addressOf(visit)}/appello` : addressOf(visit)} kind="quiet">
          {say('back')}
        </ButtonLink>
      </Stack>
    </SiulPage>
  )
}

async function results(visit: Visit, q: string, action: string): Promise<Child> {
  const answer = await visit.ask(searchPersone, { q, limit: LIMIT })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const { rows } = answer.value
  if (rows.length === 0)
    return (
      <EmptyState
        title={say('add.none')}
        text={say('add.again')}
        icon="it-search"
        action={<a href="/siul/persone/nuova">{say('add.new')}</a>}
      />
    )
  return (
    <DataTable
      caption={say('add.found')}
      rows={rows}
      columns={[
        { label: say('col.person'), names: true, cell: listName },
        { label: say('born'), short: true, cell: ({ birthOn }) => birthOn.slice(0, 4) },
        { label: say('comune'), cell: ({ comune }) => comune ?? '–' },
        { label: say('col.seats'), cell: (row) => <Give visit={visit} row={row} action={action} /> },
      ]}
    />
  )
}

function Give({ visit, row, action }: { visit: Visit; row: PersonaTrovata; action: string }): Child {
  const say = words(visit.lang)
  return (
    <form method="post" action={action}>
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="personaId" value={row.id} />
      <Button kind="secondary" small>
        {say(isWalkIn(visit) ? 'add.here' : 'add.give')}{' '}
        <span class="visually-hidden">{say('add.of', { name: listName(row) })}</span>
      </Button>
    </form>
  )
}
