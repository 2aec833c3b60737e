import type { Actor, AnyRequest } from '../../platform/work/index.ts'

/** A REST route of a command or a query; its input is path, query string and JSON body together. */
export interface ApiRoute {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** As OpenAPI writes it, below `/api/v1`: `/persone/{personaId}`. */
  path: string
  request: AnyRequest
  /** Acts as whom the address itself names, such as a tablet: no login is asked. */
  as?: (params: Record<string, string>) => Actor
  /** 200 unless said otherwise. */
  success?: 200 | 201 | 204
  summary: string
  tag: string
}

export function defineApi(...routes: ApiRoute[]): ApiRoute[] {
  return routes
}
