import type { Child } from 'hono/jsx'
import { settoreOf, type Azienda } from '../../records/azienda/index.ts'
import { IdentityBar, phone, phoneHref, SiulPage, Tabs, type Flash } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { labels } from './labels.ts'
import { words } from './words.ts'

const TABS = ['scheda', 'dati', 'fabbisogni', 'consulenze', 'accordi'] as const
export type AziendaTab = (typeof TABS)[number]

interface AziendaPageProps {
  visit: Visit
  azienda: Azienda
  tab: AziendaTab
  /** In front of the company's name, where the page is not the tab itself. */
  title?: string | undefined
  actions?: Child
  flash?: readonly Flash[] | undefined
  errors?: boolean | undefined
  children: Child
}

export const hrefOf = (aziendaId: string, tab: AziendaTab = 'scheda'): string =>
  `/siul/aziende/${aziendaId}${tab === 'scheda' ? '' : `/${tab}`}`

/** A page of the file of a company: who it is, always in view, and the other parts of the file. */
export function AziendaPage(props: AziendaPageProps): Child {
  const { visit, azienda, tab, title, actions, flash, errors, children } = props
  const say = words(visit.lang)
  const tabs = TABS.map((one) => ({
    href: hrefOf(azienda.id, one),
    label: say(`tab.${one}`),
    current: one === tab && title === undefined,
  }))
  return (
    <SiulPage
      {...visit.siul}
      title={`${azienda.name} – ${title ?? say(`tab.${tab}`)}`}
      errors={errors}
      flash={flash}
      top={
        <>
          <IdentityBar
            name={azienda.name}
            facts={factsOf(visit, azienda)}
            states={[
              azienda.consulente ? say('head.with', { name: azienda.consulente }) : say('head.nobody'),
            ]}
            actions={actions}
          />
          <Tabs label={say('tabs')} tabs={tabs} />
        </>
      }
    >
      {children}
    </SiulPage>
  )
}

function factsOf({ lang }: Visit, azienda: Azienda): Child[] {
  const name = labels(lang)
  const settore = azienda.ateco && settoreOf(azienda.ateco)
  return [
    words(lang)('head.iva', { code: azienda.partitaIva }),
    settore && name(`settore.${settore}`),
    azienda.sizeClass && name(`size.${azienda.sizeClass}`),
    azienda.phone && <a href={phoneHref(azienda.phone)}>{phone(azienda.phone)}</a>,
  ].filter(Boolean)
}
