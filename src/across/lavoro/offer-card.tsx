import type { FC } from 'hono/jsx'
import { Card, dayShort, Stack, Tag, useLang } from '../../surfaces/design/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import type { Offerta } from '../../records/vacancy/index.ts'
import { CENTRI } from '../../records/centro/index.ts'
import { sayContract, sayHours, sayPay } from '../vacancy/index.ts'
import type { Why } from './cerca.query.ts'
import { addressOf, sayEmployer, sayFar, sayWhere } from './say-offerta.ts'
import { words } from './words.ts'

/** For so long a job is new. */
const NEW_MS = 3 * 86_400_000

interface Props {
  offer: Offerta & { km: number | null; why?: readonly Why[] }
  now: Date
}

/** A job in a list, its facts always in the same order: what, who and where, hours and pay, who answers, until when. */
export const OfferCard: FC<Props> = ({ offer, now }) => {
  const lang = useLang()
  const say = words(lang)
  const isNew = offer.publishedAt.getTime() + NEW_MS > now.getTime()
  const centro = CENTRI.find(({ codice }) => codice === offer.centroCode)
  const facts = [
    [sayEmployer(offer, lang), sayWhere(offer, lang), sayFar(offer.km, lang)],
    [sayHours(offer, lang), sayContract(offer, lang)],
    [sayPay(offer, lang)],
    [centro && say('answers', { name: centro.nome }), say('until', { day: dayShort(offer.expiresOn, lang) })],
  ]
  return (
    <Card
      title={offer.title}
      href={addressOf(offer)}
      level={3}
      aside={
        <>
          {isNew && <Tag tone="success">{say('new')}</Tag>}
          {offer.l68 && <Tag>{say('reserved')}</Tag>}
        </>
      }
    >
      {facts.map((line) => (
        <p>{line.filter(Boolean).join(' · ')}</p>
      ))}
      {offer.why && offer.why.length > 0 && <p class="si-hint">{sayWhy(offer.why, lang)}</p>}
    </Card>
  )
}

function sayWhy(why: readonly Why[], lang: Lang): string {
  const say = words(lang)
  const reasons = why.map(({ word, way, typed }) => {
    const reason = say(`why.${way}`, { word })
    return typed ? say('why.mended', { reason, typed }) : reason
  })
  return say('why.title', { reasons: reasons.join('; ') })
}

/** Jobs one below the other. */
export const OfferList: FC<{ offers: readonly Props['offer'][]; now: Date }> = ({ offers, now }) => (
  <Stack>
    {offers.map((offer) => (
      <OfferCard offer={offer} now={now} />
    ))}
  </Stack>
)
