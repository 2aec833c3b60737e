import type { Child } from 'hono/jsx'
import {
  askAgainHere,
  FoundPersone,
  listMiePersone,
  listName,
  pageAsked,
  PersonaBox,
  PersonaList,
  searchPersone,
  tellings,
} from '../../../across/ricerca/index.ts'
import { CENTRO, DESK } from '../../../records/accesso/index.ts'
import type { PersonaTrovata } from '../../../records/persona/index.ts'
import { ButtonLink, ButtonRow, Card, Dots, SiulPage, Stack } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { words } from './words.ts'

const HERE = '/siul/accoglienza'
const LIMIT = 7

/** The front desk: one box. A card opens its person at once, or the new scheda where there is none. */
export const accoglienzaPage = definePage({
  path: HERE,
  may: CENTRO,
  post: askAgainHere,
  async get(visit) {
    const q = visit.asked
    if (q === '') return <Frame visit={visit}>{await recent(visit)}</Frame>
    const page = pageAsked(visit.query('pagina'))
    const answer = await visit.ask(searchPersone, { q, page, limit: LIMIT })
    if (answer.kind !== 'done') return <Frame visit={visit}>{await recent(visit)}</Frame>
    const found = answer.value
    if (found.exact) return visit.seeOther(`/siul/persone/${found.exact}`)
    if (found.codice && !found.problem && found.total === 0)
      return visit.seeOther(visit.addressAsking('/siul/persone/nuova', found.codice))
    const [only] = found.rows
    return (
      <Frame visit={visit} q={q}>
        {only && found.total === 1 ? (
          <One visit={visit} row={only} />
        ) : (
          <FoundPersone
            {...{ found, q, page }}
            limit={LIMIT}
            lang={visit.lang}
            action={HERE}
            address={visit.addressAsking(HERE, q)}
          />
        )}
        {!found.problem && found.asked !== 'poco' && <CreateNew visit={visit} />}
      </Frame>
    )
  },
})

function Frame({ visit, q = '', children }: { visit: Visit; q?: string; children: Child }): Child {
  const say = words(visit.lang)
  return (
    <SiulPage {...visit.siul} title={say('accoglienza')}>
      <Stack>
        <PersonaBox action={HERE} csrf={visit.csrf} q={q} lang={visit.lang} />
        {children}
      </Stack>
    </SiulPage>
  )
}

function One({ visit, row }: { visit: Visit; row: PersonaTrovata }): Child {
  const say = words(visit.lang)
  const href = `/siul/persone/${row.id}`
  return (
    <Card
      title={listName(row)}
      icon="it-user"
      footer={
        <ButtonRow>
          <ButtonLink href={href}>{say('found.open')}</ButtonLink>
          {DESK.some((role) => role === visit.actor.role) && (
            <ButtonLink href={`${href}/did`} kind="secondary">
              {say('found.did')}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <Dots items={tellings(row, visit.lang)} />
    </Card>
  )
}

/** Only after a search: nobody makes a file before looking for it. */
function CreateNew({ visit }: { visit: Visit }): Child {
  return (
    <p>
      <ButtonLink href="/siul/persone/nuova" kind="secondary" icon="it-plus">
        {words(visit.lang)('found.none')}
      </ButtonLink>
    </p>
  )
}

async function recent(visit: Visit): Promise<Child> {
  const answer = await visit.ask(listMiePersone, { limit: 1 })
  const rows = answer.kind === 'done' ? answer.value.recent : []
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="recenti">
      <h2 id="recenti">{words(visit.lang)('found.recent')}</h2>
      <PersonaList rows={rows} lang={visit.lang} />
    </section>
  )
}
