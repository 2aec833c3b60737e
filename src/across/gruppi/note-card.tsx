import type { Child } from 'hono/jsx'
import { Button, Card, Form, TextArea, type FormState } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { HERE } from './gruppi.page.tsx'
import type { Read } from './gruppo.page.tsx'
import { noteGruppo } from './nota.command.ts'
import { words } from './words.ts'

interface NoteProps {
  visit: Visit
  read: Read
  state: FormState
}

/** What is to be remembered of the session: written by who leads, read by who sees the group. */
export function NoteCard({ visit, read: { gruppo }, state }: NoteProps): Child {
  const say = words(visit.lang)
  const { id, note } = gruppo
  if (!visit.may(noteGruppo))
    return note ? (
      <Card title={say('note')}>
        <p>{note}</p>
      </Card>
    ) : null
  return (
    <Card title={say('note')}>
      <Form action={`${HERE}/${id}/nota`} csrf={visit.csrf} state={state}>
        <TextArea
          name="note"
          label={say('note')}
          hint={say('note.hint')}
          value={note ?? undefined}
          rows={3}
          maxlength={2000}
          optional
        />
        <Button kind="secondary">{say('note.save')}</Button>
      </Form>
    </Card>
  )
}
