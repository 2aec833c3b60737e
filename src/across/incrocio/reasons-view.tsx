import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import type { Candidato, Scored } from '../../records/candidato/index.ts'
import type { Rimedi } from '../../records/corso/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { dayShort, useLang } from '../../surfaces/design/index.ts'
import { corsoHref, sayRimedio } from '../corsi/index.ts'
import { sayRequisito } from '../vacancy/index.ts'
import type { Reason } from './reasons.ts'
import { words } from './words.ts'

export const MARK = { ha: '✓', 'utile-manca': '○', manca: '✗' } as const

interface ReasonsProps {
  reasons: readonly Reason[]
  /** The course for each, where the catalogue has one. */
  rimedi?: Rimedi
  today?: string
}

/** ✓ has, ○ useful and missing, ✗ required and missing, each in words; and what can be done about what is missing. */
export const Reasons: FC<ReasonsProps> = ({ reasons, rimedi = [], today = '' }) => {
  const lang = useLang()
  const say = words(lang)
  if (reasons.length === 0) return null
  return (
    <ul class="si-reasons">
      {reasons.map(({ requisito, sign, remedy }, at) => (
        <li class={`si-reasons__${sign}`}>
          <span aria-hidden="true">{MARK[sign]} </span>
          <span class="visually-hidden">{say(`sign.${sign}`)}: </span>
          {sayRequisito(requisito, lang)}
          <Remedy remedy={remedy} corso={rimedi[at]} today={today} />
        </li>
      ))}
    </ul>
  )
}

interface RemedyProps {
  remedy: Reason['remedy'] | undefined
  corso: Rimedi[number] | undefined
  today: string
}

/** What can be done about what is missing: the course by its name where the catalogue has one. */
export const Remedy: FC<RemedyProps> = (props) => {
  const { remedy, corso, today } = props
  const lang = useLang()
  if (!remedy) return null
  return (
    <span class="si-quiet">
      {' – '}
      {corso ? (
        <a href={corsoHref(corso)}>{sayRimedio(corso, { today, lang })}</a>
      ) : (
        words(lang)(`remedy.${remedy}`)
      )}
    </span>
  )
}

/** Each part of the order, in points: nothing weighs that is not here. */
export const WhyOrder: FC<{ scored: Scored }> = ({ scored }): Child => {
  const say = words(useLang())
  return (
    <details class="si-details">
      <summary>{say('why')}</summary>
      <ul>
        {(['desired', 'exact', 'experience', 'nearness'] as const).map((part) => (
          <li>{say(`why.${part}`, { n: scored[part] })}</li>
        ))}
      </ul>
      <p>{say('why.sum', { n: scored.total })}</p>
    </details>
  )
}

const HUNDREDS = 10

/** «8 km»; nothing for work that has no place. */
export function sayDistance({ distance }: Pick<Scored, 'distance'>, lang: Lang): string | undefined {
  if (distance === null) return undefined
  const km = Math.round(distance / HUNDREDS)
  return km < 1 ? words(lang)('near') : words(lang)('km', { km })
}

export const sayFree = ({ freeFrom }: Pick<Candidato, 'freeFrom'>, today: string, lang: Lang): string =>
  freeFrom === null || freeFrom <= today
    ? words(lang)('free.now')
    : words(lang)('free.from', { day: dayShort(freeFrom as PlainDate, lang) })

export const sayMonths = ({ monthsThere }: Pick<Scored, 'monthsThere'>, lang: Lang): string =>
  monthsThere === 0 ? words(lang)('experience.none') : words(lang)('experience', { count: monthsThere })
