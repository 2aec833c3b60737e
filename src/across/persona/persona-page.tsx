import type { Child } from 'hono/jsx'
import { matchesNames, sayProblem } from '../../platform/identifiers/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { CENTRO, WITH_PEOPLE, type Role } from '../../records/accesso/index.ts'
import { languageName, sayDatum } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import {
  Callout,
  CopyButton,
  dayShort,
  IdentityBar,
  phone,
  phoneHref,
  SiulPage,
  Tabs,
  Tag,
  type Flash,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import type { Testata } from './open-persona.ts'
import { words } from './words.ts'

const TABS = [
  { tab: 'percorso', path: '', may: WITH_PEOPLE },
  { tab: 'anagrafica', path: '/anagrafica', may: CENTRO },
  { tab: 'esperienze', path: '/esperienze', may: WITH_PEOPLE },
  { tab: 'did', path: '/did', may: CENTRO },
  { tab: 'stato', path: '/stato', may: CENTRO },
  { tab: 'patto', path: '/patto', may: CENTRO },
  { tab: 'candidature', path: '/candidature', may: CENTRO },
  { tab: 'messaggi', path: '/messaggi', may: CENTRO },
  { tab: 'scadenze', path: '/scadenze', may: WITH_PEOPLE },
  { tab: 'accessi', path: '/accessi', may: CENTRO },
] as const satisfies readonly { tab: string; path: string; may: readonly Role[] }[]
export type PersonaTab = (typeof TABS)[number]['tab']

interface PersonaPageProps {
  visit: Visit
  persona: Testata
  tab: PersonaTab
  actions?: Child
  flash?: readonly Flash[] | undefined
  errors?: boolean | undefined
  children: Child
}

/** A page of the file of a person: who she is, always in view, and the other parts of the file. */
export function PersonaPage({
  visit,
  persona,
  tab,
  actions,
  flash,
  errors,
  children,
}: PersonaPageProps): Child {
  const say = words(visit.lang)
  const tabs = TABS.filter(({ may }) => may.some((role) => role === visit.actor.role)).map((one) => ({
    href: `/siul/persone/${persona.id}${one.path}`,
    label: say(`tab.${one.tab}`),
    current: one.tab === tab,
  }))
  return (
    <SiulPage
      {...visit.siul}
      title={`${listName(persona)} – ${say(`tab.${tab}`)}`}
      errors={errors}
      flash={flash}
      top={
        <>
          <IdentityBar
            name={listName(persona)}
            facts={factsOf(persona, visit.lang)}
            states={statesOf(persona, visit.lang)}
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

function factsOf(persona: Testata, lang: Lang): Child[] {
  const say = words(lang)
  const { codiceFiscale, comuneName, preferredLanguage, preferredChannel } = persona
  return [
    say('head.age', { years: persona.age }),
    comuneName,
    say('head.speaks', { language: languageName(preferredLanguage, lang) }),
    preferredChannel && sayDatum('preferredChannel', preferredChannel, lang),
    persona.phone && (
      <>
        <a href={phoneHref(persona.phone)}>{phone(persona.phone)}</a>
        <CopyButton text={persona.phone} what={phone(persona.phone)} />
      </>
    ),
    <>
      <code>{codiceFiscale}</code>
      <CopyButton text={codiceFiscale} what={codiceFiscale} />
      {persona.cfKind === 'provvisorio' && <Tag tone="warning">{say('head.provisional')}</Tag>}
    </>,
  ].filter(Boolean)
}

function statesOf(persona: Testata, lang: Lang): Child[] {
  const say = words(lang)
  return [
    persona.didOn && say('did.since', { day: dayShort(persona.didOn as PlainDate, lang) }),
    persona.centroName && say('head.centre', { centro: persona.centroName }),
    persona.referente ? say('head.referente', { name: persona.referente }) : say('head.no-referente'),
    persona.needs.length > 0 && say('head.needs', { needs: sayDatum('needs', persona.needs, lang) }),
  ].filter(Boolean)
}

/** Where the codice fiscale does not come from the names: something to look at together. */
export function NamesWarning({ persona, lang }: { persona: Testata; lang: Lang }): Child {
  const warnings = matchesNames(persona.codiceFiscale, persona.surname, persona.name)
  if (warnings.length === 0) return null
  return (
    <Callout kind="warning" title={words(lang)('names.warning')}>
      {warnings.map((warning) => (
        <p>{sayProblem(lang, warning)}</p>
      ))}
    </Callout>
  )
}
