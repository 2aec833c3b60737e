import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import type { Appuntamento } from '../../records/agenda/index.ts'
import { addDays, dayOfWeek, type PlainDate } from '../../standard/index.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  dayLong,
  dayShort,
  Dots,
  EmptyState,
  SiulPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listWeek } from './agenda.query.ts'
import { WHOSE, Week, type SPANS } from './agenda.schema.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { AppointmentTable } from './appointment-table.tsx'
import { LedGroups, type Led } from './led-groups.tsx'
import { words } from './words.ts'

const HERE = '/siul/agenda'

interface View {
  vista: (typeof SPANS)[number]
  chi: (typeof WHOSE)[number]
  dal?: string | undefined
}

const address = (view: View): string =>
  `${HERE}?${new URLSearchParams(Object.entries(view).filter(([, value]) => value !== undefined) as [string, string][]).toString()}`

/** S6: one's own appointments or those of the centre, a day or a week. */
export const agendaPage = definePage({
  path: HERE,
  may: CENTRO,
  async get(visit) {
    const { role } = visit.actor
    const chi = visit.query('chi') ?? (role === 'responsabile' ? 'squadra' : undefined)
    const asked = { vista: visit.query('vista'), chi, dal: visit.query('dal') }
    const view = Week.safeParse(asked).data ?? Week.parse({})
    const answer = await visit.ask(listWeek, view)
    if (answer.kind !== 'done') return null
    const { from, until, rows, groups, hasHours } = answer.value
    const say = words(visit.lang)
    const lead =
      view.vista === 'giorno'
        ? say('lead.day', { day: dayLong(from, visit.lang) })
        : say('lead.week', { from: dayShort(from, visit.lang), until: dayShort(until, visit.lang) })
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={lead}>
        <Stack>
          <AgendaTabs
            current={view.vista}
            hrefs={{
              giorno: address({ ...view, vista: 'giorno' }),
              settimana: address({ ...view, vista: 'settimana' }),
            }}
          />
          <Whose visit={visit} view={view} />
          <Around visit={visit} view={view} from={from} />
          {rows.length + groups.length === 0 ? (
            <Nothing visit={visit} hasHours={hasHours} />
          ) : (
            daysOf(answer.value).map((day) => <Day visit={visit} team={view.chi === 'squadra'} {...day} />)
          )}
        </Stack>
      </SiulPage>
    )
  },
})

interface DayRows {
  on: PlainDate
  rows: readonly Appuntamento[]
  groups: readonly Led[]
}

interface Span {
  from: PlainDate
  until: PlainDate
  rows: readonly (Appuntamento & { on: PlainDate })[]
  groups: readonly Led[]
}

/** The days one by one, empty ones too; of Saturday and Sunday only those with something. */
function daysOf({ from, until, rows, groups }: Span): DayRows[] {
  const days: DayRows[] = []
  for (let on = from; on <= until; on = addDays(on, 1))
    days.push({
      on,
      rows: rows.filter((row) => row.on === on),
      groups: groups.filter((group) => group.on === on),
    })
  return days.filter((day) => day.rows.length + day.groups.length > 0 || dayOfWeek(day.on) < 6)
}

function Day({ visit, team, on, rows, groups }: DayRows & { visit: Visit; team: boolean }): Child {
  const title = dayLong(on, visit.lang)
  return (
    <Card title={title}>
      {rows.length + groups.length === 0 && <p>{words(visit.lang)('day.none')}</p>}
      {rows.length > 0 && (
        <AppointmentTable visit={visit} caption={title} captionHidden rows={rows} team={team} />
      )}
      <LedGroups visit={visit} groups={groups} />
    </Card>
  )
}

function Whose({ visit, view }: { visit: Visit; view: View }): Child {
  const say = words(visit.lang)
  return (
    <nav aria-label={say('whose')} class="si-buttons">
      <span>{say('whose.label')}</span>
      <Dots
        items={WHOSE.map((chi) => (
          <a href={address({ ...view, chi })} aria-current={chi === view.chi ? 'true' : undefined}>
            {chi === view.chi ? <strong>{say(`whose.${chi}`)}</strong> : say(`whose.${chi}`)}
          </a>
        ))}
      />
    </nav>
  )
}

function Around({ visit, view, from }: { visit: Visit; view: View; from: PlainDate }): Child {
  const say = words(visit.lang)
  const step = view.vista === 'giorno' ? 1 : 7
  return (
    <ButtonRow>
      <ButtonLink href={address({ ...view, dal: addDays(from, -step) })} kind="secondary" small>
        {say('before')}
      </ButtonLink>
      <ButtonLink href={address({ ...view, dal: undefined })} kind="secondary" small>
        {say('now')}
      </ButtonLink>
      <ButtonLink href={address({ ...view, dal: addDays(from, step) })} kind="secondary" small>
        {say('after')}
      </ButtonLink>
      <ButtonLink href={`${HERE}/disponibilita`} kind="quiet" small>
        {say('my-hours')}
      </ButtonLink>
      <ButtonLink href={`${HERE}/stanze`} kind="quiet" small>
        {say('rooms')}
      </ButtonLink>
      <ButtonLink href={`${HERE}/calendario`} kind="quiet" small>
        {say('calendar')}
      </ButtonLink>
    </ButtonRow>
  )
}

function Nothing({ visit, hasHours }: { visit: Visit; hasHours: boolean }): Child {
  const say = words(visit.lang)
  const key = hasHours ? 'none' : 'empty'
  return (
    <EmptyState
      title={say(`${key}.title`)}
      text={say(`${key}.text`)}
      icon="it-calendar"
      action={
        <ButtonLink href={hasHours ? '/siul/persone' : `${HERE}/disponibilita`} kind="secondary">
          {say(`${key}.go`)}
        </ButtonLink>
      }
    />
  )
}
