import type { Child } from 'hono/jsx'
import { expiringBox } from '../../../across/lavoro/index.ts'
import { offerWords } from '../../../across/vacancy/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import type { PlainDate } from '../../../standard/index.ts'
import { romeDayOf } from '../../../platform/clock/index.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  Pager,
  SiulPage,
  Stack,
  Tabs,
} from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { remindersBox } from './solleciti-box.tsx'
import { readCentreQuality } from './qualita.command.ts'
import { qualitaWords } from './qualita-words.ts'
import { dutyOf, TermMark } from './terms.tsx'
import { listBoard, type BoardColumn, type Judged } from './vacancy.query.ts'
import { words } from './words.ts'

/** The vacancies at a glance: a column a state, what is due first on top. */
export const boardPage = definePage({
  path: '/siul/vacancy',
  may: IMPRESE,
  async get(visit) {
    const chi = visit.query('chi') === 'centro' ? 'centro' : 'mie'
    const q = visit.query('q') ?? ''
    const stato = visit.query('stato')
    const pagina = visit.query('pagina')
    const answer = await visit.ask(listBoard, { chi, q, ...(stato && { stato }), ...(pagina && { pagina }) })
    if (answer.kind !== 'done') return null
    const { columns, pages } = answer.value
    const say = words(visit.lang)
    const total = columns.reduce((sum, column) => sum + column.total, 0)
    const href = (more: Record<string, string>) => {
      const asked = new URLSearchParams({ chi, ...(q && { q }), ...(stato && { stato }), ...more })
      return `/siul/vacancy?${asked.toString()}`
    }
    return (
      <SiulPage {...visit.siul} title={say('title')}>
        <Stack>
          <div class="si-buttons">
            <ButtonLink href="/siul/vacancy/nuova">{say('new')}</ButtonLink>
          </div>
          <Tabs
            label={say('title')}
            tabs={[
              { href: '/siul/vacancy?chi=mie', label: say('mine'), current: chi === 'mie' },
              { href: '/siul/vacancy?chi=centro', label: say('centre'), current: chi === 'centro' },
              ...(visit.may(readCentreQuality)
                ? [
                    {
                      href: '/siul/cruscotto/qualita',
                      label: qualitaWords(visit.lang)('title'),
                      current: false,
                    },
                  ]
                : []),
            ]}
          />
          {await remindersBox(visit, chi)}
          {await expiringBox(visit)}
          <Filter q={q} chi={chi} visit={visit} />
          {total === 0 ? (
            <Nothing visit={visit} filtered={q !== ''} />
          ) : (
            <>
              <p class="si-hint">{say('board.hint')}</p>
              <div class="si-board" role="region" aria-label={say('board')} tabindex={0}>
                {columns.map((column) => (
                  <Column
                    visit={visit}
                    column={column}
                    href={href({ stato: column.state })}
                    alone={!!stato}
                  />
                ))}
              </div>
              {stato && (
                <Pager
                  page={Number(pagina ?? 1)}
                  pages={pages}
                  href={(page) => href({ pagina: String(page) })}
                />
              )}
            </>
          )}
        </Stack>
      </SiulPage>
    )
  },
})

function Filter({ q, chi, visit }: { q: string; chi: string; visit: Visit }) {
  const say = words(visit.lang)
  return (
    <form method="get" action="/siul/vacancy" class="si-form si-inline" role="search">
      <input type="hidden" name="chi" value={chi} />
      <div class="si-field">
        <label class="si-label" for="q">
          {say('filter.q')}
        </label>
        <input class="form-control" type="search" id="q" name="q" value={q} maxlength={120} />
      </div>
      <Button kind="secondary" icon="it-search">
        {say('filter.go')}
      </Button>
      {q !== '' && <a href={`/siul/vacancy?chi=${chi}`}>{say('filter.clear')}</a>}
    </form>
  )
}

function Nothing({ visit, filtered }: { visit: Visit; filtered: boolean }) {
  const say = words(visit.lang)
  return filtered ? (
    <EmptyState
      title={say('empty.filter')}
      text={say('empty.filter-text')}
      action={
        <ButtonLink href="/siul/vacancy?chi=centro" kind="secondary">
          {say('centre')}
        </ButtonLink>
      }
    />
  ) : (
    <EmptyState
      title={say('empty.title')}
      text={say('empty.text')}
      action={<ButtonLink href="/siul/vacancy/nuova">{say('new')}</ButtonLink>}
    />
  )
}

interface ColumnProps {
  visit: Visit
  column: BoardColumn
  href: string
  alone: boolean
}

/** How many cards a column of the board shows; the rest is one click away. */
const SHOWN = 10

function Column({ visit, column, href, alone }: ColumnProps): Child {
  const say = words(visit.lang)
  const { state, rows, total, late } = column
  const name = offerWords(visit.lang)(`state.${state}`)
  const shown = alone ? rows : rows.slice(0, SHOWN)
  return (
    <section class="si-board__column" aria-labelledby={`col-${state}`}>
      <h2 id={`col-${state}`}>{say('column.count', { name, count: total })}</h2>
      {late > 0 && <p class="si-board__late">{say('column.late', { count: late })}</p>}
      {shown.length === 0 ? (
        state === 'chiusa' && total > 0 ? (
          <a href={href}>{say('column.closed')}</a>
        ) : (
          <p class="si-hint">{say('column.none')}</p>
        )
      ) : (
        <ul>
          {shown.map((judged) => (
            <li>
              <VacancyCard visit={visit} judged={judged} />
            </li>
          ))}
        </ul>
      )}
      {shown.length > 0 && total > shown.length && !alone && (
        <a href={href}>{say('column.more', { count: total })}</a>
      )}
    </section>
  )
}

function VacancyCard({ visit, judged: { vacancy, pressing } }: { visit: Visit; judged: Judged }): Child {
  const say = words(visit.lang)
  const today = romeDayOf(visit.now) as PlainDate
  return (
    <article class="si-board__card">
      <h3>
        <a href={`/siul/vacancy/${vacancy.id}`}>{vacancy.title}</a>
      </h3>
      <p>
        {[vacancy.azienda, vacancy.comuneName, say('people', { count: vacancy.people })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {pressing && (
        <p>
          {dutyOf(pressing.rule, visit.lang)} <TermMark verdict={pressing} today={today} />
        </p>
      )}
    </article>
  )
}
