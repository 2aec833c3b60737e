import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { DataTable, dayShort, duration, money, Pager, useLang } from '../../surfaces/design/index.ts'
import { rulesAbout, type Outcome, type PlainDate } from '../../standard/index.ts'
import { Act } from '../standard/index.ts'
import { centroName } from './effect-table.tsx'
import type { DeadlineCase } from './replay-deadlines.query.ts'
import type { DeliveryCase } from './replay-deliveries.query.ts'
import { CASES_A_PAGE, type Simulation } from './simulate.query.ts'
import { simulationWords } from './simulation-words.ts'

interface CasesProps {
  simulation: Simulation
  centro: string | undefined
  page: number
  href: (centro: string | undefined, page: number) => string
}

/** The cases behind the numbers, a page at a time. */
export const Cases: FC<CasesProps> = ({ simulation, centro, page, href }) => {
  const say = simulationWords(useLang())
  const { deliveries, deadlines, changed, effect } = simulation
  if (changed === 0) return null
  return (
    <section id="casi" class="si-stack">
      <h2>{centro ? say('cases.of', { centre: centroName(centro) }) : say('cases')}</h2>
      {centro && (
        <p>
          <a href={href(undefined, 1)}>{say('cases.all')}</a>
        </p>
      )}
      {effect.about === 'prestazioni' ? <Deliveries cases={deliveries} /> : <Deadlines cases={deadlines} />}
      <Pager page={page} pages={Math.ceil(changed / CASES_A_PAGE)} href={(other) => href(centro, other)} />
    </section>
  )
}

/** An identifier that says nothing of whom it is about: enough of it to find the case in its centre. */
const Identifier: FC<{ id: string }> = ({ id }) => <code>{id}</code>

const Deliveries: FC<{ cases: readonly DeliveryCase[] }> = ({ cases }) => {
  const lang = useLang()
  const say = simulationWords(lang)
  const worth = ({ minutes, cents }: DeliveryCase['before']) =>
    say('worth', { time: duration(minutes), money: money(cents, lang) })
  return (
    <DataTable
      caption={say('cases')}
      captionHidden
      compact
      rows={cases}
      columns={[
        { label: say('case'), names: true, cell: ({ id }) => <Identifier id={id} /> },
        { label: say('centre'), cell: ({ centro }) => centroName(centro) },
        { label: say('day'), cell: ({ on }) => dayShort(on, lang) },
        {
          label: say('what'),
          cell: ({ mode, minutes, heads }) =>
            say(`mode.${mode}`, { time: duration(minutes), heads: heads ?? 0 }),
        },
        { label: say('before'), cell: ({ before }) => worth(before) },
        { label: say('after'), cell: ({ after }) => worth(after) },
      ]}
    />
  )
}

const Deadlines: FC<{ cases: readonly DeadlineCase[] }> = ({ cases }) => {
  const lang = useLang()
  const say = simulationWords(lang)
  return (
    <DataTable
      caption={say('cases')}
      captionHidden
      compact
      rows={cases}
      columns={[
        { label: say('case'), names: true, cell: ({ personaId }) => <Identifier id={personaId} /> },
        { label: say('centre'), cell: ({ centro }) => centroName(centro) },
        { label: say('rule'), cell: ({ rule }) => <Act>{sentenceOf(rule)}</Act> },
        {
          label: say('started'),
          cell: ({ startedOn }): Child => (startedOn ? dayShort(startedOn, lang) : '–'),
        },
        { label: say('before'), cell: ({ before }) => ended(before, lang) },
        { label: say('after'), cell: ({ after }) => ended(after, lang) },
      ]}
    />
  )
}

function ended({ outcome, due }: { outcome: Outcome; due: PlainDate | null }, lang: Lang): string {
  const say = simulationWords(lang)
  const said = say(`outcome.${outcome}`)
  return due === null ? said : say('due', { outcome: said, day: dayShort(due, lang) })
}

function sentenceOf(code: string): string {
  return rulesAbout('persona').find((rule) => rule.code === code)?.sentence ?? code
}
