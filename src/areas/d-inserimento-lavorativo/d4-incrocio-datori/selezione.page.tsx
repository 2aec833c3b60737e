import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { SELECTION_RESULTS } from '../../../records/selezione/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  DataTable,
  dayShort,
  EmptyState,
  HiddenCsrf,
  SiulPage,
  Stack,
  type Flash,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { readSelection, recordSelection } from './selezione.command.ts'
import { selezioneWords } from './selezione-words.ts'
import { TermMark } from './terms.tsx'

type Read = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
type Name = Read['names'][number]
const ask = (visit: Visit, vacancyId: string) => visit.ask(readSelection, { vacancyId })

/** The selection a company asked: each person, what her interviews found. */
export const selectionPage = definePage({
  path: '/siul/vacancy/:id/selezione',
  may: IMPRESE,
  get: (visit) =>
    show(
      visit,
      visit.query('esito') === 'fatto' ? [{ kind: 'done', text: selezioneWords(visit.lang)('saved') }] : [],
    ),
  async post(visit) {
    const answer = await visit.ask(recordSelection, { ...(await visit.form()), vacancyId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=fatto`)
    const text =
      answer.kind === 'refused'
        ? refusalSentence(answer.refusal, visit.lang)
        : answer.kind === 'invalid'
          ? answer.errors.map(({ message }) => message).join(' ')
          : ''
    return withStatus(answer.kind === 'refused' ? 409 : 422, await show(visit, [{ kind: 'error', text }]))
  },
})

async function show(visit: Visit, flash: Flash[]): Promise<Child> {
  const answer = await ask(visit, visit.param('id'))
  if (answer.kind !== 'done') return null
  const { vacancy, clock, names, today } = answer.value
  const say = selezioneWords(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('title')} – ${vacancy.title}`}
      lead={vacancy.selectionRequested ? say('lead') : undefined}
      breadcrumbs={[{ label: vacancy.title, href: `/siul/vacancy/${vacancy.id}` }, { label: say('title') }]}
      flash={flash}
    >
      <Stack>
        {clock && (
          <p>
            {say('clock')} <TermMark verdict={clock} today={today} />
          </p>
        )}
        {names.length === 0 ? (
          <EmptyState
            title={say('none')}
            text={say('none.text')}
            action={<ButtonLink href={`/siul/vacancy/${vacancy.id}/incrocio`}>{say('none.go')}</ButtonLink>}
          />
        ) : (
          <DataTable
            caption={say('title')}
            captionHidden
            rows={names}
            rowHref={({ personaId }: Name) => `/siul/persone/${personaId}`}
            columns={[
              {
                label: say('person'),
                names: true,
                cell: ({ name, surname }: Name) => `${surname} ${name}`,
              },
              { label: say('held'), cell: (name: Name) => <Held visit={visit} name={name} /> },
              { label: say('new'), cell: (name: Name) => <Write visit={visit} name={name} /> },
            ]}
          />
        )}
        <p>
          <a href={`/siul/vacancy/${vacancy.id}/lavoro`}>{say('time')}</a>
        </p>
      </Stack>
    </SiulPage>
  )
}

function Held({ visit, name }: { visit: Visit; name: Name }): Child {
  const say = selezioneWords(visit.lang)
  if (name.interviews.length === 0) return say('unheard')
  return (
    <ul>
      {name.interviews.map(({ heldOn, result, note, by }) => (
        <li>
          <strong>
            {say('row', { day: dayShort(heldOn, visit.lang), result: say(`result.${result}`) })}
          </strong>{' '}
          {[note, by].filter(Boolean).join(' · ')}
        </li>
      ))}
    </ul>
  )
}

function Write({ visit, name }: { visit: Visit; name: Name }): Child {
  const say = selezioneWords(visit.lang)
  const id = name.personaId
  return (
    <details class="si-details">
      <summary>
        {say('write')} <span class="visually-hidden">{`${name.surname} ${name.name}`}</span>
      </summary>
      <form method="post" action={visit.path} class="si-form">
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="personaId" value={id} />
        <div class="si-field">
          <label class="si-label" for={`r-${id}`}>
            {say('result')}
          </label>
          <select class="form-select" id={`r-${id}`} name="result">
            {SELECTION_RESULTS.map((value) => (
              <option value={value}>{say(`result.${value}`)}</option>
            ))}
          </select>
        </div>
        <div class="si-field">
          <label class="si-label" for={`n-${id}`}>
            {say('note')}
          </label>
          <p class="si-hint">{say('note.hint')}</p>
          <textarea class="form-control" id={`n-${id}`} name="note" rows={2} maxlength={1000} />
        </div>
        <div class="si-field">
          <label class="si-label" for={`d-${id}`}>
            {say('on')}
          </label>
          <input class="form-control" id={`d-${id}`} name="heldOn" maxlength={10} />
        </div>
        <Button kind="secondary">{say('save')}</Button>
      </form>
    </details>
  )
}

/** On the page of a vacancy whose company asked for the selection. */
export async function selectionBox(visit: Visit, vacancyId: string): Promise<Child> {
  if (!visit.may(readSelection)) return null
  const answer = await ask(visit, vacancyId)
  if (answer.kind !== 'done' || !answer.value.vacancy.selectionRequested) return null
  const { names, clock, today } = answer.value
  const say = selezioneWords(visit.lang)
  const heard = names.filter(({ interviews }) => interviews.length > 0).length
  return (
    <Card title={say('title')} footer={<a href={`/siul/vacancy/${vacancyId}/selezione`}>{say('go')}</a>}>
      <p>{say('done', { done: heard, all: names.length })}</p>
      {clock && (
        <p>
          {say('clock')} <TermMark verdict={clock} today={today} />
        </p>
      )}
    </Card>
  )
}
