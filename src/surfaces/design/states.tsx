import type { Child, FC } from 'hono/jsx'
import { Icon, type IconName } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

/** Nothing here yet: says what will appear and gives the one action that fills it. Both are due. */
export const EmptyState: FC<{ title: string; action: Child; text?: string | undefined; icon?: IconName }> = ({
  title,
  action,
  text,
  icon = 'it-inbox',
}) => (
  <div class="si-state">
    <Icon name={icon} size="lg" class="icon-primary" />
    <p class="si-state__title">{title}</p>
    {text && <p>{text}</p>}
    <div class="si-state__action">{action}</div>
  </div>
)

/** A part still on its way: skeleton rows with words for who cannot see them. */
export const Loading: FC<{ rows?: number; label?: string | undefined }> = ({ rows = 3, label }) => (
  <div class="si-loading" role="status">
    <span class="visually-hidden">{label ?? words(useLang())('loading')}</span>
    {Array.from({ length: rows }, () => (
      <span class="si-skeleton" />
    ))}
  </div>
)

interface ErrorProps {
  /** What happened. */
  what: string
  /** What is not lost. */
  safe?: string | undefined
  /** What the person can do, in words or with buttons. */
  todo: Child
  /** For the help desk, small. */
  code?: string | undefined
}

export const ErrorState: FC<ErrorProps> = ({ what, safe, todo, code }) => {
  const say = words(useLang())
  return (
    <div class="si-state si-state--error" role="alert">
      <Icon name="it-error" size="lg" class="icon-danger" />
      <p class="si-state__title">{what}</p>
      {safe && <p>{safe}</p>}
      <div class="si-state__action">{todo}</div>
      {code && <p class="si-state__code">{say('error.code', { code })}</p>}
    </div>
  )
}

/** More than anyone reads: how many, and the filters that cut most. */
export const TooMany: FC<{ title: string; suggestions: readonly { href: string; label: string }[] }> = ({
  title,
  suggestions,
}) => (
  <div class="si-state si-state--many">
    <p class="si-state__title">{title}</p>
    <p>{words(useLang())('many.try')}</p>
    <ul class="si-state__suggestions">
      {suggestions.map(({ href, label }) => (
        <li>
          <a href={href}>{label}</a>
        </li>
      ))}
    </ul>
  </div>
)

export interface Flash {
  kind: 'done' | 'info' | 'warning' | 'error'
  text: string
  /** «Annulla» and the like. */
  action?: Child
}

const NOTICE: Record<Flash['kind'], { icon: IconName; role: 'status' | 'alert' }> = {
  done: { icon: 'it-check-circle', role: 'status' },
  info: { icon: 'it-info-circle', role: 'status' },
  warning: { icon: 'it-warning-circle', role: 'status' },
  error: { icon: 'it-error', role: 'alert' },
}

/** What has just happened, above the page's content. */
export const Notice: FC<Flash> = ({ kind, text, action }) => {
  const { icon, role } = NOTICE[kind]
  return (
    <div class={`si-notice si-notice--${kind}`} role={role}>
      <Icon name={icon} />
      <p>
        <strong class="visually-hidden">{words(useLang())(`notice.${kind}`)}: </strong>
        {text}
      </p>
      {action && <div class="si-notice__action">{action}</div>}
    </div>
  )
}
