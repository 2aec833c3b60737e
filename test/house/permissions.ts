import { z } from 'zod'

/** A request or a page, as a file of a room exports it. */
export interface Exported {
  path: string
  name: string
  value: Record<string, unknown>
}

export const isRequest = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'run' in value && 'input' in value && 'changes' in value

export const isPage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'path' in value && ('get' in value || 'post' in value)

/** What is wrong with who may ask. */
export function mayFault(may: unknown, roles: ReadonlySet<string>): string | undefined {
  if (may === 'public') return undefined
  if (!Array.isArray(may) || may.length === 0) return 'says of nobody that they may: declare `may`'
  const unknown = may.filter((role) => !roles.has(role as string))
  return unknown.length > 0 ? `may be asked by «${unknown.join(', ')}», which is no role` : undefined
}

/** The prefix of a request's name: the service of its folder, or the hall's name. */
export function roomOfRequest(path: string): string {
  const [, floor, first = '', second = ''] = path.split('/')
  return floor === 'areas' ? (second.split('-')[0] ?? '') : first
}

/** Where an input lets unknown keys pass, as `` for the whole or `facts.events`; nothing where it is strict. */
export function looseKeys(input: z.ZodType): string[] {
  return looseIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any', reused: 'inline' }), '')
}

function looseIn(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { type, properties, additionalProperties, items, ...rest } = schema as Record<string, unknown>
  const here = type === 'object' && properties !== undefined && additionalProperties !== false ? [at] : []
  const inside = Object.entries(properties ?? {}).flatMap(([key, value]) =>
    looseIn(value, at === '' ? key : `${at}.${key}`),
  )
  const either = [rest['anyOf'], rest['oneOf'], rest['allOf'], [items], Object.values(rest['$defs'] ?? {})]
  return [
    ...here,
    ...inside,
    ...either.flatMap((list) => (Array.isArray(list) ? list : [])).flatMap((one) => looseIn(one, at)),
  ]
}
