import type { Visit } from '../../surfaces/door/visit.ts'

/** Where people reach this program: `https://…`. */
export function originOf(visit: Visit): string {
  const { origin } = new URL(visit.c.req.url)
  return visit.c.req.header('x-forwarded-proto') === 'https' ? origin.replace(/^http:/, 'https:') : origin
}
