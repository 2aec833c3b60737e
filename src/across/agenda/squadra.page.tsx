import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { wallMinutesOf, type Slot } from '../../records/agenda/index.ts'
import { addDays, getCard, SERVICE_CODES } from '../../standard/index.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  DateField,
  dayLong,
  EmptyState,
  hour,
  SelectField,
  SiulPage,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName } from '../ricerca/index.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { codeOf } from './agenda.schema.ts'
import { readSquadra, type Row } from './squadra.query.ts'
import { squadraWords } from './squadra-words.ts'

const HERE = '/siul/agenda/squadra'

type View = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value'] & {
  persona?: string | undefined
}

const ask = (visit: Visit, input: Record<string, unknown>) => visit.ask(readSquadra, input)

/** Who sees people on a day, hour by hour: what is booked, what is free for a service. `persona`: whom one books for. */
export const squadraPage = definePage({
  path: HERE,
  may: CENTRO,
  async get(visit) {
    const persona = visit.query('persona')
    const asked = {
      dal: visit.query('dal') || undefined,
      servizio: visit.query('servizio') || undefined,
      persona,
    }
    const first = await ask(visit, asked)
    const answer = first.kind === 'invalid' ? await ask(visit, {}) : first
    if (answer.kind !== 'done') return null
    const view = { ...answer.value, persona: first.kind === 'invalid' ? undefined : persona }
    const say = squadraWords(visit.lang)
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={say('lead', { day: dayLong(view.day, visit.lang) })}
      >
        <Stack>
          <AgendaTabs current="squadra" />
          <Choose visit={visit} view={view} />
          <Counts visit={visit} view={view} />
          {view.rows.length === 0 ? (
            <Nobody visit={visit} view={view} />
          ) : (
            <Hours visit={visit} view={view} />
          )}
        </Stack>
      </SiulPage>
    )
  },
})

const address = (view: View, more: Record<string, string> = {}): string => {
  const asked = {
    dal: view.day,
    servizio: view.service,
    ...(view.persona && { persona: view.persona }),
    ...more,
  }
  return `${HERE}?${new URLSearchParams(asked).toString()}`
}

interface Part {
  visit: Visit
  view: View
}

function Choose({ visit, view }: Part): Child {
  const say = squadraWords(visit.lang)
  return (
    <form method="get" action={HERE} class="si-form">
      {view.persona && <input type="hidden" name="persona" value={view.persona} />}
      <SelectField
        name="servizio"
        label={say('form.service')}
        value={view.service}
        options={SERVICE_CODES.map((code) => ({ value: code, label: `${code} · ${getCard(code).name}` }))}
      />
      <DateField name="dal" label={say('form.day')} value={view.day} example={view.day} />
      <ButtonRow>
        <Button kind="secondary">{say('form.show')}</Button>
        <ButtonLink href={address(view, { dal: addDays(view.day, -1) })} kind="quiet" small>
          {say('before')}
        </ButtonLink>
        <ButtonLink href={address(view, { dal: addDays(view.day, 1) })} kind="quiet" small>
          {say('after')}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

function Counts({ visit, view }: Part): Child {
  const say = squadraWords(visit.lang)
  if (view.counts.length === 0) return null
  return (
    <nav aria-label={say('counts')} class="si-buttons">
      <span>{say('counts')}</span>
      {view.counts.map(({ service, free }) => (
        <a
          href={address(view, { servizio: service })}
          aria-current={service === view.service ? 'true' : undefined}
        >
          {say('count.one', { service, count: free })}
        </a>
      ))}
    </nav>
  )
}

function Nobody({ visit, view }: Part): Child {
  const say = squadraWords(visit.lang)
  return (
    <EmptyState
      title={say('empty.title')}
      text={say('empty.text')}
      icon="it-calendar"
      action={
        <ButtonLink href={address(view, { dal: addDays(view.day, 1) })} kind="secondary">
          {say('empty.go')}
        </ButtonLink>
      }
    />
  )
}

const hourOf = (at: Date): number => Math.floor(wallMinutesOf(at) / 60)

function Hours({ visit, view }: Part): Child {
  const say = squadraWords(visit.lang)
  const hours = view.rows
    .flatMap(({ booked, free }) => [...booked, ...free])
    .map(({ startsAt }) => hourOf(startsAt))
  const columns = [...new Set(hours)].toSorted((a, b) => a - b)
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      compact
      rows={view.rows}
      columns={[
        {
          label: say('who'),
          names: true,
          cell: ({ name, away }: Row) => (
            <>
              {name} {away && <Tag tone="warning">{say('away')}</Tag>}
            </>
          ),
        },
        ...columns.map((at) => ({
          label: say('hour', { hour: at }),
          cell: (row: Row) => <Cell visit={visit} view={view} row={row} at={at} />,
        })),
      ]}
    />
  )
}

function Cell({ visit, view, row, at }: Part & { row: Row; at: number }): Child {
  const say = squadraWords(visit.lang)
  const booked = row.booked.filter(({ startsAt }) => hourOf(startsAt) === at)
  const free = row.free.filter(({ startsAt }) => hourOf(startsAt) === at)
  if (booked.length + free.length === 0) return '–'
  return (
    <>
      {booked.map((each) => (
        <div>
          <a href={`/siul/agenda/appuntamenti/${each.id}`}>
            {say('booked', { at: hour(each.startsAt), name: listName(each) })}
          </a>
        </div>
      ))}
      {free.map((slot) => (
        <div>
          <a href={bookAddress(view, slot)}>
            <strong>{say('free', { at: hour(slot.startsAt) })}</strong>
            <span class="visually-hidden"> {say('free.with', { name: row.name })}</span>
          </a>
        </div>
      ))}
    </>
  )
}

/** To the booking of whom one books for, or to the question who it is. */
function bookAddress({ persona, service }: View, slot: Slot): string {
  const asked = new URLSearchParams({ servizio: service, posto: codeOf(slot) }).toString()
  return persona ? `/siul/persone/${persona}/prenota?${asked}` : `${HERE}/prenota?${asked}`
}
