import type { Child, FC } from 'hono/jsx'
import { classes } from './classes.ts'
import { wholeNumber } from './format.ts'
import { Icon } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

export interface Crumb {
  label: string
  href?: string | undefined
}

/** Where the page stands; the last crumb is the page itself. */
export const Breadcrumbs: FC<{ crumbs: readonly Crumb[] }> = ({ crumbs }) => (
  <nav class="si-breadcrumbs" aria-label={words(useLang())('breadcrumbs')}>
    <ol class="breadcrumb">
      {crumbs.map(({ label, href }, index) => {
        const last = index === crumbs.length - 1
        return (
          <li class={classes('breadcrumb-item', last && 'active')} aria-current={last ? 'page' : undefined}>
            {href && !last ? <a href={href}>{label}</a> : label}
          </li>
        )
      })}
    </ol>
  </nav>
)

export interface Tab {
  href: string
  label: string
  count?: number | undefined
  current?: boolean | undefined
}

/** More than these would fill the screen of a phone: there they open from the one shown. */
const TABS_AT_ONCE = 7

/** Views of the same thing, each with its own address. */
export const Tabs: FC<{ label: string; tabs: readonly Tab[] }> = ({ label, tabs }) => {
  const lang = useLang()
  const list = (
    <ul>
      {tabs.map((tab) => (
        <li>
          <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
            {tab.label}
            {tab.count !== undefined && <span class="si-count">{wholeNumber(tab.count, lang)}</span>}
          </a>
        </li>
      ))}
    </ul>
  )
  const shown = tabs.find(({ current }) => current)?.label ?? label
  return (
    <nav class="si-tabs" aria-label={label}>
      {tabs.length <= TABS_AT_ONCE ? (
        list
      ) : (
        <details>
          <summary>
            <span class="visually-hidden">{label}: </span>
            {shown}
            <Icon name="it-expand" />
          </summary>
          {list}
        </details>
      )}
    </nav>
  )
}

interface PagerProps {
  /** From 1. */
  page: number
  pages: number
  href: (page: number) => string
}

/** Previous, where we are, next. Nothing at all when everything fits in one page. */
export const Pager: FC<PagerProps> = ({ page, pages, href }) => {
  const say = words(useLang())
  if (pages <= 1) return null
  return (
    <nav class="si-pager" aria-label={say('pager.label')}>
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          <Icon name="it-chevron-left" />
          {say('pager.previous')}
        </a>
      )}
      <span>{say('pager.where', { page, pages })}</span>
      {page < pages && (
        <a href={href(page + 1)} rel="next">
          {say('pager.next')}
          <Icon name="it-chevron-right" />
        </a>
      )}
    </nav>
  )
}

/** Links in a plain list, with room for a second line. */
export const LinkList: FC<{ links: readonly { href: string; label: string; detail?: Child }[] }> = ({
  links,
}) => (
  <ul class="si-links">
    {links.map(({ href, label, detail }) => (
      <li>
        <a href={href}>{label}</a>
        {detail && <div class="si-links__detail">{detail}</div>}
      </li>
    ))}
  </ul>
)
