import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { CLOSED_REASONS, type Vacancy } from '../../../records/vacancy/index.ts'
import {
  Button,
  ButtonRow,
  EMPTY_FORM,
  Form,
  RadioGroup,
  readDay,
  SiulPage,
  Stack,
  TextArea,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { withSkills } from './form-skills.ts'
import { closeVacancyCommand, rewriteVacancyCommand } from './vacancy.command.ts'
import { contentOfForm, problemsOf, valuesOfContent } from './vacancy-draft.ts'
import { VacancyFields } from './vacancy-fields.tsx'
import { listSkills, readVacancy } from './vacancy.query.ts'
import { words } from './words.ts'

/** Writing a vacancy anew. */
export const editVacancyPage = definePage({
  path: '/siul/vacancy/:id/modifica',
  may: IMPRESE,
  get: (visit) => show(visit),
  async post(visit) {
    const { form, abilita } = await withSkills(visit, await visit.form())
    const { content, problems } = contentOfForm(form, { lang: visit.lang, abilita })
    const startsOn = typeof content['startsOn'] === 'string' ? readDay(content['startsOn']) : undefined
    const answer = await visit.ask(rewriteVacancyCommand, {
      vacancyId: visit.param('id'),
      version: form['version'],
      content: { ...content, ...(startsOn && { startsOn }) },
    })
    if (answer.kind === 'done' && problems.length === 0)
      return visit.seeOther(`/siul/vacancy/${visit.param('id')}?esito=saved`)
    return withStatus(422, await show(visit, await visit.formState(problemsOf(problems, answer, visit.lang))))
  },
})

async function vacancyOf(visit: Visit): Promise<Vacancy | undefined> {
  const answer = await visit.ask(readVacancy, { vacancyId: visit.param('id') })
  return answer.kind === 'done' ? answer.value.vacancy : undefined
}

async function show(visit: Visit, state: FormState = EMPTY_FORM): Promise<Child> {
  const vacancy = await vacancyOf(visit)
  if (!vacancy) return null
  const say = words(visit.lang)
  const skills = await visit.ask(listSkills, {})
  const values = state === EMPTY_FORM ? valuesOfContent(vacancy, visit.lang) : state.values
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('edit.title')} ${say('number', { n: vacancy.number })}`}
      errors={state.errors.length > 0}
    >
      <Stack>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="version" value={vacancy.version} />
          <VacancyFields values={values} abilita={skills.kind === 'done' ? skills.value : []} />
          <ButtonRow>
            <Button>{say('form.save')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
    </SiulPage>
  )
}

/** Closing a vacancy, with a reason. */
export const closeVacancyPage = definePage({
  path: '/siul/vacancy/:id/chiudi',
  may: IMPRESE,
  get: (visit) => showClosing(visit),
  async post(visit) {
    const answer = await visit.ask(closeVacancyCommand, {
      ...(await visit.form()),
      vacancyId: visit.param('id'),
    })
    if (answer.kind === 'done') return visit.seeOther(`/siul/vacancy/${visit.param('id')}?esito=closed`)
    const errors =
      answer.kind === 'invalid'
        ? answer.errors
        : answer.kind === 'refused'
          ? [{ field: 'reason', message: refusalSentence(answer.refusal, visit.lang) }]
          : []
    return withStatus(422, await showClosing(visit, await visit.formState(errors)))
  },
})

async function showClosing(visit: Visit, state: FormState = EMPTY_FORM): Promise<Child> {
  const vacancy = await vacancyOf(visit)
  if (!vacancy) return null
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('close.title')} ${say('number', { n: vacancy.number })}`}
      errors={state.errors.length > 0}
    >
      <Stack>
        <p>{say('close.text')}</p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="version" value={vacancy.version} />
          <RadioGroup
            name="reason"
            label={say('close.reason')}
            options={CLOSED_REASONS.map((value) => ({ value, label: say(`reason.${value}`) }))}
          />
          <TextArea name="note" label={say('close.note')} rows={3} maxlength={1000} optional />
          <ButtonRow>
            <Button>{say('close')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
    </SiulPage>
  )
}
