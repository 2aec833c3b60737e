import type { FC } from 'hono/jsx'
import { SUGGESTED_PROMISES } from '../../../records/patto/index.ts'
import { plainDate } from '../../../standard/index.ts'
import { Callout, dayInput, TextField, useLang } from '../../../surfaces/design/index.ts'
import type { Row } from './block-data.ts'
import { BlockFrame, savedIn, type BlockProps } from './block-frame.tsx'
import { words } from './words.ts'

/** The goal and the promises of both sides, proposed; every row can be changed. */
export const PathBlock: FC<BlockProps> = (props) => {
  const say = words(useLang())
  const { view } = props
  const isNew = !('percorso' in view.blocks)
  const { goal, ours = [], theirs = [] } = isNew ? view.percorso : savedIn(view, 'percorso')
  const most = Math.max(filled(ours).length, filled(theirs).length)
  return (
    <BlockFrame {...props} block="percorso" confirm={say('accept')}>
      {most > SUGGESTED_PROMISES && (
        <Callout kind="warning" title={say('path.many', { count: most })}>
          <p>{say('path.many.why')}</p>
        </Callout>
      )}
      <TextField name="goal" label={say('path.goal')} value={goal} maxlength={300} />
      <p>{say('path.you')}</p>
      <div class="si-sides si-sides--wide">
        <Side side="ours" rows={filled(ours)} />
        <Side side="theirs" rows={filled(theirs)} />
      </div>
    </BlockFrame>
  )
}

const filled = (rows: readonly Row[]): Row[] => rows.filter(({ text }) => text)

/** The rows of one side, and an empty one to go on. */
const Side: FC<{ side: 'ours' | 'theirs'; rows: readonly Row[] }> = ({ side, rows }) => {
  const say = words(useLang())
  return (
    <fieldset>
      <legend>
        <h3>{say(`path.${side}`)}</h3>
      </legend>
      {[...rows, {}].map(({ text, by }: Row, at) => (
        <div class="si-promise">
          <TextField
            name={`${side}.${at}.text`}
            label={say(`path.${side}.row`, { n: at + 1 })}
            optional={at >= rows.length}
            value={text}
            maxlength={200}
          />
          <TextField
            name={`${side}.${at}.by`}
            label={say('path.by')}
            optional
            value={by && dayInput(plainDate(by))}
            maxlength={10}
          />
        </div>
      ))}
    </fieldset>
  )
}
