import type { Child } from 'hono/jsx'
import { readAzienda } from '../../../across/azienda/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import type { Azienda } from '../../../records/azienda/index.ts'
import { REQUESTED_HOW, VacancyContent } from '../../../records/vacancy/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { plainDate } from '../../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Checkbox,
  DateField,
  dayShort,
  EMPTY_FORM,
  EmptyState,
  Form,
  readDay,
  SelectField,
  SiulPage,
  Stack,
  TextArea,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { withSkills } from './form-skills.ts'
import { OfferView } from './offer-view.tsx'
import { ReadList } from './read-list.tsx'
import { UnlawfulList } from './unlawful-list.tsx'
import { takeVacancy } from './vacancy.command.ts'
import { contentOfForm, problemsOf, valuesOfText, type FormValues } from './vacancy-draft.ts'
import { VacancyFields } from './vacancy-fields.tsx'
import { listSkills, recogniseText, whenPublished } from './vacancy.query.ts'
import { words } from './words.ts'

/**
 * From the words of a company to a published vacancy, in three steps: its words, the fields, the check. What was typed
 * travels in the form itself, so that nothing is kept before somebody says so.
 */
export const newVacancyPage = definePage({
  path: '/siul/vacancy/nuova',
  may: IMPRESE,
  get: async (visit) => {
    const azienda = await companyOf(visit, visit.query('azienda'))
    return azienda ? askText(visit, azienda) : askCompany(visit)
  },
  async post(visit) {
    const form = await visit.form()
    const azienda = await companyOf(visit, form['aziendaId'])
    if (!azienda) return askCompany(visit)
    switch (form['passo']) {
      case 'leggi':
        return readText(visit, azienda, form)
      case 'correggi':
        return askFields(visit, azienda, { state: await visit.formState([]) })
      case 'controlla':
        return check(visit, azienda, form)
      default:
        return take(visit, azienda, form)
    }
  },
})

async function companyOf(visit: Visit, id: unknown): Promise<Azienda | undefined> {
  if (typeof id !== 'string') return undefined
  const answer = await visit.ask(readAzienda, { aziendaId: id })
  return answer.kind === 'done' ? answer.value : undefined
}

function askCompany(visit: Visit): Child {
  const say = words(visit.lang)
  return (
    <SiulPage {...visit.siul} title={say('new.title')}>
      <EmptyState
        title={say('new.company')}
        text={say('new.company-text')}
        action={<ButtonLink href="/siul/aziende">{say('new.company-go')}</ButtonLink>}
      />
    </SiulPage>
  )
}

type Answered = Child | Response | ReturnType<typeof withStatus>

interface Shown {
  n: number
  state?: FormState
  /** Carried along unseen. */
  hidden?: FormValues
  inside: Child
}

function frame(visit: Visit, azienda: Azienda, { n, state = EMPTY_FORM, hidden = {}, inside }: Shown): Child {
  const say = words(visit.lang)
  return (
    <SiulPage {...visit.siul} title={say('new.title')} errors={state.errors.length > 0}>
      <Stack>
        <p>
          <strong>{say('new.for', { name: azienda.name })}</strong> · {say('new.step', { n })}
        </p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="aziendaId" value={azienda.id} />
          {Object.entries(hidden).flatMap(([name, value]) =>
            [value].flat().map((each) => <input type="hidden" name={name} value={each} />),
          )}
          {inside}
        </Form>
      </Stack>
    </SiulPage>
  )
}

function askText(visit: Visit, azienda: Azienda, state: FormState = EMPTY_FORM): Child {
  const say = words(visit.lang)
  return frame(visit, azienda, {
    n: 1,
    state,
    inside: (
      <>
        <TextArea name="text" label={say('new.text')} hint={say('new.text-hint')} rows={8} maxlength={4000} />
        <SelectField
          name="requestedHow"
          label={say('new.how')}
          value="telefono"
          options={REQUESTED_HOW.map((value) => ({ value, label: say(`how.${value}`) }))}
        />
        <DateField name="requestedOn" label={say('new.on')} value={plainDate(romeDayOf(visit.now))} />
        <Checkbox name="selectionRequested" label={say('form.selection')} />
        <ButtonRow>
          <Button name="passo" value="leggi">
            {say('new.read')}
          </Button>
        </ButtonRow>
      </>
    ),
  })
}

/** What the first step asked, carried to the others. */
const FIRST = ['text', 'requestedHow', 'requestedOn', 'selectionRequested'] as const
const firstOf = (values: FormValues): FormValues =>
  Object.fromEntries(FIRST.flatMap((name) => (values[name] ? [[name, values[name]]] : [])))

