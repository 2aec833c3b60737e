import type { Child } from 'hono/jsx'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { useLang } from './lang.ts'
import { words } from './words.ts'

export interface Column<Row> {
  label: string
  cell: (row: Row) => Child
  /** Numbers and amounts: to the right. */
  numeric?: boolean | undefined
  /** Days, codes, one button: never on two lines where there is room for columns. */
  short?: boolean | undefined
  /** The column that names the row: a row header, and the link when `rowHref` is given. */
  names?: boolean | undefined
  /** The address that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined } | undefined
}

interface TableProps<Row> {
  caption: string
  /** Where a heading above already says it. */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowHref?: ((row: Row) => string) | undefined
  compact?: boolean | undefined
}

/**
 * Rows of facts; on a phone each row is a card (the explicit roles keep it a table for screen readers). With no rows
 * the caller shows an `<EmptyState>` instead.
 */
export function DataTable<Row>(props: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowHref, compact } = props
  return (
    <div class="si-table" role="region" aria-label={caption} tabindex={0}>
      <table role="table" class={classes('table', compact && 'table-sm')}>
        <caption class={captionHidden ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head label={column.label} numeric={column.numeric} sort={column.sort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row">
              {columns.map((column) => (
                <Cell column={column} row={row} href={column.names ? rowHref?.(row) : undefined} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row, href }: { column: Column<Row>; row: Row; href?: string | undefined }) {
  const { label, names, numeric, short, cell } = column
  const content = cell(row)
  return names ? (
    <th scope="row" role="rowheader" class={short ? 'si-short' : undefined}>
      {href ? <a href={href}>{content}</a> : content}
    </th>
  ) : (
    <td
      role="cell"
      class={classes(numeric && 'si-number', short && 'si-short') || undefined}
      data-label={label}
    >
      <div>{content}</div>
    </td>
  )
}

function Head({ label, numeric, sort }: Pick<Column<never>, 'label' | 'numeric' | 'sort'>) {
  const say = words(useLang())
  const icon = sort?.now === 'descending' ? 'it-arrow-down-triangle' : 'it-arrow-up-triangle'
  return (
    <th
      scope="col"
      role="columnheader"
      class={numeric ? 'si-number' : undefined}
      aria-sort={sort && (sort.now ?? 'none')}
    >
      {sort ? (
        <a href={sort.href} title={say('sort.by', { column: label })}>
          {label}
          {sort.now && <Icon name={icon} size="xs" />}
        </a>
      ) : (
        label
      )}
    </th>
  )
}
