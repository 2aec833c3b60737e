import { refusalSentence } from '../../../records/refusals.ts'
import { SiulPage, type Flash, type FormState } from '../../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { COUNSEL } from '../../../records/accesso/index.ts'
import { closeInterviewByHand } from './close-interview.command.ts'
import { Conversation, currentBlock, Top } from './conversation.tsx'
import { isBlock, type Block } from './blocks.ts'
import { fullName, Outcome, OutcomeLead } from './outcome.tsx'
import { preparePatto } from './prepare-patto.command.ts'
import { readInterview } from './read-interview.query.ts'
import { startInterview } from './start-interview.command.ts'
import { addressOf, giveAddress } from './tablet-address.ts'
import { closingWords } from './words-closing.ts'
import { words } from './words.ts'

interface Again {
  block?: Block
  state?: FormState
  closing?: FormState
  flash?: Flash
  status?: number
}

/** The interview, going on or closed. */
export async function showInterview(visit: Visit, again: Again = {}) {
  const answer = await visit.ask(readInterview, { prestazioneId: visit.param('id') })
  if (answer.kind !== 'done') return null
  const view = answer.value
  const { lang } = visit
  const flash = again.flash ? [again.flash] : []
  if (view.delivery.state !== 'in-corso')
    return (
      <SiulPage
        {...visit.siul}
        title={closingWords(lang)('out.title', { name: fullName(view) })}
        lead={<OutcomeLead view={view} />}
        flash={flash}
      >
        <Outcome view={view} />
      </SiulPage>
    )
  const asked = visit.query('blocco')
  const block = again.block ?? (isBlock(asked) ? asked : currentBlock(view))
  const state = again.state ?? again.closing
  return withStatus(
    again.status ?? 200,
    <SiulPage
      {...visit.siul}
      title={words(lang)('title', { name: fullName(view) })}
      top={<Top view={view} />}
      flash={flash}
      errors={(state?.errors.length ?? 0) > 0}
    >
      <Conversation
        view={view}
        block={block}
        csrf={visit.csrf}
        state={again.state}
        closing={again.closing}
        address={view.version && addressOf(visit, view.version)}
        now={visit.now}
      />
    </SiulPage>,
  )
}

export const interviewPage = definePage({
  path: '/siul/prestazioni/:id',
  may: COUNSEL,
  get: (visit) =>
    showInterview(
      visit,
      visit.query('livello') === 'cambiato'
        ? { flash: { kind: 'info', text: words(visit.lang)('profile.moved') } }
        : {},
    ),
})

/** Begins, or goes on, from the person's file. */
export const startPage = definePage({
  path: '/siul/persone/:id/colloqui',
  may: COUNSEL,
  async post(visit) {
    const answer = await visit.ask(startInterview, { personaId: visit.param('id') })
    return answer.kind === 'done' ? visit.seeOther(`/siul/prestazioni/${answer.value.prestazioneId}`) : null
  },
})

/** The text goes to the person: on the tablet, or to the printer. */
export const preparePage = definePage({
  path: '/siul/prestazioni/:id/patto',
  may: COUNSEL,
  async post(visit) {
    const id = visit.param('id')
    const answer = await visit.ask(preparePatto, { ...(await visit.form()), prestazioneId: id })
    if (answer.kind === 'done') {
      if (answer.value.session) giveAddress(visit, answer.value, answer.value.session.code)
      return visit.seeOther(`/siul/prestazioni/${id}?blocco=patto`)
    }
    return again(visit, answer, { block: 'patto' })
  },
})

export const closingPage = definePage({
  path: '/siul/prestazioni/:id/chiusura',
  may: COUNSEL,
  async post(visit) {
    const id = visit.param('id')
    const answer = await visit.ask(closeInterviewByHand, { ...(await visit.form()), prestazioneId: id })
    if (answer.kind === 'done') return visit.seeOther(`/siul/prestazioni/${id}`)
    const errors = answer.kind === 'invalid' ? answer.errors : []
    const closing = await visit.formState(errors)
    return answer.kind === 'refused'
      ? showInterview(visit, { closing, flash: sentence(visit, answer.refusal), status: 409 })
      : showInterview(visit, { closing, status: 422 })
  },
})

type Failed =
  | { kind: 'invalid'; errors: FormState['errors'] }
  | { kind: 'refused'; refusal: { code: string; facts: Record<string, unknown> } }
  | { kind: 'forbidden' }

/** The same page with what is wrong, and what was typed. */
export async function again(visit: Visit, answer: Failed, more: Again) {
  const state = await visit.formState(answer.kind === 'invalid' ? answer.errors : [])
  return answer.kind === 'refused'
    ? showInterview(visit, { ...more, state, flash: sentence(visit, answer.refusal), status: 409 })
    : showInterview(visit, { ...more, state, status: 422 })
}

const sentence = (visit: Visit, refusal: { code: string; facts: Record<string, unknown> }): Flash => ({
  kind: 'error',
  text: refusalSentence(refusal, visit.lang),
})
