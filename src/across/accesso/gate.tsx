import { withStatus, type Handler } from '../../surfaces/door/page.ts'
import { readTyped } from '../../surfaces/door/read-form.ts'
import { LogInPage } from './log-in.page.tsx'
import { carry, pendingOf, ResumePage } from './pending.tsx'

/** For whoever must sign in first: the login page, which leads back; a form being sent waits inside it. */
export const askLogIn: Handler = async (visit) => {
  const { req } = visit.c
  const here = new URL(req.url)
  if (req.method === 'GET')
    return visit.seeOther(`/siul/accesso?verso=${encodeURIComponent(here.pathname + here.search)}`)
  const pending = carry(here.pathname, await readTyped(visit.c))
  return withStatus(
    401,
    <LogInPage visit={visit} to={here.pathname} state={{ values: {}, errors: [] }} pending={pending} />,
  )
}

/** For a form of an earlier session: what was typed, to be sent again under this one. */
export const askAgain: Handler = async (visit) => {
  const pending = pendingOf(carry(visit.path, await readTyped(visit.c)))
  return pending ? withStatus(409, <ResumePage visit={visit} pending={pending} csrf={visit.csrf} />) : null
}
