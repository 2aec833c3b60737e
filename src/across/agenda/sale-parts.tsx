import type { Child } from 'hono/jsx'
import { SALA_USES, type Chiusura, type Sala } from '../../records/sala/index.ts'
import type { Finestra } from '../../records/agenda/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import {
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CheckboxGroup,
  DataTable,
  DateField,
  dayOf,
  dayShort,
  Form,
  HiddenCsrf,
  SelectField,
  Stack,
  Tag,
  TextField,
  type FormState,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { saleWords } from './sale-words.ts'

interface Part {
  visit: Visit
  view: {
    today: PlainDate
    sale: readonly Sala[]
    chiusure: readonly Chiusura[]
    finestra: Finestra
    future: readonly Finestra[]
    manages: boolean
  }
  /** The address of the page. */
  at: string
}
type FormPart = Part & { state: FormState }

/** The rooms, those out of use at the end. */
export function Rooms({ visit, view, at }: Part): Child {
  const say = saleWords(visit.lang)
  return (
    <Card title={say('rooms')}>
      {view.sale.length === 0 ? (
        <p>{say('rooms.none')}</p>
      ) : (
        <DataTable
          caption={say('rooms')}
          captionHidden
          compact
          rows={view.sale}
          columns={[
            { label: say('col.name'), names: true, cell: ({ name }) => name },
            { label: say('col.seats'), numeric: true, cell: ({ seats }) => seats },
            { label: say('col.private'), cell: ({ riservata }) => say(riservata ? 'yes' : 'no') },
            {
              label: say('col.use'),
              cell: (sala) => (
                <>
                  {SALA_USES.filter((use) => sala[use])
                    .map((use) => say(use))
                    .join(', ')}{' '}
                  {!sala.active && <Tag tone="warning">{say('off')}</Tag>}
                </>
              ),
            },
            ...(view.manages
              ? [
                  {
                    label: say('col.do'),
                    cell: (sala: Sala) => <Use visit={visit} sala={sala} at={at} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Card>
  )
}

function Use({ visit, sala, at }: { visit: Visit; sala: Sala; at: string }): Child {
  const say = saleWords(visit.lang)
  const next = sala.active ? 'no' : 'si'
  return (
    <form method="post" action={`${at}/${sala.id}/uso`}>
      <HiddenCsrf token={visit.csrf} />
      <Button name="active" value={next} kind="secondary" small>
        {say(`set.${next}`)}
        <span class="visually-hidden">{say('of', { name: sala.name })}</span>
      </Button>
    </form>
  )
}

export function AddForm({ visit, at, state }: FormPart): Child {
  const say = saleWords(visit.lang)
  return (
    <Card title={say('add.title')}>
      <Form action={`${at}/aggiungi`} csrf={visit.csrf} state={state}>
        <TextField name="name" label={say('add.name')} maxlength={60} />
        <TextField name="seats" label={say('add.seats')} inputmode="numeric" value="3" maxlength={3} narrow />
        <Checkbox name="riservata" label={say('add.private')} value="si" checked />
        <CheckboxGroup
          name="uses"
          label={say('add.uses')}
          value={['individuale']}
          options={SALA_USES.map((value) => ({ value, label: say(value) }))}
          inline
        />
        <ButtonRow>
          <Button>{say('add')}</Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

export function CloseForm({ visit, view, at, state }: FormPart): Child {
  const { lang } = visit
  const say = saleWords(lang)
  const rooms = view.sale.filter(({ active }) => active)
  if (rooms.length === 0) return null
  return (
    <Card title={say('close.title')}>
      <Stack>
        {view.chiusure.length > 0 && (
          <ul class="si-links">
            {view.chiusure.map(({ id, name, from, until }) => (
              <li>
                {say('closed.days', {
                  name,
                  from: dayShort(dayOf(from), lang),
                  // The last instant of the closing is the first of the day it opens again.
                  until: dayShort(dayOf(new Date(until.getTime() - 1)), lang),
                })}
                <form method="post" action={`${at}/chiusure/${id}/riapri`}>
                  <HiddenCsrf token={visit.csrf} />
                  <Button kind="secondary" small>
                    {say('reopen')}
                    <span class="visually-hidden">{say('of', { name })}</span>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
        <Form action={`${at}/chiudi`} csrf={visit.csrf} state={state}>
          <SelectField
            name="salaId"
            label={say('close.room')}
            options={rooms.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DateField name="from" label={say('from')} example={view.today} />
          <DateField name="until" label={say('until')} example={view.today} />
          <ButtonRow>
            <Button kind="secondary">{say('close')}</Button>
          </ButtonRow>
        </Form>
      </Stack>
    </Card>
  )
}

export function WindowForm({ visit, view, at, state }: FormPart): Child {
  const { lang } = visit
  const say = saleWords(lang)
  const hoursOf = ({ personaHours, operatoreHours }: Finestra) => ({
    persona: personaHours,
    operatore: operatoreHours,
  })
  return (
    <Card title={say('window.title')}>
      <p>{say('window.now', hoursOf(view.finestra))}</p>
      {view.future.map(
        (each) =>
          each.validFrom && (
            <p>{say('window.later', { day: dayShort(each.validFrom, lang), ...hoursOf(each) })}</p>
          ),
      )}
      {view.manages && (
        <Form action={`${at}/regola`} csrf={visit.csrf} state={state}>
          <TextField
            name="personaHours"
            label={say('window.persona')}
            inputmode="numeric"
            value={String(view.finestra.personaHours)}
            maxlength={3}
            narrow
          />
          <TextField
            name="operatoreHours"
            label={say('window.operatore')}
            inputmode="numeric"
            value={String(view.finestra.operatoreHours)}
            maxlength={3}
            narrow
          />
          <DateField name="validFrom" label={say('window.from')} value={view.today} example={view.today} />
          <ButtonRow>
            <Button kind="secondary">{say('window.save')}</Button>
          </ButtonRow>
        </Form>
      )}
    </Card>
  )
}
