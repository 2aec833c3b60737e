import type { Child, FC } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

interface IdentityProps {
  name: string
  /** «47 anni», «Perugia», «parla italiano»: short, in reading order. */
  facts: readonly Child[]
  /** Second line: state, level, referent. */
  states?: readonly Child[] | undefined
  /** Few buttons; the first is the main one. */
  actions?: Child
}

/** Who the page is about: always in view, above everything else. It holds the page's `h1`. */
export const IdentityBar: FC<IdentityProps> = ({ name, facts, states = [], actions }) => (
  <header class="si-identity">
    <div class="si-identity__who">
      <h1>{name}</h1>
      <Dots items={facts} />
      {states.length > 0 && <Dots items={states} />}
    </div>
    {actions && <div class="si-buttons">{actions}</div>}
  </header>
)

/** Short facts on one line with dots between them. */
export const Dots: FC<{ items: readonly Child[] }> = ({ items }) => (
  <ul class="si-dots">
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
)

export interface Happening {
  /** «3 ott 2025». */
  day: string
  title: Child
  detail?: Child
  when?: 'past' | 'now' | 'future' | undefined
}

/** What happened and what is coming, newest where the caller puts it. */
export const Timeline: FC<{ items: readonly Happening[] }> = ({ items }) => (
  <ol class="si-timeline">
    {items.map(({ day, title, detail, when = 'past' }) => (
      <li
        class={`si-timeline__item si-timeline__item--${when}`}
        aria-current={when === 'now' ? 'true' : undefined}
      >
        <span class="si-timeline__day">{day}</span>
        <div>
          <p class="si-timeline__title">{title}</p>
          {detail && <div class="si-timeline__detail">{detail}</div>}
        </div>
      </li>
    ))}
  </ol>
)

export interface Step {
  label: string
  href?: string | undefined
  state: 'done' | 'now' | 'todo' | 'later'
  detail?: Child
}

/** The parts of an interview or of a long form, in any order, each with its state in words. */
export const StepList: FC<{ label: string; steps: readonly Step[] }> = ({ label, steps }) => {
  const say = words(useLang())
  return (
    <nav class="si-steps" aria-label={label}>
      <ol>
        {steps.map(({ label, href, state, detail }) => (
          <li class={classes('si-step', `si-step--${state}`)}>
            {href ? (
              <a href={href} aria-current={state === 'now' ? 'step' : undefined}>
                {label}
              </a>
            ) : (
              <span aria-current={state === 'now' ? 'step' : undefined}>{label}</span>
            )}
            <span class="si-step__state">
              {state === 'done' && <Icon name="it-check" size="xs" />}
              {say(`step.${state}`)}
            </span>
            {detail && <div class="si-step__detail">{detail}</div>}
          </li>
        ))}
      </ol>
    </nav>
  )
}
