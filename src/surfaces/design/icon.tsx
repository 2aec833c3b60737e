import type { FC } from 'hono/jsx'
import { asset } from './assets.ts'
import { classes } from './classes.ts'

/** A symbol of the Bootstrap Italia sprite. */
export type IconName = `it-${string}`

/** A picture beside words, never instead of them: it is hidden from screen readers. */
export const Icon: FC<{ name: IconName; size?: 'xs' | 'sm' | 'lg'; class?: string }> = ({
  name,
  size = 'sm',
  class: more,
}) => (
  <svg class={classes('icon', `icon-${size}`, more)} aria-hidden="true" focusable="false">
    <use href={`${asset('icons.svg')}#${name}`} />
  </svg>
)
