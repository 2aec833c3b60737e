import type { Child } from 'hono/jsx'
import { expiringBox } from '../../../across/lavoro/index.ts'
import { offerWords } from '../../../across/vacancy/index.ts'
import { IMPRESE } from '../../../records/accesso/index.ts'
import {
  Button,
  ButtonLink,
  EmptyState,
  Pager,
  SiulPage,
  Stack,
  Tabs,
  type Flash,
} from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { BoardList, Column } from './board-columns.tsx'
import { remindersBox } from './solleciti-box.tsx'
import { readCentreQuality } from './qualita.command.ts'
import { qualitaWords } from './qualita-words.ts'
import { listBoard, pressingFirst, type BoardColumn } from './vacancy.query.ts'
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
    const isList = stato !== undefined || visit.query('vista') === 'elenco'
    const href = (more: Record<string, string>) => {
      const asked = new URLSearchParams({ chi, ...(q && { q }), ...(stato && { stato }), ...more })
      return `/siul/vacancy?${asked.toString()}`
    }
    return (
      <SiulPage {...visit.siul} title={say('title')} flash={movedFlash(visit, columns)}>
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
              <Views visit={visit} href={href} isList={isList} />
              {isList ? (
                <BoardList visit={visit} rows={pressingFirst(columns.flatMap(({ rows }) => rows))} />
              ) : (
                <si-board data-forth={say('key.forth')} data-back={say('key.back')}>
                  <div class="si-board" role="region" aria-label={say('board')} tabindex={0}>
                    {columns.map((column) => (
                      <Column
                        visit={visit}
                        column={column}
                        href={href({ stato: column.state })}
                        here={href({})}
                      />
                    ))}
                  </div>
                </si-board>
              )}
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

interface ViewsProps {
  visit: Visit
  href: (more: Record<string, string>) => string
  isList: boolean
}

/** The board or the list, and what is on top. */
function Views({ visit, href, isList }: ViewsProps): Child {
  const say = words(visit.lang)
  const stato = visit.query('stato')
  return (
    <p class="si-hint">
      {isList ? (
        <a href={`/siul/vacancy?${new URLSearchParams({ chi: visit.query('chi') ?? 'mie' }).toString()}`}>
          {say('view.board')}
        </a>
      ) : (
        <a href={href({ vista: 'elenco' })}>{say('view.list')}</a>
      )}{' '}
      · {stato === 'chiusa' ? say('list') : say(isList ? 'list.hint' : 'board.hint')}
    </p>
  )
}

/** Where the card that was just moved is now. */
function movedFlash(visit: Visit, columns: readonly BoardColumn[]): Flash[] {
  const moved = columns
    .flatMap(({ rows }) => rows)
    .find(({ vacancy }) => vacancy.id === visit.query('mossa'))?.vacancy
  if (!moved) return []
  const state = offerWords(visit.lang)(`state.${moved.state}`)
  return [{ kind: 'done', text: words(visit.lang)('done.moved-to', { title: moved.title, state }) }]
}

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
