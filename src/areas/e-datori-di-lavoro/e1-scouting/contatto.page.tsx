import { AziendaPage, failedForm, failedStatus, hrefOf, WhenFields } from '../../../across/azienda/index.ts'
import { CENTRO, IMPRESE } from '../../../records/accesso/index.ts'
import { ACTIVITIES, CONTACT_CHANNELS, CONTACT_OUTCOMES, NEED_KINDS } from '../../../records/azienda/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  CheckboxGroup,
  dayShort,
  EMPTY_FORM,
  Form,
  RadioGroup,
  TextArea,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { named, optionsOf } from './options.ts'
import { recordContatto } from './e1.command.ts'
import { readNewContatto } from './e1.query.ts'
import { words } from './words.ts'

/** A call, a message, a meeting or a visit: what for, how it went, what was asked. */
export const contattoPage = definePage({
  path: '/siul/aziende/:id{[0-9a-f-]{36}}/contatti/nuovo',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const aziendaId = visit.param('id')
    const answer = await visit.ask(recordContatto, { ...(await visit.form()), aziendaId })
    if (answer.kind === 'done') return visit.seeOther(`${hrefOf(aziendaId)}?esito=contatto`)
    return show(visit, await failedForm(visit, answer, 'from'), failedStatus(answer))
  },
})

async function show(visit: Visit, state: FormState = EMPTY_FORM, status = 200) {
  const answer = await visit.ask(readNewContatto, { aziendaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { azienda, waiting, key } = answer.value
  const say = words(visit.lang)
  const name = named(visit.lang)
  const isWork = IMPRESE.some((role) => role === visit.actor.role)
  const typedKey = state.values['key']
  return withStatus(
    status,
    <AziendaPage
      {...{ visit, azienda }}
      tab="scheda"
      title={say('contact.title')}
      errors={state.errors.length > 0}
    >
      <Card title={say('contact.title')}>
        <Form action={visit.path} csrf={visit.csrf} state={state}>
          <input type="hidden" name="key" value={typeof typedKey === 'string' ? typedKey : key} />
          <RadioGroup
            name="channel"
            label={say('contact.channel')}
            value="telefono"
            options={optionsOf(CONTACT_CHANNELS, (each) => name(`channel.${each}`))}
            inline
          />
          <CheckboxGroup
            name="activities"
            label={say('contact.activities')}
            options={optionsOf(ACTIVITIES, (each) => name(`activity.${each}`))}
            optional
            inline
          />
          {waiting.length > 0 && (
            <CheckboxGroup
              name="answers"
              label={say('contact.answers')}
              value={waiting.map(({ id }) => id)}
              options={waiting.map(({ id, kind, answerBy }) => ({
                value: id,
                label: say('contact.answer', {
                  need: name(`need.${kind}`),
                  day: dayShort(answerBy, visit.lang),
                }),
              }))}
              optional
            />
          )}
          <CheckboxGroup
            name="needs"
            label={say('contact.needs')}
            options={optionsOf(NEED_KINDS, (each) => name(`need.${each}`))}
            optional
            inline
          />
          <RadioGroup
            name="outcome"
            label={say('contact.outcome')}
            options={optionsOf(CONTACT_OUTCOMES, (each) => name(`outcome.${each}`))}
            optional
            inline
          />
          <TextArea name="note" label={say('contact.note')} maxlength={2000} rows={3} optional />
          {isWork && (
            <TextField
              name="minutes"
              label={say('contact.minutes')}
              hint={say('contact.minutes.hint')}
              inputmode="numeric"
              maxlength={3}
              narrow
              optional
            />
          )}
          <WhenFields lang={visit.lang} open={state.errors.length > 0} />
          <ButtonRow>
            <Button>{say('contact.save')}</Button>
            <ButtonLink href={hrefOf(azienda.id)} kind="quiet">
              {azienda.name}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Card>
    </AziendaPage>,
  )
}
