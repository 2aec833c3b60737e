import type { FC } from 'hono/jsx'
import { AccountMenu, type Account } from './account-menu.tsx'
import { classes } from './classes.ts'
import { Document, FooterLinks, Main, SkipLinks, type PageProps } from './document.tsx'
import { Icon } from './icon.tsx'
import { words } from './words.ts'

interface PortalPageProps extends PageProps {
  /** None where there is one thing to do, as on the tablet. */
  nav: readonly { href: string; label: string; current?: boolean | undefined }[]
  account?: Account | undefined
  /** Where «Accedi» leads when nobody is signed in. */
  signInHref?: string | undefined
  /** A narrow column: question pages, forms, long texts. */
  narrow?: boolean | undefined
  /** A screen on a wall, which nobody touches: no tools, no links to go elsewhere. */
  display?: boolean | undefined
}

/** A page of the portal for citizens and employers. */
export const PortalPage: FC<PortalPageProps> = (props) => {
  const { lang, title, errors, nav, narrow, display } = props
  const say = words(lang)
  const skips = [
    { href: '#contenuto', label: say('skip.content') },
    ...(nav.length > 0 ? [{ href: '#menu', label: say('skip.menu') }] : []),
    { href: '/accessibilita', label: say('skip.statement') },
  ]
  return (
    <Document lang={lang} title={title} app={say('portal.name')} errors={errors} skin="portal">
      <SkipLinks lang={lang} links={skips} />
      <header class="si-portal-head">
        {!display && <Slim {...props} />}
        <div class="si-portal-head__center">
          <div class="si-portal-head__inner">
            <a class="si-portal-head__name" href="/">
              <Mark />
              <span>
                <strong>{say('portal.name')}</strong>
                <span>{say('portal.claim')}</span>
              </span>
            </a>
          </div>
        </div>
        {nav.length > 0 && (
          <nav id="menu" class="si-portal-nav" aria-label={say('menu.main')} tabindex={-1}>
            <ul>
              {nav.map(({ href, label, current }) => (
                <li>
                  <a href={href} aria-current={current ? 'page' : undefined}>
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </header>
      <div class={classes('si-portal-body', narrow && 'si-portal-body--narrow')}>
        <Main {...props} />
      </div>
      {!display && (
        <footer class="si-portal-foot">
          <div class="si-portal-foot__inner">
            <div>
              <strong>{say('region')}</strong>
              <p>{say('foot.help')}</p>
            </div>
            <FooterLinks lang={lang} />
          </div>
        </footer>
      )}
    </Document>
  )
}

const Slim: FC<PortalPageProps> = ({ lang, account, signInHref, csrf, otherLanguageHref }) => {
  const say = words(lang)
  const other = lang === 'it' ? 'en' : 'it'
  return (
    <div class="si-portal-slim">
      <div class="si-portal-head__inner">
        <span>{say('region')}</span>
        <div class="si-portal-slim__tools">
          {otherLanguageHref && (
            <a href={otherLanguageHref} lang={other} hreflang={other}>
              {say('language.other')}
            </a>
          )}
          <a href="/aiuto">{say('help')}</a>
          {account && <AccountMenu account={account} csrf={csrf} />}
          {!account && signInHref && (
            <a class="si-portal-slim__signin" href={signInHref}>
              <Icon name="it-user" />
              <span>
                {say('signIn')} <span class="si-wide">{say('signIn.where')}</span>
              </span>
            </a>
          )}
        </div>
      </div>
    </div>
  )
}

/** The sign of the portal: two steps that climb. */
const Mark: FC = () => (
  <svg class="si-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
    <path
      d="M6 40V28h12V16h12V6h12v34z"
      fill="none"
      stroke="currentColor"
      stroke-width="3.5"
      stroke-linejoin="round"
    />
    <path d="M6 40h36" stroke="currentColor" stroke-width="3.5" stroke-linecap="round" />
  </svg>
)
