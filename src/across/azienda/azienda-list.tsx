import type { Child } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { settoreOf, type AziendaTrovata } from '../../records/azienda/index.ts'
import { Button, dayOf, dayShort, HiddenCsrf, LinkList } from '../../surfaces/design/index.ts'
import { hrefOf } from './azienda-page.tsx'
import { labels } from './labels.ts'
import { words } from './words.ts'

/** What tells one company from another. */
export function tellings(row: AziendaTrovata, lang: Lang): string[] {
  const say = words(lang)
  const settore = row.ateco && settoreOf(row.ateco)
  return [
    say('head.iva', { code: row.partitaIva }),
    row.placeName,
    settore && labels(lang)(`settore.${settore}`),
    row.lastContactAt ? say('row.last', { day: dayShort(dayOf(row.lastContactAt), lang) }) : say('row.never'),
    row.consulente && say('row.with', { name: row.consulente }),
  ].filter((text): text is string => !!text)
}

/** Companies found, each a link to its file (or to wherever `href` says). */
export function AziendaList(props: {
  rows: readonly AziendaTrovata[]
  lang: Lang
  href?: (id: string) => string
}): Child {
  const { rows, lang, href = hrefOf } = props
  return (
    <LinkList
      links={rows.map((row) => ({
        href: href(row.id),
        label: row.name,
        detail: tellings(row, lang).join(' · '),
      }))}
    />
  )
}

/** The one box for companies; what is typed goes in no address. */
export function AziendaBox({
  action,
  csrf,
  q,
  lang,
}: Record<'action' | 'csrf' | 'q', string> & { lang: Lang }) {
  const say = words(lang)
  return (
    <form method="post" action={action} role="search" class="si-form" aria-labelledby="q-label">
      <HiddenCsrf token={csrf} />
      <div class="si-field">
        <label class="si-label" for="q" id="q-label">
          {say('box.label')}
        </label>
        <p class="si-hint" id="q-hint">
          {say('box.hint')}
        </p>
        <input
          type="search"
          id="q"
          name="q"
          value={q}
          class="form-control"
          autocomplete="off"
          aria-describedby="q-hint"
          autofocus
        />
      </div>
      <Button icon="it-search">{say('box.go')}</Button>
    </form>
  )
}
