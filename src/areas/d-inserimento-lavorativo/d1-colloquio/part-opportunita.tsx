import type { FC } from 'hono/jsx'
import { Reasons, reasonsOf, sayDistance, shareOf, type Fitting } from '../../../across/incrocio/index.ts'
import { sayPay } from '../../../across/vacancy/index.ts'
import {
  Button,
  Card,
  EmptyState,
  ButtonLink,
  HiddenCsrf,
  Tag,
  useLang,
} from '../../../surfaces/design/index.ts'
import { addressOf, type PartProps } from './part-frame.tsx'
import { words } from './words.ts'

/** The jobs that fit now, each with its reasons, to be proposed at once. */
export const OpportunitiesPart: FC<PartProps> = ({ view, csrf }) => {
  const say = words(useLang())
  const { offers, offersInAll, persona } = view
  return (
    <Card title={say('block.opportunita')}>
      {offers.length === 0 ? (
        <EmptyState
          title={say('opportunita.none')}
          text={say('opportunita.none.text')}
          action={
            <ButtonLink href={`${addressOf(view.delivery.id)}?blocco=manca`} kind="secondary">
              {say('block.manca')}
            </ButtonLink>
          }
        />
      ) : (
        <>
          <p>{say('opportunita.lead')}</p>
          <ul class="si-candidates">
            {offers.map((offer) => (
              <li>
                <Offer view={view} csrf={csrf} offer={offer} />
              </li>
            ))}
          </ul>
          {offersInAll > offers.length && (
            <p>
              <a href={`/siul/persone/${persona.id}/candidature`}>
                {say('opportunita.all', { count: offersInAll })}
              </a>
            </p>
          )}
        </>
      )}
    </Card>
  )
}

const Offer: FC<PartProps & { offer: Fitting }> = ({ view, csrf, offer: { vacancy, scored, rimedi } }) => {
  const lang = useLang()
  const say = words(lang)
  const proposal = view.proposals.find(({ vacancyId }) => vacancyId === vacancy.id)
  const { requisiti } = vacancy
  return (
    <article class="si-candidate">
      <h3>
        <a href={`/siul/vacancy/${vacancy.id}`}>{vacancy.title}</a>
      </h3>
      <p>
        {[
          vacancy.azienda,
          vacancy.comuneName,
          sayDistance(scored, lang),
          sayPay(vacancy, lang),
          requisiti.length > 0 && say('share', shareOf(scored, requisiti)),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Reasons reasons={reasonsOf(scored, requisiti)} rimedi={rimedi} today={view.today} />
      {proposal ? (
        <p>
          <Tag>{say(`proposed.${proposal.answer ?? 'waiting'}`)}</Tag>
        </p>
      ) : (
        <form method="post" action={`${addressOf(view.delivery.id)}/proposta`} class="si-buttons">
          <HiddenCsrf token={csrf} />
          <input type="hidden" name="vacancyId" value={vacancy.id} />
          <Button name="answer" value="si">
            {say('propose.yes')} <span class="visually-hidden">{vacancy.title}</span>
          </Button>
          <Button name="answer" value="no" kind="secondary">
            {say('propose.no')} <span class="visually-hidden">{vacancy.title}</span>
          </Button>
          <Button name="answer" value="" kind="secondary">
            {say('propose')} <span class="visually-hidden">{vacancy.title}</span>
          </Button>
        </form>
      )}
    </article>
  )
}
