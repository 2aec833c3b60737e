import type { Child } from 'hono/jsx'
import { CENTRO, EVERYBODY } from '../../records/accesso/index.ts'
import { LinkList, Pager, Rows } from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { myDay } from '../agenda/index.ts'
import { actOn, summaryOf } from './act.ts'
import { BUCKETS } from './due.query.ts'
import { DueTable } from './due-table.tsx'
import { address, filterOf, type Filter } from './filter.ts'
import { Filters, Frame, Many, Nothing, Only } from './frame.tsx'
import { homeOf } from './home.page.ts'
import { howItWent } from './how-it-went.tsx'
import { listDue, PAGE_ROWS } from './list-due.query.ts'
import { listView, VIEW_ROWS, type View } from './list-view.query.ts'
import { listYesterday } from './list-yesterday.query.ts'
import { passiDue } from './passi-due.tsx'
import { rinvioWords } from './rinvio-words.ts'
import type { Sent } from './postpone-form.tsx'
import { ViewTable } from './view-table.tsx'
import { words } from './words.ts'
import { Yesterday } from './yesterday.tsx'

/** More late duties than one reads: the filters that cut most come first. */
const TOO_MANY = 40

/** S1: what today requires, in which order, why; what waits; what colleagues did on the last working day. */
export const oggiPage = definePage({
  path: '/siul/oggi',
  may: EVERYBODY,
  get(visit) {
    if (!CENTRO.some((role) => role === visit.actor.role)) return visit.seeOther(homeOf(visit.actor.role))
    return show(visit, filterOf(visit))
  },
  async post(visit) {
    const filter = filterOf(visit)
    const ended = await actOn(visit, filter)
    if (ended instanceof Response) return ended
    return withStatus(ended.status, await show(visit, filter, ended.sent))
  },
})

function show(visit: Visit, filter: Filter, sent?: Sent): Promise<Child> {
  const { vista } = filter
  if (vista === 'ieri') return showYesterday(visit, filter)
  return vista ? showView(visit, { ...filter, vista }, sent) : showToDo(visit, filter, sent)
}

async function showToDo(visit: Visit, asked: Filter, sent?: Sent): Promise<Child> {
  const { vista: _none, ...input } = asked
  const answer = await visit.ask(listDue, input)
  if (answer.kind !== 'done') return null
  const { rows, counts, entries, today, scope, views, late } = answer.value
  const filter = { ...asked, chi: scope }
  const frame = { today, csrf: visit.csrf, role: visit.actor.role, filter, sent }
  const { pagina = 1, regola } = asked
  return (
    <Frame visit={visit} filter={filter} views={views} errors={sent && summaryOf(sent)}>
      <div class="si-day">
        <div class="si-stack">
          {regola === undefined ? (
            <Filters visit={visit} filter={filter} />
          ) : (
            <Only visit={visit} filter={filter} rule={regola} />
          )}
          {pagina === 1 && regola === undefined && (await howItWent(visit, filter))}
          {pagina === 1 && regola === undefined && (await passiDue(visit))}
          {rows.length === 0 && <Nothing visit={visit} filter={filter} still={views.ferme} />}
          <Rows complete={rinvioWords(visit.lang)('put-off')}>
            {BUCKETS.map((bucket) => (
              <DueTable
                bucket={bucket}
                count={counts[bucket]}
                rows={rows.filter((row) => row.bucket === bucket)}
                all={rows}
                frame={frame}
              />
            ))}
          </Rows>
          <Pager
            page={pagina}
            pages={Math.ceil(entries / PAGE_ROWS)}
            href={(page) => address({ ...filter, pagina: page })}
          />
        </div>
        <aside class="si-stack" aria-label={words(visit.lang)('beside')}>
          {await myDay(visit)}
          {regola === undefined && counts.scadute > TOO_MANY && pagina === 1 && (
            <Many visit={visit} filter={filter} late={late} />
          )}
          <LinkList
            links={[{ href: address({ chi: scope, vista: 'ferme' }), label: words(visit.lang)('ferme.box') }]}
          />
        </aside>
      </div>
    </Frame>
  )
}

async function showView(visit: Visit, asked: Filter & { vista: View }, sent?: Sent): Promise<Child> {
  const { vista, chi, pagina = 1 } = asked
  const answer = await visit.ask(listView, { vista, chi, pagina })
  if (answer.kind !== 'done') return null
  const { scope, rows, views, today } = answer.value
  const filter = { ...asked, chi: scope }
  return (
    <Frame visit={visit} filter={filter} views={views} errors={sent && summaryOf(sent)}>
      <Filters visit={visit} filter={filter} />
      <Rows>
        <ViewTable
          vista={vista}
          rows={rows}
          today={today}
          form={{
            action: address(filter),
            csrf: visit.csrf,
            sent,
            answers: visit.actor.role === 'responsabile',
          }}
          back={address({ chi: scope })}
        />
      </Rows>
      <Pager
        page={pagina}
        pages={Math.ceil((views[vista] ?? 0) / VIEW_ROWS)}
        href={(page) => address({ ...filter, pagina: page })}
      />
    </Frame>
  )
}

async function showYesterday(visit: Visit, { chi, pagina }: Filter): Promise<Child> {
  const answer = await visit.ask(listYesterday, { chi, pagina })
  if (answer.kind !== 'done') return null
  const { scope, views } = answer.value
  const filter = { chi: scope, vista: 'ieri' as const, pagina }
  return (
    <Frame visit={visit} filter={filter} views={views}>
      <Rows>
        <Yesterday {...answer.value} yesterday={views.ieri ?? 0} filter={filter} />
      </Rows>
    </Frame>
  )
}
