import type { Child, FC } from 'hono/jsx'
import { Button, Card, Form, TextField, useLang, type FormState } from '../../../surfaces/design/index.ts'
import type { BlockData } from './block-data.ts'
import type { SavedBlock } from './blocks.ts'
import type { InterviewView } from './read-interview.query.ts'
import { words } from './words.ts'

/** What every part of the page gets. */
export interface BlockProps {
  view: InterviewView
  csrf: string
  state?: FormState | undefined
}

/** Where a part is saved. */
export const blockUrl = (view: InterviewView, block: SavedBlock): string =>
  `/siul/prestazioni/${view.delivery.id}/blocchi/${block}`

/** What a part keeps so far; empty where it was never saved. */
export const savedIn = <B extends SavedBlock>(view: InterviewView, block: B): BlockData[B] =>
  view.blocks[block]?.data ?? {}

interface FrameProps extends BlockProps {
  block: SavedBlock
  /** The one click of the good case. */
  confirm: string
  children: Child
}

/** A part of the conversation: its form, which saves itself, with the button that ends it and a way to leave it for later. */
export const BlockFrame: FC<FrameProps> = ({ view, csrf, state, block, confirm, children }) => {
  const say = words(useLang())
  const url = blockUrl(view, block)
  const saved = view.blocks[block]
  const { motivo } = savedIn(view, block)
  const leaving = state?.errors.some(({ field }) => field === 'motivo')
  return (
    <Card title={say(`block.${block}`)}>
      {saved?.state === 'dopo' && motivo && <p>{say('later.because', { why: motivo })}</p>}
      <Form action={url} csrf={csrf} state={state} autosave={url}>
        <input type="hidden" name="version" value={saved?.version ?? 0} />
        {children}
        <div class="si-buttons">
          <Button name="esito" value="fatto">
            {confirm}
          </Button>
        </div>
        <details class="si-later" open={leaving}>
          <summary>{say('later')}</summary>
          <TextField name="motivo" label={say('later.why')} value={motivo} maxlength={300} />
          <Button kind="secondary" name="esito" value="dopo">
            {say('later.do')}
          </Button>
        </details>
      </Form>
    </Card>
  )
}
