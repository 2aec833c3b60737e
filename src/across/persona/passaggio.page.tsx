import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import {
  Button,
  ButtonRow,
  Callout,
  Card,
  dayOf,
  dayShort,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { passaTutte, readPassaggio, riprendiTutte, type PassaggioView } from './referente.command.ts'
import { words } from './referente-words.ts'

const HERE = '/siul/persone/passaggio'

/** Everybody whom one follows to another: first how many they are, then the passing; and the taking back. */
export const passaggioPage = definePage({
  path: HERE,
  may: passaTutte.may,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const form = await visit.form()
    const isBack = form['passaggioId'] !== undefined
    const answer = isBack ? await visit.ask(riprendiTutte, form) : await visit.ask(passaTutte, form)
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=${isBack ? 'back' : 'done'}`)
    const state = await visit.formState(answer.kind === 'invalid' ? answer.errors : [])
    const text = answer.kind === 'refused' ? refusalSentence(answer.refusal, visit.lang) : undefined
    return withStatus(422, await show(visit, state, text))
  },
})

async function show(visit: Visit, state: FormState, refusal?: string): Promise<Child> {
  const say = words(visit.lang)
  const typed = state.values['da']
  const da = (typeof typed === 'string' ? typed : visit.query('da')) ?? ''
  const counted = await visit.ask(readPassaggio, da === '' ? {} : { da })
  const answer = counted.kind === 'done' ? counted : await visit.ask(readPassaggio, {})
  if (answer.kind !== 'done') return null
  return (
    <SiulPage
      {...visit.siul}
      title={say('pass.title')}
      flash={refusal === undefined ? flashOf(visit) : [{ kind: 'error', text: refusal }]}
      errors={refusal !== undefined || state.errors.length > 0}
    >
      <Stack>
        <p>{say('pass.lead')}</p>
        <Count visit={visit} view={answer.value} da={da} />
        <Pass visit={visit} view={answer.value} da={da} state={state} />
        <Made visit={visit} view={answer.value} />
      </Stack>
    </SiulPage>
  )
}

interface PartProps {
  visit: Visit
  view: PassaggioView
  da: string
}

/** Whose people: it only reads. */
function Count({ visit: { lang, actor }, view, da }: PartProps): Child {
  const say = words(lang)
  return (
    <form method="get" action={HERE} class="si-form">
      <SelectField
        name="da"
        label={say('pass.from')}
        value={da === '' ? (actor.id ?? undefined) : da}
        options={view.colleghi.map(({ id, name }) => ({
          value: id,
          label: id === actor.id ? say('me', { name }) : name,
        }))}
      />
      <ButtonRow>
        <Button kind="secondary">{say('pass.count')}</Button>
      </ButtonRow>
    </form>
  )
}

function Pass({ visit, view, da, state }: PartProps & { state: FormState }): Child {
  const { people, colleghi } = view
  if (people === null) return null
  const say = words(visit.lang)
  const from = colleghi.find(({ id }) => id === da)?.name ?? ''
  if (people === 0) return <Callout kind="note">{say('pass.none', { from })}</Callout>
  return (
    <Card title={say('pass.confirm', { from, count: people })}>
      <Form action={HERE} csrf={visit.csrf} state={state}>
        <input type="hidden" name="da" value={da} />
        <input type="hidden" name="people" value={people} />
        <SelectField
          name="a"
          label={say('pass.to')}
          placeholder={say('pass.choose')}
          options={colleghi.filter(({ id }) => id !== da).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <ButtonRow>
          <Button>{say('pass.submit', { count: people })}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function Made({ visit, view: { passaggi } }: Omit<PartProps, 'da'>): Child {
  if (passaggi.length === 0) return null
  const say = words(visit.lang)
  return (
    <Card title={say('pass.history')}>
      <p>{say('pass.kept')}</p>
      {passaggi.map(({ id, at, from, to, people }) => (
        <form method="post" action={HERE} class="si-form">
          <HiddenCsrf token={visit.csrf} />
          <input type="hidden" name="passaggioId" value={id} />
          <p id={`passaggio-${id}`}>
            {say('pass.one', { day: dayShort(dayOf(at), visit.lang), count: people, from, to })}
          </p>
          <Button kind="secondary" small>
            {say('pass.take-back')}
          </Button>
        </form>
      ))}
    </Card>
  )
}

function flashOf(visit: Visit): Flash[] {
  const esito = visit.query('esito')
  if (esito !== 'done' && esito !== 'back') return []
  return [{ kind: 'done', text: words(visit.lang)(`pass.${esito}`) }]
}
