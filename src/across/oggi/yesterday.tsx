import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../standard/index.ts'
import {
  ButtonLink,
  DataTable,
  dayLong,
  EmptyState,
  hour,
  Pager,
  useLang,
} from '../../surfaces/design/index.ts'
import { happeningTitle } from '../persona/index.ts'
import { listName } from '../ricerca/index.ts'
import { YESTERDAY_ROWS, type Happened } from './list-yesterday.query.ts'
import { address, type Filter } from './filter.ts'
import { words } from './words.ts'

interface Props {
  rows: readonly Happened[]
  day: PlainDate
  /** All pages together. */
  yesterday: number
  filter: Filter
}

/** What colleagues did on the last working day with the people one follows, or of the centre. */
export const Yesterday: FC<Props> = ({ rows, day, yesterday, filter }) => {
  const lang = useLang()
  const say = words(lang)
  if (rows.length === 0) {
    return (
      <EmptyState
        title={say('yesterday.none', { day: dayLong(day, lang) })}
        text={say('yesterday.text')}
        action={
          <ButtonLink href={address({ chi: filter.chi })} kind="secondary">
            {say('yesterday.back')}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <>
      <DataTable
        caption={say('yesterday.title', { day: dayLong(day, lang) })}
        rows={rows}
        compact
        columns={[
          { label: say('col.at'), cell: ({ at }) => hour(at) },
          {
            label: say('col.person'),
            names: true,
            cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
          },
          {
            label: say('col.happened'),
            cell: ({ kind, service }) => [happeningTitle(kind, lang), service].filter(Boolean).join(' · '),
          },
          { label: say('col.by'), cell: ({ by }) => by ?? say('by.none') },
        ]}
      />
      <Pager
        page={filter.pagina ?? 1}
        pages={Math.ceil(yesterday / YESTERDAY_ROWS)}
        href={(pagina) => address({ ...filter, pagina })}
      />
    </>
  )
}
