import type { Child } from 'hono/jsx'
import { COMUNI } from '../../records/centro/index.ts'
import { COSTS, COURSE_LEVELS, type Corso } from '../../records/corso/index.ts'
import { languageOptions, PATENTI } from '../../records/persona/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Answer, FieldError } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Form,
  Heading,
  SelectField,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { sayChoice } from '../persona/index.ts'
import { words } from './words.ts'

const SKILLS = 'competenze-elenco'
/** How many skills the form asks for. */
const ROWS = [0, 1, 2]

/** The posted form as the content a command takes. */
export function contentOf(form: Record<string, unknown>): Record<string, unknown> {
  const abilita = Object.values(form['abilita'] ?? {})
  return { ...(form['content'] as object | undefined), ...(abilita.length > 0 && { abilita }) }
}

/** What is wrong with it, at its fields. */
export function errorsOf(visit: Visit, answer: Answer<unknown>): FieldError[] {
  if (answer.kind === 'invalid')
    return answer.errors.map(({ field, message }) => ({
      field: field.replace(/^content\.abilita\.?(\d*).*/, (_whole, at: string) => `abilita.${at || 0}`),
      message,
    }))
  if (answer.kind !== 'refused') return []
  const field = answer.refusal.code === 'corso.abilita-sconosciuta' ? 'abilita.0' : 'content.title'
  return [{ field, message: refusalSentence(answer.refusal, visit.lang) }]
}

interface FormProps {
  visit: Visit
  state: FormState
  skills: readonly string[]
  /** Where one is being changed. */
  corso?: Corso
}

/** The fields of a course. */
export function CorsoForm({ visit, state, skills, corso }: FormProps): Child {
  const say = words(visit.lang)
  const day = (value: string | null | undefined) => (value ?? undefined) as PlainDate | undefined
  return (
    <Form action={visit.path} csrf={visit.csrf} state={state}>
      {corso && <input type="hidden" name="version" value={corso.version} />}
      <TextField name="content.title" label={say('field.title')} value={corso?.title} maxlength={120} />
      <TextField name="content.body" label={say('field.body')} value={corso?.body} maxlength={120} />
      <TextField
        name="content.hours"
        label={say('field.hours')}
        value={textOf(corso?.hours)}
        inputmode="numeric"
        narrow
      />
      <SelectField
        name="content.comune"
        label={say('field.comune')}
        hint={say('field.comune-hint')}
        value={corso?.comune ?? undefined}
        options={COMUNI.toSorted((a, b) => a.nome.localeCompare(b.nome, 'it')).map(({ belfiore, nome }) => ({
          value: belfiore,
          label: nome,
        }))}
        optional
      />
      <DateField name="content.startsOn" label={say('field.starts')} value={day(corso?.startsOn)} />
      <TextField
        name="content.seats"
        label={say('field.seats')}
        value={textOf(corso?.seats)}
        inputmode="numeric"
        narrow
      />
      <SelectField
        name="content.cost"
        label={say('field.cost')}
        value={corso?.cost ?? 'gratuito'}
        options={COSTS.map((value) => ({ value, label: say(`cost.${value}`) }))}
      />
      <Gives visit={visit} skills={skills} corso={corso} />
      <DateField
        name="content.validFrom"
        label={say('field.from')}
        hint={say('field.from-hint')}
        value={day(corso?.validFrom)}
        optional
      />
      <DateField
        name="content.validUntil"
        label={say('field.until')}
        value={day(corso?.validUntil)}
        optional
      />
      <ButtonRow>
        <Button>{say('save')}</Button>
      </ButtonRow>
    </Form>
  )
}

function Gives({
  visit,
  skills,
  corso,
}: {
  visit: Visit
  skills: readonly string[]
  corso: Corso | undefined
}): Child {
  const { lang } = visit
  const say = words(lang)
  return (
    <>
      <Heading level={2}>{say('field.gives')}</Heading>
      <p class="si-hint">{say('field.gives-hint')}</p>
      <SelectField
        name="content.patente"
        label={say('field.patente')}
        value={corso?.patente ?? undefined}
        options={PATENTI.map((value) => ({ value, label: sayChoice(value, lang) }))}
        optional
      />
      <SelectField
        name="content.lingua"
        label={say('field.lingua')}
        value={corso?.lingua ?? undefined}
        options={languageOptions(lang)}
        optional
      />
      <SelectField
        name="content.livello"
        label={say('field.livello')}
        value={corso?.livello ?? undefined}
        options={COURSE_LEVELS.map((value) => ({ value, label: value }))}
        optional
      />
      <datalist id={SKILLS}>
        {skills.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      {ROWS.map((at) => (
        <TextField
          name={`abilita.${at}`}
          label={say('field.abilita', { n: at + 1 })}
          value={corso?.abilita[at]?.name}
          list={SKILLS}
          maxlength={120}
          optional
        />
      ))}
    </>
  )
}

const textOf = (value: number | undefined) => (value === undefined ? undefined : String(value))
