import type { Child, FC } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger'

const KIND: Record<ButtonKind, string> = {
  primary: 'btn-primary',
  secondary: 'btn-outline-primary',
  quiet: 'btn-link',
  danger: 'btn-outline-danger',
}

interface Look {
  kind?: ButtonKind | undefined
  small?: boolean | undefined
  icon?: IconName | undefined
  children: Child
}

const look = ({ kind = 'primary', small }: Look): string =>
  classes('btn si-btn', KIND[kind], small && 'btn-sm')

interface ButtonProps extends Look {
  type?: 'submit' | 'button' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Posts the form elsewhere than its own action. */
  formaction?: string | undefined
  /** The id of the form it posts, where it stands outside of it. */
  form?: string | undefined
  disabled?: boolean | undefined
}

/** Does something. The words are a verb that says the effect. */
export const Button: FC<ButtonProps> = ({ type = 'submit', kind, small, icon, children, ...posts }) => (
  <button type={type} {...posts} class={look({ kind, small, children })}>
    {icon && <Icon name={icon} />}
    <span>{children}</span>
  </button>
)

/** Goes somewhere, and looks like a button. `shortcut` is the letter that opens it. */
export const ButtonLink: FC<Look & { href: string; shortcut?: string | undefined }> = ({
  href,
  shortcut,
  ...rest
}) => (
  <a href={href} class={look(rest)} data-shortcut={shortcut} aria-keyshortcuts={shortcut}>
    {rest.icon && <Icon name={rest.icon} />}
    <span>{rest.children}</span>
  </a>
)

/** Buttons in a row; the first is the main one. */
export const ButtonRow: FC<{ children: Child }> = ({ children }) => <div class="si-buttons">{children}</div>
