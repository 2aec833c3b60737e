import type { Child } from 'hono/jsx'
import { isThere } from '../../records/gruppo/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EMPTY_FORM,
  EmptyState,
  Form,
  HiddenCsrf,
  hour,
  SelectField,
  SiulPage,
  Stack,
  TextField,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { callRoll, closeRoll } from './appello.command.ts'
import { HERE } from './gruppi.page.tsx'
import { readAppello } from './gruppi.query.ts'
import { LEADS_GROUPS } from './roles.ts'
import { fieldOf, HOW, rollOf } from './roll-form.ts'
import { sayWhen } from './seats.tsx'
import { words } from './words-appello.ts'
import { WorthCard } from './worth-card.tsx'

const addressOf = (visit: Visit): string => `${HERE}/${visit.param('id')}`
type Roll = Extract<Awaited<ReturnType<typeof readAppello.run>>, { ok: true }>['value']

/** S6: everybody is ticked; untick who is not here, close. What it is worth is said before. */
export const appelloPage = definePage({
  path: `${HERE}/:id/appello`,
  may: LEADS_GROUPS,
  get: (visit) => show(visit, EMPTY_FORM),
  async post(visit) {
    const { [SEEN]: seen, ...form } = await visit.form()
    const input = rollOf(form, visit.param('id'))
    if (await isUnseenLoss(visit, input, seen)) return save(visit, input, 'poco')
    const answer = await visit.ask(closeRoll, input)
    return answer.kind === 'done'
      ? visit.seeOther(`${addressOf(visit)}?esito=chiuso`)
      : again(visit, answer, input)
  },
})

export const appelloSalvaPage = definePage({
  path: `${HERE}/:id/appello/salva`,
  may: LEADS_GROUPS,
  get: (visit) => visit.seeOther(`${addressOf(visit)}/appello`),
  async post(visit) {
    const { [SEEN]: _seen, ...form } = await visit.form()
    return save(visit, rollOf(form, visit.param('id')), 'salvato')
  },
})

/** The hidden field with the hours that what the group is worth was reckoned for. */
const SEEN = 'seen'
const spanShown = ({ startedAt, endedAt }: Roll): string => `${hour(startedAt)}–${hour(endedAt)}`

async function save(visit: Visit, input: Record<string, unknown>, esito: (typeof ESITI)[number]) {
  const answer = await visit.ask(callRoll, input)
  if (answer.kind !== 'done') return again(visit, answer, input)
  const { from, until, operators } = input
  const told = new URLSearchParams({ esito, da: String(from), a: String(until), op: String(operators) })
  return visit.seeOther(`${addressOf(visit)}/appello?${told.toString()}`)
}

/** A closed roll stays as it is: hours for which nothing is recognised are shown once before, if nobody saw them. */
async function isUnseenLoss(visit: Visit, input: Record<string, unknown>, seen: unknown): Promise<boolean> {
  const { gruppoId, from, until, operators } = input
  if (seen === `${String(from)}–${String(until)}`) return false
  const answer = await visit.ask(readAppello, { gruppoId, from, until, operators })
  if (answer.kind !== 'done') return false
  const { worth } = answer.value
  return worth.length > 0 && worth.every(({ cost }) => cost.sessionCents === 0)
}

async function again(visit: Visit, answer: Answer<unknown>, input: Record<string, unknown>) {
  const people = input['people'] as { personaId: string }[]
  const errors =
    answer.kind === 'invalid'
      ? answer.errors.map((each) => ({ ...each, field: fieldOf(each.field, people) }))
      : answer.kind === 'refused'
        ? [{ field: 'until', message: refusalSentence(answer.refusal, visit.lang) }]
        : []
  const typed = await visit.formState(errors)
  // Nobody ticked sends nothing: it is nobody, not everybody.
  const shown = await show(visit, { ...typed, values: { 'qui[]': [], ...typed.values } })
  if (!shown || shown instanceof Response) return shown
  return withStatus(answer.kind === 'refused' ? 409 : 422, shown)
}

async function show(visit: Visit, state: FormState): Promise<Child | Response> {
  const gruppoId = visit.param('id')
  const hours = { from: visit.query('da'), until: visit.query('a'), operators: visit.query('op') }
  const asked = await visit.ask(readAppello, { gruppoId, ...hours })
  const answer = asked.kind === 'invalid' ? await visit.ask(readAppello, { gruppoId }) : asked
  if (answer.kind !== 'done') return null
  const roll = answer.value
  const { gruppo } = roll
  if (gruppo.state !== 'pubblicato') return visit.seeOther(addressOf(visit))
  const say = words(visit.lang)
  const { title, place, conductorName, taken, maxPeople } = gruppo
  const lead = { when: sayWhen(gruppo, visit.lang), place, name: conductorName ?? '–', taken, max: maxPeople }
  return (
    <SiulPage
      {...visit.siul}
      title={say('title', { title })}
      lead={say('lead', lead)}
      errors={state.errors.length > 0}
      flash={flashOf(visit)}
    >
      {roll.people.length === 0 ? (
        <Nobody visit={visit} roll={roll} />
      ) : (
        <RollForm visit={visit} roll={roll} state={state} />
      )}
    </SiulPage>
  )
}

