import type { Child, FC } from 'hono/jsx'
import { CENTRO, EVERYBODY } from '../../records/accesso/index.ts'
import { plainDate } from '../../standard/index.ts'
import { romeDayOf } from '../../platform/clock/index.ts'
import {
  ButtonLink,
  dayLong,
  Dots,
  EmptyState,
  Pager,
  SiulPage,
  Tabs,
  TooMany,
} from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { myDay } from '../agenda/index.ts'
import { DueTable } from './due-table.tsx'
import { address, filterOf, type Filter } from './filter.ts'
import { homeOf } from './home.page.ts'
import { BUCKETS, listDue, PAGE_ROWS, type Bucket } from './list-due.query.ts'
import { listYesterday } from './list-yesterday.query.ts'
import { SCOPES, type Scope } from './scope.ts'
import { words } from './words.ts'
import { Yesterday } from './yesterday.tsx'

/** More late duties than one reads: the filters that cut most come first. */
const TOO_MANY = 40
/** The services whose cards have terms for a person. */
const SERVICES = ['A2', 'B2', 'D2'] as const

/** S1: what today requires, in which order, why; and what colleagues did on the last working day. */
export const oggiPage = definePage({
  path: '/siul/oggi',
  may: EVERYBODY,
  get(visit) {
    if (!CENTRO.some((role) => role === visit.actor.role)) return visit.seeOther(homeOf(visit.actor.role))
    const filter = filterOf(visit)
    return filter.vista === 'ieri' ? showYesterday(visit, filter) : showToDo(visit, filter)
  },
})

async function showToDo(visit: Visit, asked: Filter): Promise<Child> {
  const { chi, servizio, pagina = 1 } = asked
  const answer = await visit.ask(listDue, { chi, servizio, pagina })
  if (answer.kind !== 'done') return null
  const { rows, counts, today, scope, all, yesterday } = answer.value
  const filter = { ...asked, chi: scope }
  return (
    <Frame visit={visit} filter={filter} all={all} yesterday={yesterday}>
      {await myDay(visit)}
      <Filters visit={visit} filter={filter} />
      {counts.scadute > TOO_MANY && pagina === 1 && (
        <Many visit={visit} filter={filter} late={counts.scadute} />
      )}
      {rows.length === 0 && <Nothing visit={visit} scope={scope} />}
      {BUCKETS.map((bucket) => (
        <DueTable
          bucket={bucket}
          count={counts[bucket]}
          rows={rows.filter((row) => row.bucket === bucket)}
          today={today}
          csrf={visit.csrf}
          role={visit.actor.role}
        />
      ))}
      <Pager
        page={pagina}
        pages={Math.ceil(total(counts) / PAGE_ROWS)}
        href={(page) => address({ ...filter, pagina: page })}
      />
    </Frame>
  )
}

async function showYesterday(visit: Visit, { chi, pagina }: Filter): Promise<Child> {
  const answer = await visit.ask(listYesterday, { chi, pagina })
  if (answer.kind !== 'done') return null
  const { scope, all, yesterday } = answer.value
  const filter = { chi: scope, vista: 'ieri' as const, pagina }
  return (
    <Frame visit={visit} filter={filter} all={all} yesterday={yesterday}>
      <Yesterday {...answer.value} filter={filter} />
    </Frame>
  )
}

interface FrameProps {
  visit: Visit
  filter: Shown
  /** What is to do, whatever the service. */
  all: Record<Bucket, number>
  yesterday: number
  children: Child
}
type Shown = Filter & { chi: Scope }

function Frame({ visit, filter: { chi, vista }, all, yesterday, children }: FrameProps): Child {
  const say = words(visit.lang)
  return (
    <SiulPage
      {...visit.siul}
      title={say('title')}
      heading={say('hello', { name: visit.actor.name.split(' ')[0] ?? '' })}
      lead={leadOf(visit, all)}
      deadlinesId="scadenze"
    >
      <Tabs
        label={say('tabs')}
        tabs={[
          { href: address({ chi }), label: say('tab.due'), count: total(all), current: !vista },
          {
            href: address({ chi, vista: 'ieri' }),
            label: say('tab.yesterday'),
            count: yesterday,
            current: vista === 'ieri',
          },
        ]}
      />
      <section id="scadenze" class="si-stack">
        {children}
      </section>
    </SiulPage>
  )
}

const total = (counts: Record<Bucket, number>) => counts.scadute + counts.presto + counts.mese

function leadOf(visit: Visit, { scadute, presto, ...rest }: Record<Bucket, number>): string {
  const day = dayLong(plainDate(romeDayOf(visit.now)), visit.lang)
  const said = day.charAt(0).toUpperCase() + day.slice(1)
  return scadute + presto + rest.mese === 0
    ? words(visit.lang)('lead.quiet', { day: said })
    : words(visit.lang)('lead', { day: said, soon: presto, late: scadute })
}

/** Whose people and which service, each choice an address; the one shown is marked. */
function Filters({ visit, filter }: { visit: Visit; filter: Shown }): Child {
  const say = words(visit.lang)
  const { chi, servizio } = filter
  return (
    <nav aria-label={say('filters')} class="si-buttons">
      {visit.actor.centro !== null && (
        <>
          <span>{say('filter.chi')}</span>
          <Dots
            items={SCOPES.map((scope) => (
              <Choice href={address({ chi: scope, servizio })} isNow={scope === chi}>
                {say(`filter.${scope}`)}
              </Choice>
            ))}
          />
        </>
      )}
      <span>{say('filter.servizio')}</span>
      <Dots
        items={[undefined, ...SERVICES].map((service) => (
          <Choice href={address({ chi, servizio: service })} isNow={service === servizio}>
            {service ?? say('filter.all')}
          </Choice>
        ))}
      />
    </nav>
  )
}

const Choice: FC<{ href: string; isNow: boolean; children: Child }> = ({ href, isNow, children }) => (
  <a href={href} aria-current={isNow ? 'true' : undefined}>
    {isNow ? <strong>{children}</strong> : children}
  </a>
)

function Many({ visit, filter, late }: { visit: Visit; filter: Shown; late: number }): Child {
  const say = words(visit.lang)
  const mine = { href: address({ ...filter, chi: 'mie' }), label: say('many.mine') }
  const services = SERVICES.map((servizio) => ({
    href: address({ ...filter, servizio }),
    label: say('many.service', { service: servizio }),
  }))
  return (
    <TooMany
      title={say('many.title', { count: late, shown: Math.min(late, PAGE_ROWS) })}
      suggestions={[...(filter.chi === 'centro' ? [mine] : []), ...(filter.servizio ? [] : services)]}
    />
  )
}

function Nothing({ visit, scope }: { visit: Visit; scope: Scope }): Child {
  const say = words(visit.lang)
  const wider = scope === 'mie' && visit.actor.centro !== null
  return (
    <EmptyState
      title={say('empty.title')}
      text={say('empty.text')}
      icon="it-check-circle"
      action={
        <ButtonLink href={wider ? address({ chi: 'centro' }) : '/siul/persone'} kind="secondary">
          {say(wider ? 'empty.centro' : 'empty.find')}
        </ButtonLink>
      }
    />
  )
}
