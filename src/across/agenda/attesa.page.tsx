import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { addDays, getCard, plainDate, SERVICE_CODES } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  CheckboxGroup,
  DateField,
  dayOf,
  EMPTY_FORM,
  Form,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { waitForPlace } from './attesa.command.ts'
import { attesaWords } from './attesa-words.ts'
import { readBooking } from './agenda.query.ts'
import { hourText, WEEKDAYS } from './week-form.ts'

/** How far ahead one waits, where she has no appointment yet. */
const DAYS = 30

/** When a person could come, if a place becomes free. */
export const attesaPage = definePage({
  path: '/siul/persone/:id/attesa',
  may: CENTRO,
  get: (visit) => show(visit, visit.query('servizio')),
  async post(visit) {
    const form = await visit.form()
    const answer = await visit.ask(waitForPlace, { ...form, personaId: visit.param('id') })
    if (answer.kind === 'done') return visit.seeOther('/siul/agenda/attese?esito=aspetta')
    const service = typeof form['service'] === 'string' ? form['service'] : undefined
    const state = await visit.formState(answer.kind === 'invalid' ? answer.errors : [])
    const shown = await show(visit, service, state)
    return shown && withStatus(422, shown)
  },
})

async function show(visit: Visit, asked: string | undefined, state: FormState = EMPTY_FORM): Promise<Child> {
  const known = SERVICE_CODES.find((code) => code === asked)
  const answer = await visit.ask(readBooking, { personaId: visit.param('id'), service: known })
  if (answer.kind !== 'done') return null
  const { persona, offer, waiting } = answer.value
  const say = attesaWords(visit.lang)
  const today = dayOf(visit.now)
  return (
    <PersonaPage visit={visit} persona={persona} tab="percorso" errors={state.errors.length > 0}>
      <Card title={say('form.title')}>
        <p>
          <strong>{`${offer.service} · ${getCard(offer.service).name}`}</strong>
        </p>
        <p>{say('form.lead')}</p>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="service" value={offer.service} />
          <DateField name="from" label={say('form.from')} value={waiting?.fromOn ?? today} example={today} />
          <DateField
            name="until"
            label={say('form.until')}
            example={today}
            value={waiting?.untilOn ?? (offer.dueOn === null ? addDays(today, DAYS) : plainDate(offer.dueOn))}
          />
          <CheckboxGroup
            name="weekdays"
            label={say('form.weekdays')}
            value={(waiting?.weekdays ?? [1, 2, 3, 4, 5]).map(String)}
            options={WEEKDAYS.map((value) => ({ value, label: say(value) }))}
            inline
          />
          <TextField
            name="fromHour"
            label={say('form.fromHour')}
            type="time"
            value={hourText(waiting?.fromMinutes ?? 480)}
            narrow
          />
          <TextField
            name="untilHour"
            label={say('form.untilHour')}
            type="time"
            value={hourText(waiting?.untilMinutes ?? 1140)}
            narrow
          />
          <ButtonRow>
            <Button>{say('save')}</Button>
            <ButtonLink href={`/siul/persone/${persona.id}/prenota?servizio=${offer.service}`} kind="quiet">
              {say('back')}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </PersonaPage>
  )
}
