import type { FC } from 'hono/jsx'
import { Button, Card, Form, TextArea, useLang } from '../../../surfaces/design/index.ts'
import { blockUrl, savedIn, type BlockProps } from './block-frame.tsx'
import { words } from './words.ts'

/** The counsellor's own note. */
export const NoteBlock: FC<BlockProps> = ({ view, csrf, state }) => {
  const say = words(useLang())
  const url = blockUrl(view, 'note')
  return (
    <Card title={say('block.note')} icon="it-locked">
      <Form action={url} csrf={csrf} state={state} autosave={url}>
        <NoteFields view={view} rows={10} />
        <div class="si-buttons">
          <Button name="esito" value="fatto">
            {say('note.save')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}

/** The note with the version it is written over, for any form that carries it. */
export const NoteFields: FC<Pick<BlockProps, 'view'> & { rows: number }> = ({ view, rows }) => {
  const say = words(useLang())
  return (
    <>
      <input type="hidden" name="version" value={view.blocks['note']?.version ?? 0} />
      <TextArea
        name="text"
        label={say('note')}
        hint={say('note.hint')}
        optional
        rows={rows}
        maxlength={8000}
        value={savedIn(view, 'note').text}
      />
    </>
  )
}
