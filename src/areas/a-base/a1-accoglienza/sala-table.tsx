import type { Child, FC } from 'hono/jsx'
import type { Role } from '../../../records/accesso/index.ts'
import { needOptions } from '../../../records/persona/index.ts'
import { LETTERS, REASONS, type InSala, type Letter } from '../../../records/turno/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  EmptyState,
  Form,
  SelectField,
  TextField,
  Timer,
  useLang,
  type Column,
  type FormState,
} from '../../../surfaces/design/index.ts'
import type { Sala } from './sala.query.ts'
import { turnoWords } from './turno-words.ts'

const HERE = '/siul/accoglienza'
/** More than anybody reads at a glance. */
const SHOWN = 20

/** The queue that a role looks after; whoever is not here looks after all. */
const QUEUE_OF: Partial<Record<Role, Letter>> = {
  sportello: 'S',
  orientatore: 'O',
  imprese: 'I',
  mirato: 'M',
}

interface Props {
  sala: Sala
  role: string
  csrf: string
  state: FormState
  /** Beyond the first twenty too. */
  all: boolean
  /** When the next person is expected, where the room is free. */
  next?: string
}

/** Who is in the room: one form, where the place written once serves for every call. */
export const InSalaSection: FC<Props> = ({ sala, role, csrf, state, all, next }) => {
  const say = turnoWords(useLang())
  const { rows, waiting, meanWaitMinutes, place } = sala
  return (
    <section aria-labelledby="sala">
      <h2 id="sala">{say('sala.title')}</h2>
      {rows.length === 0 ? (
        <EmptyState
          title={say('sala.none')}
          text={next ?? say('sala.none.text')}
          action={
            <ButtonLink href={HERE} kind="secondary">
              {say('sala.again')}
            </ButtonLink>
          }
        />
      ) : (
        <Form action={`${HERE}/turni/chiamata`} csrf={csrf} state={state}>
          {meanWaitMinutes !== null && (
            <p>{say('sala.lead', { count: waiting, minutes: meanWaitMinutes })}</p>
          )}
          {waiting > 0 && <CallNext role={role} place={place} />}
          <Rows sala={sala} all={all} />
        </Form>
      )}
    </section>
  )
}

const CallNext: FC<{ role: string; place: string | null }> = ({ role, place }) => {
  const say = turnoWords(useLang())
  return (
    <div class="si-call">
      <TextField
        name="place"
        label={say('call.place')}
        hint={say('call.place.hint')}
        value={place ?? undefined}
        autocomplete="off"
        maxlength={40}
      />
      <SelectField
        name="letter"
        label={say('call.letter')}
        placeholder={say('call.letter.any')}
        value={QUEUE_OF[role as Role]}
        options={LETTERS.map((letter) => ({ value: letter, label: say(`letter.${letter}`) }))}
        optional
      />
      <Button>{say('call.next')}</Button>
    </div>
  )
}

const Rows: FC<{ sala: Sala; all: boolean }> = ({ sala: { rows, bounds }, all }) => {
  const lang = useLang()
  const say = turnoWords(lang)
  const shown = all ? rows : rows.slice(0, SHOWN)
  const needs = new Map(needOptions(lang).map(({ value, label }) => [value, label.toLowerCase()]))
  const columns: Column<InSala>[] = [
    { label: say('col.number'), cell: ({ number }) => <strong>{number}</strong>, names: true, short: true },
    { label: say('col.who'), cell: Who },
    {
      label: say('col.reason'),
      cell: (row) => (
        <>
          {say(`reason.${row.reason}`)}
          {row.needs.length > 0 && (
            <small>
              {' '}
              {say('needs', { needs: row.needs.map((need) => needs.get(need) ?? need).join(', ') })}
            </small>
          )}
        </>
      ),
    },
    {
      label: say('col.since'),
      cell: ({ waitedMinutes }) => say('minutes', { count: waitedMinutes }),
      short: true,
    },
    { label: say('col.with'), cell: (row) => <With row={row} bounds={bounds} /> },
    { label: say('col.do'), cell: (row) => <Acts row={row} /> },
  ]
  return (
    <>
      {rows.length > shown.length && (
        <p>
          {say('sala.many', { count: rows.length, shown: shown.length })}{' '}
          <a href={`${HERE}?sala=tutte`}>{say('sala.all')}</a>
        </p>
      )}
      <DataTable caption={say('sala.title')} captionHidden columns={columns} rows={shown} compact />
    </>
  )
}

function Who({ persona }: InSala): Child {
  if (!persona) return <Unnamed />
  return <a href={`/siul/persone/${persona.id}`}>{persona.name}</a>
}

const Unnamed: FC = () => <>{turnoWords(useLang())('nobody')}</>

const With: FC<{ row: InSala; bounds: Sala['bounds'] }> = ({ row, bounds }) => {
  const say = turnoWords(useLang())
  const { calledMinutes, isMine, place, with: name } = row
  if (calledMinutes === null) return <>{name ? say('waiting.for', { name }) : say('waiting')}</>
  const where = { place: place ?? '', name: name ?? '' }
  if (!isMine) return <>{say('with.other', where)}</>
  const isDelivery = REASONS[row.reason].service !== null && row.persona !== null
  return (
    <>
      {say('with.you', where)}
      <Timer minutes={calledMinutes} {...(isDelivery ? bounds : {})} />
    </>
  )
}

/** What may be done with a number: nothing, where a colleague has it in front. */
const Acts: FC<{ row: InSala }> = ({ row: { id, number, calledMinutes, isMine } }) => {
  const say = turnoWords(useLang())
  const here = `${HERE}/turni/${id}`
  const which = <span class="visually-hidden"> {number}</span>
  if (calledMinutes !== null && !isMine) return null
  return (
    <ButtonRow>
      {isMine ? (
        <Button small formaction={`${here}/servita`}>
          {say('serve')}
          {which}
        </Button>
      ) : (
        <Button small kind="secondary" name="turnoId" value={id}>
          {say('call')}
          {which}
        </Button>
      )}
      <ButtonLink small kind="quiet" href={`${here}/affida`}>
        {say('refer')}
        {which}
      </ButtonLink>
      <Button small kind="quiet" formaction={`${here}/uscita`}>
        {say('leave')}
        {which}
      </Button>
    </ButtonRow>
  )
}
