import type { FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { daysBetween, type PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { dayNear, distance } from './format.ts'
import { Icon, type IconName } from './icon.tsx'
import { useLang } from './lang.ts'
import { heatWords } from './words-heat.ts'
import { WhyPanel, type Explanation } from './why.tsx'

/** How near a deadline is, in the six degrees that the whole house uses. */
export type Warmth = 'fatto' | 'nei-tempi' | 'si-avvicina' | 'scade-presto' | 'scaduto' | 'sospeso'

/** A deadline as a page knows it: still to do, done, or stopped for a reason in one or two words. */
export type Deadline =
  { dueOn: PlainDate; today: PlainDate } | { doneOn: PlainDate; today: PlainDate } | { suspended: string }

const ICON: Record<Warmth, IconName> = {
  fatto: 'it-check-circle',
  'nei-tempi': 'it-clock',
  'si-avvicina': 'it-clock',
  'scade-presto': 'it-warning-circle',
  scaduto: 'it-error',
  sospeso: 'it-minus-circle',
}

/** The degree of a deadline: more than 30 days away it is in time, from 30 to 8 it comes near, within 7 it is soon. */
export function warmthOf(deadline: Deadline): Warmth {
  if ('suspended' in deadline) return 'sospeso'
  if ('doneOn' in deadline) return 'fatto'
  const days = daysBetween(deadline.today, deadline.dueOn)
  if (days < 0) return 'scaduto'
  if (days <= 7) return 'scade-presto'
  return days <= 30 ? 'si-avvicina' : 'nei-tempi'
}

function textsOf(deadline: Deadline, lang: Lang): { bold: string; rest: string } {
  const say = heatWords(lang)
  if ('suspended' in deadline) return { bold: say('suspended'), rest: ` · ${deadline.suspended}` }
  if ('doneOn' in deadline) {
    return {
      bold: say('done'),
      rest: ` ${say('doneOn', { day: dayNear(deadline.doneOn, deadline.today, lang) })}`,
    }
  }
  const { dueOn, today } = deadline
  return { bold: dayNear(dueOn, today, lang), rest: ` · ${distance(dueOn, today, lang)}` }
}

interface HeatProps {
  deadline: Deadline
  /** Opens from the mark: which rule, from when it counts. */
  why?: Explanation | undefined
}

/** The deadline mark: date and words first, then icon and bar pattern, colour last. */
export const Heat: FC<HeatProps> = ({ deadline, why }) => {
  const lang = useLang()
  const warmth = warmthOf(deadline)
  const { bold, rest } = textsOf(deadline, lang)
  const mark = (
    <>
      <span class="si-heat__bar" />
      <Icon name={ICON[warmth]} />
      <span class="si-heat__text">
        {warmth === 'fatto' || warmth === 'sospeso' ? null : (
          <span class="visually-hidden">{heatWords(lang)(warmth)}: </span>
        )}
        <strong>{bold}</strong>
        {rest}
      </span>
    </>
  )
  if (!why) return <span class={`si-heat si-heat--${warmth}`}>{mark}</span>
  return (
    <details class="si-why si-why--heat">
      <summary class={`si-heat si-heat--${warmth}`}>{mark}</summary>
      <WhyPanel {...why} />
    </details>
  )
}
