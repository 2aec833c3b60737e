import type { Child } from 'hono/jsx'
import type { Answer } from '../../../platform/work/index.ts'
import type { Lang } from '../../../platform/words/index.ts'
import {
  Card,
  DataTable,
  dayOf,
  dayShort,
  DefinitionList,
  duration,
  money,
  Tag,
} from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { readWork } from './minuti.query.ts'
import { minutiWords } from './minuti-words.ts'

type Read = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
type Row = Read['rows'][number]
const ask = (visit: Visit, vacancyId: string) => visit.ask(readWork, { vacancyId })
export type WorkRead = Answer<Read>

/** The sums of the work on a vacancy. */
export function WorkSums({ read, lang }: { read: Read; lang: Lang }): Child {
  const say = minutiWords(lang)
  return (
    <DefinitionList
      entries={[
        { term: say('hours'), detail: duration(read.minutes) },
        { term: say('waiting'), detail: duration(read.waitingMinutes) },
        { term: say('freed'), detail: <strong>{money(read.freedCents, lang)}</strong> },
        ...(read.recognisedCents > 0
          ? [{ term: say('recognised'), detail: money(read.recognisedCents, lang) }]
          : []),
      ]}
    />
  )
}

/** On the page of a vacancy: its hours, and what they wait for. */
export async function workBox(visit: Visit, vacancyId: string): Promise<Child> {
  if (!visit.may(readWork)) return null
  const answer = await ask(visit, vacancyId)
  if (answer.kind !== 'done') return null
  const say = minutiWords(visit.lang)
  return (
    <Card title={say('title')} footer={<a href={`/siul/vacancy/${vacancyId}/lavoro`}>{say('go')}</a>}>
      {answer.value.rows.length === 0 ? (
        <p>{say('none.text')}</p>
      ) : (
        <WorkSums read={answer.value} lang={visit.lang} />
      )}
    </Card>
  )
}

export function WorkTable({ read, lang }: { read: Read; lang: Lang }): Child {
  const say = minutiWords(lang)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      rows={read.rows}
      columns={[
        {
          label: say('col.when'),
          short: true,
          cell: ({ delivery }: Row) => dayShort(dayOf(delivery.startedAt), lang),
        },
        {
          label: say('col.what'),
          names: true,
          cell: ({ kind, note, delivery }: Row) =>
            [`${say(`kind.${kind}`)} (${delivery.service})`, note].filter(Boolean).join('. '),
        },
        {
          label: say('col.who'),
          cell: ({ persona }: Row) => (persona ? `${persona.surname} ${persona.name}` : say('company')),
        },
        { label: say('col.minutes'), cell: ({ delivery }: Row) => duration(delivery.minutes ?? 0) },
        { label: say('col.verdict'), cell: (row: Row) => <Judged row={row} lang={lang} /> },
        {
          label: say('col.cost'),
          cell: ({ delivery }: Row) =>
            delivery.awaitingPlacement ? say('blocked') : money(delivery.sessionCents ?? 0, lang),
        },
      ]}
    />
  )
}

function Judged({ row, lang }: { row: Row; lang: Lang }): Child {
  const say = minutiWords(lang)
  const lasted = row.delivery.verdicts?.find(({ rule }) => rule.endsWith('.durata'))
  if (lasted?.outcome !== 'met' && lasted?.outcome !== 'missed') return '–'
  return (
    <>
      <Tag tone={lasted.outcome === 'met' ? 'success' : 'warning'}>{say(`verdict.${lasted.outcome}`)}</Tag>
      {lasted.outcome === 'missed' && lasted.because && <span lang="it"> {lasted.because}</span>}
    </>
  )
}
