import type { Context } from 'hono'
import { CSRF_FIELD } from '../design/form.tsx'

/**
 * A posted form as the input of a command: an empty field is absent, a repeated one a list, and dots nest
 * (`contacts.phone`). Texts stay texts: schemas read days and numbers out of them. Files are left out.
 */
export async function readForm(c: Context): Promise<Record<string, unknown>> {
  const data = await c.req.formData()
  const input: Record<string, unknown> = {}
  for (const name of new Set(data.keys())) {
    if (name === CSRF_FIELD) continue
    const texts = data.getAll(name).filter((value) => typeof value === 'string')
    const given = texts.map((text) => text.trim()).filter((text) => text !== '')
    if (given.length === 0) continue
    put(input, name.split('.'), name.endsWith('[]') || given.length > 1 ? given : given[0])
  }
  return input
}

function put(into: Record<string, unknown>, path: string[], value: unknown): void {
  const [first = '', ...rest] = path
  const key = first.replace(/\[\]$/, '')
  if (key === '__proto__') return
  if (rest.length === 0) {
    into[key] = value
    return
  }
  const next = into[key]
  const inner: Record<string, unknown> = isRecord(next) ? next : {}
  into[key] = inner
  put(inner, rest, value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The typed texts of a posted form, by field name, for the page that shows it again. */
export async function readTyped(c: Context): Promise<Record<string, string | string[]>> {
  const data = await c.req.formData()
  return Object.fromEntries(
    [...new Set(data.keys())]
      .filter((name) => name !== CSRF_FIELD && !/password|totp/i.test(name))
      .map((name) => {
        const texts = data.getAll(name).filter((value) => typeof value === 'string')
        return [name, texts.length === 1 ? (texts[0] ?? '') : texts]
      }),
  )
}
