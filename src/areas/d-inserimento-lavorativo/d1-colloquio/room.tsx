import type { FC } from 'hono/jsx'
import { ClosingForm } from '../../../across/erogazioni/index.ts'
import { getCard, plainDate, yearsCompleted, type Verdict } from '../../../standard/index.ts'
import {
  Card,
  DefinitionList,
  hour,
  IdentityBar,
  Saved,
  StepList,
  Tag,
  TextField,
  Timer,
  useLang,
  type FormState,
  type Step,
} from '../../../surfaces/design/index.ts'
import { BLOCKS, type Block } from './blocks.ts'
import type { ColloquioView } from './colloquio.query.ts'
import { addressOf, savedIn, type PartProps } from './part-frame.tsx'
import { OpportunitiesPart } from './part-opportunita.tsx'
import { HasPart, MissingPart, NotePart, WantsPart } from './parts.tsx'
import { words } from './words.ts'

const NAME = getCard('D1').name

const SHOWS: Record<Block, FC<PartProps>> = {
  cerca: WantsPart,
  ha: HasPart,
  manca: MissingPart,
  opportunita: OpportunitiesPart,
  note: NotePart,
}

export const fullName = ({ persona }: Pick<ColloquioView, 'persona'>): string =>
  `${persona.name} ${persona.surname}`

/** The part to show where none is asked for: the first not ended, then the opportunities. */
export const currentBlock = ({ blocks }: ColloquioView): Block =>
  (['cerca', 'ha', 'manca'] as const).find((block) => blocks[block]?.state !== 'fatto') ?? 'opportunita'

/** A note is there as soon as it is written; the rest is done when she has said so. */
const isDone = ({ blocks }: ColloquioView, block: Block): boolean =>
  block === 'note' ? blocks.note !== undefined : blocks[block]?.state === 'fatto'

interface RoomProps {
  view: ColloquioView
  block: Block
  csrf: string
  state?: FormState | undefined
  closing?: FormState | undefined
}

/** The interview: its parts on the left, the one in hand in the middle, what the act asks on the right. */
export const Room: FC<RoomProps> = ({ view, block, csrf, state, closing }) => {
  const say = words(useLang())
  const Shown = SHOWS[block]
  const steps = BLOCKS.map((each): Step => ({
    label: say(`block.${each}`),
    href: `${addressOf(view.delivery.id)}?blocco=${each}`,
    state: each === block ? 'now' : isDone(view, each) ? 'done' : 'todo',
  }))
  return (
    <div class="si-guided">
      <StepList label={say('steps')} steps={steps} />
      <div class="si-stack">
        <Shown view={view} csrf={csrf} state={state} />
        <Closing view={view} csrf={csrf} state={closing} />
      </div>
      <aside class="si-stack" aria-label={say('side.terms')}>
        <Card title={say('side.terms')}>
          <DefinitionList
            entries={[
              { term: say('side.part'), detail: <span lang="it">D1 · {NAME}</span> },
              { term: say('side.gives'), detail: say('side.gives.what') },
            ]}
          />
        </Card>
        <Before verdicts={view.preconditions} />
      </aside>
    </div>
  )
}

/** Who is in front, the minutes and the state of the saving: always in view. */
export const Top: FC<{ view: ColloquioView }> = ({ view }) => {
  const say = words(useLang())
  const { persona, today, counted, bounds, blocks } = view
  const saved = Object.values(blocks).map(({ savedAt }) => savedAt.getTime())
  return (
    <IdentityBar
      name={fullName(view)}
      facts={[
        <span lang="it">{NAME}</span>,
        say('age', { years: yearsCompleted(plainDate(persona.birthOn), today) }),
        ...(persona.comuneName ? [persona.comuneName] : []),
      ]}
      states={[<Timer minutes={counted} min={bounds.min} max={bounds.max} />]}
      actions={<Saved at={saved.length > 0 ? hour(new Date(Math.max(...saved))) : undefined} />}
    />
  )
}

/** What the card asks before, and whether it is there. */
export const Before: FC<{ verdicts: readonly Verdict[] }> = ({ verdicts }) => {
  const say = words(useLang())
  const isMissing = verdicts.some(({ outcome }) => outcome !== 'met')
  return (
    <Card title={say('before.title')}>
      <ul class="si-verdicts">
        {verdicts.map(({ rule, outcome }) => (
          <li>
            <Tag tone={outcome === 'met' ? 'success' : 'warning'}>
              {say(`before.${outcome === 'met' || outcome === 'missed' ? outcome : 'unknown'}`)}
            </Tag>{' '}
            {say(`before.${rule}` as 'before.D1.patto-sottoscritto')}
          </li>
        ))}
      </ul>
      {isMissing && <p class="si-hint">{say('before.why')}</p>}
    </Card>
  )
}

/** Closing, with the minutes for proposals apart where there were any. */
const Closing: FC<PartProps> = ({ view, csrf, state }) => {
  const say = words(useLang())
  return (
    <Card title={say('close')}>
      <ClosingForm
        action={`${addressOf(view.delivery.id)}/chiusura`}
        csrf={csrf}
        state={state}
        counted={view.counted}
        min={view.bounds.min}
      >
        {savedIn(view, 'opportunita').proposte !== undefined && (
          <TextField
            name="proposalMinutes"
            label={say('close.proposals')}
            hint={say('close.proposals.hint')}
            optional
            inputmode="numeric"
            maxlength={3}
            narrow
          />
        )}
      </ClosingForm>
    </Card>
  )
}
