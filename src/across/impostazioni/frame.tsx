import type { Child, FC } from 'hono/jsx'
import { SiulPage, Tabs, type Crumb, type Flash } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { words } from './words.ts'

const TABS = ['standard', 'scadenze', 'competenze', 'classificazioni'] as const
export type SettingsTab = (typeof TABS)[number]

export const HOME = '/siul/impostazioni'

interface FrameProps {
  visit: Visit
  tab: SettingsTab
  title: string
  lead?: Child
  /** Below the tab, where the page is not its first. */
  crumbs?: Crumb[] | undefined
  flash?: Flash[] | undefined
  errors?: boolean | undefined
  children: Child
}

/** A page of the settings: its tab, and the way back to it. */
export const SettingsPage: FC<FrameProps> = ({
  visit,
  tab,
  title,
  lead,
  crumbs,
  flash,
  errors,
  children,
}) => {
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={title}
      lead={lead}
      errors={errors}
      {...(flash && { flash })}
      {...(crumbs && { breadcrumbs: [{ href: `${HOME}/${tab}`, label: say(`tab.${tab}`) }, ...crumbs] })}
    >
      <Tabs
        label={say('tabs')}
        tabs={TABS.map((each) => ({
          href: `${HOME}/${each}`,
          label: say(`tab.${each}`),
          current: each === tab,
        }))}
      />
      {children}
    </SiulPage>
  )
}
