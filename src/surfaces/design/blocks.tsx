import type { Child, FC } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

export type Tone = 'neutral' | 'primary' | 'success' | 'warning' | 'danger'

/** A word that marks a thing: «NUOVA», «2 di 10». The words say it all, the tone only helps. */
export const Tag: FC<{ tone?: Tone | undefined; children: Child }> = ({ tone = 'neutral', children }) => (
  <span class={`si-tag si-tag--${tone}`}>{children}</span>
)

type Level = 2 | 3 | 4

/** A heading of the given level. */
export const Heading: FC<{ level: Level; class?: string; id?: string | undefined; children: Child }> = ({
  level,
  children,
  ...rest
}) => {
  const Tagname = `h${level}` as const
  return <Tagname {...rest}>{children}</Tagname>
}

interface CardProps {
  title?: Child
  /** The whole card leads there; the title is the link. */
  href?: string | undefined
  level?: Level | undefined
  icon?: IconName | undefined
  /** Beside the title: tags, a small button. */
  aside?: Child
  footer?: Child
  children?: Child
}

export const Card: FC<CardProps> = ({ title, href, level = 2, icon, aside, footer, children }) => (
  <section class={classes('it-card si-card', href && 'si-card--link')}>
    {title && (
      <div class="si-card__head">
        {icon && <Icon name={icon} class="icon-primary" />}
        <Heading level={level} class="si-card__title">
          {href ? <a href={href}>{title}</a> : title}
        </Heading>
        {aside && <div class="si-card__aside">{aside}</div>}
      </div>
    )}
    {children && <div class="si-card__body">{children}</div>}
    {footer && <div class="si-card__foot">{footer}</div>}
  </section>
)

/** Cards side by side, as many as fit. */
export const CardGrid: FC<{ children: Child }> = ({ children }) => <div class="si-grid">{children}</div>

/** A wide column and a narrow one; one column on the phone. */
export const Columns: FC<{ main: Child; side: Child }> = ({ main, side }) => (
  <div class="si-columns">
    <div class="si-stack">{main}</div>
    <div class="si-stack">{side}</div>
  </div>
)

/** Blocks one below the other with the same air between them. */
export const Stack: FC<{ children: Child }> = ({ children }) => <div class="si-stack">{children}</div>

export interface Entry {
  term: Child
  detail: Child
}

/** Facts as term and value, in columns where there is room. */
export const DefinitionList: FC<{ entries: readonly Entry[] }> = ({ entries }) => (
  <dl class="si-facts">
    {entries.map(({ term, detail }) => (
      <div>
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
)

/** What was answered, one page before sending: each line with its «Cambia». */
export const SummaryList: FC<{
  rows: readonly { label: string; value: Child; changeHref?: string | undefined }[]
}> = ({ rows }) => {
  const say = words(useLang())
  return (
    <dl class="si-summary">
      {rows.map(({ label, value, changeHref }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {changeHref && (
            <dd class="si-summary__change">
              <a href={changeHref}>
                {say('change')} <span class="visually-hidden">{label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

const CALLOUT_ICON: Record<CalloutProps['kind'], IconName> = {
  note: 'it-info-circle',
  success: 'it-check-circle',
  warning: 'it-warning-circle',
  danger: 'it-error',
}

interface CalloutProps {
  kind: 'note' | 'success' | 'warning' | 'danger'
  title?: string | undefined
  children: Child
}

/** A remark that belongs to the page: a condition, a limit of the act, something to know. */
export const Callout: FC<CalloutProps> = ({ kind, title, children }) => (
  <div class={`si-callout si-callout--${kind}`} role="note">
    <Icon name={CALLOUT_ICON[kind]} />
    <div>
      {title && <p class="si-callout__title">{title}</p>}
      {children}
    </div>
  </div>
)

/** Copies a text (a phone, a codice fiscale). Without JavaScript the button is not there. */
export const CopyButton: FC<{ text: string; what: string }> = ({ text, what }) => {
  const say = words(useLang())
  return (
    <si-copy data-text={text} data-done={say('copied')} data-failed={say('copy.failed')}>
      <button type="button" class="si-icon-button" hidden aria-label={say('copy.what', { what })}>
        <Icon name="it-copy" />
      </button>
      <span role="status" class="si-copy__said" />
    </si-copy>
  )
}
