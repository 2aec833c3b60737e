import { getCookie, setCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import type { z } from 'zod'
import { hashOfCode } from '../../platform/identifiers/index.ts'
import { carryOut, type Answer, type Command, type Refusal } from '../../platform/work/index.ts'
import { tabletActor } from '../../records/accesso/index.ts'
import { CODE_MINUTES } from '../../records/firma/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { ButtonLink, ErrorState, PortalPage } from '../../surfaces/design/index.ts'
import { withStatus, type Shaped } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

/** What the telephone keeps that typed the right code: for this address only. */
const SESSION = 'firma'

/** Asks as whoever holds the address (`:codice` of the path): who may be logged in on this browser has no part in it. */
export function askAsHolder<S extends z.ZodType, T>(
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

/** Keeps for the address what the right code gave. */
export function keepSession(visit: Visit, here: string, session: string): void {
  setCookie(visit.c, SESSION, session, {
    httpOnly: true,
    sameSite: 'Lax',
    path: here,
    maxAge: CODE_MINUTES * 6 * 60,
    secure: visit.origin.startsWith('https:'),
  })
}

interface HeldPage {
  status?: number
  title: string
  errors?: boolean
  children: Child
}

/** The portal's page with nothing around: no menu, no search, no way to staff's rooms. */
export function heldPage(visit: Visit, page: HeldPage): Shaped {
  // The address opens the text: no other site is told of it.
  visit.c.header('referrer-policy', 'no-referrer')
  const { signInHref: _, account: __, ...shell } = visit.portal
  return withStatus(
    page.status ?? 200,
    <PortalPage {...shell} nav={[]} title={page.title} errors={page.errors ?? false}>
      <div class="si-tablet si-stack">{page.children}</div>
    </PortalPage>,
  )
}

/** The same for a refusal: what happened, that nothing was signed, and the code that may already be there. */
export function closedPage(
  visit: Visit,
  { refusal, here, title }: { refusal: Refusal; here: string; title: string },
): Shaped {
  const say = words(visit.lang)
  return heldPage(visit, {
    status: refusalStatus(refusal),
    title,
    children: (
      <ErrorState
        what={refusalSentence(refusal, visit.lang)}
        safe={say('closed.safe')}
        todo={
          refusal.code === 'firma.troppi-codici' && (
            <ButtonLink href={`${here}?codice=mandato`}>{say('code.have')}</ButtonLink>
          )
        }
      />
    ),
  })
}
