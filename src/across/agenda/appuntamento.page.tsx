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
  Callout,
  Card,
  dayShort,
  DefinitionList,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SiulPage,
  Stack,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { cancelAppuntamento, markAppuntamento, moveAppuntamento } from './agenda.command.ts'
import { readAppuntamento } from './agenda.query.ts'
import { StateTag } from './appointment-table.tsx'
import { Begin } from './begin.tsx'
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
    const refusal = answer.kind === 'refused' ? answer.refusal : undefined
    const isForm = act === 'sposta' || (act === 'annulla' && refusal?.code === 'agenda.serve-motivo')
    const states = isForm ? { [act]: await refusedForm(visit, answer) } : {}
    const blame = refusal && !isForm ? refusalSentence(refusal, visit.lang) : undefined
    const shown = await show(visit, { states, blame })
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
  { states = {}, blame }: { states?: Partial<Record<Act, FormState>>; blame?: string | undefined },
): Promise<Child> {
  const answer = await ask(visit)
  if (answer.kind !== 'done') return null
  const shown = answer.value
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('one.title', { name: listName(shown.persona) })}
      errors={Object.keys(states).length > 0}
      flash={blame ? [{ kind: 'error', text: blame }] : flashOf(visit)}
    >
      <Stack>
        <Facts visit={visit} shown={shown} />
        <Begin visit={visit} appuntamento={shown.appuntamento} />
        <Outcomes visit={visit} shown={shown} />
        <Again visit={visit} shown={shown} />
        <Move visit={visit} shown={shown} state={states.sposta ?? EMPTY_FORM} />
        <Cancel visit={visit} shown={shown} state={states.annulla ?? EMPTY_FORM} />
      </Stack>
    </SiulPage>
  )
}

function flashOf(visit: Visit): Flash[] {
  const told = visit.told(['fissato', ...ACTS])
  return told ? [{ kind: 'done', text: words(visit.lang)(`done.${told}`) }] : []
}

interface Part {
  visit: Visit
  shown: Shown
}

function Facts({ visit, shown: { appuntamento, persona, on, hasSale } }: Part): Child {
  const say = words(visit.lang)
  const { lang } = visit
  const { service, dueOn, lateReason, operatorName, replacedBy, state, sala, avviso, changeReason } =
    appuntamento
  const isOpen = state === 'fissato' || state === 'presente'
  const entries = [
    { term: say('one.when'), detail: sayPlace({ ...placeOf(appuntamento), on }, lang) },
    { term: say('col.service'), detail: `${service} · ${getCard(service).name}` },
    { term: say('col.with'), detail: operatorName ?? '–' },
    ...(sala || isOpen ? [{ term: say('one.room'), detail: sala ?? say('room.none') }] : []),
    { term: say('col.state'), detail: <StateTag state={state} /> },
    ...(avviso ? [{ term: say('one.notice'), detail: say(`avviso.${avviso}`) }] : []),
    ...(changeReason ? [{ term: say('one.changed'), detail: changeReason }] : []),
    ...(dueOn ? [{ term: say('one.due'), detail: dayShort(dueOn, lang) }] : []),
    ...(lateReason ? [{ term: say('one.late'), detail: lateReason }] : []),
  ]
  return (
    <>
      <DefinitionList entries={entries} />
      {isOpen && sala === null && hasSale && <Callout kind="warning">{say('room.none.notice')}</Callout>}
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

/** The buttons that say how it went: who did not come had said so, or had not. */
const STEPS = [
  { outcome: 'presente', key: 'act.presente' },
  { outcome: 'assente', avviso: 'avvisato', key: 'act.assente.avvisato' },
  { outcome: 'assente', avviso: 'non-avvisato', key: 'act.assente.non-avvisato' },
  { outcome: 'svolto', key: 'act.svolto' },
] as const

function Outcomes({ visit, shown: { appuntamento, next } }: Part): Child {
  const say = words(visit.lang)
  const steps = STEPS.filter(({ outcome }) => next.includes(outcome))
  if (steps.length === 0) return null
  return (
    <Card title={say('one.how')}>
      <ButtonRow>
        {steps.map((step, at) => (
          <form method="post" action={`${addressOf(appuntamento.id)}/${step.outcome}`}>
            <HiddenCsrf token={visit.csrf} />
            <input type="hidden" name="version" value={appuntamento.version} />
            {'avviso' in step && <input type="hidden" name="avviso" value={step.avviso} />}
            <Button kind={at === 0 ? 'primary' : 'secondary'}>{say(step.key)}</Button>
          </form>
        ))}
      </ButtonRow>
    </Card>
  )
}

/** Who did not come is given another place at once, and how often it happened. */
function Again({ visit, shown: { appuntamento, persona, absences } }: Part): Child {
  if (appuntamento.state !== 'assente') return null
  const say = words(visit.lang)
  return (
    <Card title={say('again.title')}>
      <p>{say('again.count', { avvisate: absences.avvisate, non: absences.nonAvvisate })}</p>
      <ButtonRow>
        <ButtonLink href={`/siul/persone/${persona.id}/prenota?servizio=${appuntamento.service}`}>
          {say('again')}
        </ButtonLink>
      </ButtonRow>
    </Card>
  )
}

/** Near the hour, why. */
function ReasonField({ visit, near }: { visit: Visit; near: number | null }): Child {
  const say = words(visit.lang)
  return near === null ? null : (
    <TextField
      name="reason"
      label={say('near.label', { hours: near })}
      hint={say('near.hint')}
      maxlength={500}
    />
  )
}

function Move({ visit, shown: { appuntamento, offer, near }, state }: Part & { state: FormState }): Child {
  const say = words(visit.lang)
  if (!offer || offer.places.length === 0) return null
  return (
    <Card title={say('move.title')}>
      <Form action={`${addressOf(appuntamento.id)}/sposta`} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={appuntamento.version} />
        <PlaceFields offer={offer} />
        <ReasonField visit={visit} near={near} />
        <ButtonRow>
          <Button kind="secondary">{say('move')}</Button>
          <ButtonLink
            href={`/siul/persone/${appuntamento.personaId}/attesa?servizio=${appuntamento.service}`}
            kind="quiet"
          >
            {say('wait.go')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function Cancel({ visit, shown: { appuntamento, next, near }, state }: Part & { state: FormState }): Child {
  const say = words(visit.lang)
  if (!next.includes('annullato')) return null
  return (
    <Card title={say('cancel.title')}>
      <p>{say('cancel.lead')}</p>
      <Form action={`${addressOf(appuntamento.id)}/annulla`} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={appuntamento.version} />
        <ReasonField visit={visit} near={near} />
        <ButtonRow>
          <Button kind="danger">{say('cancel')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
