import { hashOfCode } from '../../../platform/identifiers/index.ts'
import { carryOut } from '../../../platform/work/index.ts'
import { signedIn, type Guest } from '../../../across/area-personale/index.ts'
import { meetingActor } from '../../../records/accesso/index.ts'
import { refusalSentence, refusalStatus } from '../../../records/refusals.ts'
import { ButtonLink, ErrorState, PortalPage } from '../../../surfaces/design/index.ts'
import { bare, bareRefusal } from '../../../surfaces/door/bare.tsx'
import { definePage, withStatus } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { showToCompany, takeFromCompany, type Door } from './rosa-company.tsx'
import { rosaWords } from './rosa-words.ts'

/** The rosa on the company's phone, by its own link: no login, one tap a person, contacts only where both said yes. */
export const rosaLinkPage = definePage({
  path: '/imprese/rose/:codice',
  may: 'public',
  get: (visit) => showToCompany(byLink(visit)),
  post: (visit) => takeFromCompany(visit, byLink(visit)),
})

/** The same rosa from the area of the company that signed in. */
export const rosaAreaPage = definePage({
  path: '/imprese/area/rose/:rosa{[\\da-f-]{36}}',
  may: 'public',
  get: signedIn('impresa', (visit, guest) => showToCompany(byArea(visit, guest))),
  post: signedIn('impresa', (visit, guest) => takeFromCompany(visit, byArea(visit, guest))),
})

/** Whoever may be logged in on this browser has no part in it. */
function byLink(visit: Visit): Door {
  const codice = visit.param('codice')
  const { path, csrf, lang } = visit
  const say = rosaWords(lang)
  const actor = meetingActor(hashOfCode(codice))
  return {
    path,
    csrf,
    lang,
    ask: (request, input) =>
      carryOut(visit.c.var.engine, { actor, request, input: { ...input, codice }, lang }),
    around: (children, page) => bare(visit, { ...page, children }),
    refuse: (refusal) =>
      bareRefusal(visit, { title: say('employer.title'), refusal, centres: say('employer.help') }),
  }
}

function byArea(visit: Visit, guest: Guest): Door {
  const { path, lang } = visit
  const say = rosaWords(lang)
  const rosaId = visit.param('rosa')
  return {
    path,
    csrf: guest.csrf,
    lang,
    ask: (request, input) => guest.ask(request, { ...input, rosaId }),
    around: (children, { title, status }) =>
      withStatus(
        status,
        <PortalPage {...guest.shell} title={title} errors={status !== 200}>
          <div class="si-tablet si-stack">{children}</div>
        </PortalPage>,
      ),
    refuse: (refusal) =>
      withStatus(
        refusalStatus(refusal),
        <PortalPage {...guest.shell} title={say('employer.title')}>
          <ErrorState
            what={refusalSentence(refusal, lang)}
            todo={<ButtonLink href="/imprese/area">{say('employer.back')}</ButtonLink>}
          />
        </PortalPage>,
      ),
  }
}
