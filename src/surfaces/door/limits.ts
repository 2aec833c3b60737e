import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context, MiddlewareHandler } from 'hono'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { troubleAnswer } from './trouble.tsx'
import type { Env } from './visit.ts'

export type AddressOf = (c: Context) => string

/**
 * Where a request comes from. Behind a proxy of ours the last address it wrote in `x-forwarded-for`; otherwise the
 * connection's own. Requests made inside the program (tests) have none.
 */
export function readAddress(behindProxy: boolean): AddressOf {
  return (c) => {
    const told = behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    if (told) return told
    try {
      return getConnInfo(c).remote.address ?? 'inside'
    } catch {
      return 'inside'
    }
  }
}

/** At most so many requests a minute from one address. */
export function limitAll(perMinute: number, addressOf: AddressOf): MiddlewareHandler<Env> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 })
  return async (c, next) => {
    const free = await limiter.consume(addressOf(c)).then(
      () => true,
      () => false,
    )
    return free ? next() : troubleAnswer(c, 'busy')
  }
}

/** The same of writing requests. Reading is not counted. */
export function limitWrites(perMinute: number, addressOf: AddressOf): MiddlewareHandler<Env> {
  const limit = limitAll(perMinute, addressOf)
  return (c, next) => (c.req.method === 'GET' || c.req.method === 'HEAD' ? next() : limit(c, next))
}
