import type { Context } from 'hono'
import type { ApiRoute } from './api.ts'
import { DataTable, PortalPage } from '../design/index.ts'
import { Visit, type Env } from './visit.ts'
import { words } from './words.ts'

/** The REST API as a page to read, made from the same routes that answer. */
export function apiDocs(routes: readonly ApiRoute[]) {
  const tags = [...new Set(routes.map(({ tag }) => tag))]
  return (c: Context<Env>) => {
    const visit = new Visit(c)
    const say = words(visit.lang)
    return c.html(
      <PortalPage {...visit.portal} title={say('docs.title')} lead={say('docs.lead')}>
        <p>
          <a href="/api/v1/openapi.json">{say('docs.json')}</a>
        </p>
        {tags.map((tag) => (
          <DataTable
            caption={tag}
            compact
            rows={routes.filter((route) => route.tag === tag)}
            columns={[
              {
                label: say('docs.route'),
                names: true,
                cell: (route) => <code>{`${route.method.toUpperCase()} /api/v1${route.path}`}</code>,
              },
              { label: say('docs.summary'), cell: ({ summary }) => <span lang="en">{summary}</span> },
              { label: say('docs.may'), cell: ({ request }) => request.may.join(', ') },
            ]}
          />
        ))}
      </PortalPage>,
    )
  }
}
