import { createContext, useContext, type Child, type FC } from 'hono/jsx'
import { raw } from 'hono/html'
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

/** What a form tells its fields; each field leaves its label here, by the id of its control, for the summary. */
const FormContext = createContext<FormState & { labels?: Map<string, string> }>(EMPTY_FORM)

/** Names a control in the error summary. */
export const useLabel = (id: string, label: string) => void useContext(FormContext).labels?.set(id, label)

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

interface WrittenFields {
  errors: FormState['errors']
  labels: ReadonlyMap<string, string>
  html: string
}

/** What is wrong, first on the page: each line names its field and leads to it. It takes the focus. */
const ErrorSummary: FC<WrittenFields> = ({ errors, labels, html }) => {
  const say = words(useLang())
  return (
    <div class="si-error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say('summary.title', { count: errors.length })}</h2>
      <ul>
        {errors.map(({ field, message }) => {
          const id = fieldId(field)
          const said = nameFirst(labels.get(id), message)
          return <li>{html.includes(`id="${id}"`) ? <a href={`#${id}`}>{said}</a> : said}</li>
        })}
      </ul>
    </div>
  )
}

/** «Data di nascita: manca questa risposta»; a label that is a question ends by itself. */
function nameFirst(label: string | undefined, message: string): string {
  if (!label) return message
  if (/[.:?!…]$/.test(label)) return `${label} ${message}`
  const isAcronym = /^\p{Lu}{2}/u.test(message)
  return `${label}: ${isAcronym ? message : message.charAt(0).toLowerCase() + message.slice(1)}`
}

/** Fields under what is wrong with them. They are written first: the summary says the label of each. */
export const FormBody: FC<{ state: FormState; children: Child }> = ({ state, children }) => {
  const { errors } = state
  const labels = new Map<string, string>()
  const fields = <FormContext.Provider value={{ ...state, labels }}>{children}</FormContext.Provider>
  if (errors.length === 0) return fields
  const under = (html: string) => (
    <>
      <ErrorSummary errors={errors} labels={labels} html={html} />
      {raw(html)}
    </>
  )
  // A promise where a field asks for something while it is written, which its type does not say.
  const written = writtenOf(fields)
  return written instanceof Promise ? written.then((html) => under(String(html))) : under(String(written))
}

const writtenOf = (fields: { toString(): unknown }): unknown => fields.toString()

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
      <FormBody state={state}>{children}</FormBody>
    </form>
  )
  if (autosave) return <si-autosave data-url={autosave}>{form}</si-autosave>
  return draft ? <si-draft data-key={draft}>{form}</si-draft> : form
}
