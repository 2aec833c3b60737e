import type { Child } from 'hono/jsx'
import { refusalSentence } from '../../records/refusals.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  EMPTY_FORM,
  Form,
  hour,
  SelectField,
  SiulPage,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import { planMove } from './gruppi.query.ts'
import { moveGruppo, undoMove } from './move.command.ts'
import { LEADS_GROUPS } from './roles.ts'
import { sayWhen } from './seats.tsx'
import { words } from './words-sposta.ts'

const addressOf = (visit: Visit): string => `${HERE}/${visit.param('id')}`

/** Another hour, room or leader for a group that has people: they are told. */
export const spostaPage = definePage({
  path: `${HERE}/:id/sposta`,
  may: LEADS_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const answer = await visit.ask(moveGruppo, { ...(await visit.form()), gruppoId: visit.param('id') })
    return answer.kind === 'done' ? moved(visit, 'spostato', answer.value.waiting) : again(visit, answer)
  },
})

export const spostaRiprendiPage = definePage({
  path: `${HERE}/:id/sposta/riprendi`,
  may: LEADS_GROUPS,
  get: (visit) => visit.seeOther(addressOf(visit)),
  async post(visit) {
    const answer = await visit.ask(undoMove, { gruppoId: visit.param('id') })
    return answer.kind === 'done' ? moved(visit, 'ripreso', answer.value.waiting) : again(visit, answer)
  },
})

function moved(visit: Visit, told: string, waiting: number): Response {
  const query = new URLSearchParams({ esito: told, ...(waiting > 0 && { attesa: String(waiting) }) })
  return visit.seeOther(`${addressOf(visit)}?${query.toString()}`)
}

/** The field that a refusal is about. */
const BLAMED: Record<string, string> = {
  'gruppi.senza-sala': 'salaId',
  'sala.occupata': 'salaId',
  'sala.non-trovata': 'salaId',
  'gruppi.conduttore-sconosciuto': 'conductorId',
  'gruppi.conduttore-impegnato': 'conductorId',
}

async function again(visit: Visit, answer: Answer<unknown>) {
  const errors =
    answer.kind === 'invalid'
      ? answer.errors
      : answer.kind === 'refused'
        ? [
            {
              field: BLAMED[answer.refusal.code] ?? 'on',
              message: refusalSentence(answer.refusal, visit.lang),
            },
          ]
        : []
  const shown = await show(visit, await visit.formState(errors))
  return shown && withStatus(answer.kind === 'refused' ? 409 : 422, shown)
}

async function show(visit: Visit, state: FormState): Promise<Child> {
  const answer = await visit.ask(planMove, { gruppoId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { gruppo, rooms, colleghi } = answer.value
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title', { title: gruppo.title })}
      lead={`${sayWhen(gruppo, visit.lang)} · ${gruppo.place}`}
      errors={state.errors.length > 0}
    >
      <Form action={`${addressOf(visit)}/sposta`} csrf={visit.csrf} state={state}>
        <p>{say('lead', { n: gruppo.taken })}</p>
        <DateField name="on" label={say('on')} value={gruppo.on} example={gruppo.on} />
        <TextField name="at" label={say('at')} hint={say('at.hint')} value={hour(gruppo.startsAt)} narrow />
        {rooms.length > 0 && (
          <SelectField
            name="salaId"
            label={say('sala')}
            hint={say('sala.hint')}
            placeholder={say('sala.first')}
            value={gruppo.salaId ?? undefined}
            options={rooms.map(({ id, name, seats }) => ({
              value: id,
              label: say('sala.seats', { name, seats }),
            }))}
            optional
          />
        )}
        <TextField
          name="place"
          label={say('place')}
          hint={say('place.hint')}
          value={gruppo.salaId === null ? gruppo.place : undefined}
          maxlength={120}
          optional
        />
        <SelectField
          name="conductorId"
          label={say('conductor')}
          value={gruppo.conductorId}
          options={colleghi.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField name="reason" label={say('reason')} hint={say('reason.hint')} maxlength={300} />
        <ButtonRow>
          <Button>{say('move')}</Button>
          <ButtonLink href={addressOf(visit)} kind="quiet">
            {say('back')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </SiulPage>
  )
}
