import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { getCookie, setCookie } from 'hono/cookie'
import { CODE_MINUTES, hashOfCode } from '../../records/patto/index.ts'
import { tabletActor } from '../../records/accesso/index.ts'
import { carryOut, type Answer, type Command } from '../../platform/work/index.ts'
import {
  ButtonLink,
  EMPTY_FORM,
  ErrorState,
  PortalPage,
  type FormState,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerPatto } from './answer-patto.command.ts'
import { askCode, enterCode } from './code.command.ts'
import { CodeSteps } from './code-steps.tsx'
import { Answered, ToAnswer } from './firma-view.tsx'
import { fileNameOf, printPatto } from './patto-pdf.ts'
import { showPatto, type Shown } from './show-patto.command.ts'
import { words } from './words.ts'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'

/** What the telephone keeps that typed the right code: for this address only. */
const SESSION = 'firma'

/** Asks as the tablet that the address is: whoever may be logged in on this browser has no part in it. */
function askAsTablet<S extends z.ZodType, T>(
  visit: Visit,
  request: Command<S, T>,
  input: object,
): Promise<Answer<T>> {
  const codice = visit.param('codice')
  const { engine } = visit.c.var
  const session = getCookie(visit.c, SESSION)
  const actor = tabletActor(hashOfCode(codice), session ? hashOfCode(session) : '')
  return carryOut(engine, { actor, request, input: { ...input, codice }, lang: visit.lang })
}

interface Again {
  state?: FormState
  status?: number
}

async function showTablet(visit: Visit, { state = EMPTY_FORM, status = 200 }: Again = {}) {
  const answer = await askAsTablet(visit, showPatto, {})
  if (answer.kind === 'refused')
    return answer.refusal.code === 'firma.codice-prima' ? askFirst(visit) : closed(visit, answer.refusal)
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

const hereOf = (visit: Visit): string => `/firma/${visit.param('codice')}`

function closed(visit: Visit, refusal: Parameters<typeof refusalSentence>[0]) {
  const say = words(visit.lang)
  return tablet(visit, {
    status: refusalStatus(refusal),
    title: say('closed'),
    errors: false,
    children: (
      <ErrorState
        what={refusalSentence(refusal, visit.lang)}
        safe={say('closed.safe')}
        todo={
          refusal.code === 'firma.troppi-codici' && (
            <ButtonLink href={`${hereOf(visit)}?codice=mandato`}>{say('code.have')}</ButtonLink>
          )
        }
      />
    ),
  })
}

/** The portal's page with nothing around: no menu, no search, no way to staff's rooms. */
function tablet(visit: Visit, page: { status: number; title: string; errors: boolean; children: Child }) {
  // The address opens the patto: no other site is told of it.
  visit.c.header('referrer-policy', 'no-referrer')
  const { signInHref: _, account: __, ...shell } = visit.portal
  return withStatus(
    page.status,
    <PortalPage {...shell} nav={[]} title={page.title} errors={page.errors}>
      <div class="si-tablet si-stack">{page.children}</div>
    </PortalPage>,
  )
}

interface CodeAgain {
  state?: FormState
  status?: number
  left?: number
}

/** Before the patto, on a telephone: the code that goes to the same telephone. */
function askFirst(visit: Visit, { state = EMPTY_FORM, status = 200, left }: CodeAgain = {}) {
  const isSent = visit.query('codice') === 'mandato' || status !== 200
  return tablet(visit, {
    status,
    title: words(visit.lang)(isSent ? 'code.title' : 'link.title'),
    errors: state.errors.length > 0,
    children: (
      <CodeSteps action={hereOf(visit)} csrf={visit.csrf} state={state} isSent={isSent} left={left} />
    ),
  })
}

export const codePage = definePage({
  path: '/firma/:codice/codice',
  may: 'public',
  get: (visit) => visit.seeOther(hereOf(visit)),
  async post(visit) {
    const answer = await askAsTablet(visit, askCode, {})
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    return answer.kind === 'done' ? visit.seeOther(`${hereOf(visit)}?codice=mandato`) : null
  },
})

export const unlockPage = definePage({
  path: '/firma/:codice/apri',
  may: 'public',
  get: (visit) => visit.seeOther(hereOf(visit)),
  async post(visit) {
    const here = hereOf(visit)
    const answer = await askAsTablet(visit, enterCode, await visit.form())
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    if (answer.kind === 'invalid') {
      const message = words(visit.lang)('code.six')
      return askFirst(visit, { state: { values: {}, errors: [{ field: 'cifre', message }] }, status: 422 })
    }
    if (answer.kind !== 'done') return null
    if (!answer.value.right) {
      const { left } = answer.value
      const message = words(visit.lang)(left > 0 ? 'code.wrong' : 'code.over', { count: left })
      return askFirst(visit, {
        state: { values: {}, errors: [{ field: 'cifre', message }] },
        status: 422,
        left,
      })
    }
    setCookie(visit.c, SESSION, answer.value.session, {
      httpOnly: true,
      sameSite: 'Lax',
      path: here,
      maxAge: CODE_MINUTES * 6 * 60,
      secure: visit.origin.startsWith('https:'),
    })
    return visit.seeOther(here)
  },
})

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
    const bytes = printPatto({ version, centro, strokes, origin: visit.origin })
    return pdf(visit, bytes, fileNameOf(version))
  },
})
