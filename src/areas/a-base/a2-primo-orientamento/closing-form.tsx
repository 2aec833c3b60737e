import type { FC } from 'hono/jsx'
import { Button, Callout, Form, TextField, useLang } from '../../../surfaces/design/index.ts'
import type { BlockProps } from './block-frame.tsx'
import { closingWords } from './words-closing.ts'

/** Closing by hand: the minutes as counted, or corrected with a reason. Too short is said, never forbidden. */
export const ClosingForm: FC<BlockProps & { open: boolean }> = ({ view, csrf, state, open }) => {
  const say = closingWords(useLang())
  const { delivery, counted, bounds } = view
  const isShort = bounds.min !== null && counted < bounds.min
  return (
    <details class="si-close" open={open}>
      <summary>{say('close')}</summary>
      {isShort && (
        <Callout kind="warning" title={say('patto.short', { minutes: counted })}>
          <p>{say('close.short.why', { min: bounds.min ?? 0 })}</p>
        </Callout>
      )}
      <Form action={`/siul/prestazioni/${delivery.id}/chiusura`} csrf={csrf} state={state}>
        <TextField
          name="minutes"
          label={say('close.minutes')}
          hint={say('close.minutes.hint', { counted })}
          optional
          inputmode="numeric"
          maxlength={3}
          narrow
        />
        <TextField
          name="from"
          label={say('close.from')}
          hint={say('close.from.hint')}
          optional
          maxlength={5}
          narrow
        />
        <TextField name="reason" label={say('close.reason')} optional maxlength={300} />
        <div class="si-buttons">
          <Button kind={isShort ? 'secondary' : 'primary'}>
            {say(isShort ? 'close.anyway' : 'close.do')}
          </Button>
        </div>
      </Form>
    </details>
  )
}
