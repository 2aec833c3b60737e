import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { apiDocs } from './api-docs.tsx'
import type { ApiRoute } from './api.ts'
import type { Menu } from './menu.ts'
import { problem } from './problem.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { carryOut, type Answer, type Command } from '../../platform/work/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { documentRoute } from './openapi.ts'
import type { Env } from './visit.ts'
import { words } from './words.ts'

/** The REST API of every room, with its own description at `/openapi.json`. Paths are below `/api/v1`. */
export function mountApi(menus: readonly Menu[], version: string): OpenAPIHono<Env> {
  const api = new OpenAPIHono<Env>()
  const routes = menus.flatMap((menu) => menu.api ?? [])
  api.get('/docs', apiDocs(routes))
  for (const route of routes) {
    documentRoute(api, route)
    api.on(route.method.toUpperCase(), route.path.replaceAll(/\{(\w+)\}/g, ':$1'), answer(route))
  }
  for (const mount of menus.flatMap((menu) => menu.raw ?? [])) mount(api)
  api.doc31('/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'SIUL', version, license: { name: 'EUPL-1.2' } },
    servers: [{ url: '/api/v1' }],
  })
  return api
}

function answer(route: ApiRoute) {
  return async (c: Context<Env>): Promise<Response> => {
    const say = words(c.var.lang)
    const isPublic = route.request.may.includes('anonimo')
    if (!c.var.session && !isPublic && !route.as)
      return problem(c, { status: 401, code: 'unauthorised', title: say('api.unauthorised') })
    const body = await readBody(c)
    if (body === undefined) return problem(c, { status: 400, code: 'json', title: say('api.json') })
    const input = { ...c.req.query(), ...body, ...c.req.param() }
    const { engine, lang } = c.var
    const actor = route.as?.(c.req.param()) ?? asAnybody(c.var.actor, isPublic)
    const request = route.request as Command
    return reply(c, route, await carryOut(engine, { actor, request, input, lang }))
  }
}

/** What is open to nobody in particular is done as nobody in particular. */
function asAnybody(actor: Env['Variables']['actor'], isPublic: boolean) {
  return isPublic ? ANONYMOUS : actor
}

function reply(c: Context<Env>, route: ApiRoute, answer: Answer<unknown>): Response {
  const say = words(c.var.lang)
  switch (answer.kind) {
    case 'done':
      if (route.success === 204) return c.body(null, 204)
      return c.json(answer.value as object, (route.success ?? 200) as ContentfulStatusCode)
    case 'refused':
      return problem(c, {
        status: refusalStatus(answer.refusal),
        code: answer.refusal.code,
        title: refusalSentence(answer.refusal, c.var.lang),
        facts: answer.refusal.facts,
      })
    case 'invalid':
      return problem(c, { status: 422, code: 'invalid', title: say('api.invalid'), errors: answer.errors })
    case 'forbidden':
      return problem(c, { status: 403, code: 'forbidden', title: say('forbidden.what') })
  }
}

/** The JSON body of a writing call; `{}` where there is none; undefined where it is not an object. */
async function readBody(c: Context): Promise<Record<string, unknown> | undefined> {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return {}
  const text = await c.req.text()
  if (text.trim() === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body } : undefined
  } catch {
    return undefined
  }
}
