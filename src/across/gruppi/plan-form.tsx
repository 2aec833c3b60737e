import type { Child } from 'hono/jsx'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  Checkbox,
  CheckboxGroup,
  DateField,
  dayOf,
  dayShort,
  Form,
  RadioGroup,
  SelectField,
  Stack,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import type { plan } from './plan.query.ts'
import { sayWhen } from './seats.tsx'
import { words } from './words-nuovo.ts'

type Planned = Extract<Awaited<ReturnType<typeof plan.run>>, { ok: true }>['value']
export type Chosen = NonNullable<Planned['chosen']>

interface PlanProps {
  visit: Visit
  chosen: Chosen
  state: FormState
  /** Whoever comes from a list of duties has already said whom to invite. */
  isDueAsked: boolean
}

/** When, whom to invite, publish; all the rest has an answer already, and can be changed. */
export function PlanForm({ visit, chosen, state, isDueAsked }: PlanProps): Child {
  const { modello } = chosen
  const say = words(visit.lang)
  return (
    <Form
      action={`${visit.path}?modello=${modello.id}&scadenza=${chosen.by}`}
      csrf={visit.csrf}
      state={state}
    >
      <input type="hidden" name="modelloId" value={modello.id} />
      <When visit={visit} chosen={chosen} />
      <Invite visit={visit} chosen={chosen} isDueAsked={isDueAsked} />
      <details class="si-details" open={state.errors.length > 0 || chosen.starts.length === 0}>
        <summary>{say('other')}</summary>
        <Rest visit={visit} chosen={chosen} />
      </details>
      <ButtonRow>
        <Button>{say('publish')}</Button>
        <ButtonLink href={`${HERE}/nuovo`} kind="quiet">
          {say('change')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

interface Part {
  visit: Visit
  chosen: Chosen
}

function When({ visit, chosen: { starts, modello } }: Part): Child {
  const say = words(visit.lang)
  if (starts.length === 0) return <Callout kind="warning">{say('start.none')}</Callout>
  return (
    <RadioGroup
      name="start"
      label={say('start')}
      hint={say('start.hint')}
      options={starts.map((startsAt) => ({
        value: startsAt.toISOString(),
        label: sayWhen(
          {
            on: dayOf(startsAt),
            startsAt,
            endsAt: new Date(startsAt.getTime() + modello.minutes * 60_000),
          },
          visit.lang,
        ),
      }))}
    />
  )
}

function Invite({ visit, chosen: { due, by }, isDueAsked }: Part & { isDueAsked: boolean }): Child {
  const say = words(visit.lang)
  const day = dayShort(by, visit.lang)
  const { people, total } = due
  if (people.length === 0) return <Callout kind="note">{say('invite.none', { day })}</Callout>
  const more = total > people.length ? ` ${say('invite.more', { n: total - people.length })}` : ''
  return (
    <Card title={say('invite.title')}>
      <Checkbox
        name="invite"
        label={say('invite', { count: people.length })}
        hint={say('invite.hint', { day }) + more}
        checked={isDueAsked}
      />
      <details class="si-details">
        <summary>{say('invite.who')}</summary>
        <CheckboxGroup
          name="people[]"
          label={say('invite.names')}
          value={people.map(({ personaId }) => personaId)}
          options={people.map(({ personaId, surname, name, dueOn }) => ({
            value: personaId,
            label: `${surname} ${name}`,
            hint: say('invite.by', { day: dayShort(dueOn, visit.lang) }),
          }))}
        />
      </details>
    </Card>
  )
}

function Rest({ visit, chosen: { rooms, colleghi, modello } }: Part): Child {
  const say = words(visit.lang)
  return (
    <Stack>
      <DateField name="on" label={say('on')} example={dayOf(visit.now)} optional />
      <TextField name="at" label={say('at')} hint={say('at.hint')} optional narrow />
      {rooms.length > 0 && (
        <SelectField
          name="salaId"
          label={say('sala')}
          placeholder={say('sala.first')}
          options={rooms.map(({ id, name, seats }) => ({
            value: id,
            label: say('sala.seats', { name, seats }),
          }))}
          optional
        />
      )}
      <TextField name="place" label={say('place')} hint={say('place.hint')} maxlength={120} optional />
      <SelectField
        name="conductorId"
        label={say('conductor')}
        value={visit.actor.id ?? undefined}
        options={colleghi.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name="maxPeople"
        label={say('max')}
        hint={say('max.hint')}
        value={String(modello.maxPeople)}
        inputmode="numeric"
        narrow
      />
    </Stack>
  )
}
