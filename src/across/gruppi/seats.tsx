import type { FC } from 'hono/jsx'
import type { Gruppo } from '../../records/gruppo/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { dayLong, dayShort, hour, Tag, useLang } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

/** «venerdì 14 novembre 2025, 9:30–11:30». */
export const sayWhen = (
  { on, startsAt, endsAt }: { on: PlainDate; startsAt: Date; endsAt: Date },
  lang: Lang,
): string => words(lang)('when', { day: dayLong(on, lang), from: hour(startsAt), until: hour(endsAt) })

/** «14 nov 2025, 9:30–11:30», for tables. */
export const sayWhenShort = (
  { on, startsAt, endsAt }: { on: PlainDate; startsAt: Date; endsAt: Date },
  lang: Lang,
): string => words(lang)('when', { day: dayShort(on, lang), from: hour(startsAt), until: hour(endsAt) })

/** «restano 3 posti», «completo · 2 in attesa». */
export function saySeats({ left, waiting }: { left: number; waiting: number }, lang: Lang): string {
  const say = words(lang)
  const free = left === 0 ? say('seats.full') : say('seats.left', { count: left })
  return waiting === 0 ? free : `${free} · ${say('seats.waiting', { n: waiting })}`
}

/** «novembre 2025», from `2025-11`. */
export const sayMonth = (month: string, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'it' ? 'it-IT' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`))

const TONE = { pubblicato: 'primary', svolto: 'success', annullato: 'neutral' } as const

export const GruppoTag: FC<{ state: Gruppo['state'] }> = ({ state }) => (
  <Tag tone={TONE[state]}>{words(useLang())(state)}</Tag>
)
