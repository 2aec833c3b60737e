import type { Visit } from './visit.ts'

/** A cell as spreadsheets read it: quoted, and never taken for a formula. */
const cell = (value: string | number): string => {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return `"${text.replaceAll('"', '""')}"`
}

/** Rows, the first of them the head, as spreadsheets in Italy read them: semicolons, UTF-8 with its mark. */
export const csvText = (rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

/** The rows as a file to keep under a name. */
export function csv(visit: Visit, rows: readonly (readonly (string | number)[])[], name: string): Response {
  return visit.c.body(csvText(rows), 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}.csv"`,
  })
}
