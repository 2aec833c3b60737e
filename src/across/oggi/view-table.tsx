import type { FC } from 'hono/jsx'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  type Column,
  DataTable,
  dayNear,
  dayOf,
  EmptyState,
  HiddenCsrf,
  useLang,
} from '../../surfaces/design/index.ts'
import { listName } from '../ricerca/index.ts'
import { dutyName } from '../scadenzario/index.ts'
import { aiutoWords } from './aiuto-words.ts'
import { LineForm } from './help-form.tsx'
import type { View, Viewed } from './list-view.query.ts'
import type { Sent } from './postpone-form.tsx'
import { rinvioWords } from './rinvio-words.ts'
import { words } from './words.ts'

interface Props {
  vista: View
  rows: readonly Viewed[]
  today: PlainDate
  /** Where a form posts, and with which token; on paper there is none. */
  form?: { action: string; csrf: string; sent?: Sent | undefined; answers?: boolean } | undefined
  /** The address of what is to do. */
  back: string
}

/** The people of a view, each with what that view says of her. */
export const ViewTable: FC<Props> = ({ vista, rows, back, ...rest }) => {
  const lang = useLang()
  const say = words(lang)
  if (rows.length === 0)
    return (
      <EmptyState
        title={say(`${vista}.none`)}
        text={say(`${vista}.text`)}
        action={
          <ButtonLink href={back} kind="secondary">
            {say('yesterday.back')}
          </ButtonLink>
        }
      />
    )
  return (
    <DataTable
      caption={say(`tab.${vista}`)}
      rows={rows}
      compact
      columns={[
        {
          label: say('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        ...columnsOf(vista, lang, rest),
      ]}
    />
  )
}

function columnsOf(
  vista: View,
  lang: 'it' | 'en',
  { today, form }: Pick<Props, 'today' | 'form'>,
): Column<Viewed>[] {
  const say = words(lang)
  const near = (day: PlainDate | null) => day && dayNear(day, today, lang)
  const since: Column<Viewed> = {
    label: say('col.since'),
    short: true,
    cell: (row) => row.since && near(dayOf(row.since)),
  }
  const all: Record<View, Column<Viewed>[]> = {
    nuove: [since, { label: say('col.given-by'), cell: ({ who }) => who ?? say('by.none') }],
    attesa: [
      {
        label: say('col.waits'),
        cell: ({ waitsFor, who, item }) =>
          waitsFor && say(`wait.${waitsFor}`, { who: who ?? '', item: item ?? '' }),
      },
      since,
    ],
    rimandate: [
      { label: say('col.what'), cell: ({ rule }) => rule && dutyName(rule, lang) },
      { label: say('col.until'), short: true, cell: ({ untilOn }) => near(untilOn) },
      { label: say('col.due'), short: true, cell: ({ dueOn }) => near(dueOn) },
      { label: say('col.why'), cell: (row) => <Why row={row} /> },
      ...(form
        ? [{ label: say('col.do'), short: true, cell: (row: Viewed) => <Back row={row} form={form} /> }]
        : []),
    ],
    aiuto: [
      { label: say('col.what'), cell: ({ rule }) => rule && dutyName(rule, lang) },
      since,
      { label: say('col.asked'), cell: ({ question, who }) => <Asked question={question} who={who} /> },
      ...(form ? [{ label: say('col.answer'), cell: (row: Viewed) => <Help row={row} form={form} /> }] : []),
    ],
    ferme: [{ label: say('col.did'), short: true, cell: ({ didOn }) => near(didOn) }],
  }
  return all[vista]
}

const Why: FC<{ row: Viewed }> = ({ row: { reason, note, who } }) => {
  const say = rinvioWords(useLang())
  const said = reason && say(reason)
  return (
    <>
      {said}
      <div class="si-links__detail">{[note, who].filter(Boolean).join(' · ')}</div>
    </>
  )
}

const Back: FC<{ row: Viewed; form: { action: string; csrf: string } }> = ({ row, form }) => (
  <form method="post" action={form.action}>
    <HiddenCsrf token={form.csrf} />
    <input type="hidden" name="act" value="riprendi" />
    <input type="hidden" name="actId" value={row.actId ?? ''} />
    <Button kind="secondary" small>
      {rinvioWords(useLang())('undo')}
      <span class="visually-hidden"> {listName(row)}</span>
    </Button>
  </form>
)

const Asked: FC<Pick<Viewed, 'question' | 'who'>> = ({ question, who }) => (
  <>
    {question}
    <div class="si-links__detail">{who}</div>
  </>
)

type Form = NonNullable<Props['form']>

/** To the manager a line to write; to who asked the answer, to put away when it is read. */
const Help: FC<{ row: Viewed; form: Form }> = ({ row, form }) => {
  const say = aiutoWords(useLang())
  const about = say('for', { name: listName(row) })
  const aiutoId = row.aiutoId ?? ''
  if (form.answers) {
    const key = `h-${aiutoId}`
    return (
      <LineForm
        row={key}
        hidden={{ act: 'rispondi', aiutoId }}
        field={{ name: 'answer', label: say('answer') }}
        button={say('reply')}
        about={about}
        {...form}
        sent={form.sent?.key === key ? form.sent : undefined}
      />
    )
  }
  if (row.answer === null) return <>{say('waiting')}</>
  return (
    <form method="post" action={form.action} class="si-buttons">
      <HiddenCsrf token={form.csrf} />
      <input type="hidden" name="act" value="letto" />
      <input type="hidden" name="aiutoId" value={aiutoId} />
      <span>{row.answer}</span>
      <Button kind="secondary" small>
        {say('read')}
        <span class="visually-hidden"> {about}</span>
      </Button>
    </form>
  )
}
