import type { Refusal } from '../../platform/work/index.ts'
import { EMPTY_FORM, type FormState } from '../../surfaces/design/index.ts'
import { definePage, type Shaped } from '../../surfaces/door/page.ts'
import { pdf } from '../../surfaces/door/pdf.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { answerPatto } from './answer-patto.command.ts'
import { codePages, type CodeAgain } from './code-pages.ts'
import { CodeSteps } from './code-steps.tsx'
import { Answered, ToAnswer } from './firma-view.tsx'
import { askAsHolder, closedPage, heldPage } from './holder.tsx'
import { fileNameOf, printPatto } from './patto-pdf.ts'
import { showPatto, type Shown } from './show-patto.command.ts'
import { words } from './words.ts'

const PATH = '/firma'
const hereOf = (visit: Visit): string => `${PATH}/${visit.param('codice')}`

interface Again {
  state?: FormState
  status?: number
}

async function showTablet(visit: Visit, { state = EMPTY_FORM, status = 200 }: Again = {}) {
  const answer = await askAsHolder(visit, showPatto, {})
  if (answer.kind === 'refused')
    return answer.refusal.code === 'firma.codice-prima' ? askFirst(visit) : closed(visit, answer.refusal)
  if (answer.kind !== 'done') return null
  const shown = answer.value
  const props = { shown, action: visit.path, csrf: visit.csrf, state }
  return heldPage(visit, {
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

const closed = (visit: Visit, refusal: Refusal): Shaped =>
  closedPage(visit, { refusal, here: hereOf(visit), title: words(visit.lang)('closed') })

/** Before the patto, on a telephone: the code that goes to the same telephone. */
function askFirst(visit: Visit, again?: CodeAgain): Shaped {
  const say = words(visit.lang)
  const { state = EMPTY_FORM, status = 200, left } = again ?? {}
  const isSent = visit.query('codice') === 'mandato' || again !== undefined
  const steps = { action: hereOf(visit), csrf: visit.csrf, open: say('code.do') }
  return heldPage(visit, {
    status,
    title: say(isSent ? 'code.title' : 'link.title'),
    errors: state.errors.length > 0,
    children: <CodeSteps {...steps} state={state} isSent={isSent} left={left} />,
  })
}

export const firmaCodePages = codePages({ path: PATH, show: askFirst, closed })

export const tabletPage = definePage({
  path: `${PATH}/:codice`,
  may: 'public',
  get: (visit) => showTablet(visit),
  async post(visit) {
    const answer = await askAsHolder(visit, answerPatto, await answerOf(visit))
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
  path: `${PATH}/:codice/patto.pdf`,
  may: 'public',
  async get(visit) {
    const answer = await askAsHolder(visit, showPatto, {})
    if (answer.kind !== 'done' || !answer.value.version.signature) return null
    const { version, centro, strokes } = answer.value
    const bytes = printPatto({ version, centro, strokes, origin: visit.origin })
    return pdf(visit, bytes, fileNameOf(version))
  },
})
