import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { troubleAnswer } from './trouble.tsx'
import type { Env } from './visit.ts'

/** Where a request comes from; requests made inside the program (tests) have no address. */
export function addressOf(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'inside'
  } catch {
    return 'inside'
  }
}

/** At most so many writing requests a minute from one address. Reading is not counted. */
export function limitWrites(perMinute: number): MiddlewareHandler<Env> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (c, next) => {
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
    const free = await limiter.consume(addressOf(c)).then(
      () => true,
      () => false,
    )
    return free ? next() : troubleAnswer(c, 'busy')
  }
}
