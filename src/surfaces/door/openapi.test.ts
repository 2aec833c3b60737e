import { OpenAPIHono, z } from '@hono/zod-openapi'
import { describe, expect, test } from 'vitest'
import type { ApiRoute } from './api.ts'
import { documentRoute } from './openapi.ts'
import type { Env } from './visit.ts'

const INPUT = z.strictObject({ personaId: z.uuid(), note: z.string().optional(), on: z.string() })

function described(more: Partial<ApiRoute> & { input?: z.ZodType } = {}) {
  const api = new OpenAPIHono<Env>()
  const { input = INPUT, ...route } = more
  documentRoute(api, {
    method: 'post',
    path: '/persone/{personaId}/did',
    summary: 'Registers',
    tag: 'a1',
    request: { name: 'a1.register-did', input } as ApiRoute['request'],
    ...route,
  })
  const [definition] = api.openAPIRegistry.definitions
  if (definition?.type !== 'route') throw new Error('no route')
  return definition.route as unknown as {
    method: string
    path: string
    operationId: string
    parameters: { name: string; in: string; required: boolean }[]
    requestBody?: { content: { 'application/json': { schema: Record<string, unknown> } } }
    responses: Record<string, unknown>
  }
}
const bodyOf = (route: ReturnType<typeof described>) => route.requestBody?.content['application/json'].schema

describe('a route that writes', () => {
  test('has in its body what is not in its path, and asks only for what must be there', () => {
    const route = described()
    expect(route.parameters).toEqual([
      { name: 'personaId', in: 'path', required: true, schema: { type: 'string' } },
    ])
    expect(bodyOf(route)).toMatchObject({ type: 'object', required: ['on'] })
    expect(Object.keys(bodyOf(route)?.['properties'] ?? {})).toEqual(['note', 'on'])
  })

  test('an input of several shapes is described whole', () => {
    const input = z.union([z.strictObject({ a: z.string() }), z.strictObject({ b: z.string() })])
    const schema = bodyOf(described({ input, path: '/x' }))
    expect((schema?.['anyOf'] ?? schema?.['oneOf']) as unknown[]).toHaveLength(2)
  })

  test('says what it gives back: as it is told, 200 otherwise, and every way it may refuse', () => {
    expect(Object.keys(described().responses)).toEqual(['200', '401', '403', '409', '422'])
    expect(Object.keys(described({ success: 201 }).responses)).toContain('201')
    expect(Object.keys(described({ success: 201 }).responses)).not.toContain('200')
    expect(described().operationId).toBe('a1.register-did')
  })
})

describe('a route that reads', () => {
  test('has all of it in its address, and no body', () => {
    const route = described({ method: 'get' })
    expect(route.requestBody).toBeUndefined()
    expect(route.parameters.map(({ name, in: where, required }) => [name, where, required])).toEqual([
      ['personaId', 'path', true],
      ['note', 'query', false],
      ['on', 'query', true],
    ])
  })

  test('two names in a path are two parameters', () => {
    const { parameters } = described({ method: 'get', path: '/a/{personaId}/b/{on}' })
    expect(parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual([
      'personaId',
      'on',
    ])
  })
})
