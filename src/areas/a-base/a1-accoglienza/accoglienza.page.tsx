import type { Child } from 'hono/jsx'
import {
  askAgainHere,
  FoundPersone,
  listMiePersone,
  listName,
  pageAsked,
  PersonaList,
  searchPersone,
  tellings,
  type Found,
} from '../../../across/ricerca/index.ts'
import { CENTRO, DESK } from '../../../records/accesso/index.ts'
import type { PersonaTrovata } from '../../../records/persona/index.ts'
import { ButtonLink, ButtonRow, Card, Dots } from '../../../surfaces/design/index.ts'
import { definePage } from '../../../surfaces/door/page.ts'
import type { Visit } from '../../../surfaces/door/visit.ts'
import { HereParts } from './here-card.tsx'
import { readHere, type Here } from './here.query.ts'
import { showDesk } from './sala-desk.tsx'
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
    const answer =
      q === ''
        ? undefined
        : await visit.ask(searchPersone, { q, page: pageAsked(visit.query('pagina')), limit: LIMIT })
    if (answer?.kind !== 'done') return showDesk(visit, { below: await recent(visit) })
    const found = answer.value
    if (found.exact) return visit.seeOther(`/siul/persone/${found.exact}`)
    if (found.codice && !found.problem && found.total === 0)
      return visit.seeOther(visit.addressAsking('/siul/persone/nuova', found.codice))
    const only = found.total === 1 ? found.rows[0] : undefined
    const here = only && (await visit.ask(readHere, { personaId: only.id }))
    return showDesk(visit, {
      q,
      hasNumber: only !== undefined,
      found: () => (
        <>
          {only && here?.kind === 'done' ? (
            <One visit={visit} row={only} here={here.value} />
          ) : (
            <Many {...{ visit, q, found }} />
          )}
          {!found.problem && found.asked !== 'poco' && <CreateNew visit={visit} />}
        </>
      ),
    })
  },
})

function Many({ visit, q, found }: { visit: Visit; q: string; found: Found }): Child {
  return (
    <FoundPersone
      {...{ found, q }}
      page={pageAsked(visit.query('pagina'))}
      limit={LIMIT}
      lang={visit.lang}
      action={HERE}
      address={visit.addressAsking(HERE, q)}
    />
  )
}

function One({ visit, row, here }: { visit: Visit; row: PersonaTrovata; here: Here }): Child {
  const say = words(visit.lang)
  const href = `/siul/persone/${row.id}`
  return (
    <Card
      title={listName(row)}
      icon="it-user"
      footer={
        <ButtonRow>
          <ButtonLink href={href} kind="secondary">
            {say('found.open')}
          </ButtonLink>
          {DESK.some((role) => role === visit.actor.role) && (
            <ButtonLink href={`${href}/did`} kind="secondary">
              {say('found.did')}
            </ButtonLink>
          )}
        </ButtonRow>
      }
    >
      <Dots items={tellings(row, visit.lang)} />
      <HereParts here={here} csrf={visit.csrf} />
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