async function readText(visit: Visit, azienda: Azienda, form: Record<string, unknown>): Promise<Answered> {
  const text = typeof form['text'] === 'string' ? form['text'] : ''
  const answer = await visit.ask(recogniseText, { text })
  const wrong = wrongDay(visit, form['requestedOn'])
  if (answer.kind !== 'done' || wrong) {
    const errors = answer.kind === 'invalid' ? answer.errors : []
    return withStatus(422, askText(visit, azienda, await visit.formState([...errors, ...(wrong ?? [])])))
  }
  const { unlawful, ...read } = answer.value
  const values = valuesOfText(read, text, visit.lang)
  return askFields(visit, azienda, {
    values,
    first: firstOf((await visit.formState([])).values),
    above: (
      <>
        <UnlawfulList found={unlawful} />
        <ReadList read={read} />
      </>
    ),
  })
}

/** The terms of the act count from the day of the request: one that cannot be read is not taken for today. */
function wrongDay(visit: Visit, typed: unknown): FormState['errors'] | undefined {
  const day = typeof typed === 'string' ? readDay(typed) : romeDayOf(visit.now)
  if (day && day <= romeDayOf(visit.now)) return undefined
  const say = words(visit.lang)
  return [{ field: 'requestedOn', message: say(day ? 'new.on.future' : 'new.on.unread') }]
}

interface FieldsShown {
  values?: FormValues
  first?: FormValues
  state?: FormState
  above?: Child
}

async function askFields(visit: Visit, azienda: Azienda, shown: FieldsShown): Promise<Child> {
  const say = words(visit.lang)
  const { state = EMPTY_FORM, values = state.values, first = firstOf(values), above } = shown
  const skills = await visit.ask(listSkills, {})
  return frame(visit, azienda, {
    n: 2,
    state,
    hidden: first,
    inside: (
      <>
        {above}
        <VacancyFields values={values} abilita={skills.kind === 'done' ? skills.value : []} />
        <ButtonRow>
          <Button name="passo" value="controlla">
            {say('new.check')}
          </Button>
        </ButtonRow>
      </>
    ),
  })
}

/** The form read, with what is wrong with it at its fields. */
async function readFields(visit: Visit, posted: Record<string, unknown>) {
  const { form, abilita } = await withSkills(visit, posted)
  const { content, problems } = contentOfForm(form, { lang: visit.lang, abilita })
  const startsOn = typeof content['startsOn'] === 'string' ? readDay(content['startsOn']) : undefined
  return { content: { ...content, ...(startsOn && { startsOn }) }, problems }
}

/** The vacancy as everybody will read it, before it goes out. */
async function check(visit: Visit, azienda: Azienda, form: Record<string, unknown>): Promise<Answered> {
  const say = words(visit.lang)
  const { content, problems } = await readFields(visit, form)
  const parsed = VacancyContent.safeParse(content)
  const asked = await visit.ask(whenPublished, { content })
  const errors = problemsOf(problems, asked, visit.lang)
  const typed = await visit.formState(errors)
  if (!parsed.success || errors.length > 0 || asked.kind !== 'done')
    return withStatus(422, await askFields(visit, azienda, { state: typed }))
  const { expiresOn, unlawful } = asked.value
  const { passo: _step, aziendaId: _azienda, ...hidden } = typed.values
  return frame(visit, azienda, {
    n: 3,
    hidden,
    inside: (
      <>
        <UnlawfulList found={unlawful} />
        <Card title={parsed.data.title}>
          <p>{say('new.check-text', { day: dayShort(expiresOn, visit.lang) })}</p>
          <OfferView offer={parsed.data} />
        </Card>
        {unlawful.length > 0 && <Checkbox name="reread" label={say('unlawful.reread')} />}
        <ButtonRow>
          <Button name="passo" value="pubblica">
            {say('new.publish')}
          </Button>
          <Button name="passo" value="salva" kind="secondary">
            {say('new.keep')}
          </Button>
          <Button name="passo" value="correggi" kind="secondary">
            {say('new.back')}
          </Button>
        </ButtonRow>
      </>
    ),
  })
}

async function take(visit: Visit, azienda: Azienda, form: Record<string, unknown>): Promise<Answered> {
  const { content, problems } = await readFields(visit, form)
  const isPublished = form['passo'] === 'pubblica'
  const requestedOn = typeof form['requestedOn'] === 'string' ? readDay(form['requestedOn']) : undefined
  const answer = await visit.ask(takeVacancy, {
    aziendaId: azienda.id,
    requestedHow: form['requestedHow'],
    ...(requestedOn && { requestedOn }),
    ...(typeof form['text'] === 'string' && { text: form['text'] }),
    selectionRequested: form['selectionRequested'] === 'on',
    publish: isPublished,
    reread: form['reread'] === 'on',
    content,
  })
  if (answer.kind === 'done')
    return visit.seeOther(
      `/siul/vacancy/${answer.value.vacancyId}?esito=${isPublished ? 'published' : 'taken'}`,
    )
  const state = await visit.formState(problemsOf(problems, answer, visit.lang))
  return withStatus(422, await askFields(visit, azienda, { state }))
}
