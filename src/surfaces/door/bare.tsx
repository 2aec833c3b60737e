import type { Child } from 'hono/jsx'
import type { Refusal } from '../../platform/work/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import { ButtonLink, ErrorState, PortalPage } from '../design/index.ts'
import { withStatus, type Shaped } from './page.ts'
import type { Visit } from './visit.ts'

/** The portal's page with nothing around, for whoever holds an address: no menu, no way to staff's rooms. */
export function bare(
  visit: Visit,
  page: { status?: number; title: string; display?: boolean; children: Child },
): Shaped {
  return withStatus(
    page.status ?? 200,
    <PortalPage {...visit.portal} nav={[]} title={page.title} display={page.display}>
      <div class="si-tablet si-stack">{page.children}</div>
    </PortalPage>,
  )
}

/** The same for a refusal: what happened, and the centres to ask. `centres` is what that link says. */
export function bareRefusal(
  visit: Visit,
  { title, refusal, centres }: { title: string; refusal: Refusal; centres: string },
): Shaped {
  return bare(visit, {
    status: refusalStatus(refusal),
    title,
    children: (
      <ErrorState
        what={refusalSentence(refusal, visit.lang)}
        todo={<ButtonLink href="/centri">{centres}</ButtonLink>}
      />
    ),
  })
}
