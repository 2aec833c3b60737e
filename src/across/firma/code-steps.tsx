import type { FC } from 'hono/jsx'
import { CODE_MINUTES } from '../../records/firma/index.ts'
import { Button, Form, HiddenCsrf, TextField, useLang, type FormState } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

interface CodeStepsProps {
  /** Of the address: the pages of the code are below it. */
  action: string
  csrf: string
  state: FormState
  isSent: boolean
  /** How many tries the code still has, where one was wrong. */
  left: number | undefined
  /** The button that the right code is for. */
  open: string
}

/** First the code is asked for, then it is typed: pasted too, or filled in by the telephone itself. */
export const CodeSteps: FC<CodeStepsProps> = ({ action, csrf, state, isSent, left, open }) => {
  const say = words(useLang())
  if (!isSent)
    return (
      <form method="post" action={`${action}/codice`} class="si-form">
        <HiddenCsrf token={csrf} />
        <p class="si-lead">{say('link.lead')}</p>
        <p>{say('link.alone')}</p>
        <Button>{say('link.do')}</Button>
      </form>
    )
  return (
    <>
      <Form action={`${action}/apri`} csrf={csrf} state={state}>
        <p class="si-lead">{say('code.lead', { minutes: CODE_MINUTES })}</p>
        <p>{say('link.alone')}</p>
        {left !== 0 && (
          <TextField
            name="cifre"
            label={say('code.label')}
            autocomplete="one-time-code"
            inputmode="numeric"
            maxlength={20}
            mono
            narrow
          />
        )}
        {left !== 0 && <Button>{open}</Button>}
      </Form>
      <form method="post" action={`${action}/codice`}>
        <HiddenCsrf token={csrf} />
        <Button kind="secondary">{say('code.again')}</Button>
      </form>
    </>
  )
}
