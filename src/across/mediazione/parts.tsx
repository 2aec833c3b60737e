import type { FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import type { Mediazione } from '../../records/mediazione/index.ts'
import { languageName } from '../../records/persona/index.ts'
import { dayOf, dayShort, hour, Tabs, Tag, useLang, type Flash } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { LANGUAGES } from './mediazione.schema.ts'
import { words } from './words.ts'

export const HERE = '/siul/mediazione'
const TABS = { prossime: HERE, mediatori: `${HERE}/mediatori`, conteggi: `${HERE}/conteggi` }

export const MediazioneTabs: FC<{ current: keyof typeof TABS }> = ({ current }) => {
  const say = words(useLang())
  const tabs = (['prossime', 'mediatori', 'conteggi'] as const).map((tab) => ({
    href: TABS[tab],
    label: say(`tab.${tab}`),
    current: tab === current,
  }))
  return <Tabs label={say('tab.label')} tabs={tabs} />
}

export const StateTag: FC<{ state: Mediazione['state'] }> = ({ state }) => (
  <Tag tone={state === 'da-trovare' ? 'warning' : state === 'fissata' ? 'success' : 'neutral'}>
    {words(useLang())(`state.${state}`)}
  </Tag>
)

/** «11 nov 2026, 9:00–10:00». */
export const whenOf = ({ startsAt, endsAt }: Pick<Mediazione, 'startsAt' | 'endsAt'>, lang: Lang): string =>
  words(lang)('when', { day: dayShort(dayOf(startsAt), lang), from: hour(startsAt), until: hour(endsAt) })

/** The languages that can be asked for, by their name. */
export const languageOptions = (lang: Lang) =>
  LANGUAGES.map((value) => ({ value, label: languageName(value, lang) })).toSorted((one, other) =>
    one.label.localeCompare(other.label, lang),
  )

const ESITI = ['chiesta', 'affidata', 'annullata', 'segnata', 'aggiunta', 'tolta'] as const

export function flashOf(visit: Visit): Flash[] {
  const esito = visit.told(ESITI)
  return esito ? [{ kind: 'done', text: words(visit.lang)(`esito.${esito}`) }] : []
}
