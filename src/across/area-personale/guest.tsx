import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { z } from 'zod'
import {
  carryOut,
  workAs,
  type Actor,
  type Answer,
  type Command,
  type Query,
} from '../../platform/work/index.ts'
import {
  ANONYMOUS,
  cittadinoActor,
  cittadinoWriter,
  impresaActor,
  resumePortalSession,
  type PortalKind,
  type PortalSession,
} from '../../records/accesso/index.ts'
import { CSRF_FIELD, type PortalPage } from '../../surfaces/design/index.ts'
import type { Handler } from '../../surfaces/door/page.ts'
import { staleForm } from './stale.tsx'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

/** Apart from the cookie of staff: the two may stand side by side in one browser, and neither opens the other's doors. */
const COOKIE = 'lavoro'

type Shell = Pick<Parameters<typeof PortalPage>[0], 'lang' | 'csrf' | 'nav' | 'account' | 'otherLanguageHref'>

/** A citizen or a company, signed in, with a page in hand. */
export interface Guest {
  session: PortalSession
  /** The shell of her pages: `<PortalPage {...guest.shell} title=…>`. */
  shell: Shell
  /** The token of her forms. */
  csrf: string
  /** Asks as herself: she sees what is hers. */
  ask<S extends z.ZodType, T>(request: Command<S, T> | Query<S, T>, input: unknown): Promise<Answer<T>>
  /** Has the program do what touches others too: the command looks whether it is hers. */
  have<S extends z.ZodType, T>(request: Command<S, T>, input: unknown): Promise<Answer<T>>
}

type GuestHandler = (visit: Visit, guest: Guest) => ReturnType<Handler>

/** A page for citizens, or for companies: whoever is not signed in as one is led to the door. Forms bear the session's token. */
export function signedIn(kind: PortalKind, handler: GuestHandler): Handler {
  return async (visit) => {
    const session = await findGuest(visit)
    if (session?.kind !== kind) {
      if (visit.c.req.method === 'GET') keepPlace(visit)
      return visit.seeOther(`/accesso?come=${kind}`)
    }
    if (visit.c.req.method !== 'GET' && !(await isOwnForm(visit, session))) return staleForm(visit)
    return handler(visit, guestOf(visit, session))
  }
}

/** Where she was going when she was led to the door: she goes on there once she is in. */
const PLACE_COOKIE = 'lavoro-dove'
const PLACE_SECONDS = 600

function keepPlace(visit: Visit): void {
  const { pathname, search } = new URL(visit.c.req.url)
  const secure = visit.origin.startsWith('https:')
  setCookie(visit.c, PLACE_COOKIE, pathname + search, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/accesso',
    maxAge: PLACE_SECONDS,
    secure,
  })
}

/** The page she was going to, once; undefined where she came by herself. Only pages of ours. */
export function takePlace(visit: Visit): string | undefined {
  const place = getCookie(visit.c, PLACE_COOKIE)
  deleteCookie(visit.c, PLACE_COOKIE, { path: '/accesso' })
  return place && /^\/(?![/\\])/.test(place) ? place : undefined
}

/** Who is signed in on the portal, if anybody. */
export async function findGuest(visit: Visit): Promise<PortalSession | undefined> {
  const token = getCookie(visit.c, COOKIE)
  return token ? workAs(visit.c.var.engine, ANONYMOUS, (work) => resumePortalSession(work, token)) : undefined
}

/**
 * Whether a form bears a token of this browser: the session's own, or, where staff is signed in beside, that of staff, which the
 * door has looked at before.
 */
async function isOwnForm(visit: Visit, session: PortalSession): Promise<boolean> {
  if (visit.session?.kind === 'cookie') return true
  return (await visit.c.req.formData()).get(CSRF_FIELD) === session.csrf
}

export const tokenOf = (visit: Visit): string => getCookie(visit.c, COOKIE) ?? ''

export function giveToken(visit: Visit, token: string): void {
  const secure = visit.origin.startsWith('https:')
  setCookie(visit.c, COOKIE, token, { httpOnly: true, sameSite: 'Lax', path: '/', secure })
}

export const takeToken = (visit: Visit): void => void deleteCookie(visit.c, COOKIE, { path: '/' })

function guestOf(visit: Visit, session: PortalSession): Guest {
  const { engine, lang } = visit.c.var
  const csrf = visit.csrf || session.csrf
  const isCitizen = session.kind === 'cittadino'
  const reader = isCitizen ? cittadinoActor(session.subjectId) : impresaActor(session.subjectId)
  const as = (actor: Actor) => ({ actor, lang })
  return {
    session,
    csrf,
    shell: shellOf(visit, session, csrf),
    ask: (request, input) => carryOut(engine, { ...as(reader), request, input }),
    have: (request, input) =>
      carryOut(engine, { ...as(isCitizen ? cittadinoWriter(session.subjectId) : reader), request, input }),
  }
}

const PLACES: Record<PortalKind, readonly (readonly [string, Parameters<ReturnType<typeof words>>[0]])[]> = {
  cittadino: [
    ['/area-personale', 'nav.path'],
    ['/area-personale/proposte', 'nav.proposte'],
    ['/lavoro/ricerche-salvate', 'nav.ricerche'],
    ['/area-personale/messaggi', 'nav.messaggi'],
    ['/area-personale/documenti', 'nav.documenti'],
    ['/area-personale/chi-ha-visto', 'nav.accessi'],
  ],
  impresa: [['/imprese/area', 'nav.impresa']],
}

function shellOf(visit: Visit, { kind, name }: PortalSession, csrf: string): Shell {
  const say = words(visit.lang)
  return {
    lang: visit.lang,
    csrf,
    otherLanguageHref: visit.portal.otherLanguageHref,
    nav: PLACES[kind].map(([href, key]) => ({ href, label: say(key), current: visit.path === href })),
    account: { name, role: say(`account.${kind}`), signOutAction: '/accesso/uscita' },
  }
}
