import type { Child } from 'hono/jsx'
import type { PersonaTrovata } from '../../records/persona/index.ts'
import {
  Button,
  Callout,
  Card,
  dayOf,
  dayShort,
  HiddenCsrf,
  LinkList,
  Stack,
} from '../../surfaces/design/index.ts'
import type { Visit } from '../../surfaces/door/visit.ts'
import { listName, PersonaBox, tellings } from '../ricerca/index.ts'
import type { UnioneView } from './unione.query.ts'
import { tableName, words } from './unione-words.ts'

interface FindProps {
  visit: Visit
  view: UnioneView
  q: string
  /** Whom the box found, but for herself; null where nothing was asked. */
  rows: readonly PersonaTrovata[] | null
}

/** Who it may be, then the box. */
export function FindOther({ visit, view, q, rows }: FindProps): Child {
  const { lang } = visit
  const say = words(lang)
  const link = (row: PersonaTrovata, why?: string) => ({
    href: `${visit.path}?con=${row.id}`,
    label: listName(row),
    detail: [why, ...tellings(row, lang)].filter(Boolean).join(' · '),
  })
  return (
    <Stack>
      <p>{say('lead')}</p>
      {view.similar.length > 0 && (
        <Card title={say('similar.title')}>
          <LinkList links={view.similar.map((row) => link(row, say(`because.${row.because}`)))} />
        </Card>
      )}
      <PersonaBox action={visit.path} csrf={visit.csrf} q={q} lang={lang} />
      {rows && rows.length === 0 && <Callout kind="note">{say('found.none', { q })}</Callout>}
      {rows && rows.length > 0 && (
        <Card title={say('found.title')}>
          <LinkList links={rows.map((row) => link(row))} />
        </Card>
      )}
    </Stack>
  )
}

/** The unions that stand, each with its way back, or with what closed it. */
export function Unioni({ visit, view: { unioni } }: { visit: Visit; view: UnioneView }): Child {
  if (unioni.length === 0) return null
  const { lang } = visit
  const say = words(lang)
  return (
    <Card title={say('done.title')}>
      {unioni.map(({ id, at, by, codice, blocks }) => (
        <form method="post" action={visit.path} class="si-form">
          <HiddenCsrf token={visit.csrf} />
          <input type="hidden" name="unioneId" value={id} />
          <p>{say('done.one', { day: dayShort(dayOf(at), lang), by: by ?? '–', codice })}</p>
          {blocks.length > 0 ? (
            <p>
              {say('done.blocked', {
                what: [...new Set(blocks.map((table) => tableName(table, lang)))].join(', '),
              })}
            </p>
          ) : (
            <Button kind="danger">{say('done.undo')}</Button>
          )}
        </form>
      ))}
    </Card>
  )
}
