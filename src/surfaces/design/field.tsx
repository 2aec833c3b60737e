import type { Child, FC } from 'hono/jsx'
import { dayInput } from './format.ts'
import { useField, useLabel } from './form.tsx'
import { useLang } from './lang.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { classes } from './classes.ts'
import { words } from './words.ts'

/** What every field says around its control. */
export interface FieldTexts {
  name: string
  label: string
  hint?: string | undefined
  /** Marks it «(facoltativo)»; what must be given bears no mark. */
  optional?: boolean | undefined
  /** Only where the form has no state of its own: otherwise the error comes from `<Form state>`. */
  error?: string | undefined
}

/** Label above, hint, error beside the control: the frame of the simple fields, open to other controls. */
export const Field: FC<FieldTexts & { controlId: string; narrow?: boolean | undefined; children: Child }> = ({
  label,
  hint,
  optional,
  error,
  controlId,
  narrow,
  children,
}) => {
  const say = words(useLang())
  useLabel(controlId, label)
  return (
    <div class={classes('si-field', error && 'si-field--error', narrow && 'si-field--narrow')}>
      <label class="si-label" for={controlId}>
        {label} {optional && <span class="si-optional">{say('optional')}</span>}
      </label>
      {hint && (
        <p class="si-hint" id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${controlId}-error`} text={error} />}
      {children}
    </div>
  )
}

/** The error of one field, in the same words as in the summary. */
export const FieldError: FC<{ id: string; text: string }> = ({ id, text }) => (
  <p class="si-error" id={id}>
    <span class="visually-hidden">{words(useLang())('field.error')} </span>
    {text}
  </p>
)

interface TextProps extends FieldTexts {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url' | 'time' | undefined
  /** The token of the HTML standard (`given-name`, `email`, `one-time-code`…): due on every personal field. */
  autocomplete?: string | undefined
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  maxlength?: number | undefined
  /** Codes: fixed-width letters. */
  mono?: boolean | undefined
  /** A short answer: the box is as wide as what goes in. */
  narrow?: boolean | undefined
  spellcheck?: boolean | undefined
  /** The id of a `<datalist>` of suggestions. */
  list?: string | undefined
}

export const TextField: FC<TextProps> = ({ value, type = 'text', mono, spellcheck, list, ...props }) => {
  const field = useField(props)
  return (
    <Field {...props} error={field.error} controlId={field.control.id}>
      <input
        {...field.control}
        type={type}
        class={classes('form-control', mono && 'font-monospace')}
        value={type === 'password' ? undefined : (field.typed?.[0] ?? value)}
        autocomplete={props.autocomplete}
        inputmode={props.inputmode}
        maxlength={props.maxlength}
        spellcheck={spellcheck}
        list={list}
      />
    </Field>
  )
}

export const TextArea: FC<FieldTexts & { value?: string | undefined; rows?: number; maxlength?: number }> = ({
  value,
  rows = 4,
  maxlength,
  ...props
}) => {
  const field = useField(props)
  return (
    <Field {...props} error={field.error} controlId={field.control.id}>
      <textarea {...field.control} class="form-control" rows={rows} maxlength={maxlength}>
        {field.typed?.[0] ?? value ?? ''}
      </textarea>
    </Field>
  )
}

interface DateProps extends FieldTexts {
  value?: PlainDate | undefined
  /** The day shown as an example in the hint. */
  example?: PlainDate | undefined
  autocomplete?: 'bday' | undefined
}

/** A day typed as a person writes it; read it back with `readDay`. */
export const DateField: FC<DateProps> = ({ value, example, hint, ...props }) => {
  const say = words(useLang())
  const format = say('date.hint', { example: example ? dayInput(example) : '31/12/1980' })
  const full = hint ? `${hint} ${format}` : format
  return (
    <TextField
      {...props}
      hint={full}
      value={value && dayInput(value)}
      inputmode="text"
      maxlength={10}
      narrow
    />
  )
}

export interface Option {
  value: string
  label: string
  hint?: string | undefined
}

interface SelectProps extends FieldTexts {
  options: readonly Option[]
  value?: string | undefined
  /** The first, empty line; by default «Scegli». */
  placeholder?: string | undefined
}

export const SelectField: FC<SelectProps> = ({ options, value, placeholder, ...props }) => {
  const say = words(useLang())
  const field = useField(props)
  const chosen = field.typed?.[0] ?? value ?? ''
  return (
    <Field {...props} error={field.error} controlId={field.control.id}>
      <select {...field.control} class="form-select">
        <option value="" selected={chosen === ''}>
          {placeholder ?? say('choose')}
        </option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
