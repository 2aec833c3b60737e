import type { Child } from 'hono/jsx'
import { PersonaPage } from '../../../across/persona/index.ts'
import { DESK } from '../../../records/accesso/index.ts'
import { SUPPORT_CODES, SUPPORT_KINDS, type Sostegno } from '../../../records/stato/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  Columns,
  DateField,
  Form,
  SelectField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { SostegniCard, SostegnoPeriod } from './did-history.tsx'
import { didWords } from './did-words.ts'
import { errorsOf } from './did.page.tsx'
import { readDid } from './did.query.ts'
import { addSostegno, closeSostegno } from './sostegno.command.ts'

/** The income supports: adding one; `?chiudi=` writes the last day of one. */
export const sostegniPage = definePage({
  path: '/siul/persone/:id/sostegni',
  may: DESK,
  get: (visit) => show(visit),
  async post(visit) {
    const personaId = visit.param('id')
    const input = { ...(await visit.form()), personaId }
    const answer = closing(visit)
      ? await visit.ask(closeSostegno, input)
      : await visit.ask(addSostegno, input)
    if (answer.kind === 'done') return visit.seeOther(`/siul/persone/${personaId}/sostegni?esito=registrato`)
    const page = await show(visit, await visit.formState(errorsOf(visit, answer, 'until')))
    return page === null ? null : withStatus(422, page)
  },
})

const closing = (visit: Visit) => visit.query('chiudi')

async function show(visit: Visit, state?: FormState): Promise<Child | null> {
  const say = didWords(visit.lang)
  const answer = await visit.ask(readDid, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const { persona, sostegni, today } = answer.value
  const sostegno = sostegni.find(({ id }) => id === closing(visit))
  const form = { personaId: persona.id, csrf: visit.csrf, state, today }
  return (
    <PersonaPage
      visit={visit}
      persona={persona}
      tab="did"
      flash={visit.query('esito') ? [{ kind: 'done', text: say('saved.sostegno') }] : []}
      errors={state !== undefined}
    >
      <Columns
        main={
          sostegno ? (
            <Card title={SUPPORT_KINDS[sostegno.kind].name}>
              <CloseForm {...form} sostegno={sostegno} say={say} />
            </Card>
          ) : (
            <Card title={say('sostegni.add')}>
              <AddForm {...form} say={say} />
            </Card>
          )
        }
        side={<SostegniCard personaId={persona.id} sostegni={sostegni} />}
      />
    </PersonaPage>
  )
}

interface FormProps {
  personaId: string
  csrf: string
  state: FormState | undefined
  today: PlainDate
  say: ReturnType<typeof didWords>
}

function AddForm({ personaId, csrf, state, today, say }: FormProps) {
  return (
    <Form action={`/siul/persone/${personaId}/sostegni`} csrf={csrf} {...(state && { state })}>
      <SelectField
        name="kind"
        label={say('sostegni.kind')}
        options={SUPPORT_CODES.map((value) => ({ value, label: SUPPORT_KINDS[value].name }))}
      />
      <DateField name="from" label={say('form.supportFrom')} example={today} />
      <DateField name="until" label={say('form.supportUntil')} optional />
      <DateField
        name="suspendedFrom"
        label={say('sostegni.suspendedFrom')}
        hint={say('sostegni.suspendedFrom.hint')}
        optional
      />
      <ButtonRow>
        <Button>{say('sostegni.save')}</Button>
      </ButtonRow>
    </Form>
  )
}

function CloseForm({ personaId, csrf, state, today, sostegno, say }: FormProps & { sostegno: Sostegno }) {
  return (
    <>
      <p>
        <SostegnoPeriod sostegno={sostegno} />
      </p>
      <Form
        action={`/siul/persone/${personaId}/sostegni?chiudi=${sostegno.id}`}
        csrf={csrf}
        {...(state && { state })}
      >
        <input type="hidden" name="sostegnoId" value={sostegno.id} />
        <DateField
          name="until"
          label={say('sostegni.until')}
          value={sostegno.until ?? undefined}
          example={today}
        />
        <ButtonRow>
          <Button>{say('sostegni.close')}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}
