import type { Child, FC } from 'hono/jsx'
import { romeDayOf } from '../../platform/clock/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  DataTable,
  dayNear,
  HiddenCsrf,
  hour,
  useLang,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { aiutoWords } from './aiuto-words.ts'
import { address, type Filter } from './filter.ts'
import { listUnmarked, type Unmarked } from './unmarked.query.ts'
import { words } from './words.ts'

/** How an appointment ended, as the buttons say it. */
export const ENDS = ['svolto', 'avvisato', 'non-avvisato'] as const

/** The actor's appointments that are over: each is written how it went without leaving the page. Nothing where all are. */
export async function howItWent(visit: Visit, filter: Filter): Promise<Child> {
  const answer = await visit.ask(listUnmarked, {})
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const say = aiutoWords(visit.lang)
  const { rows, total } = answer.value
  const today = plainDate(romeDayOf(visit.now))
  return (
    <DataTable
      caption={say('how.title', { count: total })}
      rows={rows}
      compact
      columns={[
        { label: words(visit.lang)('col.at'), short: true, cell: (row) => <When row={row} today={today} /> },
        {
          label: words(visit.lang)('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        {
          label: words(visit.lang)('col.do'),
          cell: (row) => <How row={row} action={address(filter)} csrf={visit.csrf} />,
        },
      ]}
    />
  )
}

const When: FC<{ row: Unmarked; today: PlainDate }> = ({ row, today }) => (
  <>
    {dayNear(plainDate(romeDayOf(row.startsAt)), today, useLang())}
    <div class="si-links__detail">{[hour(row.startsAt), row.service].join(' · ')}</div>
  </>
)

const How: FC<{ row: Unmarked; action: string; csrf: string }> = ({ row, action, csrf }) => {
  const say = aiutoWords(useLang())
  const label = { svolto: 'how.held', avvisato: 'how.told', 'non-avvisato': 'how.untold' } as const
  return (
    <details class="si-why">
      <summary>
        {say('how.ask')}
        <span class="visually-hidden"> {say('for', { name: listName(row) })}</span>
      </summary>
      <div class="si-why__panel">
        <form method="post" action={action} class="si-buttons">
          <HiddenCsrf token={csrf} />
          <input type="hidden" name="act" value="andata" />
          <input type="hidden" name="appuntamentoId" value={row.id} />
          <input type="hidden" name="version" value={String(row.version)} />
          <input type="hidden" name="state" value={row.state} />
          {ENDS.map((end) => (
            <Button name="end" value={end} kind={end === 'svolto' ? 'primary' : 'secondary'} small>
              {say(label[end])}
            </Button>
          ))}
          {row.state === 'fissato' && (
            <ButtonLink href={`/siul/agenda/appuntamenti/${row.id}`} kind="quiet" small>
              {say('how.move')}
            </ButtonLink>
          )}
        </form>
      </div>
    </details>
  )
}
