import type { FC } from 'hono/jsx'
import { DataTable, dayShort, Stack, Tag, useLang, type Tone } from '../../surfaces/design/index.ts'
import {
  judgeLabels,
  rulesAbout,
  verdictsFor,
  type Facts,
  type Outcome,
  type Parameters,
  type PlainDate,
  type Verdict,
} from '../../standard/index.ts'
import { Act } from './act.tsx'
import { outcomeOf, reasonOf, spaced, type Reasoned } from './outcome.ts'
import { trialWords } from './trial-words.ts'

const TONES: Record<Outcome, Tone> = {
  open: 'primary',
  met: 'success',
  missed: 'danger',
  'not-applicable': 'neutral',
  unknown: 'warning',
}

/** How a verdict ended: the words say it, the colour helps. */
export const Ended: FC<{ verdict: Verdict; on: PlainDate }> = ({ verdict, on }) => (
  <Tag tone={TONES[verdict.outcome]}>{outcomeOf(verdict, on, useLang())}</Tag>
)

/** Why, in the language of the page; the reasons of the act are Italian. */
export const Because: FC<{ verdict: Reasoned }> = ({ verdict }) => {
  const reason = reasonOf(verdict, useLang())
  return reason === verdict.because ? <Act>{reason}</Act> : <>{reason}</>
}

interface AnswersProps {
  facts: Facts
  on: PlainDate
  /** The region’s own numbers. */
  parameters: Parameters
}

/** What the act says of some facts on a day: deadlines, what may be received, groups. */
export const Answers: FC<AnswersProps> = ({ facts, on, parameters }) => {
  const lang = useLang()
  const say = trialWords(lang)
  const day = dayShort(on, lang)
  return (
    <Stack>
      <Verdicts title={say('verdicts', { day })} verdicts={verdictsFor(facts, on, parameters)} on={on} />
      {facts.subject === 'persona' && (
        <>
          <Verdicts
            title={say('preconditions', { day })}
            verdicts={rulesAbout('precondition').map((rule) => rule.judge(facts, on, parameters))}
            on={on}
          />
          <DataTable
            caption={say('labels', { day })}
            rows={judgeLabels(facts, on)}
            columns={[
              { label: say('label'), names: true, cell: ({ label }) => <Act>{spaced(label)}</Act> },
              { label: say('holds'), cell: ({ holds }) => <Holds holds={holds} /> },
              { label: say('because'), cell: (verdict) => <Because verdict={verdict} /> },
            ]}
          />
        </>
      )}
    </Stack>
  )
}

const Holds: FC<{ holds: boolean | null }> = ({ holds }) => {
  const say = trialWords(useLang())
  if (holds === null) return <Tag tone="warning">{say('unknown')}</Tag>
  return <Tag tone={holds ? 'success' : 'neutral'}>{say(holds ? 'yes' : 'no')}</Tag>
}

const Verdicts: FC<{ title: string; verdicts: readonly Verdict[]; on: PlainDate }> = ({
  title,
  verdicts,
  on,
}) => {
  const say = trialWords(useLang())
  return (
    <DataTable
      caption={title}
      rows={verdicts}
      rowHref={({ service, rule }) => `/siul/standard/${service}#${rule}`}
      columns={[
        {
          label: say('rule'),
          names: true,
          cell: ({ service, rule }) => <Act>{`${service} · ${sentences.get(rule)}`}</Act>,
        },
        { label: say('outcome'), cell: (verdict) => <Ended verdict={verdict} on={on} /> },
        { label: say('because'), cell: (verdict) => <Because verdict={verdict} /> },
      ]}
    />
  )
}

const sentences: ReadonlyMap<string, string> = new Map(
  [...rulesAbout('persona'), ...rulesAbout('vacancy'), ...rulesAbout('precondition')].map(
    ({ code, sentence }) => [code, sentence],
  ),
)
