import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Absence, Stretch } from '../../records/agenda/index.ts'
import { getCard, SERVICE_CODES, type PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  CardGrid,
  CheckboxGroup,
  DateField,
  dayShort,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SiulPage,
  Stack,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { planAddress } from './cover-home.tsx'
import { readMyHours } from './agenda.query.ts'
import { addMyAbsence, removeMyAbsence, setMyHours } from './hours.command.ts'
import { hoursWords } from './words.ts'
import { fieldOf, hoursOf, hourText, WEEKDAYS } from './week-form.ts'

const HERE = '/siul/agenda/disponibilita'
/** What one finds written who has no hours yet: every morning of the working week. */
const DEFAULT = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinutes: 540, untilMinutes: 780 }))

type Which = 'orari' | 'assenze'

/** The weekly hours of whoever looks, and the days she is away. */
export const disponibilitaPage = definePage({
  path: HERE,
  may: CENTRO,
  get: (visit) => show(visit, {}),
  async post(visit) {
    const { input, fields } = hoursOf(await visit.form())
    const answer = await visit.ask(setMyHours, input)
    if (answer.kind === 'done') return visit.seeOther(`${HERE}?esito=saved`)
    const errors = errorsOf(visit, answer, '1.0.from').map((each) => ({
      ...each,
      field: fieldOf(each.field, fields),
    }))
    return withStatus(422, await show(visit, { orari: await visit.formState(errors) }))
  },
})

export const assenzePage = definePage({
  path: '/siul/agenda/assenze',
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const answer = await visit.ask(addMyAbsence, await visit.form())
    if (answer.kind === 'done') {
      const { booked, ...away } = answer.value
      return visit.seeOther(booked > 0 ? `${planAddress(away)}&esito=aggiunta` : `${HERE}?esito=away.added`)
    }
    const state = await visit.formState(errorsOf(visit, answer, 'from'))
    return withStatus(422, await show(visit, { assenze: state }))
  },
})

export const assenzaPage = definePage({
  path: '/siul/agenda/assenze/:id',
  may: CENTRO,
  get: (visit) => visit.seeOther(HERE),
  async post(visit) {
    const answer = await visit.ask(removeMyAbsence, { assenzaId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`${HERE}?esito=away.removed`) : null
  },
})

async function show(visit: Visit, states: Partial<Record<Which, FormState>>): Promise<Child> {
  const answer = await visit.ask(readMyHours, {})
  if (answer.kind !== 'done') return null
  const { hours, absences, today } = answer.value
  const say = hoursWords(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      lead={say('lead')}
      errors={Object.keys(states).length > 0}
      flash={flashOf(visit)}
    >
      <Stack>
        <WeekForm visit={visit} hours={hours} today={today} state={states.orari} />
        <Absences {...{ visit, absences, today }} state={states.assenze} />
      </Stack>
    </SiulPage>
  )
}

function flashOf(visit: Visit): Flash[] {
  const told = visit.told(['saved', 'away.added', 'away.removed'])
  return told ? [{ kind: 'done', text: hoursWords(visit.lang)(told) }] : []
}

interface WeekProps {
  visit: Visit
  hours: readonly Stretch[]
  today: PlainDate
  state?: FormState | undefined
}

function WeekForm({ visit, hours, today, state = EMPTY_FORM }: WeekProps): Child {
  const say = hoursWords(visit.lang)
  const shown = hours.length > 0 ? hours : DEFAULT
  return (
    <Form action={HERE} csrf={visit.csrf} state={state}>
      {hours.length === 0 && <Callout kind="note">{say('default.note')}</Callout>}
      <CardGrid>
        {WEEKDAYS.map((weekday) => (
          <fieldset class="it-card si-card">
            <legend>{say(weekday)}</legend>
            <Stack>
              {([0, 1] as const).map((at) => {
                const stretch = shown.filter((each) => String(each.weekday) === weekday)[at]
                return (
                  <>
                    <TextField
                      name={`${weekday}.${at}.from`}
                      label={say(`from.${at}`)}
                      type="time"
                      value={stretch && hourText(stretch.fromMinutes)}
                      optional
                      narrow
                    />
                    <TextField
                      name={`${weekday}.${at}.until`}
                      label={say(`until.${at}`)}
                      type="time"
                      value={stretch && hourText(stretch.untilMinutes)}
                      optional
                      narrow
                    />
                  </>
                )
              })}
            </Stack>
          </fieldset>
        ))}
      </CardGrid>
      <CheckboxGroup
        name="services"
        label={say('services')}
        value={hours[0]?.services ?? ['A2']}
        options={SERVICE_CODES.map((code) => ({ value: code, label: `${code} · ${getCard(code).name}` }))}
      />
      <DateField
        name="validFrom"
        label={say('validFrom')}
        hint={say('validFrom.hint')}
        value={today}
        example={today}
      />
      <ButtonRow>
        <Button>{say('save')}</Button>
        <ButtonLink href="/siul/agenda" kind="quiet">
          {say('back')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

interface AbsencesProps {
  visit: Visit
  absences: readonly Absence[]
  today: PlainDate
  state?: FormState | undefined
}

function Absences({ visit, absences, today, state = EMPTY_FORM }: AbsencesProps): Child {
  const say = hoursWords(visit.lang)
  return (
    <Card title={say('away')}>
      <ul class="si-links">
        {absences.map(({ id, fromOn, untilOn }) => (
          <li>
            {say(fromOn === untilOn ? 'away.day' : 'away.days', {
              from: dayShort(fromOn, visit.lang),
              until: dayShort(untilOn, visit.lang),
            })}
            <form method="post" action={`/siul/agenda/assenze/${id}`}>
              <HiddenCsrf token={visit.csrf} />
              <Button kind="secondary" small>
                {say('away.remove')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <Form action="/siul/agenda/assenze" csrf={visit.csrf} state={state}>
        <DateField name="from" label={say('away.from')} example={today} />
        <DateField name="until" label={say('away.until')} example={today} />
        <ButtonRow>
          <Button kind="secondary">{say('away.add')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
