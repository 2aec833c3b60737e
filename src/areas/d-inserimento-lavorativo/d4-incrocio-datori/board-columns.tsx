import type { Child } from 'hono/jsx'
import { offerWords } from '../../../across/vacancy/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import { DataTable } from '../../../surfaces/design/index.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { Moves } from './board-moves.tsx'
import { dutyOf, TermMark } from './terms.tsx'
import type { BoardColumn, OnBoard } from './vacancy.query.ts'
import { words } from './words.ts'

/** How many cards a column of the board shows; the rest is one click away. */
const SHOWN = 10

interface ColumnProps {
  visit: Visit
  column: BoardColumn
  /** Where all of the column are. */
  href: string
  here: string
}

export function Column({ visit, column, href, here }: ColumnProps): Child {
  const say = words(visit.lang)
  const { state, rows, total, late } = column
  const name = offerWords(visit.lang)(`state.${state}`)
  const shown = rows.slice(0, SHOWN)
  return (
    <section class="si-board__column" aria-labelledby={`col-${state}`}>
      <h2 id={`col-${state}`}>{say('column.count', { name, count: total })}</h2>
      {late > 0 && <p class="si-board__late">{say('column.late', { count: late })}</p>}
      {shown.length === 0 ? (
        state === 'chiusa' && total > 0 ? (
          <a href={href}>{say('column.closed')}</a>
        ) : (
          <p class="si-hint">{say('column.none')}</p>
        )
      ) : (
        <ul>
          {shown.map((row) => (
            <li>
              <VacancyCard visit={visit} row={row} here={here} />
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && total > shown.length && <a href={href}>{say('column.more', { count: total })}</a>}
    </section>
  )
}

function VacancyCard({ visit, row, here }: { visit: Visit; row: OnBoard; here: string }): Child {
  const say = words(visit.lang)
  const { vacancy, pressing } = row
  const names = namesSaid(visit, row)
  return (
    <article class="si-board__card">
      <h3>
        <a id={`v-${vacancy.id}`} href={`/siul/vacancy/${vacancy.id}`}>
          {vacancy.title}
        </a>
      </h3>
      <p>
        {[vacancy.azienda, vacancy.comuneName, say('people', { count: vacancy.people })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {names && <p>{names}</p>}
      {pressing && (
        <p>
          {dutyOf(pressing.rule, visit.lang)}{' '}
          <TermMark verdict={pressing} today={romeDayOf(visit.now) as PlainDate} />
        </p>
      )}
      <Moves visit={visit} vacancy={vacancy} here={here} />
    </article>
  )
}

/** How far the rosa of a vacancy is; nothing where there is none. */
function namesSaid(visit: Visit, { names }: OnBoard): string | undefined {
  const say = words(visit.lang)
  if (!names || names.all === 0) return undefined
  return names.isSent
    ? say('card.sent', { count: names.all, yes: names.yes, told: names.told })
    : say('card.in-hand', { count: names.all, yes: names.yes })
}

/** The same in rows, those due first on top. */
export function BoardList({ visit, rows }: { visit: Visit; rows: readonly OnBoard[] }): Child {
  const say = words(visit.lang)
  return (
    <DataTable
      caption={say('list')}
      captionHidden
      rows={rows}
      rowHref={({ vacancy }) => `/siul/vacancy/${vacancy.id}`}
      columns={[
        { label: say('list.what'), names: true, cell: ({ vacancy }) => vacancy.title },
        { label: say('company'), cell: ({ vacancy }) => vacancy.azienda },
        { label: say('list.where'), cell: ({ vacancy }) => vacancy.comuneName ?? '–' },
        {
          label: say('list.state'),
          cell: ({ vacancy }) => offerWords(visit.lang)(`state.${vacancy.state}`),
        },
        {
          label: say('list.term'),
          cell: ({ pressing }) =>
            pressing ? (
              <>
                {dutyOf(pressing.rule, visit.lang)}{' '}
                <TermMark verdict={pressing} today={romeDayOf(visit.now) as PlainDate} />
              </>
            ) : (
              '–'
            ),
        },
        { label: say('list.names'), cell: (row) => namesSaid(visit, row) ?? '–' },
      ]}
    />
  )
}
