import type { Child } from 'hono/jsx'
import { IMPRESE } from '../../records/accesso/index.ts'
import type { AccordoVersione } from '../../records/accordo/index.ts'
import { IDENTIFIED_WITH } from '../../records/firma/index.ts'
import { plainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Callout,
  Card,
  DateField,
  EMPTY_FORM,
  Form,
  HiddenCsrf,
  SelectField,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { AccordoRead } from './accordo.query.ts'
import { Sending } from './accordo-sending.tsx'
import { accordoWords } from './accordo-words.ts'

export interface Part {
  visit: Visit
  read: AccordoRead
  /** Of the form that was sent and did not go through. */
  state: FormState
  /** The page of the agreement. */
  here: string
}

/** What may be done now with the last version. `field`: of the form that did not go through. */
export function Acts({ field, state, ...part }: Part & { field: string | undefined }): Child {
  const { visit, read, here } = part
  const { last } = read
  if (last.closedOn) return null
  const say = accordoWords(visit.lang)
  const mayPrepare = IMPRESE.some((role) => role === visit.actor.role)
  const stateOf = (form: string) => (field === form ? state : EMPTY_FORM)
  return (
    <>
      {mayPrepare && last.state !== 'alla-firma' && (
        <ButtonRow>
          <ButtonLink href={`${here}/testo`} kind="secondary">
            {last.state === 'bozza' ? say('edit') : say('edit.next', { n: last.n + 1 })}
          </ButtonLink>
        </ButtonRow>
      )}
      {mayPrepare && last.state === 'bozza' && (
        <Step visit={visit} version={last} action={`${here}/alla-firma`} label={say('freeze')}>
          <p>{say('freeze.note')}</p>
        </Step>
      )}
      {last.state === 'alla-firma' && (
        <>
          <Sending {...part} state={stateOf('referenteId')} mayPrepare={mayPrepare} />
          <SignForm {...part} state={stateOf('signedOn')} />
        </>
      )}
      {mayPrepare && last.state === 'alla-firma' && (
        <Step visit={visit} version={last} action={`${here}/ripresa`} label={say('withdraw')} quiet />
      )}
      {mayPrepare && last.state === 'firmata' && (
        <Card title={say('close.title')} level={3}>
          <Form action={`${here}/chiusura`} csrf={visit.csrf} state={stateOf('reason')}>
            <TextField name="reason" label={say('close.why')} maxlength={300} />
            <Button kind="danger">{say('close.do')}</Button>
          </Form>
        </Card>
      )}
    </>
  )
}

interface StepProps {
  visit: Visit
  version: AccordoVersione
  action: string
  label: string
  quiet?: boolean
  children?: Child
}

function Step({ visit, version, action, label, quiet, children }: StepProps): Child {
  return (
    <form method="post" action={action} class="si-form">
      <HiddenCsrf token={visit.csrf} />
      <input type="hidden" name="version" value={version.version} />
      {children}
      <Button kind={quiet ? 'quiet' : 'primary'}>{label}</Button>
    </form>
  )
}

/** On paper: only for somebody other than who prepared the text. */
function SignForm({ visit, read, state, here }: Part): Child {
  const say = accordoWords(visit.lang)
  const { last, referenti, mayRegister, today } = read
  const [referente] = referenti
  if (!mayRegister) return <Callout kind="note">{say('sign.other', { name: last.draftedByName })}</Callout>
  return (
    <Card title={say('sign.title')} level={3}>
      <Form action={`${here}/firma`} csrf={visit.csrf} state={state}>
        <input type="hidden" name="version" value={last.version} />
        <TextField
          name="signer"
          label={say('sign.signer')}
          value={referente?.name}
          autocomplete="off"
          maxlength={120}
        />
        <TextField
          name="signerJob"
          label={say('sign.job')}
          value={referente?.job ?? undefined}
          maxlength={120}
        />
        <SelectField
          name="identifiedWith"
          label={say('sign.with')}
          value={IDENTIFIED_WITH[0]}
          options={IDENTIFIED_WITH.map((each) => ({ value: each, label: each }))}
        />
        <DateField name="signedOn" label={say('sign.on')} value={plainDate(today)} />
        <Button>{say('sign.do')}</Button>
      </Form>
    </Card>
  )
}
