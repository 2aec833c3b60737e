import type { Child } from 'hono/jsx'
import { sayProblem } from '../../platform/identifiers/index.ts'
import type { Lang } from '../../platform/words/index.ts'
import { ButtonLink, Callout, EmptyState, Pager, Stack } from '../../surfaces/design/index.ts'
import { PersonaList } from './persona-list.tsx'
import { MAX_PAGES, type Found } from './search-persone.query.ts'
import { words } from './words.ts'

interface FoundProps {
  found: Found
  q: string
  page: number
  limit: number
  lang: Lang
  /** Where the box is, and where its results are, for the pages of them. */
  action: string
  address: string
  /** «Crea una scheda» and the like, where the reader may. */
  create?: Child
}

/** How many were found, the people, and how to find fewer. */
export function FoundPersone(props: FoundProps): Child {
  const { found, q, page, limit, lang, address, create } = props
  const say = words(lang)
  if (found.problem) return <Callout kind="warning">{sayProblem(lang, found.problem)}</Callout>
  if (found.asked === 'poco')
    return (
      <EmptyState title={say('little')} text={say('little.text')} action={again(props)} icon="it-search" />
    )
  if (found.total === 0)
    return (
      <EmptyState
        title={say('none.title', { q })}
        text={say('none.text')}
        action={create ?? again(props)}
        icon="it-search"
      />
    )
  const pages = Math.ceil(found.total / limit)
  return (
    <Stack>
      <p role="status">
        <strong>{countOf(found, q, lang)}.</strong> {narrow(props)}
      </p>
      <PersonaList rows={found.rows} lang={lang} />
      {pages <= MAX_PAGES && <Pager page={page} pages={pages} href={(to) => `${address}&pagina=${to}`} />}
      {create}
    </Stack>
  )
}

function again({ action, lang }: FoundProps): Child {
  return (
    <ButtonLink href={action} kind="secondary">
      {words(lang)('none.again')}
    </ButtonLink>
  )
}

function countOf(found: Found, q: string, lang: Lang): string {
  const say = words(lang)
  if (found.more) return say('more', { count: found.total, q })
  return say(found.similar ? 'similar' : 'count', { count: found.total, q })
}

/** What would cut most. */
function narrow({ found, q, limit, lang }: FoundProps): string | null {
  const say = words(lang)
  if (found.total <= limit) return null
  if (found.asked === 'nome' && !found.dated) return say('narrow.year', { q })
  return found.total > limit * MAX_PAGES ? say('narrow.more') : null
}
