import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** An error for programs (RFC 9457). */
export interface Problem {
  status: number
  /** A stable word for programs: a refusal's code, `invalid`, `forbidden` … */
  code: string
  title: string
  detail?: string
  /** What a refusal rests on: the other value of a conflict, the day of the open declaration. */
  facts?: Record<string, unknown>
  /** For bad input: each field with its message. */
  errors?: { field: string; message: string }[]
}

export function problem(c: Context, { status, code, ...rest }: Problem): Response {
  const body = { type: `urn:siul:problem:${code}`, status, code, ...rest, correlation: c.get('correlation') }
  return c.body(JSON.stringify(body), status as ContentfulStatusCode, {
    'content-type': 'application/problem+json',
  })
}
