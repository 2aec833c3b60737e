import type { FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import type { Scadenza } from '../../records/scadenza/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { dayShort, Heat, useLang, Why, type Explanation } from '../../surfaces/design/index.ts'
import { dutyName, dutyRule } from './duty-words.ts'
import { words } from './words.ts'

const NUMBERS = ['opensAfterMonths', 'months', 'minimumDays'] as const

/** Why a duty is due, and why that day: the rule, from when it counts, its numbers and its source. */
export function explain(
  duty: Pick<Scadenza, 'rule' | 'startedOn' | 'fromOn' | 'verdict'>,
  lang: Lang,
): Explanation {
  const say = words(lang)
  const { rule, startedOn, fromOn, verdict } = duty
  return {
    sentence: dutyRule(rule, lang),
    rule: { label: rule, href: `/siul/standard/${verdict.service}#${rule}` },
    source: verdict.source,
    parameters: [
      { label: say('used.from'), value: dayShort(startedOn, lang) },
      ...(fromOn ? [{ label: say('used.window'), value: dayShort(fromOn, lang) }] : []),
      ...NUMBERS.flatMap((name) => {
        const value = verdict.parameters[name]
        return typeof value === 'number' ? [{ label: say(`used.${name}`), value: String(value) }] : []
      }),
    ],
  }
}

/** The mark of a duty of law: done, or its last day; it opens on the rule. */
export const DutyMark: FC<{ duty: Scadenza; today: PlainDate }> = ({ duty, today }) => {
  const lang = useLang()
  const why = explain(duty, lang)
  const { dueOn, metOn } = duty
  if (metOn) return <Heat deadline={{ doneOn: metOn, today }} why={why} />
  if (dueOn) return <Heat deadline={{ dueOn, today }} why={why} />
  return (
    <Why {...why} about={dutyName(duty.rule, lang)}>
      {words(lang)('endless')}
    </Why>
  )
}
