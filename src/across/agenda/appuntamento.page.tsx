import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { OUTCOMES } from '../../records/agenda/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Answer } from '../../platform/work/index.ts'
import { getCard } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  dayShort,
  DefinitionList,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SiulPage,
  Stack,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { readAppuntamento } from './agenda.query.ts'
import { StateTag } from './appointment-table.tsx'
import { PlaceFields, sayPlace } from './place-fields.tsx'
import { refusedForm } from './refused-form.ts'
import { words } from './words.ts'

const ACTS = ['sposta', 'annulla', ...OUTCOMES] as const
type Act = (typeof ACTS)[number]
const addressOf = (id: string): string => `/siul/agenda/appuntamenti/${id}`

/** An appointment: who, when, and what may be done about it today. */
export const appuntamentoPage = definePage({
  path: '/siul/agenda/appuntamenti/:id',
  may: CENTRO,
  get: (visit) => show(visit, {}),
})

export const appuntamentoActPage = definePage({
  path: '/siul/agenda/appuntamenti/:id/:act',
  may: CENTRO,
  get: (visit) => visit.seeOther(addressOf(visit.param('id'))),
  async post(visit) {
    const act = ACTS.find((each) => each === visit.param('act'))
    if (!act) return null
    const answer = await carry(visit, act)
    if (answer.kind === 'done')
      return visit.seeOther(`${addressOf(answer.value.appuntamentoId)}?esito=${act}`)
    const state = act === 'sposta' ? await refusedForm(visit, answer) : EMPTY_FORM
    const blame =
      answer.kind === 'refused' && act !== 'sposta' ? refusalSentence(answer.refusal, visit.lang) : undefined
    const shown = await show(visit, { state, blame })
    return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
  },
})

async function carry(visit: Visit, act: Act): Promise<Answer<{ appuntamentoId: string }>> {
  const input = { ...(await visit.form()), appuntamentoId: visit.param('id') }
  if (act === 'sposta') return visit.ask(moveAppuntamento, input)
  return act === 'annulla'
    ? visit.ask(cancelAppuntamento, input)
    : visit.ask(markAppuntamento, { ...input, outcome: act })
}

type Shown = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.ask(readAppuntamento, { appuntamentoId: visit.param('id') })

async function show(
  visit: Visit,
  { state = EMPTY_FORM, blame }: { state?: FormState; blame?: string | undefined },
): Promise<Child> {
  const answer = await ask(visit)
  if (answer.kind !== 'done') return null
  const shown = answer.value
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('one.title', { name: listName(shown.persona) })}
      errors={state.errors.length > 0}
      flash={blame ? [{ kind: 'error', text: blame }] : flashOf(visit)}
    >
      <Stack>
        <Facts visit={visit} shown={shown} />
        <Outcomes visit={visit} shown={shown} />
        <Move visit={visit} shown={shown} state={state} />
        <Cancel visit={visit} shown={shown} />
      </Stack>
    </SiulPage>
  )
}

function flashOf(visit: Visit): Flash[] {
  const told = (['fissato', ...ACTS] as const).find((each) => each === visit.query('esito'))
  return told ? [{ kind: 'done', text: words(visit.lang)(`done.${told}`) }] : []
}

interface Part {
  visit: Visit
  shown: Shown
}

function Facts({ visit, shown: { appuntamento, persona, on } }: Part): Child {
  const say = words(visit.lang)
  const { lang } = visit
  const { service, dueOn, lateReason, operatorName, replacedBy, state } = appuntamento
  const entries = [
    { term: say('one.when'), detail: sayPlace({ ...placeOf(appuntamento), on }, lang) },
    { term: say('col.service'), detail: `${service} · ${getCard(service).name}` },
    { term: say('col.with'), detail: operatorName ?? '–' },
    { term: say('col.state'), detail: <StateTag state={state} /> },
    ...(dueOn ? [{ term: say('one.due'), detail: dayShort(dueOn, lang) }] : []),
    ...(lateReason ? [{ term: say('one.late'), detail: lateReason }] : []),
  ]
  return (
    <>
      <DefinitionList entries={entries} />
      <ButtonRow>
        <ButtonLink href={`/siul/persone/${persona.id}`} kind="secondary">
          {say('one.file')}
        </ButtonLink>
        {replacedBy && (
          <ButtonLink href={addressOf(replacedBy)} kind="secondary">
            {say('one.new')}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

const placeOf = ({ operatorId, startsAt, endsAt }: Shown['appuntamento']) => ({
  operatorId,
  operatorName: '',
  startsAt,
  endsAt,
  beyond: false,
})

function Outcomes({ visit, shown: { appuntamento, next } }: Part): Child {
  const say = words(visit.lang)
  const outcomes = OUTCOMES.filter((outcome) => next.includes(outcome))
  if (outcomes.length === 0) return null
  return (
    <Card title={say('one.how')}>
      <ButtonRow>
        {outcomes.map((outcome, at) => (
          <form method="post" action={`${addressOf(appuntamento.id)}/${outcome}`}>
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="version" value={appuntamento.version} />
            <Button kind={at === 0 ? 'primary' : 'secondary'}>{say(`act.${outcome}`)}</Button>
          </form>
        ))}
      </ButtonRow>
    </Card>
  )
}

function Move({ visit, shown: { appuntamento, offer }, state }: Part & { state: FormState }): Child {
  const say = words(visit.lang)
  if (!offer || offer.places.length === 0) return null
  return (
    <Card title={say('move.title')}>
      <Form action={`${addressOf(appuntamento.id)}/sposta`} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={appuntamento.version} />
        <PlaceFields offer={offer} />
        <ButtonRow>
          <Button kind="secondary">{say('move')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function Cancel({ visit, shown: { appuntamento, next } }: Part): Child {
  const say = words(visit.lang)
  if (!next.includes('annullato')) return null
  return (
    <Card title={say('cancel.title')}>
      <p>{say('cancel.lead')}</p>
      <form method="post" action={`${addressOf(appuntamento.id)}/annulla`}>
        <HiddenCsrf token={visit.csrf} />
        <input type="hidden" name="version" value={appuntamento.version} />
        <Button kind="danger">{say('cancel')}</Button>
      </form>
    </Card>
  )
}
