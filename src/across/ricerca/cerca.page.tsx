import { EVERYBODY } from '../../records/accesso/index.ts'
import { EmptyState, LinkList, SiulPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { FoundPersone } from './found.tsx'
import { matching, ON_PERSONA, PAGES } from './pages.ts'
import { askAgainHere } from './ask-again.ts'
import { listName, PersonaBox, tellings } from './persona-list.tsx'
import { listMiePersone, pageAsked, searchPersone } from './search-persone.query.ts'
import type { Findable, Item } from './findable.ts'
import { words } from './words.ts'

const LIMIT = 8
/** Of what is no person. */
const FEW = 5

/** Results of the search in the header: pages, what else is found, people. */
export const cercaPage = (others: readonly Findable[]) =>
  definePage({
    path: '/siul/cerca',
    may: EVERYBODY,
    post: askAgainHere,
    async get(visit) {
      const { lang } = visit
      const say = words(lang)
      const q = visit.asked
      const page = pageAsked(visit.query('pagina'))
      const answer = await visit.ask(searchPersone, { q, page, limit: LIMIT })
      const found = answer.kind === 'done' ? answer.value : undefined
      const groups = await findOthers(visit, others, q)
      const pages = q === '' ? [] : matching(PAGES, { role: visit.actor.role, q, lang })
      return (
        <SiulPage {...visit.siul} title={say('cerca.title')}>
          <Stack>
            <PersonaBox
              action="/siul/cerca"
              csrf={visit.csrf}
              q={q}
              lang={lang}
              forPages={!visit.may(searchPersone)}
            />
            {pages.length > 0 && (
              <section aria-labelledby="pagine">
                <h2 id="pagine">{say('group.pages')}</h2>
                <LinkList links={pages.map(({ href, label }) => ({ href, label: label[lang] }))} />
              </section>
            )}
            {groups.map(({ label, items }, at) => (
              <section aria-labelledby={`altro-${at}`}>
                <h2 id={`altro-${at}`}>{label}</h2>
                <LinkList
                  links={items.map(({ href, label: name, hint }) => ({ href, label: name, detail: hint }))}
                />
              </section>
            ))}
            {!found && q !== '' && pages.length + groups.length === 0 && (
              <EmptyState
                title={say('none.title', { q })}
                text={say('none.pages')}
                action={<a href="#q">{say('none.again')}</a>}
              />
            )}
            {found && found.asked !== 'vuota' && (found.total > 0 || groups.length === 0) && (
              <section aria-labelledby="persone">
                <h2 id="persone">{say('group.people')}</h2>
                <FoundPersone
                  {...{ found, q, page, lang }}
                  limit={LIMIT}
                  action="/siul/cerca"
                  address={visit.addressAsking('/siul/cerca', q)}
                />
              </section>
            )}
          </Stack>
        </SiulPage>
      )
    },
  })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

interface Group {
  label: string
  items: Item[]
}

/** What else than people is found, a group each; those with nothing are left out. */
async function findOthers(visit: Visit, others: readonly Findable[], q: string): Promise<Group[]> {
  if (q === '') return []
  const groups: Group[] = []
  for (const { label, find } of others)
    groups.push({ label: label[visit.lang], items: await find(visit, q, FEW) })
  return groups.filter(({ items }) => items.length > 0)
}

/** What the palette shows: groups of rows, the current file's own first where nothing is typed. */
export const palettePage = (others: readonly Findable[]) =>
  definePage({
    path: '/siul/cerca.json',
    may: EVERYBODY,
    async post(visit) {
      const { q: typed, here } = await visit.form()
      const q = textOf(typed)
      const say = words(visit.lang)
      const groups = [
        q === ''
          ? { label: say('group.recent'), items: await recent(visit) }
          : { label: say('group.people'), items: await people(visit, q) },
        ...(await findOthers(visit, others, q)),
        { label: say('group.actions'), items: onThisFile(visit, q, textOf(here)) },
        { label: say('group.pages'), items: destinations(visit, q) },
      ]
      return visit.c.json({ groups: groups.filter(({ items }) => items.length > 0) })
    },
  })

async function people(visit: Visit, q: string): Promise<Item[]> {
  const answer = await visit.ask(searchPersone, { q, limit: 7 })
  return answer.kind === 'done' ? answer.value.rows.map((row) => personItem(visit, row)) : []
}

async function recent(visit: Visit): Promise<Item[]> {
  const answer = await visit.ask(listMiePersone, { limit: 1 })
  return answer.kind === 'done' ? answer.value.recent.map((row) => personItem(visit, row)) : []
}

function personItem(visit: Visit, row: Parameters<typeof tellings>[0]): Item {
  return {
    href: `/siul/persone/${row.id}`,
    label: listName(row),
    hint: tellings(row, visit.lang).slice(0, 2).join(' · '),
  }
}

function onThisFile(visit: Visit, q: string, here: string): Item[] {
  const file = /^\/siul\/persone\/[\da-f-]{36}/.exec(here)?.[0]
  if (!file) return []
  return matching(ON_PERSONA, { role: visit.actor.role, q, lang: visit.lang }).map(({ href, label }) => ({
    href: file + href,
    label: label[visit.lang],
  }))
}

function destinations(visit: Visit, q: string): Item[] {
  return matching(PAGES, { role: visit.actor.role, q, lang: visit.lang }).map(({ href, label }) => ({
    href,
    label: label[visit.lang],
  }))
}
