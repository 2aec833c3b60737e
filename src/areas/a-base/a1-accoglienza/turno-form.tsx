import type { Child, FC } from 'hono/jsx'
import { CheckboxGroup, Button, Field, fieldId, HiddenCsrf, useLang } from '../../../surfaces/design/index.ts'
import { needOptions } from '../../../records/persona/index.ts'
import { REASON_CODES } from '../../../records/turno/index.ts'
import { turnoWords } from './turno-words.ts'

const REASON = 'reason'

const ReasonField: FC = () => {
  const say = turnoWords(useLang())
  const id = fieldId(REASON)
  return (
    <Field name={REASON} label={say('take.reason')} controlId={id} narrow>
      <select id={id} name={REASON} class="form-select">
        {REASON_CODES.map((code) => (
          <option value={code}>{say(`reason.${code}`)}</option>
        ))}
      </select>
    </Field>
  )
}

const TakeForm: FC<{ csrf: string; children: Child }> = ({ csrf, children }) => (
  <form method="post" action="/siul/accoglienza/turni" class="si-form">
    <HiddenCsrf token={csrf} />
    {children}
  </form>
)

interface HereProps {
  personaId: string
  csrf: string
  /** The number she already has, if she waits. */
  number: string | undefined
}

/** «È qui»: the number of somebody known, or the one she already has. */
export const HereForm: FC<HereProps> = ({ personaId, csrf, number }) => {
  const say = turnoWords(useLang())
  if (number) return <p role="status">{say('take.waiting', { number })}</p>
  return (
    <TakeForm csrf={csrf}>
      <input type="hidden" name="personaId" value={personaId} />
      <ReasonField />
      <Button icon="it-check">{say('take.here')}</Button>
    </TakeForm>
  )
}

/** A number for whoever nobody has looked for. */
export const UnnamedForm: FC<{ csrf: string }> = ({ csrf }) => {
  const lang = useLang()
  const say = turnoWords(lang)
  return (
    <details>
      <summary>{say('take.unnamed')}</summary>
      <TakeForm csrf={csrf}>
        <ReasonField />
        <CheckboxGroup name="needs" label={say('take.needs')} options={needOptions(lang)} optional />
        <Button kind="secondary">{say('take.unnamed.do')}</Button>
      </TakeForm>
    </details>
  )
}
