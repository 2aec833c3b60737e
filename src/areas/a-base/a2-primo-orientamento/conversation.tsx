import type { FC } from 'hono/jsx'
import { ClosingForm } from '../../../across/erogazioni/index.ts'
import { yearsCompleted, plainDate } from '../../../standard/index.ts'
import {
  Card,
  DefinitionList,
  Heat,
  hour,
  IdentityBar,
  Saved,
  StepList,
  Timer,
  useLang,
  type FormState,
  type Step,
} from '../../../surfaces/design/index.ts'
import { BLOCKS, CONVERSATION, type Block, type SavedBlock } from './blocks.ts'
import { ExperienceBlock, WorkBlock } from './block-jobs.tsx'
import { NoteBlock } from './block-note.tsx'
import { PathBlock } from './block-path.tsx'
import { PattoBlock } from './block-patto.tsx'
import { Explained, ProfileBlock } from './block-profile.tsx'
import { savedIn, type BlockProps } from './block-frame.tsx'
import { WhoBlock } from './block-who.tsx'
import { fullName } from './outcome.tsx'
import type { InterviewView } from './read-interview.query.ts'
import { closingWords } from './words-closing.ts'
import { words } from './words.ts'

const SHOWS: Record<SavedBlock, FC<BlockProps>> = {
  'chi-sei': WhoBlock,
  esperienze: ExperienceBlock,
  profilazione: ProfileBlock,
  lavori: WorkBlock,
  percorso: PathBlock,
  note: NoteBlock,
}

/** The part to show where none is asked for: the first not ended, then the patto. */
export function currentBlock(view: InterviewView): Block {
  const isOpen = (block: SavedBlock) => {
    const state = view.blocks[block]?.state
    return state !== 'fatto' && state !== 'dopo'
  }
  return view.version ? 'patto' : (CONVERSATION.find(isOpen) ?? 'patto')
}

interface ConversationProps {
  view: InterviewView
  block: Block
  csrf: string
  /** The form being shown again, if any: of the part, or of the closing. */
  state?: FormState | undefined
  closing?: FormState | undefined
  address: string | undefined
  now: Date
}

/** The interview room: parts on the left, the one in hand in the middle, what is known on the right. */
export const Conversation: FC<ConversationProps> = ({ view, block, csrf, state, closing, address, now }) => {
  const Shown = block === 'patto' ? undefined : SHOWS[block]
  return (
    <div class="si-guided">
      <Steps view={view} block={block} />
      <div class="si-stack">
        {Shown ? (
          <Shown view={view} csrf={csrf} state={state} />
        ) : (
          <PattoBlock view={view} csrf={csrf} state={state} address={address} now={now} />
        )}
        <details
          class="si-close"
          open={closing !== undefined || ['firmata', 'rinviata'].includes(view.version?.state ?? '')}
        >
          <summary>{closingWords(useLang())('close')}</summary>
          <ClosingForm
            action={`/siul/prestazioni/${view.delivery.id}/chiusura`}
            csrf={csrf}
            state={closing}
            counted={view.counted}
            min={view.bounds.min}
          />
        </details>
      </div>
      <Known view={view} block={block} />
    </div>
  )
}

/** Who is in front, the minutes and the state of the saving: always in view. */
export const Top: FC<{ view: InterviewView }> = ({ view }) => {
  const lang = useLang()
  const say = words(lang)
  const { persona, today, counted, bounds, blocks } = view
  const saved = Object.values(blocks).map(({ savedAt }) => savedAt.getTime())
  return (
    <IdentityBar
      name={fullName(view)}
      facts={[
        say('service'),
        say('age', { years: yearsCompleted(plainDate(persona.birthOn), today) }),
        ...(persona.comuneName ? [persona.comuneName] : []),
      ]}
      states={[<Timer minutes={counted} min={bounds.min} max={bounds.max} />]}
      actions={<Saved at={saved.length > 0 ? hour(new Date(Math.max(...saved))) : undefined} />}
    />
  )
}

const Steps: FC<{ view: InterviewView; block: Block }> = ({ view, block }) => {
  const say = words(useLang())
  const steps = BLOCKS.map((each): Step => {
    const state = stateOf(view, each)
    return {
      label: say(`block.${each}`),
      href: `/siul/prestazioni/${view.delivery.id}?blocco=${each}`,
      state: each === block ? 'now' : state,
      detail: each !== 'patto' && state === 'later' ? savedIn(view, each).motivo : undefined,
    }
  })
  return <StepList label={say('steps')} steps={steps} />
}

function stateOf(view: InterviewView, block: Block): 'done' | 'later' | 'todo' {
  if (block === 'patto') return view.version?.state === 'firmata' ? 'done' : 'todo'
  const state = view.blocks[block]?.state
  if (block === 'note') return savedIn(view, 'note').text ? 'done' : 'todo'
  return state === 'fatto' ? 'done' : state === 'dopo' ? 'later' : 'todo'
}

const Known: FC<{ view: InterviewView; block: Block }> = ({ view, block }) => {
  const say = words(useLang())
  const { outcome } = view.profile
  const due = view.deadlines.find(({ outcome }) => outcome === 'open' || outcome === 'missed')?.due ?? null
  return (
    <aside class="si-stack" aria-label={say('side.terms')}>
      <Card title={say('side.terms')}>
        <DefinitionList
          entries={[
            { term: say('side.part'), detail: <span lang="it">A2 · {words('it')('service')}</span> },
            { term: say('side.gives'), detail: say('side.gives.what') },
            ...(due === null
              ? []
              : [{ term: say('side.due'), detail: <Heat deadline={{ dueOn: due, today: view.today }} /> }]),
          ]}
        />
      </Card>
      {block !== 'profilazione' && view.profile.last && !('missing' in outcome) && (
        <Card title={say('block.profilazione')}>
          <Explained profile={outcome} brief />
          {view.profile.last.overrideClass && (
            <p>
              {say('profile.overridden', {
                level: view.profile.last.overrideClass,
                why: view.profile.last.overrideReason ?? '',
              })}
            </p>
          )}
        </Card>
      )}
    </aside>
  )
}
