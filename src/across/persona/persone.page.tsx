import type { Child } from 'hono/jsx'
import { CENTRO, WITH_PEOPLE } from '../../records/accesso/index.ts'
import { ButtonLink, EmptyState, Pager, SiulPage, Stack } from '../../surfaces/design/index.ts'
import { definePage } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import {
  askAgainHere,
  FoundPersone,
  listMiePersone,
  pageAsked,
  PersonaBox,
  PersonaList,
  searchPersone,
} from '../ricerca/index.ts'
import { passaTutte } from './referente.command.ts'
import { words } from './words.ts'

const HERE = '/siul/persone'
const LIMIT = 8
const MINE = 20

/** People are searched, never browsed: the box, then those one follows and those one opened last. */
export const personePage = definePage({
  path: HERE,
  may: WITH_PEOPLE,
  post: askAgainHere,
  async get(visit) {
    const say = words(visit.lang)
    const q = visit.asked
    const page = pageAsked(visit.query('pagina'), q === '' ? 100 : undefined)
    return (
      <SiulPage {...visit.siul} title={say('persone.title')} actions={newScheda(visit)}>
        <Stack>
          <PersonaBox action={HERE} csrf={visit.csrf} q={q} lang={visit.lang} />
          {q === '' ? await mine(visit, page) : await results(visit, q, page)}
        </Stack>
      </SiulPage>
    )
  },
})

function newScheda(visit: Visit): Child {
  if (!CENTRO.some((role) => role === visit.actor.role)) return null
  return (
    <>
      <ButtonLink href={`${HERE}/nuova`} kind="secondary">
        {words(visit.lang)('persone.new')}
      </ButtonLink>
      <ButtonLink href="/siul/trasferimenti" kind="quiet">
        {words(visit.lang)('persone.transfers')}
      </ButtonLink>
      {visit.actor.role === 'responsabile' && (
        <ButtonLink href="/siul/comunicazioni" kind="quiet">
          {words(visit.lang)('persone.communications')}
        </ButtonLink>
      )}
      {visit.may(passaTutte) && (
        <ButtonLink href={`${HERE}/passaggio`} kind="quiet">
          {words(visit.lang)('persone.pass')}
        </ButtonLink>
      )}
    </>
  )
}

async function results(visit: Visit, q: string, page: number): Promise<Child> {
  const answer = await visit.ask(searchPersone, { q, page, limit: LIMIT })
  if (answer.kind !== 'done') return null
  return (
    <FoundPersone
      {...{ found: answer.value, q, page }}
      limit={LIMIT}
      lang={visit.lang}
      action={HERE}
      address={visit.addressAsking(HERE, q)}
    />
  )
}

async function mine(visit: Visit, page: number): Promise<Child> {
  const answer = await visit.ask(listMiePersone, { limit: MINE, page })
  if (answer.kind !== 'done') return null
  const { mine, total, recent } = answer.value
  const say = words(visit.lang)
  return (
    <>
      {recent.length > 0 && (
        <section aria-labelledby="recenti">
          <h2 id="recenti">{say('persone.recent')}</h2>
          <PersonaList rows={recent} lang={visit.lang} />
        </section>
      )}
      <section aria-labelledby="mie">
        <h2 id="mie">{say('persone.mine')}</h2>
        {mine.length > 0 ? (
          <PersonaList rows={mine} lang={visit.lang} />
        ) : (
          <EmptyState
            title={say('persone.mine.none')}
            action={<a href="#q">{say('persone.search')}</a>}
            icon="it-user"
          />
        )}
        <Pager page={page} pages={Math.ceil(total / MINE)} href={(to) => `${HERE}?pagina=${to}`} />
      </section>
    </>
  )
}
