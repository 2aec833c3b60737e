import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { EVERYBODY } from '../../records/accesso/index.ts'
import { LANGUAGES } from '../../platform/words/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import { safePath } from '../../surfaces/door/safe-path.ts'
import { LANG_COOKIE, SESSION_COOKIE } from '../../surfaces/door/session.ts'
import { logOut } from './log-out.command.ts'

export const logOutPage = definePage({
  path: '/siul/uscita',
  may: EVERYBODY,
  async post(visit) {
    await visit.asNobody(logOut, { token: getCookie(visit.c, SESSION_COOKIE) })
    deleteCookie(visit.c, SESSION_COOKIE, { path: '/' })
    return visit.seeOther('/siul/accesso?esito=out.done')
  },
})

/** «Resto collegato»: asking is enough, the middleware has put the end off. Gives the seconds left. */
export const extendPage = definePage({
  path: '/siul/sessione',
  may: EVERYBODY,
  post(visit) {
    const left = (until: Date | undefined) =>
      Math.round(((until?.getTime() ?? 0) - visit.now.getTime()) / 1000)
    return visit.c.json({
      idleSeconds: left(visit.session?.endsAt),
      absoluteSeconds: left(visit.session?.expiresAt),
    })
  },
})

/** The interface in the other language, kept in this browser. */
export const langPage = definePage({
  path: '/lingua/:lang',
  may: 'public',
  get(visit) {
    const lang = LANGUAGES.find((one) => one === visit.param('lang'))
    if (!lang) return null
    setCookie(visit.c, LANG_COOKIE, lang, { path: '/', sameSite: 'Lax', httpOnly: true, maxAge: 31_536_000 })
    return visit.seeOther(safePath(visit.query('verso'), '/'))
  },
})
