import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Menu } from './menu.ts'
import { Shaped, type Handler, type Page } from './page.ts'
import { troubleAnswer } from './trouble.tsx'
import { Visit, type Env } from './visit.ts'

/** Puts the pages of every room at their addresses: login asked for, role checked, forms guarded. */
export function mountPages(app: Hono<Env>, menus: readonly Menu[], logIn: Handler): void {
  const forwards = menus.flatMap(({ moved }) => moved ?? [])
  for (const page of menus.flatMap((menu) => menu.pages ?? [])) {
    if (page.get) app.get(page.path, answer(page, forwarding(page.get, forwards), logIn))
    if (page.post) app.post(page.path, answer(page, forwarding(page.post, forwards), logIn))
  }
}

/** Where there is nothing any more, leads to where it has gone. */
function forwarding(handler: Handler, forwards: readonly NonNullable<Menu['moved']>[]): Handler {
  return async (visit) => {
    const shown = await handler(visit)
    if (shown !== null || !visit.session) return shown
    for (const forward of forwards) {
      const to = await forward(visit)
      if (to) return visit.seeOther(to)
    }
    return null
  }
}

function answer(page: Page, handler: Handler, logIn: Handler) {
  return async (c: Context<Env>): Promise<Response> => {
    const visit = new Visit(c)
    if (page.may === 'public') return show(c, await handler(visit))
    if (!c.var.session) return show(c, await logIn(visit))
    if (!page.may.includes(c.var.actor.role)) return troubleAnswer(c, 'forbidden')
    return show(c, await handler(visit))
  }
}

/** What a handler gave, as a response; null, with a status or without, says that there is nothing at this address. */
export function show(c: Context<Env>, shown: Awaited<ReturnType<Handler>>): Response | Promise<Response> {
  if (shown instanceof Response) return shown
  if (shown instanceof Shaped)
    return shown.body === null
      ? troubleAnswer(c, 'missing')
      : c.html(shown.body as string, shown.status as ContentfulStatusCode)
  return shown === null ? troubleAnswer(c, 'missing') : c.html(shown as string)
}
