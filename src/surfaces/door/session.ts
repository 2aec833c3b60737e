import type { MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { workAs, type Engine } from '../../platform/work/index.ts'
import { LANGUAGES, type Lang } from '../../platform/words/index.ts'
import { actorOf, ANONYMOUS, findSession, touchSession } from '../../records/accesso/index.ts'
import { originOf } from './origin.ts'
import type { Env } from './visit.ts'

export const SESSION_COOKIE = 'siul'
export const LANG_COOKIE = 'lingua'

/** Finds who asks: by the session cookie or a bearer token; nobody otherwise. */
export function identify(engine: Engine): MiddlewareHandler<Env> {
  return async (c, next) => {
    c.set('engine', engine)
    const bearer = /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]
    const token = bearer ?? getCookie(c, SESSION_COOKIE)
    const session = token ? await resume(engine, token, bearer ? 'bearer' : 'cookie') : undefined
    c.set('session', session)
    c.set('actor', session ? actorOf(session.account) : ANONYMOUS)
    c.set('lang', chosenLang(getCookie(c, LANG_COOKIE)) ?? session?.account.lang ?? 'it')
    await next()
  }
}

async function resume(engine: Engine, token: string, kind: 'bearer' | 'cookie') {
  return workAs(engine, ANONYMOUS, async (work) => {
    const session = await findSession(work, token)
    if (!session || session.kind !== kind) return undefined
    await touchSession(work, session)
    return session
  })
}

function chosenLang(text: string | undefined): Lang | undefined {
  return LANGUAGES.find((lang) => lang === text)
}

/** The session's cookie, for this visit of the browser only. */
export function giveCookie(c: Parameters<typeof setCookie>[0], token: string): void {
  setCookie(c, SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: originOf(c).startsWith('https:'),
  })
}
