import type { Child, FC } from 'hono/jsx'
import { Button, Callout, Form, TextField, useLang, type FormState } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

interface ClosingProps {
  action: string
  csrf: string
  state?: FormState | undefined
  counted: number
  min: number | null
  /** What else this service asks on closing. */
  children?: Child
}

/** Closes an interview: the minutes as counted, or corrected with a reason. Too short is said, never forbidden. */
export const ClosingForm: FC<ClosingProps> = ({ action, csrf, state, counted, min, children }) => {
  const say = words(useLang())
  const isShort = min !== null && counted < min
  return (
    <>
      {isShort && (
        <Callout kind="warning" title={say('short', { minutes: counted })}>
          <p>{say('short.why', { min })}</p>
        </Callout>
      )}
      <Form action={action} csrf={csrf} state={state}>
        {children}
        <details open={state !== undefined}>
          <summary>{say('correct')}</summary>
          <TextField
            name="minutes"
            label={say('minutes')}
            hint={say('minutes.hint', { counted })}
            optional
            inputmode="numeric"
            maxlength={3}
            narrow
          />
          <TextField name="from" label={say('from')} hint={say('from.hint')} optional maxlength={5} narrow />
          <TextField name="reason" label={say('reason')} optional maxlength={300} />
        </details>
        <div class="si-buttons">
          <Button kind={isShort ? 'secondary' : 'primary'}>
            {say(isShort ? 'close.anyway' : 'close.do')}
          </Button>
        </div>
      </Form>
    </>
  )
}
