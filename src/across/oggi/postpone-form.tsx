import type { FC } from 'hono/jsx'
import { RINVIO_REASONS } from '../../records/scadenza/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import { Button, dayInput, fieldId, Field, HiddenCsrf, useLang } from '../../surfaces/design/index.ts'
import { rinvioWords } from './rinvio-words.ts'

/** How long one waits where nothing else is said. */
const USUAL_DAYS = 7

/** What was typed in the form of one row and what is wrong with it. */
export interface Sent {
  /** The row. */
  key: string
  until: string
  reason: string
  note: string
  errors: { field: string; message: string }[]
}

interface Props {
  /** Names the row on the page. */
  row: string
  /** What the form sends with the answers. */
  hidden: Record<string, string>
  /** For whom, for those who do not see the row. */
  about: string
  dueOn: PlainDate
  today: PlainDate
  action: string
  csrf: string
  sent?: Sent | undefined
}

/** «Rimanda», in the row: until when, why. */
export const PostponeForm: FC<Props> = ({ row, hidden, about, dueOn, today, action, csrf, sent }) => {
  const say = rinvioWords(useLang())
  const id = (field: string) => fieldId(`${row}-${field}`)
  const errorOf = (field: string) => sent?.errors.find((each) => each.field === field)?.message
  const usual = addDays(today, USUAL_DAYS)
  const until = sent?.until ?? dayInput(dueOn > today && dueOn < usual ? dueOn : usual)
  const reasonError = errorOf('reason')
  return (
    <details class="si-why" open={sent !== undefined}>
      <summary>
        {say('put-off')}
        <span class="visually-hidden"> {about}</span>
      </summary>
      <div class="si-why__panel">
        <form method="post" action={action} class="si-form" novalidate>
          <HiddenCsrf token={csrf} />
          {Object.entries({ ...hidden, row }).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <Field name="until" label={say('until')} controlId={id('until')} error={errorOf('until')} narrow>
            <input
              id={id('until')}
              name="until"
              class="form-control"
              value={until}
              maxlength={10}
              aria-describedby={errorOf('until') && `${id('until')}-error`}
            />
          </Field>
          <fieldset class="si-field si-choices">
            <legend class="si-label">{say('why')}</legend>
            {reasonError && (
              <p class="si-error" id={`${id('reason')}-error`}>
                {reasonError}
              </p>
            )}
            <div class="si-choices__list">
              {RINVIO_REASONS.map((reason, n) => (
                <div class="si-choice">
                  <input
                    type="radio"
                    id={n === 0 ? id('reason') : id(`reason-${n}`)}
                    name="reason"
                    value={reason}
                    checked={reason === sent?.reason}
                  />
                  <label for={n === 0 ? id('reason') : id(`reason-${n}`)}>{say(reason)}</label>
                </div>
              ))}
            </div>
          </fieldset>
          <Field name="note" label={say('note')} controlId={id('note')} error={errorOf('note')} optional>
            <input
              id={id('note')}
              name="note"
              class="form-control"
              value={sent?.note}
              maxlength={500}
              aria-describedby={errorOf('note') && `${id('note')}-error`}
            />
          </Field>
          <Button small>{say('put-off')}</Button>
        </form>
      </div>
    </details>
  )
}
