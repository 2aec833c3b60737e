import type { Child } from 'hono/jsx'
import { CENTRO, DESK } from '../../records/accesso/index.ts'
import { mayDecideOn, PERDITA_REASONS } from '../../records/stato/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  DateField,
  dayShort,
  DefinitionList,
  Form,
  RadioGroup,
  readDay,
  Stack,
  TextArea,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { esitoOf } from './esito.ts'
import { annulPerdita, decidePerdita, observePerdita, openPerdita } from './perdita.command.ts'
import { readPerdita, readVita } from './stato.query.ts'
import { words } from './words.ts'

/** Beginning a proceeding: why, what happened, from which day. */
export const avvioPerditaPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/stato/perdita',
  may: DESK,
  get: (visit) => showStart(visit),
  async post(visit) {
    const personaId = visit.param('id')
    const answer = await visit.ask(openPerdita, { ...(await visit.form()), personaId })
    if (answer.kind === 'done')
      return visit.seeOther(
        `/siul/persone/${personaId}/stato/perdite/${answer.value.perditaId}?esito=avviata`,
      )
    const page = await showStart(visit, await visit.formState(errorsOf(visit, answer, 'lostOn')))
    return page === null ? null : withStatus(answer.kind === 'refused' ? 409 : 422, page)
  },
})

async function showStart(visit: Visit, state?: FormState): Promise<Child | null> {
  const answer = await visit.ask(readVita, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, today, proposals } = answer.value
  const say = words(visit.lang)
  const asked = proposals.find(({ reason }) => reason === visit.query('motivo'))
  const from = readDay(visit.query('dal') ?? '') ?? asked?.lostOn
  return (
    <PersonaPage visit={visit} persona={persona} tab="stato" errors={state !== undefined}>
      <Card title={say('loss.start')}>
        <Stack>
          <Callout kind="note">{say('loss.start.lead')}</Callout>
          <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
            <RadioGroup
              name="reason"
              label={say('loss.reason')}
              value={asked?.reason}
              options={PERDITA_REASONS.map((value) => ({ value, label: say(`reason.${value}`) }))}
            />
            <TextArea
              name="facts"
              label={say('loss.facts')}
              hint={say('loss.facts.hint')}
              value={asked?.because ?? undefined}
              maxlength={2000}
            />
            <DateField name="lostOn" label={say('loss.on')} value={from ?? today} example={today} />
            <ButtonRow>
              <Button>{say('loss.start')}</Button>
              <ButtonLink href={`/siul/persone/${persona.id}/stato`} kind="quiet">
                {say('back')}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Stack>
      </Card>
    </PersonaPage>
  )
}

/** A proceeding: its papers, the answer of the person, the decision, its annulment. */
export const perditaPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/stato/perdite/:perditaId{[0-9a-f-]+}',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const { act, ...form } = await visit.form()
    const input = { ...form, personaId: visit.param('id'), perditaId: visit.param('perditaId') }
    const answer = await carry(visit, act, input)
    if (answer.kind === 'forbidden') return null
    if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=fatto`)
    const page = await show(visit, await visit.formState(errorsOf(visit, answer, 'reason')))
    return page === null ? null : withStatus(answer.kind === 'refused' ? 409 : 422, page)
  },
})

const carry = (visit: Visit, act: unknown, input: object): Promise<Answer<unknown>> => {
  switch (act) {
    case 'decide':
      return visit.ask(decidePerdita, input)
    case 'annul':
      return visit.ask(annulPerdita, input)
    default:
      return visit.ask(observePerdita, input)
  }
}

async function show(visit: Visit, state?: FormState): Promise<Child | null> {
  const ids = { personaId: visit.param('id'), perditaId: visit.param('perditaId') }
  const answer = await visit.ask(readPerdita, ids)
  if (answer.kind !== 'done') return null
  const { persona, perdita, today } = answer.value
  const { lang } = visit
  const say = words(lang)
  const day = (on: typeof today) => dayShort(on, lang)
  return (
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="stato"
      errors={state !== undefined}
      flash={esitoOf(visit)}
    >
      <Stack>
        <Card title={say('loss.title', { number: perdita.number })} aside={say(`pstate.${perdita.state}`)}>
          <Stack>
            <DefinitionList
              entries={[
                { term: say('loss.reason'), detail: say(`reason.${perdita.reason}`) },
                { term: say('loss.on'), detail: day(perdita.lostOn) },
                { term: say('loss.notified'), detail: day(perdita.notifiedOn) },
                { term: say('loss.by'), detail: day(perdita.observationsBy) },
              ]}
            />
            <p>{perdita.facts}</p>
            <ButtonRow>
              <ButtonLink href={`${visit.path}/avvio.pdf`} kind="secondary" icon="it-file-pdf">
                {say('paper.avvio')}
              </ButtonLink>
              {perdita.decidedOn && (
                <ButtonLink href={`${visit.path}/decisione.pdf`} kind="secondary" icon="it-file-pdf">
                  {say('paper.decisione')}
                </ButtonLink>
              )}
            </ButtonRow>
          </Stack>
        </Card>
        {perdita.observations && (
          <Card title={say('loss.observations')}>
            <p>{perdita.observations}</p>
          </Card>
        )}
        {perdita.state === 'avviata' && visit.may(observePerdita) && !perdita.observations && (
          <Card title={say('loss.observe')}>
            <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
              <TextArea name="observations" label={say('loss.observations')} maxlength={4000} />
              <Button name="act" value="observe" kind="secondary">
                {say('loss.observe')}
              </Button>
            </Form>
          </Card>
        )}
        {perdita.state === 'avviata' && (
          <Card title={say('loss.decide')}>
            {mayDecideOn(perdita, today) ? (
              visit.may(decidePerdita) ? (
                <DecideForm visit={visit} state={state} />
              ) : (
                <p>{say('loss.decide.who')}</p>
              )
            ) : (
              <p>{say('loss.decide.wait', { day: day(perdita.observationsBy) })}</p>
            )}
          </Card>
        )}
        {perdita.decidedOn && (
          <Card title={say('loss.decided', { day: day(perdita.decidedOn), by: perdita.decidedBy ?? '' })}>
            <p>{perdita.decisionReason}</p>
          </Card>
        )}
        {perdita.state === 'confermata' && visit.may(annulPerdita) && (
          <AnnulForm visit={visit} state={state} />
        )}
        {perdita.annulledOn && (
          <Card title={say('loss.annulled', { day: day(perdita.annulledOn), by: perdita.annulledBy ?? '' })}>
            <p>{perdita.annulledReason}</p>
          </Card>
        )}
      </Stack>
    </PersonaPage>
  )
}

const OUTCOMES = ['confermata', 'archiviata'] as const

function DecideForm({ visit, state }: { visit: Visit; state: FormState | undefined }): Child {
  const say = words(visit.lang)
  return (
    <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
      <RadioGroup
        name="outcome"
        label={say('loss.decide')}
        options={OUTCOMES.map((value) => ({ value, label: say(`outcome.${value}`) }))}
      />
      <TextArea name="reason" label={say('loss.why')} maxlength={2000} />
      <Button name="act" value="decide">
        {say('loss.decide.save')}
      </Button>
    </Form>
  )
}

function AnnulForm({ visit, state }: { visit: Visit; state: FormState | undefined }): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('loss.annul')}>
      <Stack>
        <Callout kind="note">{say('loss.annul.lead')}</Callout>
        <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
          <TextArea name="reason" label={say('loss.why')} maxlength={2000} />
          <Button name="act" value="annul" kind="danger">
            {say('loss.annul')}
          </Button>
        </Form>
      </Stack>
    </Card>
  )
}
