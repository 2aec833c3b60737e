import type { Child } from 'hono/jsx'
import { addMonths, plainDate } from '../../standard/index.ts'
import {
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DataTable,
  dayShort,
  EmptyState,
  SiulPage,
  Stack,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { AgendaTabs } from '../agenda/index.ts'
import { listMonth } from './gruppi.query.ts'
import { Month } from './gruppi.schema.ts'
import { publish } from './publish.command.ts'
import { SEES_GROUPS } from './roles.ts'
import { readSort, sortGroups, type Sort } from './sorting.ts'
import { GruppoTag, sayMonth, saySeats, sayWhenShort } from './seats.tsx'
import { words } from './words.ts'

export const HERE = '/siul/gruppi'

/** The groups of a month, and who waits for one. */
export const gruppiPage = definePage({
  path: HERE,
  may: SEES_GROUPS,
  async get(visit) {
    const view = Month.safeParse({ mese: visit.query('mese') }).data ?? {}
    const answer = await visit.ask(listMonth, view)
    if (answer.kind !== 'done') return null
    const say = words(visit.lang)
    const { month } = answer.value
    return (
      <SiulPage
        {...visit.siul}
        title={say('title')}
        lead={sayMonth(month, visit.lang)}
        actions={<Actions visit={visit} />}
      >
        <AgendaTabs current="gruppi" />
        <Columns
          main={
            <>
              <Months visit={visit} month={month} />
              <Groups visit={visit} {...answer.value} />
            </>
          }
          side={<Due visit={visit} {...answer.value} />}
        />
      </SiulPage>
    )
  },
})

type Listed = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.ask(listMonth, {})

function Actions({ visit }: { visit: Visit }): Child {
  if (!visit.may(publish)) return null
  const say = words(visit.lang)
  return (
    <>
      <ButtonLink href={`${HERE}/nuovo`}>{say('new')}</ButtonLink>
      <ButtonLink href={`${HERE}/modelli`} kind="quiet">
        {say('models')}
      </ButtonLink>
    </>
  )
}

function Months({ visit, month }: { visit: Visit; month: string }): Child {
  const say = words(visit.lang)
  const to = (step: number) => `${HERE}?mese=${addMonths(plainDate(`${month}-01`), step).slice(0, 7)}`
  return (
    <ButtonRow>
      <ButtonLink href={to(-1)} kind="secondary" small>
        {say('before')}
      </ButtonLink>
      <ButtonLink href={HERE} kind="secondary" small>
        {say('now')}
      </ButtonLink>
      <ButtonLink href={to(1)} kind="secondary" small>
        {say('after')}
      </ButtonLink>
    </ButtonRow>
  )
}

/** The head of a column that sorts the month by it, and the other way round the second time. */
function sorterOf(visit: Visit, month: string) {
  const now = readSort(visit.query('ordina'))
  return (by: Sort) => {
    const isNow = now.by === by
    const href = `${HERE}?mese=${month}&ordina=${isNow && !now.down ? '-' : ''}${by}`
    return {
      sort: { href, now: isNow ? (now.down ? ('descending' as const) : ('ascending' as const)) : undefined },
    }
  }
}

function Groups({ visit, month, groups }: { visit: Visit } & Listed): Child {
  const { lang } = visit
  const sortBy = sorterOf(visit, month)
  const say = words(lang)
  if (groups.length === 0)
    return (
      <EmptyState
        title={say('none.title')}
        text={say('none.text')}
        icon="it-calendar"
        action={
          <ButtonLink href={visit.may(publish) ? `${HERE}/nuovo` : '/siul/persone'} kind="secondary">
            {say(visit.may(publish) ? 'new' : 'none.go')}
          </ButtonLink>
        }
      />
    )
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      rows={sortGroups(groups, readSort(visit.query('ordina')))}
      rowHref={({ id }) => `${HERE}/${id}`}
      columns={[
        {
          ...sortBy('gruppo'),
          label: say('col.what'),
          names: true,
          cell: ({ title, service }) => `${service} · ${title}`,
        },
        { ...sortBy('quando'), label: say('col.when'), cell: (each) => sayWhenShort(each, lang) },
        { ...sortBy('dove'), label: say('col.where'), cell: ({ place }) => place },
        { ...sortBy('conduce'), label: say('col.with'), cell: ({ conductorName }) => conductorName ?? '–' },
        {
          ...sortBy('posti'),
          label: say('col.seats'),
          cell: (each) =>
            each.state === 'pubblicato'
              ? saySeats(each, lang)
              : say('seats.of', { taken: each.taken, max: each.maxPeople }),
        },
        { label: say('col.state'), cell: ({ state }) => <GruppoTag state={state} /> },
      ]}
    />
  )
}

function Due({ visit, due, by }: { visit: Visit } & Listed): Child {
  const say = words(visit.lang)
  if (due.length === 0 || !visit.may(publish)) return null
  const day = dayShort(by, visit.lang)
  return (
    <Card title={say('due.title')}>
      <Stack>
        {due.map(({ service, total }) => (
          <div>
            <p>{say('due.line', { count: total, day })}</p>
            <ButtonLink href={`${HERE}/nuovo?servizio=${service}&scadenza=${by}`} kind="secondary" small>
              {say('due.make', { service })}
            </ButtonLink>
          </div>
        ))}
      </Stack>
    </Card>
  )
}
