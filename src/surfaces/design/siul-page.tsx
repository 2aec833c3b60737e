import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { AccountMenu, type Account } from './account-menu.tsx'
import { Document, FooterLinks, Main, SkipLinks, type PageProps } from './document.tsx'
import { elementWords } from './elements-words.ts'
import { HiddenCsrf } from './form.tsx'
import { Icon, type IconName } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

export interface NavItem {
  href: string
  label: string
  icon: IconName
  current?: boolean | undefined
  count?: number | undefined
  /** «g o»: the letters that open it. */
  shortcut?: string | undefined
}

interface SiulPageProps extends PageProps {
  /** At most nine, by role. */
  nav: readonly NavItem[]
  account?: Account | undefined
  /** «CPI Perugia». */
  centre?: string | undefined
  /** What happened to be read: counted while the page is written. */
  bell?: { href: string; count: () => Promise<number> } | undefined
  /** The light of the outside services. */
  services?: { ok: boolean; text?: string | undefined } | undefined
  /** Where the signed-in time stands; the page warns before it ends. */
  session?: { idleSeconds: number; absoluteSeconds: number; extendAction: string } | undefined
  /** False where the person switched single-letter keys off. */
  shortcuts?: boolean | undefined
  /** On paper, beside region and centre: «Copia per l’interessata · 10 nov 2025». */
  printNote?: string | undefined
  /** The id that «Vai alle scadenze» reaches, where the page has deadlines. */
  deadlinesId?: string | undefined
}

/** A page of the staff workbench. */
export const SiulPage: FC<SiulPageProps> = (props) => {
  const { lang, title, errors, nav, centre, printNote, session } = props
  const say = words(lang)
  const skips = [
    { href: '#contenuto', label: say('skip.content') },
    ...(props.account ? [{ href: '#cerca', label: say('skip.search') }] : []),
    { href: `#${props.deadlinesId ?? 'contenuto'}`, label: say('skip.deadlines') },
  ]
  return (
    <Document lang={lang} title={title} app="SIUL" errors={errors} skin="siul">
      <SkipLinks lang={lang} links={props.deadlinesId ? skips : skips.slice(0, -1)} />
      <SiulHeader {...props} />
      <div class="si-print-head">
        <strong>{[say('region'), centre].filter(Boolean).join(' · ')}</strong>
        {printNote && <span>{printNote}</span>}
      </div>
      <div class="si-shell">
        <Sidebar nav={nav} label={say('menu.main')} />
        <div class="si-shell__page">
          <Main {...props} />
          <footer class="si-foot">
            <FooterLinks lang={lang} />
          </footer>
        </div>
      </div>
      {session && <SessionGuard {...session} csrf={props.csrf} />}
      {props.shortcuts !== false && <Shortcuts />}
    </Document>
  )
}

const SiulHeader: FC<SiulPageProps> = (props) => {
  const { lang, centre, services, account, csrf, nav, otherLanguageHref, bell } = props
  const say = words(lang)
  return (
    <header class="si-head">
      {nav.length > 0 && (
        <button type="button" class="si-head__menu" popovertarget="menu" aria-label={say('menu')}>
          <Icon name="it-burger" />
        </button>
      )}
      <a class="si-head__name" href="/siul/oggi">
        <strong>SIUL</strong>
        {centre && <span>{centre}</span>}
      </a>
      {account && <SearchBox csrf={csrf} />}
      <div class="si-head__tools">
        {services && (
          <a
            class={`si-light si-light--${services.ok ? 'ok' : 'down'}`}
            href="/siul/continuita"
            aria-label={services.text ?? say(services.ok ? 'services.ok' : 'services.down')}
          >
            <span class="si-light__dot" />
            <span>{services.text ?? say(services.ok ? 'services.ok' : 'services.down')}</span>
          </a>
        )}
        {otherLanguageHref && (
          <a
            href={otherLanguageHref}
            lang={lang === 'it' ? 'en' : 'it'}
            hreflang={lang === 'it' ? 'en' : 'it'}
          >
            {say('language.other')}
          </a>
        )}
        {bell && <Bell {...bell} lang={lang} />}
        {account && (
          <a href="/siul/aiuto" aria-label={say('help')}>
            <Icon name="it-help-circle" />
          </a>
        )}
        {account && <AccountMenu account={account} csrf={csrf} />}
      </div>
    </header>
  )
}

/** The number is said in words too; more than two figures are «99+». */
async function Bell({
  href,
  count,
  lang,
}: NonNullable<SiulPageProps['bell']> & { lang: Lang }): Promise<Child> {
  const say = words(lang)
  const unread = await count()
  return (
    <a class="si-bell" href={href} aria-label={say(unread === 0 ? 'bell.none' : 'bell', { count: unread })}>
      <Icon name="it-horn" />
      {unread > 0 && <span class="si-count">{unread > 99 ? '99+' : unread}</span>}
    </a>
  )
}

/** A real search form; with JavaScript it opens the palette. */
const SearchBox: FC<{ csrf: string }> = ({ csrf }) => {
  const lang = useLang()
  const say = words(lang)
  const element = elementWords(lang)
  return (
    <si-palette
      class="si-head__search"
      data-url="/siul/cerca.json"
      data-csrf={csrf}
      data-title={element('palette.title')}
      data-hint={element('palette.hint')}
      data-none={element('palette.none')}
      data-one={element('palette.one')}
      data-many={element('palette.many')}
      data-failed={element('palette.failed')}
    >
      <form method="post" action="/siul/cerca" role="search">
        <HiddenCsrf token={csrf} />
        <label class="visually-hidden" for="cerca">
          {say('search.siul')}
        </label>
        <Icon name="it-search" />
        <input type="search" id="cerca" name="q" placeholder={say('search.siul')} autocomplete="off" />
        <kbd aria-hidden="true">{say('search.keys')}</kbd>
        <button type="submit" class="visually-hidden-focusable">
          {say('search.submit')}
        </button>
      </form>
    </si-palette>
  )
}

const Sidebar: FC<{ nav: readonly NavItem[]; label: string }> = ({ nav, label }) =>
  nav.length === 0 ? null : (
    <nav id="menu" class="si-nav" popover="auto" aria-label={label}>
      <ul>
        {nav.map(({ href, label, icon, current, count, shortcut }) => (
          <li>
            <a href={href} aria-current={current ? 'page' : undefined} data-shortcut={shortcut}>
              <Icon name={icon} />
              <span>{label}</span>
              {count !== undefined && <span class="si-count">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

const SessionGuard: FC<NonNullable<SiulPageProps['session']> & { csrf: string }> = (props) => {
  const say = elementWords(useLang())
  return (
    <si-session
      data-idle={props.idleSeconds}
      data-absolute={props.absoluteSeconds}
      data-url={props.extendAction}
      data-csrf={props.csrf}
      data-title={say('session.title')}
      data-text={say('session.text')}
      data-final={say('session.final')}
      data-over={say('session.over')}
      data-stay={say('session.stay')}
      data-signin={say('session.signin')}
      data-close={say('close')}
    />
  )
}

const Shortcuts: FC = () => {
  const say = elementWords(useLang())
  return (
    <si-shortcuts
      data-title={say('keys.title')}
      data-palette={say('palette.title')}
      data-help={say('keys.help')}
      data-close={say('close')}
    />
  )
}
