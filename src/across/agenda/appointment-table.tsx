import type { FC } from 'hono/jsx'
import type { Appuntamento } from '../../records/agenda/index.ts'
import { DataTable, hour, Tag, useLang, type Tone } from '../../surfaces/design/index.ts'
import { listName } from '../ricerca/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { Begin } from './begin.tsx'
import { words } from './words.ts'

const TONE: Partial<Record<Appuntamento['state'], Tone>> = {
  presente: 'primary',
  svolto: 'success',
  assente: 'warning',
}

const isOpen = (state: Appuntamento['state']): boolean => state === 'fissato' || state === 'presente'

export const StateTag: FC<{ state: Appuntamento['state'] }> = ({ state }) => (
  <Tag tone={TONE[state]}>{words(useLang())(state)}</Tag>
)

/** The appointments of a day; a table, or cards on a phone. */
export const AppointmentTable: FC<{
  visit: Visit
  caption: string
  captionHidden?: boolean
  rows: readonly Appuntamento[]
  /** Says with whom: where the agenda is of many. */
  team?: boolean
}> = ({ visit, caption, captionHidden, rows, team }) => {
  const say = words(useLang())
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      rows={rows}
      compact
      columns={[
        {
          label: say('col.hour'),
          short: true,
          cell: ({ startsAt, endsAt }) => say('hours', { from: hour(startsAt), until: hour(endsAt) }),
        },
        {
          label: say('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        { label: say('col.service'), short: true, cell: ({ service }) => service },
        ...(team
          ? [{ label: say('col.with'), cell: ({ operatorName }: Appuntamento) => operatorName ?? '–' }]
          : []),
        {
          label: say('one.room'),
          cell: ({ sala, state }) => sala ?? (isOpen(state) ? say('room.none') : '–'),
        },
        { label: say('col.state'), cell: ({ state }) => <StateTag state={state} /> },
        {
          label: say('col.open'),
          short: true,
          cell: (row) => (
            <div class="si-buttons">
              <a href={`/siul/agenda/appuntamenti/${row.id}`}>
                {say('open')}
                <span class="visually-hidden"> {say('open.of', { name: listName(row) })}</span>
              </a>
              <Begin visit={visit} appuntamento={row} small />
            </div>
          ),
        },
      ]}
    />
  )
}
