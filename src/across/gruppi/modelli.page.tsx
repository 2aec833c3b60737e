import type { Child } from 'hono/jsx'
import { GRUPPO_SERVICES, type Modello } from '../../records/gruppo/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  CardGrid,
  Checkbox,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  SiulPage,
  Stack,
  Tag,
  TextArea,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import { addModello, retireModello } from './modelli.command.ts'
import { factsOf } from './nuovo.page.tsx'
import { plan } from './plan.query.ts'
import { LEADS_GROUPS } from './roles.ts'
import { words } from './words-nuovo.ts'

const MODELS = `${HERE}/modelli`

/** The models of group: those of every centre, and those of one's own. */
export const modelliPage = definePage({
  path: MODELS,
  may: LEADS_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(addModello, await visit.form())
    if (answer.kind === 'done') return visit.seeOther(`${MODELS}?esito=added`)
    const errors = errorsOf(visit, answer, 'title')
    const shown = await show(visit, await visit.formState(errors))
    return shown && withStatus(422, shown)
  },
})

export const modelloPage = definePage({
  path: `${MODELS}/:modello`,
  may: LEADS_GROUPS,
  get: (visit) => visit.seeOther(MODELS),
  async post(visit) {
    const answer = await visit.ask(retireModello, { modelloId: visit.param('modello') })
    return answer.kind === 'done' ? visit.seeOther(`${MODELS}?esito=retired`) : null
  },
})

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(plan, {})
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  const told = visit.told(['added', 'retired'])
  return (
    <SiulPage
      {...visit.siul}
      title={say('models.title')}
      lead={say('models.lead')}
      errors={state.errors.length > 0}
      flash={told ? [{ kind: 'done', text: say(`models.${told}`) }] : []}
      actions={
        <ButtonLink href="/siul/gruppi" kind="secondary">
          {say('back')}
        </ButtonLink>
      }
    >
      <Stack>
        <CardGrid>
          {answer.value.models.map((modello) => (
            <One visit={visit} modello={modello} />
          ))}
        </CardGrid>
        <Add visit={visit} state={state} />
      </Stack>
    </SiulPage>
  )
}

function One({ visit, modello }: { visit: Visit; modello: Modello }): Child {
  const say = words(visit.lang)
  const isOwn = modello.centro !== null
  return (
    <Card
      title={`${modello.service} · ${modello.title}`}
      aside={<Tag>{say(isOwn ? 'models.own' : 'models.region')}</Tag>}
      {...(isOwn && {
        footer: (
          <form method="post" action={`${MODELS}/${modello.id}`}>
            <HiddenCsrf token={visit.csrf} />
            <Button kind="danger" small>
              {say('models.retire')} <span class="visually-hidden">{modello.title}</span>
            </Button>
          </form>
        ),
      })}
    >
      <p>{factsOf(modello, visit)}</p>
      <p>{modello.invite}</p>
    </Card>
  )
}

function Add({ visit, state }: { visit: Visit; state: FormState }): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('models.add')}>
      <Form action={MODELS} csrf={visit.csrf} state={state}>
        <SelectField
          name="service"
          label={say('add.service')}
          value="B2"
          options={GRUPPO_SERVICES.map((value) => ({ value, label: value }))}
        />
        <TextField name="title" label={say('add.title')} maxlength={80} />
        <TextField
          name="minutes"
          label={say('add.minutes')}
          hint={say('add.minutes.hint')}
          value="120"
          inputmode="numeric"
          narrow
        />
        <TextField name="maxPeople" label={say('add.max')} value="5" inputmode="numeric" narrow />
        <Checkbox name="schoolToWork" label={say('add.school')} />
        <TextField name="outputs" label={say('add.outputs')} maxlength={80} optional />
        <TextArea name="invite" label={say('add.invite')} maxlength={300} rows={3} />
        <ButtonRow>
          <Button>{say('add')}</Button>
          <ButtonLink href={HERE} kind="quiet">
            {say('back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}
