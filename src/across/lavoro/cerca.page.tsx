import type { Child } from 'hono/jsx'
import {
  ButtonLink,
  Callout,
  EmptyState,
  Heading,
  LinkList,
  Pager,
  PortalPage,
  Stack,
  wholeNumber,
} from '../../surfaces/design/index.ts'
import { definePage, withStatus } from '../../surfaces/door/page.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { cercaLavoro } from './cerca.query.ts'
import { ASKED_FIELDS } from './lavoro.schema.ts'
import { OfferList } from './offer-card.tsx'
import { ricercheWords } from './ricerche-words.ts'
import { sayRicerca, searchAddress } from './say-ricerca.ts'
import { SearchForm, type Asked } from './search-form.tsx'
import { words } from './words.ts'

/** Beyond so many nobody reads on: where to look is asked. */
const MANY = 200
const LONGEST = 200

/** The published jobs, for everybody: what, where, how far. The whole search is in the address. */
export const cercaPage = definePage({
  path: '/lavoro',
  may: 'public',
  async get(visit) {
    const say = words(visit.lang)
    const asked = askedOf(visit)
    const pagina = visit.query('pagina')
    const answer = await visit.asNobody(cercaLavoro, { ...asked, ...(pagina && { pagina }) })
    const shell = (children: Child, shown = asked) => (
      <PortalPage {...visit.portal} title={say('title')} lead={say('lead')}>
        <Stack>
          <SearchForm asked={shown} filters />
          {children}
        </Stack>
      </PortalPage>
    )
    // Only an address changed by hand asks what cannot be chosen.
    if (answer.kind !== 'done') return withStatus(422, shell(<Nothing visit={visit} asked={asked} />))
    const { left, place } = answer.value
    // A place among the words is where, from now on.
    const read = left === undefined ? asked : { ...asked, q: left, dove: place?.nome ?? '' }
    return shell(<Results visit={visit} asked={read} found={answer.value} />, read)
  },
})

/** What the address asks. Characters that no text has are left out. */
function askedOf(visit: Visit): Asked {
  return Object.fromEntries(
    ASKED_FIELDS.flatMap((name) => {
      const given = (visit.query(name) ?? '').replaceAll(/\p{C}/gu, ' ').trim().slice(0, LONGEST)
      return given === '' ? [] : [[name, given]]
    }),
  )
}

/** The address of the same search, changed. */
const addressWith = (asked: Asked, more: Asked & { pagina?: string }): string =>
  searchAddress({ ...asked, ...more })

/** Where a search is kept: its own page asks her to sign in. */
const keepAddress = (asked: Asked): string => searchAddress(asked, '/lavoro/ricerche-salvate', { salva: '1' })

type Found = Extract<Awaited<ReturnType<typeof ask>>, { kind: 'done' }>['value']
const ask = (visit: Visit) => visit.asNobody(cercaLavoro, {})

function Results({ visit, asked, found }: { visit: Visit; asked: Asked; found: Found }): Child {
  const say = words(visit.lang)
  const { rows, total, pages, place, mended } = found
  const count = say('count', { count: total, formatted: wholeNumber(total, visit.lang) })
  const near = place && say('count.near', { count, km: asked.km ?? '25', place: place.nome })
  return (
    <>
      {found.unknownPlace && (
        <Callout kind="warning">{say('place.unknown', { place: asked.dove ?? '' })}</Callout>
      )}
      {mended.map((each) => (
        <Callout kind="note">{say('mended', each)}</Callout>
      ))}
      {rows.length === 0 ? (
        <Nothing visit={visit} asked={asked} found={found} />
      ) : (
        <>
          <div role="status">
            <Heading level={2}>{near ?? count}</Heading>
            <p class="si-hint">{total > MANY && !place ? say('many') : say('order')}</p>
          </div>
          {sayRicerca(asked, visit.lang) && (
            <p>
              <a href={keepAddress(asked)} rel="nofollow">
                {ricercheWords(visit.lang)('save')}
              </a>
            </p>
          )}
          <OfferList offers={rows} now={visit.now} />
          <Pager
            page={Number(visit.query('pagina') ?? 1)}
            pages={pages}
            href={(page) => addressWith(asked, { pagina: String(page) })}
          />
        </>
      )}
      <p>
        <a href="/lavoro/feed.xml">{say('follow')}</a>
      </p>
    </>
  )
}

/** No job: how many there are farther, what is alike, and the centre. */
function Nothing({ visit, asked, found }: { visit: Visit; asked: Asked; found?: Found }): Child {
  const say = words(visit.lang)
  const { wider = [], similar = [] } = found ?? {}
  return (
    <>
      <EmptyState
        title={asked.q ? say('none.title', { what: asked.q }) : say('none.any')}
        text={say('none.text')}
        icon="it-search"
        action={
          <>
            {sayRicerca(asked, visit.lang) && (
              <ButtonLink href={keepAddress(asked)}>{ricercheWords(visit.lang)('save.none')}</ButtonLink>
            )}{' '}
            <ButtonLink href="/centri" kind="secondary">
              {say('none.centre')}
            </ButtonLink>
          </>
        }
      />
      {wider.length > 0 && (
        <section>
          <Heading level={2}>{say('wider.title')}</Heading>
          <LinkList
            links={wider.map(({ km, count }) => ({
              href: km ? addressWith(asked, { km: String(km) }) : addressWith(asked, { dove: '', km: '' }),
              label: km ? say('wider.km', { km, count }) : say('wider.all', { count }),
            }))}
          />
        </section>
      )}
      {similar.length > 0 && (
        <section>
          <Heading level={2}>{say('similar.title')}</Heading>
          <LinkList
            links={similar.map(({ name, count }) => ({
              href: addressWith({}, { q: name.replaceAll(/\/\p{L}+/gu, '') }),
              label: say('similar.one', { name, count }),
            }))}
          />
        </section>
      )}
    </>
  )
}
