import { z, type OpenAPIHono } from '@hono/zod-openapi'
import type { ApiRoute } from './api.ts'
import type { Env } from './visit.ts'

/** Writes a route into the OpenAPI description: its input comes from the same schema that reads it. */
export function documentRoute(api: OpenAPIHono<Env>, route: ApiRoute): void {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const schema = z.toJSONSchema(route.request.input, { io: 'input', unrepresentable: 'any' })
  const { properties: shapes = {}, required = [], anyOf, oneOf } = schema
  const properties = Object.entries(shapes)
  // An input that is one of several shapes is described whole; what stands in the path too.
  const isUnion = anyOf !== undefined || oneOf !== undefined
  const outside = properties.filter(([name]) => !inPath.includes(name))
  const parameter = (name: string, where: 'path' | 'query', shape: unknown) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: shape as object,
  })
  api.openAPIRegistry.registerPath({
    method: route.method,
    path: route.path,
    tags: [route.tag],
    summary: route.summary,
    operationId: route.request.name,
    parameters: [
      ...inPath.map((name) => parameter(name, 'path', { type: 'string' })),
      ...(route.method === 'get' ? outside.map(([name, shape]) => parameter(name, 'query', shape)) : []),
    ],
    ...(route.method === 'get'
      ? {}
      : {
          requestBody: {
            content: {
              'application/json': {
                schema: isUnion
                  ? (schema as object)
                  : {
                      type: 'object' as const,
                      properties: Object.fromEntries(outside) as Record<string, object>,
                      required: required.filter((name) => !inPath.includes(name)),
                    },
              },
            },
          },
        }),
    responses: {
      [route.success ?? 200]: { description: 'done', content: { 'application/json': { schema: {} } } },
      401: { description: 'sign in first' },
      403: { description: 'not for this role' },
      409: { description: 'refused: the code says why, the facts on what it rests' },
      422: { description: 'data to correct, field by field' },
    },
  })
}
