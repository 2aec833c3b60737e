import { createContext, useContext, type Child, type FC } from 'hono/jsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** What a POST gives back to its page: the values as they were typed, and what is wrong with them. */
export interface FormState {
  values: Record<string, string | string[]>
  errors: { field: string; message: string }[]
}

export const EMPTY_FORM: FormState = { values: {}, errors: [] }

/** The name of the hidden field that carries the CSRF token. */
export const CSRF_FIELD = 'csrf'

export const FormContext = createContext<FormState>(EMPTY_FORM)

/** The id of the control of a field, where its label and its error point. */
export const fieldId = (name: string): string => `f-${name.replaceAll(/[^\w-]/g, '-')}`

interface FieldProps {
  name: string
  hint?: string | undefined
  optional?: boolean | undefined
  error?: string | undefined
}

/** What the form knows of a field: typed values, error, and the attributes that tie the control to its texts. */
export function useField({ name, hint, optional, error: own }: FieldProps) {
  const state = useContext(FormContext)
  const error = own ?? state.errors.find(({ field }) => field === name)?.message
  const typed = state.values[name]
  const id = fieldId(name)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    error,
    typed: typed === undefined ? undefined : [typed].flat(),
    control: {
      id,
      name,
      'aria-describedby': described || undefined,
      'aria-invalid': error ? ('true' as const) : undefined,
      'aria-required': optional ? undefined : ('true' as const),
    },
  }
}

export const HiddenCsrf: FC<{ token: string }> = ({ token }) => (
  <input type="hidden" name={CSRF_FIELD} value={token} />
)

/** What is wrong, first on the page, each line a link to its field. It takes the focus. */
export const ErrorSummary: FC<{ errors: FormState['errors'] }> = ({ errors }) => {
  const say = words(useLang())
  if (errors.length === 0) return null
  return (
    <div class="si-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say('summary.title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => (
          <li>
            <a href={`#${fieldId(field)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

interface FormProps {
  action: string
  csrf: string
  state?: FormState | undefined
  id?: string | undefined
  /** Keeps what is typed in this browser tab under this key, until it is sent. */
  draft?: string | undefined
  /** Saves by itself to this address; the page shows `<Saved>`. */
  autosave?: string | undefined
  /** For forms with files. */
  files?: boolean | undefined
  children: Child
}

/** A form that works without JavaScript: errors on top, typed values kept, CSRF inside. */
export const Form: FC<FormProps> = ({
  action,
  csrf,
  state = EMPTY_FORM,
  id,
  draft,
  autosave,
  files,
  children,
}) => {
  const form = (
    <form
      method="post"
      action={action}
      id={id}
      class="si-form"
      novalidate
      enctype={files ? 'multipart/form-data' : undefined}
    >
      <HiddenCsrf token={csrf} />
      <ErrorSummary errors={state.errors} />
      {children}
    </form>
  )
  return (
    <FormContext.Provider value={state}>
      {autosave ? (
        <si-autosave data-url={autosave}>{form}</si-autosave>
      ) : draft ? (
        <si-draft data-key={draft}>{form}</si-draft>
      ) : (
        form
      )}
    </FormContext.Provider>
  )
}
