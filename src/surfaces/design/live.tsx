import type { Child, FC } from 'hono/jsx'
import { useField, useLabel } from './form.tsx'
import { elementWords } from './elements-words.ts'
import { FieldError } from './field.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** The minutes of an interview, going on from those passed when the page was made (by the server's clock). */
export const Timer: FC<{ minutes: number; min?: number | null; max?: number | null }> = ({
  minutes,
  min,
  max,
}) => {
  const say = words(useLang())
  return (
    <p class="si-timer">
      <span class="visually-hidden">{say('timer.label')}: </span>
      <si-timer data-minutes={minutes} data-text={say('timer.of', { minutes: '#' })}>
        {say('timer.of', { minutes })}
      </si-timer>
      {min != null && max != null && (
        <span class="si-timer__bounds"> ({say('timer.bounds', { min, max })})</span>
      )}
    </p>
  )
}

/** Tables whose rows the keyboard goes through; `complete` says what the form of a row does. */
export const Rows: FC<{ complete?: string | undefined; children: Child }> = ({ complete, children }) => {
  const say = elementWords(useLang())
  return (
    <si-rows
      class="si-stack"
      data-next={say('rows.next')}
      data-previous={say('rows.previous')}
      data-complete={complete}
    >
      {children}
    </si-rows>
  )
}

/** What is about other people: a button and F8 take it off the screen, for who looks over the desk. */
export const Alone: FC<{ hide: string; show: string; children: Child }> = ({ hide, show, children }) => (
  <si-alone data-hide={hide} data-show={show}>
    <div data-others>{children}</div>
  </si-alone>
)

/**
 * A signature: the written name first and always enough, the finger where one prefers it.
 * Sends `<name>.name` (as written), `<name>.png` (a data URL) and `<name>.strokes` (how many strokes).
 */
export const SignatureField: FC<{ name: string; autocomplete?: string }> = ({
  name,
  autocomplete = 'name',
}) => {
  const say = words(useLang())
  const hint = say('sign.name.hint')
  const { control, error, typed } = useField({ name: `${name}.name`, hint })
  useLabel(control.id, say('sign.name'))
  return (
    <si-sign class="si-field" data-clear={say('sign.clear')} data-pad={say('sign.pad')}>
      <label class="si-label" for={control.id}>
        {say('sign.name')}
      </label>
      <p class="si-hint" id={`${control.id}-hint`}>
        {hint}
      </p>
      {error && <FieldError id={`${control.id}-error`} text={error} />}
      <input {...control} type="text" class="form-control" autocomplete={autocomplete} value={typed?.[0]} />
      <input type="hidden" name={`${name}.png`} data-png />
      <input type="hidden" name={`${name}.strokes`} value="0" data-strokes />
    </si-sign>
  )
}
