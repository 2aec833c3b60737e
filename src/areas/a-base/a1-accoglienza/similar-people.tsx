import type { Child } from 'hono/jsx'
import type { Lang } from '../../../platform/words/index.ts'
import type { PersonaSimile } from '../../../records/persona/index.ts'
import { listName, tellings } from '../../../across/ricerca/index.ts'
import { Callout, LinkList } from '../../../surfaces/design/index.ts'
import { words } from './words.ts'

/** Whoever may already be the person whose file one is about to make, each with the reason. */
export function SimilarPeople({ people, lang }: { people: readonly PersonaSimile[]; lang: Lang }): Child {
  if (people.length === 0) return null
  const say = words(lang)
  return (
    <Callout kind="warning" title={say('similar.title', { count: people.length })}>
      <p>{say('similar.text', { count: people.length })}</p>
      <LinkList
        links={people.map((row) => ({
          href: `/siul/persone/${row.id}`,
          label: listName(row),
          detail: [say(`similar.${row.because}`), ...tellings(row, lang)].join(' · '),
        }))}
      />
    </Callout>
  )
}
