import type { Child } from 'hono/jsx'
import type { PlainDate } from '../../../standard/vocabulary/plain-date.ts'
import {
  Button,
  Card,
  DateField,
  Form,
  TextArea,
  TextField,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import type { SchedaContent } from '../../../records/scheda-informativa/index.ts'
import { words } from './words.ts'

interface SheetFormProps {
  visit: Visit
  state: FormState
  /** The day that the form proposes. */
  validFrom: PlainDate
  title: string
  /** To be written again, with the number of the last version that was read; left out, the sheet is new. */
  sheet?: SchedaContent
  seen?: number
}

/** What a sheet says, and from which day. */
export function SheetForm({ visit, state, validFrom, title, sheet, seen }: SheetFormProps): Child {
  const say = words(visit.lang)
  return (
    <Card title={title}>
      <Form action={visit.path} csrf={visit.csrf} state={state}>
        {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
        <TextField name="title" label={say('form.title')} value={sheet?.title} maxlength={120} />
        <TextArea
          name="lines"
          label={say('form.lines')}
          hint={say('form.lines.hint')}
          value={sheet?.lines.join('\n')}
          rows={8}
          maxlength={4000}
        />
        <TextField
          name="source"
          label={say('sheet.source')}
          hint={say('form.source.hint')}
          value={sheet?.source}
          maxlength={200}
        />
        <DateField name="from" label={say('form.from')} value={sheet?.from} />
        <DateField name="until" label={say('form.until')} value={sheet?.until ?? undefined} optional />
        <DateField
          name="validFrom"
          label={say('form.validFrom')}
          hint={say('form.validFrom.hint')}
          value={validFrom}
        />
        <Button>{say('form.save')}</Button>
      </Form>
    </Card>
  )
}
