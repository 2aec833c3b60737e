import type { Child } from 'hono/jsx'
import type { Answer } from '../../../platform/work/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import { CLOSED_REASONS, type Vacancy } from '../../../records/vacancy/index.ts'
import {
  Button,
  ButtonRow,
  Checkbox,
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
import { unlawfulIn } from './lawful.ts'
import { UnlawfulList } from './unlawful-list.tsx'
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
      reread: form['reread'] === 'on',
      content: { ...content, ...(startsOn && { startsOn }) },
    })
    if (answer.kind === 'done' && problems.length === 0)
      return visit.seeOther(`/siul/vacancy/${visit.param('id')}?esito=saved`)
    const state = await visit.formState(problemsOf(problems, answer, visit.lang))
    return withStatus(422, await show(visit, state, isChanged(answer)))
  },
})

const isChanged = (answer: Answer<unknown>): boolean =>
  answer.kind === 'refused' && answer.refusal.code === 'vacancy.cambiata'

async function vacancyOf(visit: Visit): Promise<Vacancy | undefined> {
  const answer = await visit.ask(readVacancy, { vacancyId: visit.param('id') })
  return answer.kind === 'done' ? answer.value.vacancy : undefined
}

/** `changed`: a colleague wrote it meanwhile, and whoever writes here has been told; only then does this writing go over that. */
async function show(visit: Visit, state: FormState = EMPTY_FORM, changed = false): Promise<Child> {
  const vacancy = await vacancyOf(visit)
  if (!vacancy) return null
  const say = words(visit.lang)
  const skills = await visit.ask(listSkills, {})
  const values = state === EMPTY_FORM ? valuesOfContent(vacancy, visit.lang) : state.values
  const unlawful = unlawfulIn([values['content.title'], values['content.tasks']].join('\n'))
  return (
    <SiulPage
      {...visit.siul}
      title={`${say('edit.title')} ${say('number', { n: vacancy.number })}`}
      errors={state.errors.length > 0}
    >
      <Stack>
        <UnlawfulList found={unlawful} />
        {changed && (
          <p>
            <a href={`/siul/vacancy/${vacancy.id}`} target="_blank" rel="noopener">
              {say('edit.now')}
            </a>
          </p>
        )}
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input
            type="hidden"
            name="version"
            value={changed ? vacancy.version : (values['version'] ?? vacancy.version)}
          />
          <VacancyFields values={values} abilita={skills.kind === 'done' ? skills.value : []} />
          {unlawful.length > 0 && vacancy.publishedAt && (
            <Checkbox name="reread" label={say('unlawful.reread')} />
          )}
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
