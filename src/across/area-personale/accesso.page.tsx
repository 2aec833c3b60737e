import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import {
  BACK_PATH,
  PORTAL_KINDS,
  type IdentityClient,
  type PortalKind,
  type ProvaProvider,
} from '../../records/accesso/index.ts'
import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import type { Refusal } from '../../platform/work/index.ts'
import {
  ButtonLink,
  Callout,
  Card,
  CardGrid,
  ErrorState,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus, type Page } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { enter, leave } from './enter.command.ts'
import { findGuest, giveToken, takePlace, takeToken, tokenOf } from './guest.tsx'
import { words } from './words.ts'

/** What the browser keeps while it is at the identity provider; it is taken once. */
const KEPT_COOKIE = 'lavoro-accesso'
const KEPT_SECONDS = 600

const HOMES: Record<PortalKind, string> = { cittadino: '/area-personale', impresa: '/imprese/area' }

/** Who says who people are: the provider of the environment, else that of the demo. */
export interface Identity {
  real: IdentityClient | undefined
  prova: ProvaProvider
}

/** The way in and out of the portal. */
export function accessoPages({ real, prova }: Identity): Page[] {
  const clientFor = (visit: Visit): IdentityClient | undefined =>
    real ?? (visit.c.var.frames.demo ? prova : undefined)
  return [
    definePage({
      path: '/accesso',
      may: 'public',
      async get(visit) {
        const guest = await findGuest(visit)
        const asked = PORTAL_KINDS.find((kind) => kind === visit.query('come'))
        if (guest && (!asked || asked === guest.kind)) return visit.seeOther(HOMES[guest.kind])
        return <Door visit={visit} closed={!clientFor(visit)} isDemo={!real} />
      },
    }),
    definePage({
      path: '/accesso/entra/:come',
      may: 'public',
      async get(visit) {
        const kind = PORTAL_KINDS.find((each) => each === visit.param('come'))
        const client = clientFor(visit)
        if (!kind || !client) return null
        const begun = await client.begin(visit.origin, kind)
        if (!begun) return visit.seeOther('/accesso?esito=assente')
        setCookie(visit.c, KEPT_COOKIE, begun.kept, {
          httpOnly: true,
          sameSite: 'Lax',
          path: BACK_PATH,
          maxAge: KEPT_SECONDS,
          secure: visit.origin.startsWith('https:'),
        })
        return visit.seeOther(begun.to)
      },
    }),
    definePage({
      path: BACK_PATH,
      may: 'public',
      async get(visit) {
        const kept = getCookie(visit.c, KEPT_COOKIE)
        deleteCookie(visit.c, KEPT_COOKIE, { path: BACK_PATH })
        const { search } = new URL(visit.c.req.url)
        const back = new URL(BACK_PATH + search, visit.origin)
        const vouched = kept && (await clientFor(visit)?.finish(visit.origin, back, kept))
        if (!vouched) return visit.seeOther('/accesso?esito=non-riuscito')
        const answer = await visit.asNobody(enter, vouched)
        if (answer.kind === 'refused') return unknown(visit, answer.refusal)
        if (answer.kind !== 'done') return visit.seeOther('/accesso?esito=non-riuscito')
        // Whoever was signed in here before is not any more.
        await visit.asNobody(leave, { token: tokenOf(visit) })
        giveToken(visit, answer.value.token)
        return visit.seeOther(takePlace(visit) ?? HOMES[vouched.kind])
      },
    }),
    definePage({
      path: '/accesso/uscita',
      may: 'public',
      async post(visit) {
        await visit.asNobody(leave, { token: tokenOf(visit) })
        takeToken(visit)
        return visit.seeOther('/accesso?esito=uscita')
      },
    }),
  ]
}

const ENDS = ['assente', 'non-riuscito', 'uscita'] as const

function Door({ visit, closed, isDemo }: { visit: Visit; closed: boolean; isDemo: boolean }) {
  const say = words(visit.lang)
  const end = ENDS.find((each) => each === visit.query('esito'))
  const kind = end === 'uscita' ? 'done' : 'error'
  return (
    <PortalPage
      {...visit.portal}
      title={say('door.title')}
      lead={say('door.lead')}
      flash={end && [{ kind, text: say(`door.${end}`) }]}
    >
      {closed ? (
        <ErrorState
          what={say('door.closed')}
          todo={<ButtonLink href="/centri">{say('centres')}</ButtonLink>}
        />
      ) : (
        <Stack>
          {isDemo && <Callout kind="note">{say('door.demo')}</Callout>}
          <CardGrid>
            {PORTAL_KINDS.map((each) => (
              <Card title={say(`door.${each}`)} href={`/accesso/entra/${each}`}>
                <p>{say(`door.${each}.text`)}</p>
              </Card>
            ))}
          </CardGrid>
          <p>
            {say('door.without')} <a href="/centri">{say('centres')}</a>
          </p>
        </Stack>
      )}
    </PortalPage>
  )
}

/** Known to the identity provider, not to us: what to do. */
function unknown(visit: Visit, refusal: Refusal) {
  const say = words(visit.lang)
  return withStatus(
    refusalStatus(refusal),
    <PortalPage {...visit.portal} title={say('unknown.title')}>
      <ErrorState
        what={refusalSentence(refusal, visit.lang)}
        todo={<ButtonLink href="/centri">{say('centres')}</ButtonLink>}
      />
    </PortalPage>,
  )
}
