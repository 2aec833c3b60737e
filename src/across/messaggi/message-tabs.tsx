import type { Child } from 'hono/jsx'
import { CENTRO, REGION } from '../../records/accesso/index.ts'
import { Tabs } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { KEEPERS } from './keepers.ts'
import { words } from './words.ts'

const VIEWS = [
  { view: 'da-chiamare', href: '/siul/messaggi', may: CENTRO as readonly string[] },
  { view: 'invio', href: '/siul/messaggi/invio', may: KEEPERS as readonly string[] },
  { view: 'modelli', href: '/siul/impostazioni/modelli', may: [...CENTRO, ...REGION] as readonly string[] },
  { view: 'simulatore', href: '/siul/messaggi/simulatore', may: CENTRO as readonly string[] },
] as const
type View = (typeof VIEWS)[number]['view']

/** The parts of the messages that whoever asks may see; the simulator in the demonstration only. */
export function MessageTabs({ visit, view }: { visit: Visit; view: View }): Child {
  const say = words(visit.lang)
  const seen = VIEWS.filter(
    (one) => one.may.includes(visit.actor.role) && (one.view !== 'simulatore' || visit.c.var.frames.demo),
  )
  return (
    <Tabs
      label={say('views')}
      tabs={seen.map((one) => ({
        href: one.href,
        label: say(`view.${one.view}`),
        current: one.view === view,
      }))}
    />
  )
}
