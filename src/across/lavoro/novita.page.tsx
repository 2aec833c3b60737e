import { refusalSentence, refusalStatus } from '../../records/refusals.ts'
import type { Refusal } from '../../platform/work/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  ErrorState,
  HiddenCsrf,
  PortalPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { OfferList } from './offer-card.tsx'
import { stopNews } from './ricerche.command.ts'
import { readNews } from './ricerche.query.ts'
import { ricercheWords } from './ricerche-words.ts'

/** Where the message about new jobs leads: the jobs, and an end to such messages, for whoever holds it. No login, no name. */
export const novitaPage = definePage({
  path: '/lavoro/novita/:code',
  may: 'public',
  async get(visit) {
    const say = ricercheWords(visit.lang)
    const answer = await visit.asNobody(readNews, { code: visit.param('code') })
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    if (answer.kind !== 'done') return null
    const { offers, told } = answer.value
    const gone = told - offers.length
    const isStopped = visit.query('esito') === 'fermati'
    return (
      <PortalPage
        {...visit.portal}
        title={say('news.title')}
        lead={say('news.lead')}
        flash={isStopped ? [{ kind: 'done', text: say('news.stopped') }] : []}
      >
        <Stack>
          {offers.length === 0 ? (
            <EmptyState
              title={say('news.none')}
              icon="it-search"
              action={<ButtonLink href="/lavoro">{say('search')}</ButtonLink>}
            />
          ) : (
            <OfferList offers={offers.map((offer) => ({ ...offer, km: null }))} now={visit.now} />
          )}
          {gone > 0 && offers.length > 0 && <p class="si-hint">{say('news.gone', { count: gone })}</p>}
          {!isStopped && <Stop visit={visit} />}
          <p>
            <a href="/lavoro/ricerche-salvate">{say('news.mine')}</a>
          </p>
        </Stack>
      </PortalPage>
    )
  },
  async post(visit) {
    const answer = await visit.asNobody(stopNews, { code: visit.param('code') })
    if (answer.kind === 'refused') return closed(visit, answer.refusal)
    return answer.kind === 'done' ? visit.seeOther(`${visit.path}?esito=fermati`) : null
  },
})

function Stop({ visit }: { visit: Visit }) {
  const say = ricercheWords(visit.lang)
  return (
    <Card title={say('news.stop.title')}>
      <p>{say('news.stop.text')}</p>
      <form method="post" action={visit.path} class="si-form">
        <HiddenCsrf token={visit.csrf} />
        <Button kind="secondary">{say('news.stop')}</Button>
      </form>
    </Card>
  )
}

function closed(visit: Visit, refusal: Refusal) {
  const say = ricercheWords(visit.lang)
  return withStatus(
    refusalStatus(refusal),
    <PortalPage {...visit.portal} title={say('news.title')}>
      <ErrorState
        what={refusalSentence(refusal, visit.lang)}
        todo={<ButtonLink href="/lavoro/ricerche-salvate">{say('news.mine')}</ButtonLink>}
      />
    </PortalPage>,
  )
}
