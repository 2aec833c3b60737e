import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { TRANSFER_REASONS, type Trasferimento } from '../../records/trasferimento/index.ts'
import type { Answer } from '../../platform/work/index.ts'
import {
  Button,
  ButtonRow,
  Callout,
  Card,
  Columns,
  DataTable,
  dayOf,
  dayShort,
  DefinitionList,
  Form,
  instantShort,
  LinkList,
  RadioGroup,
  SelectField,
  Stack,
  TextArea,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { acceptPersona, returnPersona, sendPersona, withdrawPersona } from './trasferimenti.command.ts'
import { PassageState } from './trasferimenti.page.tsx'
import { readTrasferimento } from './trasferimenti.query.ts'
import { words } from './words.ts'

const ESITI = ['inviato', 'accettato', 'restituito', 'ritirato'] as const

/** The centre that follows a person: sending her elsewhere, and the answer of who receives her. */
export const personaTrasferimentoPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/trasferimento',
  may: CENTRO,
  get: (visit) => show(visit),
  async post(visit) {
    const { act, ...form } = await visit.form()
    const [answer, esito] = await carry(visit, act, form)
    if (answer.kind === 'done') return visit.seeOther(`${visit.path}?esito=${esito}`)
    const errors = errorsOf(visit, answer, 'reason')
    const page = await show(visit, await visit.formState(errors))
    return page === null ? null : withStatus(answer.kind === 'refused' ? 409 : 422, page)
  },
})

async function carry(
  visit: Visit,
  act: unknown,
  form: Record<string, unknown>,
): Promise<[Answer<unknown>, (typeof ESITI)[number]]> {
  switch (act) {
    case 'accept':
      return [await visit.ask(acceptPersona, form), 'accettato']
    case 'return':
      return [await visit.ask(returnPersona, form), 'restituito']
    case 'withdraw':
      return [await visit.ask(withdrawPersona, form), 'ritirato']
    default:
      return [await visit.ask(sendPersona, { ...form, personaId: visit.param('id') }), 'inviato']
  }
}

async function show(visit: Visit, state?: FormState): Promise<Child | null> {
  const answer = await visit.ask(readTrasferimento, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, follows, byDomicile, trasferimenti, toRebook } = answer.value
  const { lang } = visit
  const say = words(lang)
  const waiting = trasferimenti.find((each) => each.state === 'inviato')
  const past = trasferimenti.filter((each) => each !== waiting)
  const esito = visit.told(ESITI)
  return (
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="stato"
      errors={state !== undefined}
      flash={esito ? [{ kind: 'done', text: say(`esito.${esito}`) }] : []}
    >
      <Columns
        main={
          <>
            {waiting && <Waiting visit={visit} waiting={waiting} state={state} />}
            {!waiting && visit.may(sendPersona) && <Send visit={visit} view={answer.value} state={state} />}
            {past.length > 0 && (
              <DataTable
                caption={say('history')}
                rows={past}
                columns={[
                  {
                    label: say('day'),
                    names: true,
                    short: true,
                    cell: (t) => dayShort(dayOf(t.sentAt), lang),
                  },
                  { label: say('from'), cell: ({ fromName }) => fromName },
                  { label: say('to'), cell: ({ toName }) => toName },
                  {
                    label: say('why'),
                    cell: (t) => [say(`reason.${t.reason}`), t.answerNote].filter(Boolean).join(': '),
                  },
                  { label: say('state'), cell: (t) => <PassageState state={t.state} lang={lang} /> },
                ]}
              />
            )}
          </>
        }
        side={
          <>
            <Card title={say('here')}>
              <DefinitionList
                entries={[
                  { term: say('follows'), detail: follows?.name ?? say('unknown') },
                  { term: say('domicile'), detail: byDomicile ?? say('unknown') },
                ]}
              />
            </Card>
            {toRebook.length > 0 && (
              <Card title={say('rebook')}>
                <LinkList
                  links={toRebook.map(({ id, service, startsAt }) => ({
                    href: `/siul/agenda/appuntamenti/${id}`,
                    label: instantShort(startsAt, lang),
                    detail: service,
                  }))}
                />
              </Card>
            )}
            <Card title={say('moves')}>
              <ul>
                {(['moves.1', 'moves.2', 'moves.3', 'moves.4'] as const).map((key) => (
                  <li>{say(key)}</li>
                ))}
              </ul>
            </Card>
          </>
        }
      />
    </PersonaPage>
  )
}

/** Who sent may withdraw; who receives accepts or gives back. */
function Waiting({
  visit,
  waiting,
  state,
}: {
  visit: Visit
  waiting: Trasferimento
  state: FormState | undefined
}): Child {
  const say = words(visit.lang)
  const { centro } = visit.actor
  const day = dayShort(dayOf(waiting.sentAt), visit.lang)
  const id = <input type="hidden" name="trasferimentoId" value={waiting.id} />
  const isMine = centro === waiting.toCentro && visit.may(acceptPersona)
  return (
    <Card
      title={say('waits', { to: waiting.toName, day })}
      aside={<PassageState state={waiting.state} lang={visit.lang} />}
    >
      <Stack>
        <p>
          {say(`reason.${waiting.reason}`)}.{' '}
          {waiting.comuneName && say('waits.comune', { comune: waiting.comuneName })}{' '}
          {waiting.sentBy && say('waits.by', { by: waiting.sentBy })}
        </p>
        {waiting.note && <Callout kind="note">{waiting.note}</Callout>}
        {isMine && (
          <>
            <Form action={visit.path} csrf={visit.csrf}>
              {id}
              <Button name="act" value="accept">
                {say('accept')}
              </Button>
            </Form>
            <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
              {id}
              <TextArea name="reason" label={say('return.why')} rows={2} />
              <Button name="act" value="return" kind="secondary">
                {say('return')}
              </Button>
            </Form>
          </>
        )}
        {centro === waiting.fromCentro && visit.may(withdrawPersona) && (
          <Form action={visit.path} csrf={visit.csrf}>
            {id}
            <Button name="act" value="withdraw" kind="secondary">
              {say('withdraw')}
            </Button>
          </Form>
        )}
      </Stack>
    </Card>
  )
}

type View = Extract<Awaited<ReturnType<typeof readTrasferimento.run>>, { ok: true }>['value']

function Send({ visit, view, state }: { visit: Visit; view: View; state: FormState | undefined }): Child {
  const say = words(visit.lang)
  return (
    <Card title={say('send')}>
      <Form action={visit.path} csrf={visit.csrf} {...(state && { state })}>
        <RadioGroup
          name="reason"
          label={say('reason')}
          options={TRANSFER_REASONS.map((value) => ({ value, label: say(`reason.${value}`) }))}
        />
        <SelectField
          name="comune"
          label={say('comune')}
          hint={say('comune.hint')}
          optional
          options={view.comuni.map(({ belfiore, name }) => ({ value: belfiore, label: name }))}
        />
        <TextField name="address" label={say('address')} optional maxlength={200} autocomplete="off" />
        <SelectField
          name="toCentro"
          label={say('toCentro')}
          hint={say('toCentro.hint')}
          optional
          options={view.centri.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <TextArea name="note" label={say('note')} optional rows={2} maxlength={1000} />
        <ButtonRow>
          <Button>{say('send.submit')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
