import type { Child } from 'hono/jsx'
import { ACCORDO_SERVICES, type AccordoService, type AccordoText } from '../../records/accordo/index.ts'
import { getCard } from '../../standard/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import {
  Button,
  Card,
  DateField,
  FieldError,
  fieldId,
  Form,
  SelectField,
  Stack,
  TextArea,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { accordoWords } from './accordo-words.ts'

const LINES = [0, 1, 2, 3]
const USUAL = [0, 1] as const

interface AccordoFormProps {
  visit: Visit
  state: FormState
  /** The text to start from; left out, the usual promises of the service. */
  text?: AccordoText | undefined
  /** The last version as it was seen; left out, the agreement is new. */
  version?: number | undefined
  service: AccordoService
  today: PlainDate
}

/** What each side promises, and from when to when. */
export function AccordoForm({ visit, state, text, version, service, today }: AccordoFormProps): Child {
  const say = accordoWords(visit.lang)
  const usual = (side: Side) => USUAL.map((at) => ({ text: say(`usual.${service}.${side}.${at}`) }))
  return (
    <Form action={visit.path} csrf={visit.csrf} state={state}>
      {version === undefined ? (
        <SelectField
          name="service"
          label={say('service')}
          value={service}
          options={ACCORDO_SERVICES.map((code) => ({
            value: code,
            label: `${code} · ${getCard(code).name}`,
          }))}
        />
      ) : (
        <input type="hidden" name="version" value={version} />
      )}
      <TextArea name="goal" label={say('goal')} value={text?.goal} rows={2} maxlength={600} />
      <Promises visit={visit} state={state} side="ours" lines={text?.ours ?? usual('ours')} />
      <Promises visit={visit} state={state} side="theirs" lines={text?.theirs ?? usual('theirs')} />
      <DateField name="from" label={say('from')} value={text?.from ?? today} />
      <DateField name="until" label={say('until')} value={text?.until ?? undefined} optional />
      <Button>{say('save')}</Button>
    </Form>
  )
}

type Side = 'ours' | 'theirs'

function Promises(props: { visit: Visit; state: FormState; side: Side; lines: AccordoText[Side] }): Child {
  const { visit, state, side, lines } = props
  const say = accordoWords(visit.lang)
  const error = state.errors.find(({ field }) => field === side)
  return (
    <Card title={say(side)} level={3}>
      {error && (
        <div id={fieldId(side)} tabindex={-1}>
          <FieldError id={`${fieldId(side)}-error`} text={error.message} />
        </div>
      )}
      <Stack>
        {LINES.map((at) => (
          <div class="si-promise">
            <TextField
              name={`${side}.${at}.text`}
              label={say(`${side}.text`, { n: at + 1 })}
              value={lines[at]?.text}
              maxlength={300}
              optional={at > 0}
            />
            <DateField
              name={`${side}.${at}.by`}
              label={say('by', { n: at + 1 })}
              value={lines[at]?.by}
              optional
            />
          </div>
        ))}
      </Stack>
    </Card>
  )
}
