import type { Context } from 'hono'

/** Where whoever asks reaches this program: `https://…` where the proxy in front says so, whatever it speaks with us. */
export function originOf({ req }: Pick<Context, 'req'>): string {
  const { origin } = new URL(req.url)
  return req.header('x-forwarded-proto') === 'https' ? origin.replace(/^http:/, 'https:') : origin
}
