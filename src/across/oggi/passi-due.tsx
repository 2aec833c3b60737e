import type { Child, FC } from 'hono/jsx'
import { COUNSEL, DESK } from '../../records/accesso/index.ts'
import { addDays, type PlainDate } from '../../standard/index.ts'
import {
  Button,
  DataTable,
  dayInput,
  fieldId,
  Field,
  Heat,
  HiddenCsrf,
  useLang,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { aiutoWords } from './aiuto-words.ts'
import { listPassiDue, type PassoDue } from './passi.query.ts'
import { passiWords } from './passi-words.ts'
import { words } from './words.ts'

/** How much further a step is moved where nothing else is said. */
const USUAL_DAYS = 14

/**
 * The steps that are due of the people whom the actor follows: how each went is written in its row, by the room of the patto
 * that comes back here. Nothing where none is due, or where it is not hers to say.
 */
export async function passiDue(visit: Visit): Promise<Child> {
  if (!DESK.some((role) => role === visit.actor.role)) return null
  const answer = await visit.ask(listPassiDue, {})
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const { rows, total, today } = answer.value
  const say = passiWords(visit.lang)
  const mayMove = COUNSEL.some((role) => role === visit.actor.role)
  return (
    <DataTable
      caption={say('title', { count: total })}
      rows={rows}
      compact
      columns={[
        {
          label: words(visit.lang)('col.due'),
          short: true,
          cell: ({ by }) => <Heat deadline={{ dueOn: by, today }} />,
        },
        {
          label: words(visit.lang)('col.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}/patto`}>{listName(row)}</a>,
        },
        {
          label: say('col.step'),
          cell: ({ text, side }) => (
            <>
              {text}
              <div class="si-links__detail">{say(`side.${side}`)}</div>
            </>
          ),
        },
        {
          label: words(visit.lang)('col.do'),
          cell: (row) => <How row={row} today={today} csrf={visit.csrf} mayMove={mayMove} />,
        },
      ]}
    />
  )
}

interface HowProps {
  row: PassoDue
  today: PlainDate
  csrf: string
  mayMove: boolean
}

const How: FC<HowProps> = ({ row, today, csrf, mayMove }) => {
  const lang = useLang()
  const say = passiWords(lang)
  const name = listName(row)
  const [why, until] = [fieldId(`${row.id}-note`), fieldId(`${row.id}-by`)]
  return (
    <details class="si-why">
      <summary>
        {aiutoWords(lang)('how.ask')}
        <span class="visually-hidden"> {aiutoWords(lang)('for', { name: `${name}, ${row.text}` })}</span>
      </summary>
      <div class="si-why__panel si-stack">
        <Act row={row} csrf={csrf}>
          <Button name="state" value="fatto" small>
            {say('done')}
          </Button>
        </Act>
        <Act row={row} csrf={csrf}>
          <Field name="note" label={say('why')} controlId={why}>
            <input id={why} name="note" class="form-control" maxlength={500} />
          </Field>
          <Button name="state" value="non-fatto" kind="secondary" small>
            {say('undone')}
          </Button>
        </Act>
        {mayMove && (
          <Act row={row} csrf={csrf}>
            <Field name="by" label={say('until')} hint={say('until.hint')} controlId={until} narrow>
              <input
                id={until}
                name="by"
                class="form-control"
                value={dayInput(addDays(today, USUAL_DAYS))}
                maxlength={10}
                aria-describedby={`${until}-hint`}
              />
            </Field>
            <Button name="change" value="data" kind="secondary" small>
              {say('move')}
            </Button>
          </Act>
        )}
      </div>
    </details>
  )
}

/** The page of the step does it and comes back here. */
const Act: FC<{ row: PassoDue; csrf: string; children: Child }> = ({ row, csrf, children }) => (
  <form
    method="post"
    action={`/siul/persone/${row.personaId}/patto/passi/${row.id}`}
    class="si-form"
    novalidate
  >
    <HiddenCsrf token={csrf} />
    <input type="hidden" name="verso" value="oggi" />
    {children}
  </form>
)
