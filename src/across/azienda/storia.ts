import type { Lang } from '../../platform/words/index.ts'
import type { Evento } from '../../records/azienda/index.ts'
import { getCard } from '../../standard/index.ts'
import { dayOf, dayShort, money, type Happening } from '../../surfaces/design/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { labels } from './labels.ts'
import { words } from './words.ts'

/** What happened with a company, as its timeline tells it. */
export function happeningOf(evento: Evento, lang: Lang): Happening {
  const { title, details } = tell(evento, lang)
  return {
    day: dayShort(dayOf(evento.at), lang),
    title,
    detail: [...details, evento.by].filter(Boolean).join(' · '),
  }
}

function tell(evento: Evento, lang: Lang): { title: string; details: (string | null)[] } {
  const say = words(lang)
  const name = labels(lang)
  switch (evento.kind) {
    case 'contatto':
      return {
        title: name(`channel.${evento.channel}`),
        details: [
          evento.activities.map((each) => name(`activity.${each}`)).join(', '),
          evento.outcome && name(`outcome.${evento.outcome}`),
          evento.note,
        ],
      }
    case 'fabbisogno':
      return { title: say('story.need', { need: name(`need.${evento.need}`) }), details: [evento.note] }
    case 'prestazione':
      return { title: nameOf(evento), details: [costSaid(evento, lang)] }
    case 'accordo':
      return { title: say('story.accordo', { number: evento.number, n: evento.n }), details: [] }
    case 'vacancy':
      return { title: say(`story.vacancy.${evento.what}`, { n: evento.number }), details: [evento.title] }
  }
}

type Delivered = Extract<Evento, { kind: 'prestazione' }>

function nameOf({ service, performance }: Delivered): string {
  const card = getCard(service)
  const part = card.performances?.find(({ code }) => code === performance)
  return part ? `${service} · ${part.name}` : `${service} · ${card.name}`
}

/** What the hours of a delivery are worth, and why where they are worth nothing yet. */
export function costSaid(
  delivered: Pick<
    Delivered,
    'service' | 'minutes' | 'recognisedMinutes' | 'cents' | 'awaitingPlacement' | 'placementOn'
  >,
  lang: Lang,
): string {
  const say = words(lang)
  const minutes = say('cost.minutes', { minutes: delivered.minutes })
  return `${minutes}, ${worth()}`
  function worth(): string {
    if (getCard(delivered.service).ucs.kind === 'none') return say('cost.none')
    if (delivered.awaitingPlacement) return say('cost.blocked')
    if (delivered.recognisedMinutes === 0) return say('cost.short')
    const cents = money(delivered.cents, lang)
    if (delivered.placementOn === null) return cents
    return say('cost.placed', { money: cents, day: dayShort(delivered.placementOn as PlainDate, lang) })
  }
}
