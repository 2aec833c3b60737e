import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { asset } from './assets.ts'
import { Breadcrumbs, type Crumb } from './navigation.tsx'
import { LangContext } from './lang.ts'
import { Notice, type Flash } from './states.tsx'
import { words } from './words.ts'

/** What both shells ask of a page. */
export interface PageProps {
  lang: Lang
  /** «object – page»: the shell adds the application, and «Errore:» before it when `errors` is true. */
  title: string
  /** The visible title; by default `title`. */
  heading?: Child
  /** Takes the place of the title row and brings its own `h1`: identity bar, home of the portal. */
  top?: Child
  /** One line under the title. */
  lead?: Child
  /** Buttons beside the title; the first is the main one. */
  actions?: Child
  /** The token of the forms of the shell. */
  csrf: string
  breadcrumbs?: readonly Crumb[] | undefined
  flash?: readonly Flash[] | undefined
  errors?: boolean | undefined
  /** The address that shows this page in the other language. */
  otherLanguageHref?: string | undefined
  children?: Child
}

interface DocumentProps extends Pick<PageProps, 'lang' | 'title' | 'errors'> {
  app: string
  skin: 'siul' | 'portal'
  children: Child
}

/** The bare HTML document: title, assets, nothing inline. */
export const Document: FC<DocumentProps> = ({ lang, title, app, errors, skin, children }) => {
  const full = `${title} – ${app}`
  return (
    <LangContext.Provider value={lang}>
      {raw('<!doctype html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{errors ? words(lang)('title.error', { title: full }) : full}</title>
          <link
            rel="preload"
            href={asset('titillium-web-regular.woff2')}
            as="font"
            type="font/woff2"
            crossorigin=""
          />
          <link rel="stylesheet" href={asset('si.css')} />
          <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
          <script type="module" src={asset('si.js')}></script>
        </head>
        <body class={`si-${skin}`}>{children}</body>
      </html>
    </LangContext.Provider>
  )
}

/** The first stops of the Tab key. */
export const SkipLinks: FC<{ lang: Lang; links: readonly { href: string; label: string }[] }> = ({
  lang,
  links,
}) => (
  <nav class="skiplinks si-skiplinks" aria-label={words(lang)('skip.label')}>
    {links.map(({ href, label }) => (
      <a class="visually-hidden-focusable" href={href}>
        {label}
      </a>
    ))}
  </nav>
)

/** Breadcrumbs, messages, title row, content: the same order on every page. */
export const Main: FC<Omit<PageProps, 'lang' | 'csrf'>> = (props) => {
  const { title, heading, top, lead, actions, breadcrumbs = [], flash = [], children } = props
  return (
    <main id="contenuto" class="si-main" tabindex={-1}>
      {breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
      {flash.map((notice) => (
        <Notice {...notice} />
      ))}
      {top ?? (
        <div class="si-title">
          <div>
            <h1>{heading ?? title}</h1>
            {lead && <p class="si-lead">{lead}</p>}
          </div>
          {actions && <div class="si-buttons">{actions}</div>}
        </div>
      )}
      {children}
    </main>
  )
}

/** Accessibility, privacy, legal notes, contacts: on every page of both applications. */
export const FooterLinks: FC<{ lang: Lang }> = ({ lang }) => {
  const say = words(lang)
  const links = [
    { href: '/accessibilita', label: say('foot.statement') },
    { href: '/privacy', label: say('foot.privacy') },
    { href: '/note-legali', label: say('foot.legal') },
    { href: '/centri', label: say('foot.contacts') },
    { href: '/stato', label: say('foot.status') },
  ]
  return (
    <ul class="si-foot__links" aria-label={say('foot.links')}>
      {links.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  )
}
