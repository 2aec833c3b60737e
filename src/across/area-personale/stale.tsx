import { ButtonLink, ErrorState, PortalPage } from '../../surfaces/design/index.ts'
import { withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

/** For a form that is not of this session: nothing was done. */
export function staleForm(visit: Visit) {
  const say = words(visit.lang)
  return withStatus(
    403,
    <PortalPage {...visit.portal} title={say('stale.title')}>
      <ErrorState
        what={say('stale.what')}
        todo={<ButtonLink href={visit.path}>{say('stale.todo')}</ButtonLink>}
      />
    </PortalPage>,
  )
}
