import type { FC } from 'hono/jsx'
import { COUNSEL } from '../../records/accesso/index.ts'
import { languageName, sayDatum } from '../../records/persona/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { ButtonLink, DataTable, dayNear, Heat, useLang } from '../../surfaces/design/index.ts'
import { listName } from '../ricerca/index.ts'
import { dutyName, DutyMark } from '../scadenzario/index.ts'
import { HELPED } from './aiuto.command.ts'
import { aiutoWords } from './aiuto-words.ts'
import type { Bucket } from './due.query.ts'
import { address, type Filter } from './filter.ts'
import type { Due, Together } from './list-due.query.ts'
import { HelpForm } from './help-form.tsx'
import { PostponeForm, type Sent } from './postpone-form.tsx'
import { rinvioWords } from './rinvio-words.ts'
import type { Scope } from './scope.ts'
import { words } from './words.ts'

type Row = Due | Together

/** What every row of the list needs beside itself. */
export interface Frame {
  today: PlainDate
  csrf: string
  role: string
  filter: Filter & { chi: Scope }
  /** A form sent with something wrong. */
  sent?: Sent | undefined
}

interface Props {
  bucket: Bucket
  /** Of the whole list, not of this page. */
  count: number
  rows: readonly Row[]
  /** All rows of the page, in order: after one comes the next. */
  all: readonly Row[]
  frame: Frame
}

/** The duties of one bucket: each row with what one needs to decide, and what to do. */
export const DueTable: FC<Props> = ({ bucket, count, rows, all, frame }) => {
  const lang = useLang()
  const say = words(lang)
  const { today } = frame
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
          cell: (row) => <Term row={row} today={today} />,
        },
        { label: say('col.person'), names: true, cell: (row) => <Who row={row} frame={frame} /> },
        { label: say('col.what'), cell: (row) => <What row={row} today={today} /> },
        {
          label: say('col.do'),
          short: true,
          cell: (row) => (
            <div class="si-buttons">
              <Action row={row} frame={frame} />
              <PutOff row={row} next={all[all.indexOf(row) + 1]} frame={frame} />
              <Help row={row} frame={frame} />
            </div>
          ),
        },
      ]}
    />
  )
}

/** The id of the row's first link: where the focus goes after the row before it is done. */
export const rowId = (row: Row): string =>
  `r-${'personaId' in row ? row.personaId : row.dueOn}-${row.rule.replaceAll(/[^\w-]/g, '_')}`

const Who: FC<{ row: Row; frame: Frame }> = ({ row, frame }) => {
  const lang = useLang()
  if (!('personaId' in row)) {
    const { rule: regola, dueOn: scade, people } = row
    return (
      <a id={rowId(row)} href={address({ ...frame.filter, regola, scade, pagina: 1 })}>
        {words(lang)('together', { count: people })}
      </a>
    )
  }
  const reach = reachOf(row, lang)
  return (
    <>
      <a id={rowId(row)} href={`/siul/persone/${row.personaId}`}>
        {listName(row)}
      </a>
      {reach && <div class="si-links__detail">{reach}</div>}
    </>
  )
}

function reachOf({ preferredChannel, preferredLanguage }: Due, lang: 'it' | 'en'): string {
  const language = preferredLanguage === 'it' ? null : languageName(preferredLanguage, lang)
  const channel = preferredChannel && sayDatum('preferredChannel', preferredChannel, lang)
  return [channel, language].filter(Boolean).join(', ')
}

const Term: FC<{ row: Row; today: PlainDate }> = ({ row, today }) => {
  const lang = useLang()
  if (!('personaId' in row)) return <Heat deadline={{ dueOn: row.dueOn, today }} />
  return (
    <>
      <DutyMark duty={{ ...row, metOn: null }} today={today} />
      <div class="si-links__detail">{words(lang)('from', { from: dayNear(row.startedOn, today, lang) })}</div>
    </>
  )
}

