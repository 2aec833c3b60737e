import type { Child } from 'hono/jsx'
import {
  Compare,
  savesItself,
  settleBlock,
  tellProgram,
  wasChanged,
} from '../../../across/erogazioni/index.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { refusalSentence } from '../../../records/refusals.ts'
import type { Answer } from '../../../platform/work/index.ts'
import {
  Button,
  Card,
  dayLong,
  dayOf,
  HiddenCsrf,
  hour,
  SiulPage,
  type Flash,
  type FormState,
} from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { isBlock, type Block } from './blocks.ts'
import { closeColloquio, proposeNow, savePart, setPartAside, startColloquio } from './colloquio.command.ts'
import { beforeColloquio, readColloquio, type ColloquioView } from './colloquio.query.ts'
import { Outcome } from './outcome.tsx'
import { addressOf } from './part-frame.tsx'
import { Before, currentBlock, fullName, Room, Top } from './room.tsx'
import { words } from './words.ts'

const ROOM = '/siul/prestazioni/:id/incrocio'

/** The interview for the match, going on or closed. */
export const colloquioPage = definePage({ path: ROOM, may: COUNSEL, get: (visit) => show(visit) })

/** Begins, or goes on, from the person's file. */
export const startPage = definePage({
  path: '/siul/persone/:id/colloqui/incrocio',
  may: COUNSEL,
  async post(visit) {
    const answer = await visit.ask(startColloquio, { personaId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(addressOf(answer.value.prestazioneId)) : null
  },
})

export const partPage = definePage({
  path: `${ROOM}/blocchi/:block`,
  may: COUNSEL,
  async post(visit) {
    const block = visit.param('block')
    if (!isBlock(block)) return null
    const prestazioneId = visit.param('id')
    const input = { ...(await visit.form()), prestazioneId, block }
    const answer = await visit.ask(savePart, input)
    const conflict = `${addressOf(prestazioneId)}/blocchi/${block}/confronto`
    if (wasChanged(answer)) await visit.ask(setPartAside, input)
    if (savesItself(visit)) return tellProgram(visit, answer, conflict)
    if (answer.kind === 'done') return visit.seeOther(addressOf(prestazioneId))
    return wasChanged(answer) ? visit.seeOther(conflict) : again(visit, answer, { block, part: 'state' })
  },
})

/** Two versions of one part side by side, and the choice. */
export const comparePage = definePage({
  path: `${ROOM}/blocchi/:block/confronto`,
  may: COUNSEL,
  async get(visit) {
    const block = visit.param('block')
    const answer = await visit.ask(readColloquio, { prestazioneId: visit.param('id') })
    if (!isBlock(block) || answer.kind !== 'done') return null
    const say = words(visit.lang)
    return Compare({
      visit,
      saved: answer.value.blocks[block],
      part: say(`block.${block}`),
      title: say('title', { name: fullName(answer.value) }),
      back: `${addressOf(visit.param('id'))}?blocco=${block}`,
    })
  },
  async post(visit) {
    const block = visit.param('block')
    const prestazioneId = visit.param('id')
    await visit.ask(settleBlock, { ...(await visit.form()), prestazioneId, block })
    return visit.seeOther(`${addressOf(prestazioneId)}?blocco=${block}`)
  },
})

export const proposePage = definePage({
  path: `${ROOM}/proposta`,
  may: COUNSEL,
  async post(visit) {
    const prestazioneId = visit.param('id')
    const answer = await visit.ask(proposeNow, { ...(await visit.form()), prestazioneId })
    return answer.kind === 'done'
      ? visit.seeOther(`${addressOf(prestazioneId)}?blocco=opportunita`)
      : again(visit, answer, { block: 'opportunita', part: 'state' })
  },
})

export const closingPage = definePage({
  path: `${ROOM}/chiusura`,
  may: COUNSEL,
  async post(visit) {
    const prestazioneId = visit.param('id')
    const answer = await visit.ask(closeColloquio, { ...(await visit.form()), prestazioneId })
    return answer.kind === 'done'
      ? visit.seeOther(addressOf(prestazioneId))
      : again(visit, answer, { part: 'closing' })
  },
})

interface Again {
  block?: Block
  part: 'state' | 'closing'
}

/** The same page with what is wrong, and what was typed. */
async function again(visit: Visit, answer: Answer<unknown>, { block, part }: Again) {
  const state = await visit.formState(answer.kind === 'invalid' ? answer.errors : [])
  const flash: Flash[] =
    answer.kind === 'refused' ? [{ kind: 'error', text: refusalSentence(answer.refusal, visit.lang) }] : []
  const page = await show(visit, { ...(block && { block }), [part]: state, flash })
  return withStatus(answer.kind === 'refused' ? 409 : 422, page)
}

interface Shown {
  block?: Block
  state?: FormState
  closing?: FormState
  flash?: Flash[]
}

async function show(visit: Visit, { block, state, closing, flash = [] }: Shown = {}): Promise<Child> {
  const answer = await visit.ask(readColloquio, { prestazioneId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const view = answer.value
  if (view.delivery.state !== 'in-corso') return closed(visit, view, flash)
  const asked = visit.query('blocco')
  return (
    <SiulPage
      {...visit.siul}
      title={words(visit.lang)('title', { name: fullName(view) })}
      top={<Top view={view} />}
      flash={flash}
      errors={(state ?? closing)?.errors.length !== undefined && (state ?? closing)?.errors.length !== 0}
    >
      <Room
        view={view}
        block={block ?? (isBlock(asked) ? asked : currentBlock(view))}
        csrf={visit.csrf}
        state={state}
        closing={closing}
      />
    </SiulPage>
  )
}

function closed(visit: Visit, view: ColloquioView, flash: Flash[]): Child {
  const say = words(visit.lang)
  const { startedAt, endedAt, operatorName: operator } = view.delivery
  const from = hour(startedAt)
  const until = hour(endedAt ?? startedAt)
  return (
    <SiulPage
      {...visit.siul}
      title={say('out.title', { name: fullName(view) })}
      lead={say('out.lead', { day: dayLong(dayOf(startedAt), visit.lang), from, until, operator })}
      flash={flash}
    >
      <Outcome view={view} />
    </SiulPage>
  )
}

/** On the first page of a file: the interview begins here, with what the card asks before. */
export async function colloquioBox(visit: Visit, personaId: string): Promise<Child> {
  if (!visit.may(startColloquio)) return null
  const answer = await visit.ask(beforeColloquio, { personaId })
  if (answer.kind !== 'done') return null
  const say = words(visit.lang)
  return (
    <Card title={say('box.title')}>
      <p>{say('box.text')}</p>
      {answer.value.some(({ outcome }) => outcome !== 'met') && <Before verdicts={answer.value} />}
      <form method="post" action={`/siul/persone/${personaId}/colloqui/incrocio`}>
        <HiddenCsrf token={visit.csrf} />
        <Button kind="secondary">{say('box.go')}</Button>
      </form>
    </Card>
  )
}
