import { timingSafeEqual } from 'node:crypto'
import type { Hono } from 'hono'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { workAs, type Engine } from '../../platform/work/index.ts'
import { ANONYMOUS, SYSTEM } from '../../records/accesso/index.ts'
import { countOutbox } from '../../records/messaggio/index.ts'
import type { AddressOf } from './limits.ts'
import type { Env } from './visit.ts'

interface Health {
  engine: Engine
  version: string
  /** Whether the jobs run. */
  jobs: () => boolean
  /** Opens `/metrics` to others than this machine. */
  metricsToken: string | undefined
  addressOf: AddressOf
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1', 'inside'])

/** `/salute` for whoever watches the house, `/metrics` for Prometheus (this machine, or with the token). */
export function addHealth(app: Hono<Env>, { engine, version, jobs, metricsToken, addressOf }: Health): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'siul_http_seconds',
    help: 'How long requests take, by method and status',
    labelNames: ['method', 'status'],
    buckets: [0.005, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [registry],
  })
  countMessages(registry, engine)
  app.use(async (c, next) => {
    const end = seconds.startTimer({ method: c.req.method })
    await next()
    end({ status: String(c.res.status) })
  })
  app.get('/salute', async (c) => {
    const database = await workAs(engine, ANONYMOUS, () => Promise.resolve(true)).catch(() => false)
    const ok = database && jobs()
    const state = (works: boolean) => (works ? 'ok' : 'away')
    return c.json(
      { status: ok ? 'ok' : 'degraded', database: state(database), jobs: state(database && jobs()), version },
      ok ? 200 : 503,
    )
  })
  app.get('/metrics', async (c) => {
    const allowed = metricsToken
      ? isToken(c.req.header('authorization'), metricsToken)
      : LOOPBACK.has(addressOf(c))
    if (!allowed) return c.text('403', 403)
    return c.text(await registry.metrics(), 200, { 'content-type': registry.contentType })
  })
}

/** How many messages are in each state, counted when asked; those that ended, of the last thirty days. */
function countMessages(registry: Registry, engine: Engine): void {
  const messages = new Gauge({
    name: 'siul_messaggi',
    help: 'Messages to people, by state',
    labelNames: ['state'],
    registers: [],
    async collect() {
      const counts = await workAs(engine, SYSTEM, countOutbox).catch(() => ({}))
      for (const [state, count] of Object.entries(counts)) this.set({ state }, count)
    },
  })
  registry.registerMetric(messages)
}

function isToken(header: string | undefined, token: string): boolean {
  const given = Buffer.from(header ?? '')
  const expected = Buffer.from(`Bearer ${token}`)
  return given.length === expected.length && timingSafeEqual(given, expected)
}
