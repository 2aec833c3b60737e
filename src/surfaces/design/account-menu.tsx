import type { FC } from 'hono/jsx'
import { HiddenCsrf } from './form.tsx'
import { Icon } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** Who is signed in. */
export interface Account {
  name: string
  /** «Orientatrice», «Delegata di Mensa Srl». */
  role?: string | undefined
  /** Where «Esci» posts. */
  signOutAction: string
  /** Further lines: preferences, another centre, language. */
  links?: readonly { href: string; label: string }[] | undefined
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('')
    .toUpperCase()

/** The menu of the person signed in; leaving is a POST. */
export const AccountMenu: FC<{ account: Account; csrf: string }> = ({ account, csrf }) => {
  const say = words(useLang())
  return (
    <details class="si-menu">
      <summary>
        <span class="si-avatar" aria-hidden="true">
          {initials(account.name)}
        </span>
        <span class="visually-hidden">{say('account.label', { name: account.name })}</span>
      </summary>
      <div class="si-menu__panel">
        <p class="si-menu__who">
          <strong>{account.name}</strong>
          {account.role && <span>{account.role}</span>}
        </p>
        <ul>
          {(account.links ?? []).map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
        <form method="post" action={account.signOutAction}>
          <HiddenCsrf token={csrf} />
          <button type="submit" class="si-menu__out">
            <Icon name="it-logout" />
            {say('signOut')}
          </button>
        </form>
      </div>
    </details>
  )
}
