import type { Child } from 'hono/jsx'
import type { Answer } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import {
  Callout,
  Columns,
  dayShort,
  EMPTY_FORM,
  Heading,
  type Flash,
  type FormState,
} from '../../surfaces/design/index.ts'
import { plainDate } from '../../standard/index.ts'
import { errorsOf } from '../../surfaces/door/form-errors.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { PersonaPage } from '../persona/index.ts'
import { chooseMessages, registerContact, writeToPersona } from './messaggi.command.ts'
import { readThread, type ThreadView } from './messaggi.query.ts'
import { CallForm, ChoiceForm, WriteForm } from './thread-forms.tsx'
import { Conversation } from './thread-items.tsx'
import { words } from './words.ts'

const ACTS = {
  scrivi: { request: writeToPersona, told: 'scritto', blame: 'text' },
  telefonata: { request: registerContact, told: 'registrata', blame: 'note' },
  preferenze: { request: chooseMessages, told: 'scelto', blame: 'reason' },
} as const
export type ThreadAct = keyof typeof ACTS
const TOLD = Object.values(ACTS).map(({ told }) => told)

/** All that was said with a person, in one place: messages and calls, latest first. */
export const threadPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/messaggi',
  may: CENTRO,
  get: (visit) => show(visit, {}),
})

export const threadActPage = definePage({
  path: '/siul/persone/:id{[0-9a-f-]+}/messaggi/:act{scrivi|telefonata|preferenze}',
  may: CENTRO,
  get: (visit) => visit.seeOther(hereOf(visit)),
  async post(visit) {
    const act = (Object.keys(ACTS) as ThreadAct[]).find((one) => one === visit.param('act'))
    if (!act) return null
    const answer = await carry(visit, act)
    if (answer.kind === 'done') return visit.seeOther(`${hereOf(visit)}?esito=${ACTS[act].told}`)
    const errors = errorsOf(visit, answer, ACTS[act].blame)
    const shown = await show(visit, { act, state: await visit.formState(errors) })
    return shown && withStatus(422, shown)
  },
})

const hereOf = (visit: Visit): string => `/siul/persone/${visit.param('id')}/messaggi`

async function carry(visit: Visit, act: ThreadAct): Promise<Answer<unknown>> {
  const input = { ...(await visit.form()), personaId: visit.param('id') }
  if (act === 'scrivi') return visit.ask(writeToPersona, input)
  return act === 'telefonata' ? visit.ask(registerContact, input) : visit.ask(chooseMessages, input)
}

/** Which form has something wrong in it, and what. */
interface Wrong {
  act?: ThreadAct
  state?: FormState
}

async function show(visit: Visit, { act, state = EMPTY_FORM }: Wrong): Promise<Child> {
  const answer = await visit.ask(readThread, { personaId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const view = answer.value
  const say = words(visit.lang)
  const here = hereOf(visit)
  const stateOf = (one: ThreadAct) => (one === act ? state : EMPTY_FORM)
  return (
    <PersonaPage
      visit={visit}
      persona={view.persona}
      tab="messaggi"
      errors={act !== undefined}
      flash={flashOf(visit)}
    >
      <Columns
        main={
          <>
            <Silence visit={visit} view={view} />
            <Heading level={2}>{say('thread.list')}</Heading>
            <Conversation items={view.items} write={`#scrivi`} />
          </>
        }
        side={
          <>
            <WriteForm action={`${here}/scrivi`} csrf={visit.csrf} state={stateOf('scrivi')} />
            <CallForm action={`${here}/telefonata`} csrf={visit.csrf} state={stateOf('telefonata')} />
            <ChoiceForm
              action={`${here}/preferenze`}
              csrf={visit.csrf}
              state={stateOf('preferenze')}
              choice={view.choice}
            />
          </>
        }
      />
    </PersonaPage>
  )
}

function flashOf(visit: Visit): Flash[] {
  const told = visit.told(TOLD)
  return told ? [{ kind: 'done', text: words(visit.lang)(`done.${told}`) }] : []
}

function Silence({ visit, view: { choice, silentUntil } }: { visit: Visit; view: ThreadView }): Child {
  const say = words(visit.lang)
  const { pausedUntil, reason } = choice
  if (pausedUntil === null && silentUntil === null) return null
  const day = (text: string) => dayShort(plainDate(text), visit.lang)
  return (
    <Callout kind="note">
      {pausedUntil !== null && <p>{say('thread.paused', { day: day(pausedUntil), reason: reason ?? '' })}</p>}
      {silentUntil !== null && <p>{say('thread.silent', { day: day(silentUntil) })}</p>}
    </Callout>
  )
}