const ESITI = ['salvato', 'poco'] as const

function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(ESITI)
  if (!esito) return []
  return [{ kind: esito === 'poco' ? 'warning' : 'done', text: words(visit.lang)(esito) }]
}

/** Nobody came, or nobody yet: one may be added; once it is over, it is closed without. */
function Nobody({ visit, roll: { startedAt, endedAt } }: Omit<RollProps, 'state'>): Child {
  const say = words(visit.lang)
  const here = `${addressOf(visit)}/appello`
  return (
    <EmptyState
      title={say('none')}
      text={say('none.text')}
      icon="it-user"
      action={
        <>
          <ButtonLink href={`${addressOf(visit)}/aggiungi?qui=1`}>{say('add')}</ButtonLink>
          {endedAt <= visit.now && (
            <form method="post" action={here}>
              <HiddenCsrf token={visit.csrf} />
              <input type="hidden" name="from" value={hour(startedAt)} />
              <input type="hidden" name="until" value={hour(endedAt)} />
              <Button kind="secondary">{say('close.empty')}</Button>
            </form>
          )}
        </>
      }
    />
  )
}

interface RollProps {
  visit: Visit
  roll: Roll
  state: FormState
}

function RollForm({ visit, roll, state }: RollProps): Child {
  const { people } = roll
  const say = words(visit.lang)
  const here = `${addressOf(visit)}/appello`
  return (
    <Form action={here} csrf={visit.csrf} state={state}>
      <input type="hidden" name={SEEN} value={spanShown(roll)} />
      <CheckboxGroup
        name="qui[]"
        label={say('here')}
        hint={say('here.hint')}
        value={people.filter(({ presence }) => isThere(presence)).map(({ personaId }) => personaId)}
        options={people.map((each) => ({
          value: each.personaId,
          label: listName(each),
          hint: each.hereAt
            ? say('here.said', { hour: hour(each.hereAt) })
            : each.walkIn
              ? say('walk-in')
              : undefined,
        }))}
      />
      <ButtonRow>
        <ButtonLink href={`${addressOf(visit)}/aggiungi?qui=1`} kind="secondary" small>
          {say('add')}
        </ButtonLink>
      </ButtonRow>
      <Hours visit={visit} roll={roll} />
      <Each visit={visit} roll={roll} state={state} />
      <WorthCard lang={visit.lang} worth={roll.worth} present={roll.present} operators={roll.operators} />
      <ButtonRow>
        <Button>{say('close')}</Button>
        <Button kind="secondary" formaction={`${here}/salva`}>
          {say('again')}
        </Button>
        <ButtonLink href={addressOf(visit)} kind="quiet">
          {say('back')}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

function Hours({ visit, roll: { startedAt, endedAt, operators } }: Omit<RollProps, 'state'>): Child {
  const say = words(visit.lang)
  return (
    <div class="si-grid">
      <TextField name="from" label={say('from')} value={hour(startedAt)} inputmode="text" narrow />
      <TextField name="until" label={say('until')} value={hour(endedAt)} inputmode="text" narrow />
      <TextField
        name="operators"
        label={say('operators')}
        value={String(operators)}
        inputmode="numeric"
        narrow
      />
    </div>
  )
}

/** Who said herself that she is here came then, until the roll says otherwise. */
const cameAt = (at: Date | null): string | undefined => (at ? hour(at) : undefined)

const ABSENCES = ['assente', 'assente-avvisato'] as const

/** What is not the rule: who had said so, who came later, who left before. */
function Each({ visit, roll: { people }, state }: RollProps): Child {
  const say = words(visit.lang)
  const isAmiss = state.errors.some(({ field }) => field.startsWith(HOW))
  return (
    <details class="si-details" open={isAmiss}>
      <summary>{say('hours')}</summary>
      {people.map(({ personaId, presence, arrivedAt, leftAt, hereAt, ...rest }) => (
        <fieldset class="it-card si-card">
          <legend>{listName(rest)}</legend>
          <Stack>
            <SelectField
              name={`${HOW}.${personaId}.assenza`}
              label={say('absence')}
              value={presence === 'assente-avvisato' ? presence : 'assente'}
              options={ABSENCES.map((value) => ({ value, label: say(value) }))}
            />
            <TextField
              name={`${HOW}.${personaId}.arrivo`}
              label={say('arrived')}
              value={cameAt(presence === null ? (arrivedAt ?? hereAt) : arrivedAt)}
              optional
              narrow
            />
            <TextField
              name={`${HOW}.${personaId}.uscita`}
              label={say('left')}
              value={leftAt ? hour(leftAt) : undefined}
              optional
              narrow
            />
          </Stack>
        </fieldset>
      ))}
    </details>
  )
}
