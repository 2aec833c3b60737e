import type { Child } from 'hono/jsx'
import type { Verdict } from '../../standard/index.ts'
import { Callout, Card, DefinitionList, duration, money, Stack, Why } from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { Read } from './gruppo.page.tsx'
import { words } from './words.ts'

/** What was recorded of a group that was held, and what the act says of it. */
export function HeldCard({ visit, read: { gruppo, delivery } }: { visit: Visit; read: Read }): Child {
  const say = words(visit.lang)
  if (gruppo.state !== 'svolto') return null
  if (!delivery) return <Callout kind="note">{say('held.nobody')}</Callout>
  return (
    <Card title={say('held.title')}>
      <Stack>
        <DefinitionList
          entries={[
            { term: say('held.minutes'), detail: duration(delivery.minutes ?? 0) },
            { term: say('held.recognised'), detail: duration(delivery.recognisedMinutes ?? 0) },
            { term: say('held.amount'), detail: money(delivery.sessionCents ?? 0, visit.lang) },
          ]}
        />
        <Verdicts verdicts={delivery.verdicts ?? []} />
      </Stack>
    </Card>
  )
}

/** What the act measures of a group: a sentence where something is over or under, each with where it says so. */
export function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }): Child {
  return (
    <>
      {verdicts
        .filter(({ outcome, because }) => outcome === 'missed' && because !== null)
        .map(({ because, source, rule, service }) => (
          <Callout kind="warning">
            <p>{because}</p>
            <Why
              sentence={because ?? ''}
              source={source}
              rule={{ label: rule, href: `/siul/standard/${service}` }}
            />
          </Callout>
        ))}
    </>
  )
}
