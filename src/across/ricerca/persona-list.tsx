import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import type { PersonaTrovata } from '../../records/persona/index.ts'
import { Button, dayShort, HiddenCsrf, LinkList } from '../../surfaces/design/index.ts'
import type { PlainDate } from '../../standard/vocabulary/plain-date.ts'
import { words } from './words.ts'

/** «Rossi Maria», as lists have it. */
export const listName = ({ surname, name }: { surname: string; name: string }): string => `${surname} ${name}`

/** What tells one person from another: year, place, last contact, who follows her. */
export function tellings(row: PersonaTrovata, lang: Lang): string[] {
  const say = words(lang)
  return [
    row.birthOn.slice(0, 4),
    row.comune,
    row.lastOn && say('row.last', { day: dayShort(row.lastOn as PlainDate, lang) }),
    row.referente && say('row.referente', { name: row.referente }),
  ].filter((text): text is string => text !== null)
}

/** People found, each a link to her file. */
export function PersonaList({ rows, lang }: { rows: readonly PersonaTrovata[]; lang: Lang }): Child {
  return (
    <LinkList
      links={rows.map((row) => ({
        href: `/siul/persone/${row.id}`,
        label: listName(row),
        detail: tellings(row, lang).join(' · '),
      }))}
    />
  )
}

interface BoxProps {
  action: string
  csrf: string
  q: string
  lang: Lang
  /** For those who look for no people. */
  forPages?: boolean
  /** Somewhere else on the page there is something to correct, which takes the focus. */
  isAside?: boolean
}

/** The one box, ready for the card reader; a plain form. What is typed goes in no address: see `askAgainHere`. */
export function PersonaBox({ action, csrf, q, lang, forPages = false, isAside = false }: BoxProps): Child {
  const say = words(lang)
  return (
    <form method="post" action={action} role="search" class="si-form" aria-labelledby="q-label">
      <HiddenCsrf token={csrf} />
      <div class="si-field">
        <label class="si-label" for="q" id="q-label">
          {say(forPages ? 'box.pages' : 'box.label')}
        </label>
        {!forPages && (
          <p class="si-hint" id="q-hint">
            {say('box.hint')}
          </p>
        )}
        <input
          type="search"
          id="q"
          name="q"
          value={q}
          class="form-control form-control-lg"
          aria-describedby={forPages ? undefined : 'q-hint'}
          autocomplete="off"
          autofocus={!isAside}
          spellcheck={false}
          maxlength={200}
        />
      </div>
      <Button icon="it-search">{say('box.go')}</Button>
    </form>
  )
}
