import type { FC } from 'hono/jsx'
import { COUNSEL } from '../../records/accesso/index.ts'
import { languageName, sayDatum } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { Button, ButtonLink, DataTable, dayNear, HiddenCsrf, useLang } from '../../surfaces/design/index.ts'
import { listName } from '../ricerca/index.ts'
import { dutyName, DutyMark } from '../scadenzario/index.ts'
import type { Bucket, Due } from './list-due.query.ts'
import { words } from './words.ts'

interface Props {
  bucket: Bucket
  /** Of the whole list, not of this page. */
  count: number
  rows: readonly Due[]
  today: PlainDate
  csrf: string
  role: string
}

/** The duties of one bucket: each row with what one needs to decide, and what to do. */
export const DueTable: FC<Props> = ({ bucket, count, rows, today, csrf, role }) => {
  const lang = useLang()
  const say = words(lang)
  if (rows.length === 0) return null
  return (
    <DataTable
      caption={say('section', { title: say(bucket), count })}
      rows={rows}
      compact
      columns={[
        {
          label: say('col.due'),
          short: true,
          cell: (row) => <DutyMark duty={{ ...row, metOn: null }} today={today} />,
        },
        {
          label: say('col.person'),
          names: true,
          short: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        { label: say('col.what'), cell: ({ rule }) => dutyName(rule, lang) },
        { label: say('col.from'), short: true, cell: ({ startedOn }) => dayNear(startedOn, today, lang) },
        { label: say('col.reach'), cell: (row) => reachOf(row, lang) },
        {
          label: say('col.last'),
          short: true,
          cell: ({ lastOn }) => (lastOn ? dayNear(lastOn, today, lang) : say('last.none')),
        },
        { label: say('col.do'), short: true, cell: (row) => <Action row={row} csrf={csrf} role={role} /> },
      ]}
    />
  )
}

function reachOf({ preferredChannel, preferredLanguage }: Due, lang: 'it' | 'en'): string {
  const language = preferredLanguage === 'it' ? null : languageName(preferredLanguage, lang)
  const channel = preferredChannel && sayDatum('preferredChannel', preferredChannel, lang)
  return [channel, language].filter(Boolean).join(', ') || '–'
}

/** The one thing to do: a counsellor begins the interview that is due, otherwise the file is opened. */
const Action: FC<{ row: Due; csrf: string; role: string }> = ({ row, csrf, role }) => {
  const say = words(useLang())
  const to = <span class="visually-hidden"> {say('do.for', { name: listName(row) })}</span>
  if (row.service === 'A2' && COUNSEL.some((each) => each === role)) {
    return (
      <form method="post" action={`/siul/persone/${row.personaId}/colloqui`}>
        <HiddenCsrf token={csrf} />
        <Button small>
          {say('do.interview')}
          {to}
        </Button>
      </form>
    )
  }
  return (
    <ButtonLink href={`/siul/persone/${row.personaId}`} kind="secondary" small>
      {say('do.open')}
      {to}
    </ButtonLink>
  )
}
