import type { Child } from 'hono/jsx'
import {
  AziendaPage,
  costSaid,
  failedForm,
  failedStatus,
  hrefOf,
  labels,
  WhenFields,
} from '../../../across/azienda/index.ts'
import { CENTRO, IMPRESE } from '../../../records/accesso/index.ts'
import { REFERRALS, SURVEY_TOPICS, type Consulenza } from '../../../records/azienda/index.ts'
import { getCard, PERFORMANCE_CODES, type PerformanceCode } from '../../../standard/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
  DateField,
  dayShort,
  EMPTY_FORM,
  Form,
  LinkList,
  Stack,
  TextArea,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { recordSurvey } from './survey.command.ts'
import { readSurveys } from './survey.query.ts'
import { words } from './words.ts'

/** Needs of people and of training: what was surveyed, the plans, the referrals; and the form of a new one. */
export const fabbisogniPage = definePage({
  path: '/siul/aziende/:id{[0-9a-f-]{36}}/fabbisogni',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const aziendaId = visit.param('id')
    const performance = visit.query('cosa')
    const answer = await visit.ask(recordSurvey, { ...(await visit.form()), aziendaId, performance })
    if (answer.kind === 'done') return visit.seeOther(`${hrefOf(aziendaId, 'fabbisogni')}?esito=saved`)
    return show(visit, await failedForm(visit, answer, 'minutes'), failedStatus(answer))
  },
})

async function show(visit: Visit, state: FormState = EMPTY_FORM, status = 200) {
  const answer = await visit.ask(readSurveys, { aziendaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { azienda, consulenze } = answer.value
  const say = words(visit.lang)
  const chosen = PERFORMANCE_CODES.find((code) => code === visit.query('cosa'))
  const mayRecord = IMPRESE.some((role) => role === visit.actor.role)
  return withStatus(
    status,
    <AziendaPage
      {...{ visit, azienda }}
      tab="fabbisogni"
      flash={visit.query('esito') === 'saved' ? [{ kind: 'done', text: say('saved') }] : []}
      errors={state.errors.length > 0}
    >
      <Stack>
        {mayRecord && !chosen && <Choices visit={visit} aziendaId={azienda.id} />}
        {mayRecord && chosen && <SurveyForm {...{ visit, state }} performance={chosen} />}
        <Past visit={visit} consulenze={consulenze} />
      </Stack>
    </AziendaPage>,
  )
}

/** The four performances of the card, each with its own duration. */
function Choices({ visit, aziendaId }: { visit: Visit; aziendaId: string }): Child {
  const say = words(visit.lang)
  const performances = getCard('E2').performances ?? []
  return (
    <Card title={say('new.title')}>
      <LinkList
        links={performances.map(({ code, name, minutes: { min, max } }) => ({
          href: `${hrefOf(aziendaId, 'fabbisogni')}?cosa=${code}`,
          label: name,
          detail:
            min === null
              ? say('new.open')
              : max === null
                ? say('new.bounds', { min })
                : say('new.bounds.max', { min, max }),
        }))}
      />
    </Card>
  )
}

const LINES = [0, 1, 2]

function SurveyForm(props: { visit: Visit; state: FormState; performance: PerformanceCode }): Child {
  const { visit, state, performance } = props
  const say = words(visit.lang)
  const name = labels(visit.lang)
  const topics: readonly (typeof SURVEY_TOPICS)[PerformanceCode][number][] = SURVEY_TOPICS[performance]
  const card = getCard('E2').performances?.find(({ code }) => code === performance)
  return (
    <Card title={card?.name}>
      <Form action={`${visit.path}?cosa=${performance}`} csrf={visit.csrf} state={state}>
        <CheckboxGroup
          name="topics"
          label={say('topics')}
          options={topics.map((topic) => ({ value: topic, label: say(`topic.${topic}`) }))}
          optional
          inline
        />
        <fieldset class="si-field">
          <legend class="si-label">{say(`plan.${performance}`)}</legend>
          {LINES.map((line) => (
            <PlanLine visit={visit} line={line} />
          ))}
        </fieldset>
        <CheckboxGroup
          name="referredTo"
          label={say('referred')}
          options={REFERRALS.map((each) => ({ value: each, label: name(`referral.${each}`) }))}
          optional
          inline
        />
        {performance === 'c' && (
          <TextField
            name="vouchers"
            label={say('vouchers')}
            inputmode="numeric"
            maxlength={2}
            narrow
            optional
          />
        )}
        <TextArea name="note" label={say('note')} maxlength={2000} rows={3} optional />
        <TextField name="minutes" label={say('minutes')} inputmode="numeric" maxlength={3} narrow />
        <WhenFields lang={visit.lang} open={state.errors.length > 0} />
        <Button>{say('save')}</Button>
      </Form>
    </Card>
  )
}

function PlanLine({ visit, line }: { visit: Visit; line: number }): Child {
  const say = words(visit.lang)
  const n = line + 1
  return (
    <div class="si-form--filters">
      <TextField name={`plan.${line}.what`} label={say('plan.what', { n })} maxlength={200} optional />
      <TextField
        name={`plan.${line}.people`}
        label={say('plan.people', { n })}
        inputmode="numeric"
        maxlength={3}
        narrow
        optional
      />
      <DateField name={`plan.${line}.by`} label={say('plan.by', { n })} optional />
    </div>
  )
}

function Past({ visit, consulenze }: { visit: Visit; consulenze: readonly Consulenza[] }): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('past.title')}>
      {consulenze.length === 0 && <p>{say('past.none')}</p>}
      {consulenze.map((each) => (
        <Survey visit={visit} survey={each} />
      ))}
    </Card>
  )
}

function Survey({ visit, survey }: { visit: Visit; survey: Consulenza }): Child {
  const { lang } = visit
  const say = words(lang)
  const name = labels(lang)
  const { performance, heldOn, by, plan, referredTo, vouchers, note } = survey
  const card = getCard('E2').performances?.find(({ code }) => code === performance)
  const where = referredTo.map((each) => name(`referral.${each}`)).join(', ')
  const worth = costSaid({ ...survey, awaitingPlacement: false, placementOn: null }, lang)
  const told = [
    by,
    worth,
    where && say('past.referred', { where }),
    vouchers > 0 && say('past.vouchers', { count: vouchers }),
  ]
  return (
    <div class="si-need">
      <h3>
        {dayShort(heldOn, lang)} · {card?.name}
      </h3>
      <p>{told.filter(Boolean).join(' · ')}</p>
      {plan.length > 0 && (
        <ul>
          {plan.map(({ what, people, by: day }) => {
            const line = say('plan.line', { what, count: people })
            return <li>{day ? say('plan.by-day', { line, day: dayShort(day, lang) }) : line}</li>
          })}
        </ul>
      )}
      {note && <p>{note}</p>}
    </div>
  )
}
