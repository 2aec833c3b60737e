import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { hashOfCode } from '../../records/patto/index.ts'
import { tabletActor } from '../../records/accesso/index.ts'
import { carryOut, type Answer, type Command } from '../../platform/work/index.ts'
import { EMPTY_FORM, ErrorState, PortalPage, type FormState } from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerPatto } from './answer-patto.command.ts'
import { Answered, ToAnswer } from './firma-view.tsx'
import { fileNameOf, printPatto } from './patto-pdf.ts'
import { showPatto, type Shown } from './show-patto.command.ts'
import { words } from './words.ts'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'

/** Asks as the tablet that the address is: whoever may be logged in on this browser has no part in it. */
function askAsTablet<S extends z.ZodType, T>(
  visit: Visit,
  request: Command<S, T>,
  input: object,
): Promise<Answer<T>> {
  const codice = visit.param('codice')
  const { engine } = visit.c.var
  const actor = tabletActor(hashOfCode(codice))
  return carryOut(engine, { actor, request, input: { ...input, codice }, lang: visit.lang })
}

interface Again {
  state?: FormState
  status?: number
}

async function showTablet(visit: Visit, { state = EMPTY_FORM, status = 200 }: Again = {}) {
  const answer = await askAsTablet(visit, showPatto, {})
  if (answer.kind === 'refused') return closed(visit, answer.refusal)
  if (answer.kind !== 'done') return null
  const shown = answer.value
  const props = { shown, action: visit.path, csrf: visit.csrf, state }
  return tablet(visit, {
    status,
    title: titleOf(shown, visit),
    errors: state.errors.length > 0,
    children:
      shown.state === 'open' ? <ToAnswer {...props} /> : <Answered shown={shown} action={visit.path} />,
  })
}

const DONE = {
  firmata: 'agreed',
  superata: 'agreed',
  'non-condivisa': 'disagreed',
  rinviata: 'not-now',
} as const

function titleOf({ state, version }: Shown, visit: Visit): string {
  const said = version.state in DONE ? DONE[version.state as keyof typeof DONE] : undefined
  const say = words(visit.lang)
  return state !== 'open' && said ? say(`done.${said}`) : say('title')
}

function closed(visit: Visit, refusal: Parameters<typeof refusalSentence>[0]) {
  const say = words(visit.lang)
  return tablet(visit, {
    status: refusalStatus(refusal),
    title: say('closed'),
    errors: false,
    children: (
      <ErrorState what={refusalSentence(refusal, visit.lang)} safe={say('closed.safe')} todo={null} />
    ),
  })
}

/** The portal's page with nothing around: no menu, no search, no way to staff's rooms. */
function tablet(visit: Visit, page: { status: number; title: string; errors: boolean; children: Child }) {
  const { signInHref: _, account: __, ...shell } = visit.portal
  return withStatus(
    page.status,
    <PortalPage {...shell} nav={[]} title={page.title} errors={page.errors}>
      <div class="si-tablet si-stack">{page.children}</div>
    </PortalPage>,
  )
}

export const tabletPage = definePage({
  path: '/firma/:codice',
  may: 'public',
  get: (visit) => showTablet(visit),
  async post(visit) {
    const answer = await askAsTablet(visit, answerPatto, await answerOf(visit))
    if (answer.kind === 'done') return visit.seeOther(visit.path)
    if (answer.kind === 'invalid')
      return showTablet(visit, { state: await visit.formState(answer.errors), status: 422 })
    return answer.kind === 'refused' ? closed(visit, answer.refusal) : null
  },
})

/** What belongs to the answer given: the page has room for all three. */
async function answerOf(visit: Visit): Promise<Record<string, unknown>> {
  const { answer: chosen, send, firma, row, words, later } = await visit.form()
  const answer = send ?? chosen
  if (answer === 'disagreed') return { answer, row, words }
  return answer === 'not-now' ? { answer, words: later } : { answer, firma }
}

/** The person's copy, while the address stands. */
export const copyPage = definePage({
  path: '/firma/:codice/patto.pdf',
  may: 'public',
  async get(visit) {
    const answer = await askAsTablet(visit, showPatto, {})
    if (answer.kind !== 'done' || !answer.value.version.signature) return null
    const { version, centro, strokes } = answer.value
    const pdf = printPatto({ version, centro, strokes, origin: new URL(visit.c.req.url).origin })
    return visit.c.body(Uint8Array.from(pdf), 200, {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${fileNameOf(version)}"`,
    })
  },
})