const What: FC<{ row: Row; today: PlainDate }> = ({ row, today }) => {
  const lang = useLang()
  const say = words(lang)
  if (!('personaId' in row)) return <>{dutyName(row.rule, lang)}</>
  const last = row.lastOn ? dayNear(row.lastOn, today, lang) : say('last.none')
  return (
    <>
      {dutyName(row.rule, lang)}
      <div class="si-links__detail">{say('last', { last })}</div>
    </>
  )
}

/** What one makes a group for, and who leads it. */
const GROUP_SERVICES = new Set(['A2', 'B2', 'B3', 'C2'])
const LEADERS: readonly string[] = [...COUNSEL, 'eures']
/** Met by a meeting: one books it. */
const BOOKED_RULES = new Set([
  'A2.primo-colloquio-entro-tre-mesi',
  'B2.orientamento-collettivo-tra-tre-e-sei-mesi',
])

/** The one thing to do: a group for many, the meeting that is due, or the file. */
const Action: FC<{ row: Row; frame: Frame }> = ({ row, frame }) => {
  const lang = useLang()
  const say = words(lang)
  if (!('personaId' in row)) {
    const { service, dueOn, rule } = row
    if (GROUP_SERVICES.has(service) && BOOKED_RULES.has(rule) && LEADERS.includes(frame.role))
      return (
        <ButtonLink href={`/siul/gruppi/nuovo?servizio=${service}&scadenza=${dueOn}`} small>
          {say('do.group')}
        </ButtonLink>
      )
    return (
      <ButtonLink
        href={address({ ...frame.filter, regola: rule, scade: dueOn, pagina: 1 })}
        kind="secondary"
        small
      >
        {say('do.people')}
      </ButtonLink>
    )
  }
  const person = `/siul/persone/${row.personaId}`
  const to = <span class="visually-hidden"> {say('do.for', { name: listName(row) })}</span>
  if (row.bookedId && row.bookedOn)
    return (
      <ButtonLink href={`/siul/agenda/appuntamenti/${row.bookedId}`} kind="secondary" small>
        {say('do.booked', { day: dayNear(row.bookedOn, frame.today, lang) })}
        {to}
      </ButtonLink>
    )
  return BOOKED_RULES.has(row.rule) ? (
    <ButtonLink href={`${person}/prenota?servizio=${row.service}`} small>
      {say('do.book')}
      {to}
    </ButtonLink>
  ) : (
    <ButtonLink href={person} kind="secondary" small>
      {say('do.open')}
      {to}
    </ButtonLink>
  )
}

const PutOff: FC<{ row: Row; next: Row | undefined; frame: Frame }> = ({ row, next, frame }) => {
  const lang = useLang()
  const { today, csrf, filter, sent } = frame
  const isOne = 'personaId' in row
  const name = isOne ? listName(row) : words(lang)('together', { count: row.people })
  const who: Record<string, string> = isOne
    ? { personaId: row.personaId }
    : { dueOn: row.dueOn, people: String(row.people), chi: filter.chi }
  return (
    <PostponeForm
      row={rowId(row)}
      hidden={{ act: isOne ? 'rimanda' : 'insieme', rule: row.rule, ...who, next: next ? rowId(next) : '' }}
      about={rinvioWords(lang)('put-off.about', { name, duty: dutyName(row.rule, lang) })}
      dueOn={row.dueOn}
      today={today}
      action={address(filter)}
      csrf={csrf}
      sent={sent?.key === rowId(row) ? sent : undefined}
    />
  )
}

const Help: FC<{ row: Row; frame: Frame }> = ({ row, frame }) => {
  const lang = useLang()
  if (!('personaId' in row) || !HELPED.some((role) => role === frame.role)) return null
  const key = `${rowId(row)}-aiuto`
  return (
    <HelpForm
      row={key}
      hidden={{ act: 'aiuto', personaId: row.personaId, rule: row.rule }}
      about={aiutoWords(lang)('about', { name: listName(row), duty: dutyName(row.rule, lang) })}
      action={address(frame.filter)}
      csrf={frame.csrf}
      sent={frame.sent?.key === key ? frame.sent : undefined}
    />
  )
}
