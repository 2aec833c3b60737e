import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { Card, DataTable, duration, money, Stack, Why } from '../../surfaces/design/index.ts'
import { Verdicts } from './held.tsx'
import { words } from './words-appello.ts'
import type { Worth } from './worth.ts'

interface WorthProps {
  lang: Lang
  worth: readonly Worth[]
  /** How many are there as the roll stands. */
  present: number
  operators: number
}

/** What the group is worth before it is closed, and why; with fewer people too, so that what one unticks is known. */
export function WorthCard({ lang, worth, present, operators }: WorthProps): Child {
  const say = words(lang)
  const now = worth.find(({ people }) => people === present)
  return (
    <Card title={say('worth.title')}>
      <Stack>
        {now && <Now lang={lang} worth={now} operators={operators} />}
        {now && <Verdicts verdicts={now.cost.verdicts} />}
        <details class="si-details">
          <summary>{say('worth.fewer')}</summary>
          <DataTable
            caption={say('worth.fewer')}
            captionHidden
            rows={worth}
            compact
            columns={[
              { label: say('worth.people'), names: true, cell: ({ people }) => String(people) },
              {
                label: say('worth.amount'),
                numeric: true,
                cell: ({ cost }) => money(cost.sessionCents, lang),
              },
              { label: say('worth.share'), numeric: true, cell: ({ cost }) => money(shareOf(cost), lang) },
            ]}
          />
        </details>
      </Stack>
    </Card>
  )
}

const shareOf = ({ participantCents }: Worth['cost']): number => participantCents[0] ?? 0

function Now({
  lang,
  worth: { people, cost },
  operators,
}: {
  lang: Lang
  worth: Worth
  operators: number
}): Child {
  const say = words(lang)
  const { recognisedMinutes, sessionCents } = cost
  return (
    <div>
      {recognisedMinutes > 0 && (
        <p>
          {say('worth.rate', {
            rate: money(Math.round((sessionCents * 60) / (recognisedMinutes * operators)), lang),
            time: duration(recognisedMinutes),
            operators,
            amount: money(sessionCents, lang),
          })}
        </p>
      )}
      <p>
        <strong>{say('worth.each', { count: people, share: money(shareOf(cost), lang) })}</strong>
      </p>
      <p>{say('card.asks', { asked: askedOf(cost, lang) })}</p>
      <Why sentence={say('worth.why')} about={say('worth.about')} source={cost.verdicts[0]?.source} />
    </div>
  )
}

const ASKED = ['minMinutes', 'maxMinutes', 'maxPeople'] as const

/** «almeno 2 h, fino a 4 h, al massimo 10 persone», with the numbers it was judged by. */
function askedOf({ verdicts }: Worth['cost'], lang: Lang): string {
  const say = words(lang)
  const used = Object.assign({}, ...verdicts.map(({ parameters }) => parameters)) as Record<string, unknown>
  return ASKED.flatMap((each) => {
    const n = used[each]
    return typeof n === 'number' ? [say(`card.${each}`, { n: each === 'maxPeople' ? n : duration(n) })] : []
  }).join(', ')
}
