import type { Hono } from 'hono'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { carryOut } from '../../platform/work/index.ts'
import { problem } from '../../surfaces/door/problem.ts'
import { giveCookie } from '../../surfaces/door/session.ts'
import type { Env } from '../../surfaces/door/visit.ts'
import { logIn } from './log-in.command.ts'
import { words } from './words.ts'

/** `POST /sessioni` gives a cookie and its CSRF token; `POST /token` a bearer token. Same accounts, same locks. */
export function logInApi(api: Hono<Env>): void {
  for (const [path, kind] of [
    ['/sessioni', 'cookie'],
    ['/token', 'bearer'],
  ] as const) {
    api.post(path, async (c) => {
      const say = words(c.var.lang)
      const body: unknown = await c.req.json().catch(() => undefined)
      if (typeof body !== 'object' || body === null)
        return problem(c, { status: 400, code: 'json', title: say('api.body') })
      const answer = await carryOut(c.var.engine, {
        actor: ANONYMOUS,
        request: logIn,
        input: { ...body, kind },
        lang: c.var.lang,
      })
      if (answer.kind === 'invalid')
        return problem(c, { status: 422, code: 'invalid', title: say('api.body'), errors: answer.errors })
      if (answer.kind !== 'done') throw new Error('a login is never refused')
      if (answer.value.state !== 'in')
        return problem(c, { status: 401, code: answer.value.state, title: say('wrong') })
      const { token, csrf, expiresAt } = answer.value
      if (kind === 'bearer') return c.json({ token, expiresAt }, 201)
      giveCookie(c, token)
      return c.json({ csrf, expiresAt }, 201)
    })
  }
}
