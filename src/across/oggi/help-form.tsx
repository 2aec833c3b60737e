import type { FC } from 'hono/jsx'
import { Button, fieldId, Field, HiddenCsrf, useLang } from '../../surfaces/design/index.ts'
import { aiutoWords } from './aiuto-words.ts'
import type { Sent } from './postpone-form.tsx'

interface Props {
  /** Names the form on the page. */
  row: string
  hidden: Record<string, string>
  /** The field and what it asks, the button, and for whom: said to those who do not see the row. */
  field: { name: string; label: string }
  button: string
  about: string
  action: string
  csrf: string
  sent?: Sent | undefined
}

/** One line to write, in a row: a question for the manager, or her answer. */
export const LineForm: FC<Props> = ({ row, hidden, field, button, about, action, csrf, sent }) => {
  const id = fieldId(`${row}-note`)
  const error = sent?.errors[0]?.message
  return (
    <form method="post" action={action} class="si-form" novalidate>
      <HiddenCsrf token={csrf} />
      {Object.entries({ ...hidden, row }).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Field name={field.name} label={field.label} controlId={id} error={error}>
        <input
          id={id}
          name={field.name}
          class="form-control"
          value={sent?.note}
          maxlength={300}
          aria-describedby={error && `${id}-error`}
        />
      </Field>
      <Button small>
        {button}
        <span class="visually-hidden"> {about}</span>
      </Button>
    </form>
  )
}

/** «Aiuto», in the row of a duty. */
export const HelpForm: FC<Omit<Props, 'field' | 'button'>> = ({ row, ...rest }) => {
  const say = aiutoWords(useLang())
  return (
    <details class="si-why" open={rest.sent !== undefined}>
      <summary>
        {say('ask')}
        <span class="visually-hidden"> {rest.about}</span>
      </summary>
      <div class="si-why__panel">
        <LineForm
          row={row}
          field={{ name: 'question', label: say('question') }}
          button={say('send')}
          {...rest}
        />
      </div>
    </details>
  )
}
