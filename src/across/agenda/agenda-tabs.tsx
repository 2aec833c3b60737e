import type { FC } from 'hono/jsx'
import { Tabs, useLang } from '../../surfaces/design/index.ts'
import { words } from './words.ts'

const PARTS = {
  giorno: '/siul/agenda?vista=giorno',
  settimana: '/siul/agenda',
  squadra: '/siul/agenda/squadra',
  attese: '/siul/agenda/attese',
  assenze: '/siul/cruscotto/assenze',
  previsione: '/siul/agenda/previsione',
  gruppi: '/siul/gruppi',
} as const
type Part = keyof typeof PARTS

/** The parts of the agenda, the same on each of its pages. */
export const AgendaTabs: FC<{ current: Part; hrefs?: Partial<Record<Part, string>> }> = ({
  current,
  hrefs = {},
}) => {
  const say = words(useLang())
  return (
    <Tabs
      label={say('views')}
      tabs={(Object.keys(PARTS) as Part[]).map((part) => ({
        href: hrefs[part] ?? PARTS[part],
        label: say(`view.${part}`),
        current: part === current,
      }))}
    />
  )
}
