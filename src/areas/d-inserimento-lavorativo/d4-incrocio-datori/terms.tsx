import type { FC } from 'hono/jsx'
import type { PlainDate, Verdict } from '../../../standard/index.ts'
import {
  Card,
  dayShort,
  DefinitionList,
  Heat,
  useLang,
  type Explanation,
} from '../../../surfaces/design/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import { words } from './words.ts'

type Due = Parameters<ReturnType<typeof words>>[0]

/** Which duty a rule is, in one word. */
export const dutyOf = (rule: string, lang: Lang): string => words(lang)(`due.${rule}` as Due)

/** Why that day: the rule, from when it counts, its source. */
export function explainTerm(
  { rule, service, source, because, from, parameters }: Verdict,
  lang: Lang,
): Explanation {
  return {
    sentence: because ?? source,
    rule: { label: rule, href: `/siul/standard/${service}#${rule}` },
    source,
    parameters: [
      ...(from ? [{ label: 'dal', value: dayShort(from, lang) }] : []),
      ...Object.entries(parameters).flatMap(([label, value]) =>
        typeof value === 'number' ? [{ label, value: String(value) }] : [],
      ),
    ],
  }
}

/** The mark of a term of the act: done, or its last day. Nothing where it does not run. */
export const TermMark: FC<{ verdict: Verdict; today: PlainDate }> = ({ verdict, today }) => {
  const why = explainTerm(verdict, useLang())
  if (verdict.on) return <Heat deadline={{ doneOn: verdict.on, today }} why={why} />
  return verdict.due ? <Heat deadline={{ dueOn: verdict.due, today }} why={why} /> : null
}

/** Every term that runs for a vacancy. */
export const TermsCard: FC<{ verdicts: readonly Verdict[]; today: string }> = ({ verdicts, today }) => {
  const lang = useLang()
  const running = verdicts.filter(({ due, outcome }) => due !== null && outcome !== 'not-applicable')
  if (running.length === 0) return null
  return (
    <Card title={words(lang)('terms.title')}>
      <DefinitionList
        entries={running.map((verdict) => ({
          term: dutyOf(verdict.rule, lang),
          detail: <TermMark verdict={verdict} today={today as PlainDate} />,
        }))}
      />
    </Card>
  )
}
