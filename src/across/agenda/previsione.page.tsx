import type { Child } from 'hono/jsx'
import { CENTRO } from '../../records/accesso/index.ts'
import { getCard, plainDate, type ServiceCode } from '../../standard/index.ts'
import {
  ButtonLink,
  Callout,
  Card,
  DataTable,
  dayShort,
  SiulPage,
  Stack,
  Tag,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import type { Lang } from '../../platform/words/index.ts'
import { listName } from '../ricerca/index.ts'
import { AgendaTabs } from './agenda-tabs.tsx'
import { listDueInWeek, readPrevisione, type DuePersona } from './previsione.query.ts'
import type { Load, Week } from './previsione.ts'
import { previsioneWords } from './squadra-words.ts'

const HERE = '/siul/agenda/previsione'

type View = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.ask(readPrevisione, {})

/** For eight weeks: people whose legal term ends against free places; what lacks is said in words. */
export const previsionePage = definePage({
  path: HERE,
  may: CENTRO,
  async get(visit) {
    const answer = await ask(visit)
    if (answer.kind !== 'done') return null
    const view = answer.value
    const say = previsioneWords(visit.lang)
    return (
      <SiulPage {...visit.siul} title={say('title')} lead={say('lead')}>
        <Stack>
          <AgendaTabs current="previsione" />
          <Short visit={visit} view={view} />
          <Late visit={visit} view={view} />
          {view.services.map(({ service, offered, loads }) => (
            <Card title={`${service} · ${getCard(service).name}`}>
              {!offered && <Callout kind="warning">{say('no-hours')}</Callout>}
              <Loads visit={visit} service={service} loads={loads} />
            </Card>
          ))}
          <p>{say('shared')}</p>
        </Stack>
      </SiulPage>
    )
  },
})

/** The people behind a number. */
export const previsionePersonePage = definePage({
  path: `${HERE}/persone`,
  may: CENTRO,
  async get(visit) {
    const asked = { settimana: visit.query('settimana'), servizio: visit.query('servizio') }
    const answer = await visit.ask(listDueInWeek, asked)
    if (answer.kind !== 'done') return null
    const { week, service, rows, more } = answer.value
    const say = previsioneWords(visit.lang)
    return (
      <SiulPage
        {...visit.siul}
        title={say('list.title', { service, week: sayWeek(week, visit.lang) })}
        actions={
          <ButtonLink href={HERE} kind="secondary">
            {say('back')}
          </ButtonLink>
        }
      >
        <Stack>
          {more && <p>{say('list.more')}</p>}
          {rows.length === 0 ? (
            <p>{say('list.none')}</p>
          ) : (
            <People visit={visit} rows={rows} service={service} />
          )}
        </Stack>
      </SiulPage>
    )
  },
})

const sayWeek = ({ from, until }: Week, lang: Lang): string =>
  previsioneWords(lang)('week', { from: dayShort(from, lang), until: dayShort(until, lang) })

/** The first week in which the places of each service are not enough. */
function Short({ visit, view }: { visit: Visit; view: View }): Child {
  const say = previsioneWords(visit.lang)
  const short = view.services.flatMap(({ loads }) => loads.find(({ missing }) => missing > 0) ?? [])
  if (short.length === 0) return <Callout kind="success">{say('enough')}</Callout>
  return (
    <Callout kind="warning" title={say('short.title')}>
      <ul>
        {short.map(({ service, until, missing }) => (
          <li>{say('short', { service, day: dayShort(until, visit.lang), count: missing })}</li>
        ))}
      </ul>
    </Callout>
  )
}

function Late({ visit, view: { late } }: { visit: Visit; view: View }): Child {
  const say = previsioneWords(visit.lang)
  return (
    <Card title={say('late.title')}>
      {late.length === 0 ? (
        <p>{say('late.none')}</p>
      ) : (
        <ul class="si-links">
          {late.map(({ service, people }) => (
            <li>
              <a href={`/siul/oggi?chi=centro&servizio=${service}`}>{say('late', { service, people })}</a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Loads({
  visit,
  service,
  loads,
}: {
  visit: Visit
  service: ServiceCode
  loads: readonly Load[]
}): Child {
  const { lang } = visit
  const say = previsioneWords(lang)
  const peopleOf = (at: number) => `${HERE}/persone?settimana=${at}&servizio=${service}`
  return (
    <DataTable
      caption={service}
      captionHidden
      compact
      rows={loads}
      columns={[
        { label: say('col.week'), names: true, cell: (load) => sayWeek(load, lang) },
        {
          label: say('col.people'),
          numeric: true,
          cell: (load) => (
            <a href={peopleOf(load.week)}>
              {load.people}
              <span class="visually-hidden">{say('people.of', { service, week: sayWeek(load, lang) })}</span>
            </a>
          ),
        },
        { label: say('col.booked'), numeric: true, cell: ({ booked }) => booked },
        { label: say('col.todo'), numeric: true, cell: ({ people, booked }) => people - booked },
        {
          label: say('col.free'),
          numeric: true,
          cell: (load) => (
            <a href={`/siul/agenda/squadra?dal=${load.from}&servizio=${service}`}>
              {load.free}
              <span class="visually-hidden">{say('free.of', { service, week: sayWeek(load, lang) })}</span>
            </a>
          ),
        },
        {
          label: say('col.says'),
          cell: ({ missing }) =>
            missing > 0 ? (
              <Tag tone="danger">{say('says.missing', { count: missing })}</Tag>
            ) : (
              say('says.enough')
            ),
        },
      ]}
    />
  )
}

function People({
  visit,
  rows,
  service,
}: {
  visit: Visit
  rows: readonly DuePersona[]
  service: ServiceCode
}): Child {
  const { lang } = visit
  const say = previsioneWords(lang)
  return (
    <DataTable
      caption={say('list.person')}
      captionHidden
      rows={rows}
      columns={[
        {
          label: say('list.person'),
          names: true,
          cell: (row) => <a href={`/siul/persone/${row.personaId}`}>{listName(row)}</a>,
        },
        { label: say('list.due'), short: true, cell: ({ dueOn }) => dayShort(plainDate(dueOn), lang) },
        {
          label: say('list.state'),
          cell: (row) =>
            row.booked ? (
              <Tag tone="success">{say('list.booked')}</Tag>
            ) : (
              <a href={`/siul/persone/${row.personaId}/prenota?servizio=${service}`}>
                {say('list.book')}
                <span class="visually-hidden">{say('of', { name: listName(row) })}</span>
              </a>
            ),
        },
      ]}
    />
  )
}
