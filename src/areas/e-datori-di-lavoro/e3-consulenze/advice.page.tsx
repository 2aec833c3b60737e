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
import { ADVICE_TOPICS, REFERRALS } from '../../../records/azienda/index.ts'
import {
  Button,
  Card,
  CheckboxGroup,
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
import { recordAdvice } from './advice.command.ts'
import { readAdvice } from './advice.query.ts'
import { heldFrom, versionSaid } from './sheet-said.ts'
import { words } from './words.ts'

/** Contracts, incentives, funding: what was advised, the sheets, the form of new advice. */
export const consulenzePage = definePage({
  path: '/siul/aziende/:id{[0-9a-f-]{36}}/consulenze',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const aziendaId = visit.param('id')
    const answer = await visit.ask(recordAdvice, { ...(await visit.form()), aziendaId })
    if (answer.kind === 'done') return visit.seeOther(`${hrefOf(aziendaId, 'consulenze')}?esito=saved`)
    return show(visit, await failedForm(visit, answer, 'minutes'), failedStatus(answer))
  },
})

type Answered = Awaited<ReturnType<typeof readAdvice.run>>
type Read = Extract<Answered, { ok: true }>['value']

async function show(visit: Visit, state: FormState = EMPTY_FORM, status = 200) {
  const answer = await visit.ask(readAdvice, { aziendaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { azienda, consulenze, sheets } = answer.value
  const say = words(visit.lang)
  const mayRecord = IMPRESE.some((role) => role === visit.actor.role)
  return withStatus(
    status,
    <AziendaPage
      {...{ visit, azienda }}
      tab="consulenze"
      flash={visit.query('esito') === 'saved' ? [{ kind: 'done', text: say('saved') }] : []}
      errors={state.errors.length > 0}
    >
      <Stack>
        <Past visit={visit} consulenze={consulenze} />
        {mayRecord && <AdviceForm {...{ visit, state, sheets }} />}
        <Card title={say('list.title')}>
          <LinkList
            links={sheets.map((sheet) => ({
              href: `/siul/schede-informative/${sheet.code}`,
              label: sheet.title,
              detail: [sheet.source, heldFrom(sheet, visit.lang), versionSaid(sheet, visit.lang)].join(' · '),
            }))}
          />
        </Card>
      </Stack>
    </AziendaPage>,
  )
}

function AdviceForm({
  visit,
  state,
  sheets,
}: {
  visit: Visit
  state: FormState
  sheets: Read['sheets']
}): Child {
  const say = words(visit.lang)
  const name = labels(visit.lang)
  return (
    <Card title={say('new.title')}>
      <Form action={visit.path} csrf={visit.csrf} state={state}>
        <CheckboxGroup
          name="topics"
          label={say('topics')}
          options={ADVICE_TOPICS.map((topic) => ({ value: topic, label: say(`topic.${topic}`) }))}
          inline
        />
        <CheckboxGroup
          name="sheets"
          label={say('sheets')}
          options={sheets.map(({ code, title }) => ({ value: code, label: title }))}
          optional
        />
        <CheckboxGroup
          name="referredTo"
          label={say('referred')}
          options={REFERRALS.map((each) => ({ value: each, label: name(`referral.${each}`) }))}
          optional
          inline
        />
        <TextArea name="note" label={say('note')} maxlength={2000} rows={3} optional />
        <TextField
          name="minutes"
          label={say('minutes')}
          hint={say('new.bounds')}
          inputmode="numeric"
          maxlength={3}
          narrow
        />
        <WhenFields lang={visit.lang} open={state.errors.length > 0} />
        <Button>{say('save')}</Button>
      </Form>
    </Card>
  )
}

function Past({ visit, consulenze }: { visit: Visit; consulenze: Read['consulenze'] }): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('past.title')}>
      {consulenze.length === 0 && <p>{say('past.none')}</p>}
      {consulenze.map((each) => (
        <Advice visit={visit} advice={each} />
      ))}
    </Card>
  )
}

function Advice({ visit: { lang }, advice }: { visit: Visit; advice: Read['consulenze'][number] }): Child {
  const say = words(lang)
  const name = labels(lang)
  const topics = ADVICE_TOPICS.filter((topic) => advice.topics.includes(topic))
  const { given } = advice
  const where = advice.referredTo.map((each) => name(`referral.${each}`)).join(', ')
  const worth = costSaid({ ...advice, awaitingPlacement: false, placementOn: null }, lang)
  return (
    <div class="si-need">
      <h3>
        {dayShort(advice.heldOn, lang)} · {topics.map((topic) => say(`topic.${topic}`)).join(', ')}
      </h3>
      <p>{[advice.by, worth, where && say('past.referred', { where })].filter(Boolean).join(' · ')}</p>
      {given.length > 0 && (
        <p>{given.map((sheet) => `${sheet.title} (${versionSaid(sheet, lang)})`).join(' · ')}</p>
      )}
      {advice.note && <p>{advice.note}</p>}
    </div>
  )
}
