import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Incontro, Mediatore } from '../../records/mediazione/index.ts'
import { languageName } from '../../records/persona/index.ts'
import { SERVICE_CODES } from '../../standard/index.ts'
import {
  Button,
  Card,
  Columns,
  DateField,
  dayOf,
  dayShort,
  EMPTY_FORM,
  Form,
  LinkList,
  SelectField,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { bookMediazione, noteMediazione } from './mediazione.command.ts'
import { readOfPersona } from './mediazione.query.ts'
import { flashOf, HERE, languageOptions, whenOf } from './parts.tsx'
import { words } from './words.ts'

const of = (visit: Visit) => `/siul/persone/${visit.param('id')}/mediazione`

/** Mediation for a person: ask for it, and write what a meeting had. */
export const personaMediazionePage = definePage({
  path: '/siul/persone/:id/mediazione',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const answer = await visit.ask(bookMediazione, { ...(await visit.form()), personaId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther(`${of(visit)}?esito=chiesta`)
    const field = answer.kind === 'refused' && FIELD.get(answer.refusal.code)
    const book = await visit.formState(errorsOf(visit, answer, field || 'mediatoreId'))
    const shown = await show(visit, { book })
    return shown && withStatus(422, shown)
  },
})

const FIELD = new Map([
  ['mediazione.ora-impossibile', 'from'],
  ['mediazione.nel-passato', 'on'],
  ['mediazione.persona-impegnata', 'from'],
])

/** The attribute of a delivery, written from the file of who was there. */
export const noteMediazionePage = definePage({
  path: '/siul/persone/:id/mediazione/incontri',
  may: CENTRO,
  get: (visit) => visit.seeOther(of(visit)),
  async post(visit) {
    const answer = await visit.ask(noteMediazione, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${of(visit)}?esito=segnata`)
    const note = await visit.formState(errorsOf(visit, answer, 'minutes'))
    const shown = await show(visit, { note })
    return shown && withStatus(422, shown)
  },
})

type View = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.ask(readOfPersona, { personaId: visit.param('id') })

async function show(visit: Visit, states: { book?: FormState; note?: FormState } = {}): Promise<Child> {
  const answer = await ask(visit)
  if (answer.kind !== 'done') return null
  const view = answer.value
  const say = words(visit.lang)
  return (
    <PersonaPage
      visit={visit}
      persona={view.persona}
      tab="percorso"
      flash={flashOf(visit)}
      errors={(states.book ?? states.note) !== undefined}
    >
      <Columns
        main={
          <>
            <Card title={say('book.title')}>
              <BookForm visit={visit} view={view} state={states.book} />
            </Card>
            {view.incontri.length > 0 && (
              <Card title={say('note.title')}>
                <NoteForm visit={visit} view={view} state={states.note} />
              </Card>
            )}
          </>
        }
        side={
          <>
            <Card title={say('booked.title')}>
              {view.booked.length === 0 ? (
                <p>{say('booked.none')}</p>
              ) : (
                <LinkList
                  links={view.booked.map((each) => ({
                    href: `${HERE}/${each.id}`,
                    label: whenOf(each, visit.lang),
                    detail: `${languageName(each.language, visit.lang)}, ${each.mediatoreName ?? say('state.da-trovare')}`,
                  }))}
                />
              )}
            </Card>
            <Card title={say('met.title')}>
              <Met visit={visit} incontri={view.incontri} />
            </Card>
          </>
        }
      />
    </PersonaPage>
  )
}

interface FormProps {
  visit: Visit
  view: View
  state: FormState | undefined
}

const mediatorOptions = (visit: Visit, mediatori: readonly Mediatore[]) =>
  mediatori.map(({ id, name, languages }) => ({
    value: id,
    label: `${name} (${languages.map((code) => languageName(code, visit.lang)).join(', ')})`,
  }))

function BookForm({ visit, view, state = EMPTY_FORM }: FormProps): Child {
  const say = words(visit.lang)
  const { persona, mediatori, today } = view
  return (
    <Form action={of(visit)} csrf={visit.csrf} state={state}>
      <SelectField
        name="language"
        label={say('col.language')}
        value={persona.preferredLanguage}
        options={languageOptions(visit.lang)}
      />
      <SelectField
        name="service"
        label={say('col.service')}
        value="A2"
        options={SERVICE_CODES.map((value) => ({ value, label: value }))}
      />
      <DateField name="on" label={say('book.on')} example={today} />
      <TextField name="from" label={say('book.from')} hint={say('book.from.hint')} maxlength={5} narrow />
      <TextField name="minutes" label={say('book.minutes')} value="60" inputmode="numeric" narrow />
      <SelectField
        name="mediatoreId"
        label={say('book.mediator')}
        placeholder={say('book.find')}
        options={mediatorOptions(visit, mediatori)}
        optional
      />
      <Button>{say('book')}</Button>
    </Form>
  )
}

function NoteForm({ visit, view, state = EMPTY_FORM }: FormProps): Child {
  const say = words(visit.lang)
  const { persona, mediatori, incontri, booked } = view
  const lines = incontri.map((each) => ({ value: each.prestazioneId, label: sayIncontro(each, visit) }))
  return (
    <Form action={`${of(visit)}/incontri`} csrf={visit.csrf} state={state} id="nota">
      <SelectField name="prestazioneId" label={say('note.which')} value={lines[0]?.value} options={lines} />
      <SelectField
        name="language"
        label={say('col.language')}
        value={persona.preferredLanguage}
        options={languageOptions(visit.lang)}
      />
      <SelectField
        name="mediatoreId"
        label={say('book.mediator')}
        options={mediatorOptions(visit, mediatori)}
      />
      <TextField name="minutes" label={say('book.minutes')} inputmode="numeric" narrow />
      {booked.length > 0 && (
        <SelectField
          name="mediazioneId"
          label={say('note.booking')}
          placeholder={say('note.booking.no')}
          options={booked.map((each) => ({ value: each.id, label: whenOf(each, visit.lang) }))}
          optional
        />
      )}
      <Button kind="secondary">{say('note')}</Button>
    </Form>
  )
}

function sayIncontro({ service, startedAt, minutes, mode }: Incontro, { lang }: Visit): string {
  const say = words(lang)
  const line = say('met.line', { service, day: dayShort(dayOf(startedAt), lang), minutes })
  return mode === 'group' ? say('met.group', { line }) : line
}

function Met({ visit, incontri }: { visit: Visit; incontri: readonly Incontro[] }): Child {
  const say = words(visit.lang)
  if (incontri.length === 0) return <p>{say('met.none')}</p>
  return (
    <ul class="si-links">
      {incontri.map((each) => (
        <li>
          {sayIncontro(each, visit)}
          {each.mediated.map(({ language, minutes, name }) => (
            <div class="si-links__detail">
              {say('met.with', { language: languageName(language, visit.lang), minutes, name })}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
