import type { Child } from 'hono/jsx'
import { CENTRO, IMPRESE } from '../../records/accesso/index.ts'
import { ButtonLink, EmptyState, Heat, LinkList, SiulPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { askAgainHere } from '../ricerca/index.ts'
import { AziendaBox, AziendaList } from './azienda-list.tsx'
import { listMyCompanies, listToAnswer, searchCompanies } from './azienda.query.ts'
import { hrefOf } from './azienda-page.tsx'
import { labels } from './labels.ts'
import { words } from './words.ts'

const HERE = '/siul/aziende'
const SHOWN = 20

/** Companies: one box, and those one looks after. */
export const aziendePage = definePage({
  path: HERE,
  may: CENTRO,
  post: askAgainHere,
  async get(visit) {
    const q = visit.asked
    const say = words(visit.lang)
    const answer = q === '' ? undefined : await visit.ask(searchCompanies, { q, limit: SHOWN })
    const found = answer?.kind === 'done' ? answer.value : undefined
    const [only] = found?.rows ?? []
    if (only && found?.total === 1 && !found.similar) return visit.seeOther(hrefOf(only.id))
    const mayScout = IMPRESE.some((role) => role === visit.actor.role)
    return (
      <SiulPage
        {...visit.siul}
        title={say('aziende')}
        actions={
          <>
            <ButtonLink href={`${HERE}/accoglienza`} kind="secondary">
              {say('to-desk')}
            </ButtonLink>
            {mayScout && (
              <ButtonLink href="/siul/scouting" kind="secondary">
                {say('to-scouting')}
              </ButtonLink>
            )}
          </>
        }
      >
        <Stack>
          <AziendaBox action={HERE} csrf={visit.csrf} q={q} lang={visit.lang} />
          {found ? <Found visit={visit} q={q} found={found} /> : await home(visit)}
        </Stack>
      </SiulPage>
    )
  },
})

type Answered = Awaited<ReturnType<typeof searchCompanies.run>>
type Found = Extract<Answered, { ok: true }>['value']

function Found({ visit, q, found }: { visit: Visit; q: string; found: Found }): Child {
  const say = words(visit.lang)
  const create = (
    <ButtonLink href={visit.addressAsking(`${HERE}/nuova`, q)} kind="secondary" icon="it-plus">
      {say(found.total === 0 ? 'new.title' : 'found.new')}
    </ButtonLink>
  )
  if (found.total === 0)
    return <EmptyState title={say('found.none', { q })} text={say('found.none.text')} action={create} />
  return (
    <section aria-labelledby="trovate">
      <h2 id="trovate">
        {found.similar ? say('found.similar', { q }) : say('found.count', { q, count: found.total })}
      </h2>
      <AziendaList rows={found.rows} lang={visit.lang} />
      {found.total > found.rows.length && <p>{say('found.more')}</p>}
      <p>{create}</p>
    </section>
  )
}

async function home(visit: Visit): Promise<Child> {
  return (
    <>
      {await toAnswer(visit)}
      {await mine(visit)}
    </>
  )
}

async function toAnswer(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listToAnswer, {})
  if (answer.kind !== 'done' || answer.value.rows.length === 0) return null
  const { rows, today } = answer.value
  return (
    <section aria-labelledby="risposte">
      <h2 id="risposte">{words(visit.lang)('waiting.title')}</h2>
      <LinkList
        links={rows.map(({ aziendaId, azienda, kind, detail, answerBy }) => ({
          href: hrefOf(aziendaId),
          label: azienda,
          detail: (
            <>
              <Heat deadline={{ dueOn: answerBy, today }} /> {labels(visit.lang)(`need.${kind}`)}
              {detail && ` · ${detail}`}
            </>
          ),
        }))}
      />
    </section>
  )
}

async function mine(visit: Visit): Promise<Child> {
  const say = words(visit.lang)
  const answer = await visit.ask(listMyCompanies, {})
  const rows = answer.kind === 'done' ? answer.value.rows : []
  return (
    <section aria-labelledby="mie">
      <h2 id="mie">{say('mine.title')}</h2>
      {rows.length === 0 ? (
        <EmptyState
          title={say('mine.none')}
          text={say('mine.none.text')}
          action={
            <ButtonLink href={`${HERE}/nuova`} kind="secondary" icon="it-plus">
              {say('new.title')}
            </ButtonLink>
          }
        />
      ) : (
        <AziendaList rows={rows} lang={visit.lang} />
      )}
    </section>
  )
}
