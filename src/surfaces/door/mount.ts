import { randomUUID } from 'node:crypto'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Engine } from '../../platform/work/index.ts'
import type { Menu } from './menu.ts'
import { mountApi } from './mount-api.ts'
import { mountPages, show } from './mount-pages.tsx'
import type { Handler } from './page.ts'
import { headers, isOurOwn, noStore } from './security.ts'
import { CSRF_FIELD } from '../design/index.ts'
import { identify } from './session.ts'
import { faultAnswer, troubleAnswer } from './trouble.tsx'
import { Visit, type Env, type Frames } from './visit.ts'
import type { Context, MiddlewareHandler } from 'hono'

interface House {
  engine: Engine
  menus: readonly Menu[]
  frames: Frames
  version: string
  log: (error: unknown, correlation: string) => void
  /** Shown to whoever must sign in first. */
  logIn: Handler
  /** Shown to whoever sends a form of an earlier session: the form again, with what was typed. */
  resume: Handler
  /** Adds what is not a room: assets, health, metrics, login limits. */
  before: (app: Hono<Env>) => void
}

const MAX_BODY = 2 * 1024 * 1024

/** The whole house as one web application. */
export function mountHouse(house: House): Hono<Env> {
  const { engine, menus, frames } = house
  const app = new Hono<Env>()
  app.use(async (c, next) => {
    c.set('correlation', randomUUID().slice(0, 8))
    c.set('frames', frames)
    c.set('lang', 'it')
    await next()
  })
  app.use(headers)
  house.before(app)
  app.use(noStore)
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: (c) => troubleAnswer(c as Context<Env>, 'big') }))
  app.use(identify(engine))
  app.use(guardForms(house.resume))
  app.route('/api/v1', mountApi(menus, house.version))
  mountPages(app, menus, house.logIn)
  app.notFound((c) => troubleAnswer(c, 'missing'))
  app.onError(faultAnswer(house.log))
  return app
}

/**
 * Writing needs one of our own pages behind it and, once logged in by cookie, the token of the session:
 * in the form, or in the header `x-csrf-token`.
 */
function guardForms(resume: Handler): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    if (!isOurOwn(c.req.raw)) return troubleAnswer(c, 'stale')
    const session = c.var.session
    if (session?.kind !== 'cookie') return next()
    const token = await tokenOf(c)
    if (token === session.csrf) return next()
    const isFormOfOurs = token !== undefined && !c.req.header('x-csrf-token')
    return isFormOfOurs ? show(c, await resume(new Visit(c))) : troubleAnswer(c, 'stale')
  }
}

async function tokenOf(c: Context<Env>): Promise<string | undefined> {
  const header = c.req.header('x-csrf-token')
  if (header) return header
  const type = c.req.header('content-type') ?? ''
  if (!type.startsWith('application/x-www-form-urlencoded') && !type.startsWith('multipart/form-data'))
    return undefined
  const token = (await c.req.formData()).get(CSRF_FIELD)
  return typeof token === 'string' ? token : undefined
}
