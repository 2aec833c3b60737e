import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../platform/words/index.ts'
import { DataTable, dayShort, Tag, useLang } from '../../surfaces/design/index.ts'
import type { Dated } from '../../standard/index.ts'
import { Act, nameOfNumber, valueOfNumber } from '../standard/index.ts'
import { HOME } from './frame.tsx'
import type { Parametro } from './list-parametri.query.ts'
import { words } from './words.ts'

/** A choice written without a beginning holds since ever. */
const EVER = '1900-01-01'

/** «dal 1 gen 2014 al 31 dic 2026». */
export function spanInWords({ validFrom, validUntil }: Dated, lang: Lang): string {
  const say = words(lang)
  if (validFrom < EVER) return say('history.always')
  const from = dayShort(validFrom, lang)
  return validUntil === null
    ? say('history.from', { from })
    : say('history.until', { from, until: dayShort(validUntil, lang) })
}

/** Numbers as they stand today; each leads to the page where it is changed. */
export const NumberTable: FC<{
  caption: string
  rows: readonly Parametro[]
}> = ({ caption, rows }) => {
  const lang = useLang()
  const say = words(lang)
  return (
    <DataTable
      caption={caption}
      captionHidden
      compact
      rows={rows}
      rowHref={({ code }) => `${HOME}/standard/${code}`}
      columns={[
        { label: say('number'), names: true, cell: ({ code }) => nameOfNumber(code, lang) },
        { label: say('value'), cell: (row) => <Value row={row} /> },
        {
          label: say('since'),
          cell: ({ now }) => (now && now.validFrom >= EVER ? dayShort(now.validFrom, lang) : '–'),
        },
        { label: say('source'), cell: ({ now }) => now && <Act>{now.source}</Act> },
      ]}
    />
  )
}

const Value: FC<{ row: Parametro }> = ({ row: { code, now, next, waiting } }) => {
  const lang = useLang()
  const say = words(lang)
  const tags: Child[] = [
    now?.certainty === 'da-confermare' && <Tag tone="warning">{say('to-confirm')}</Tag>,
    next && (
      <Tag tone="primary">
        {say('next', { day: dayShort(next.validFrom, lang), value: valueOfNumber(code, next, lang) })}
      </Tag>
    ),
    waiting > 0 && <Tag tone="primary">{say('waiting', { count: waiting })}</Tag>,
  ]
  return (
    <>
      {now ? valueOfNumber(code, now, lang) : say('none')} {tags.map((tag) => (tag ? <>{tag} </> : null))}
    </>
  )
}
