import type { Child, FC } from 'hono/jsx'
import { Button, Card, Form, useLang, type FormState } from '../../../surfaces/design/index.ts'
import type { Block, BlockData } from './blocks.ts'
import type { ColloquioView } from './colloquio.query.ts'
import { words } from './words.ts'

/** What every part of the page gets. */
export interface PartProps {
  view: ColloquioView
  csrf: string
  state?: FormState | undefined
}

/** Where the interview is, and what hangs from it. */
export const addressOf = (id: string): string => `/siul/prestazioni/${id}/incrocio`

/** What a part keeps so far; empty where it was never saved. */
export const savedIn = <B extends Block>({ blocks }: ColloquioView, block: B): BlockData[B] =>
  (blocks[block]?.data ?? {}) as BlockData[B]

interface FrameProps extends PartProps {
  block: Block
  confirm?: string
  children: Child
}

/** A part of the interview: its form, which saves itself, with the button that ends it. */
export const PartFrame: FC<FrameProps> = ({ view, csrf, state, block, confirm, children }) => {
  const say = words(useLang())
  const url = `${addressOf(view.delivery.id)}/blocchi/${block}`
  return (
    <Card title={say(`block.${block}`)}>
      <Form action={url} csrf={csrf} state={state} autosave={url}>
        <input type="hidden" name="version" value={view.blocks[block]?.version ?? 0} />
        {children}
        <div class="si-buttons">
          <Button name="esito" value="fatto">
            {confirm ?? say('confirm')}
          </Button>
        </div>
      </Form>
    </Card>
  )
}
