import type { Child } from 'hono/jsx'
import type { FieldError } from '../../platform/work/index.ts'
import type { Corso } from '../../records/corso/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  dayShort,
  DefinitionList,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SiulPage,
  Stack,
  TextArea,
  wholeNumber,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { CsvFault } from '../classificazioni/index.ts'
import { HOME } from './corsi.page.tsx'
import { addCorso, changeCorso, dropCorso, importCorsi } from './corsi.command.ts'
import { listSkillNames, readCorso } from './corsi.query.ts'
import { contentOf, CorsoForm, errorsOf } from './corso-form.tsx'
import { COLUMNS, placeOf, readCorsi, type ReadCorso } from './read-corsi.ts'
import { corsoHref, sayGives } from './say-corso.ts'
import { words } from './words.ts'

const ID = ':id{[0-9a-f-]{36}}'

async function one(visit: Visit): Promise<Corso | undefined> {
  const answer = await visit.ask(readCorso, { corsoId: visit.param('id') })
  return answer.kind === 'done' ? answer.value : undefined
}

async function writing(visit: Visit, state: FormState, corso?: Corso): Promise<Child> {
  const say = words(visit.lang)
  const skills = await visit.ask(listSkillNames, {})
  return (
    <SiulPage
      {...visit.siul}
      title={corso ? say('edit.title') : say('new')}
      breadcrumbs={[{ href: HOME, label: say('title') }]}
      errors={state.errors.length > 0}
    >
      <CorsoForm
        visit={visit}
        state={state}
        skills={skills.kind === 'done' ? skills.value : []}
        {...(corso && { corso })}
      />
    </SiulPage>
  )
}

const newPage = definePage({
  path: `${HOME}/nuovo`,
  may: addCorso.may,
  get: (visit) => writing(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(addCorso, { content: contentOf(await visit.form()) })
    if (answer.kind === 'done') return visit.seeOther(`${HOME}/${answer.value.corsoId}?esito=added`)
    return withStatus(422, await writing(visit, await visit.formState(errorsOf(visit, answer))))
  },
})

const editPage = definePage({
  path: `${HOME}/${ID}/modifica`,
  may: changeCorso.may,
  async get(visit) {
    const corso = await one(visit)
    return corso && !corso.isWithdrawn ? writing(visit, EMPTY_FORM, corso) : null
  },
  async post(visit) {
    const corso = await one(visit)
    if (!corso) return null
    const form = await visit.form()
    const answer = await visit.ask(changeCorso, {
      corsoId: corso.id,
      version: form['version'],
      content: contentOf(form),
    })
    if (answer.kind === 'done') return visit.seeOther(`${corsoHref(corso)}?esito=changed`)
    return withStatus(422, await writing(visit, await visit.formState(errorsOf(visit, answer)), corso))
  },
})

const onePage = definePage({
  path: `${HOME}/${ID}`,
  may: readCorso.may,
  async get(visit) {
    const corso = await one(visit)
    return corso ? <CorsoView visit={visit} corso={corso} /> : null
  },
  async post(visit) {
    const answer = await visit.ask(dropCorso, { corsoId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`${HOME}?esito=withdrawn`) : null
  },
})

function CorsoView({ visit, corso }: { visit: Visit; corso: Corso }): Child {
  const { lang } = visit
  const say = words(lang)
  const day = (value: string) => dayShort(value as PlainDate, lang)
  const esito = visit.query('esito')
  const { validFrom, validUntil } = corso
  return (
    <SiulPage
      {...visit.siul}
      title={corso.title}
      breadcrumbs={[{ href: HOME, label: say('title') }]}
      flash={esito === 'added' || esito === 'changed' ? [{ kind: 'done', text: say(`done.${esito}`) }] : []}
    >
      <Stack>
        {corso.isWithdrawn && (
          <Callout kind="warning">
            <p>{say('withdrawn')}</p>
          </Callout>
        )}
        <DefinitionList
          entries={[
            { term: say('field.body'), detail: corso.body },
            { term: say('field.gives'), detail: sayGives(corso, lang).join(', ') },
            { term: say('col.hours'), detail: wholeNumber(corso.hours, lang) },
            { term: say('col.starts'), detail: day(corso.startsOn) },
            { term: say('col.place'), detail: corso.comuneName ?? say('online') },
            { term: say('col.seats'), detail: wholeNumber(corso.seats, lang) },
            { term: say('col.cost'), detail: say(`cost.${corso.cost}`) },
            {
              term: say('catalogue'),
              detail: validUntil
                ? say('catalogue.between', { from: day(validFrom), until: day(validUntil) })
                : say('catalogue.from', { from: day(validFrom) }),
            },
          ]}
        />
        {visit.may(changeCorso) && !corso.isWithdrawn && (
          <form method="post" action={visit.path}>
            <HiddenCsrf token={visit.csrf} />
            <ButtonRow>
              <ButtonLink href={`${corsoHref(corso)}/modifica`}>{say('change')}</ButtonLink>
              <Button kind="secondary">{say('withdraw')}</Button>
            </ButtonRow>
          </form>
        )}
        <p>
          <a href={HOME}>{say('back')}</a>
        </p>
      </Stack>
    </SiulPage>
  )
}

const loadPage = definePage({
  path: `${HOME}/carica`,
  may: importCorsi.may,
  get: (visit) => loading(visit, EMPTY_FORM),
  async post(visit) {
    const { text } = await visit.form()
    const read = await readPasted(typeof text === 'string' ? text : '')
    if (read instanceof CsvFault)
      return withStatus(
        422,
        loading(visit, await visit.formState([{ field: 'text', message: read.message }])),
      )
    const answer = await visit.ask(importCorsi, { corsi: read.map(({ content }) => content) })
    if (answer.kind === 'done') {
      const { added, updated } = answer.value
      return visit.seeOther(`${HOME}?esito=loaded&nuovi=${added}&riscritti=${updated}`)
    }
    const messages =
      answer.kind === 'invalid'
        ? answer.errors.map((error) => sayAt(visit, error, read))
        : answer.kind === 'refused'
          ? [refusalSentence(answer.refusal, visit.lang)]
          : []
    const errors = messages.slice(0, MOST_ERRORS).map((message) => ({ field: 'text', message }))
    return withStatus(422, loading(visit, await visit.formState(errors)))
  },
})

/** More wrong lines than these nobody corrects one by one. */
const MOST_ERRORS = 10

async function readPasted(text: string): Promise<ReadCorso[] | CsvFault> {
  try {
    return await readCorsi([text])
  } catch (error) {
    if (error instanceof CsvFault) return error
    throw error
  }
}

function sayAt(visit: Visit, { field, message }: FieldError, read: readonly ReadCorso[]): string {
  const place = placeOf(field, read)
  return place ? words(visit.lang)('load.at', { ...place, message }) : message
}

function loading(visit: Visit, state: FormState): Child {
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('load.title')}
      breadcrumbs={[{ href: HOME, label: say('title') }]}
      errors={state.errors.length > 0}
    >
      <Stack>
        <p>{say('load.text', { columns: Object.keys(COLUMNS).join('; ') })}</p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <TextArea name="text" label={say('load.field')} rows={12} maxlength={200_000} />
          <ButtonRow>
            <Button>{say('load.go')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
    </SiulPage>
  )
}

export const corsoPages = [newPage, loadPage, onePage, editPage]
