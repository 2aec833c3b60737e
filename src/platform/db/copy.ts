import type pg from 'pg'

/** A row to write, by column; text arrays as arrays, JSON already as text. */
export type CopyRow = Readonly<Record<string, CopyValue>>
export type CopyValue = string | number | boolean | null | Date | readonly string[]

/** What of a connection a COPY needs; `pg` has it, its types do not say so. */
interface CopyConnection {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
}

/**
 * Writes rows the fastest way there is (COPY), in the transaction of the client. The columns are those of the first row;
 * every row has the same. Throws what the database says.
 */
export function copyRows(client: pg.ClientBase, table: string, rows: readonly CopyRow[]): Promise<void> {
  const [first] = rows
  if (!first) return Promise.resolve()
  const columns = Object.keys(first)
  const text = rows
    .map((row) => `${columns.map((column) => cell(row[column] ?? null)).join('\t')}\n`)
    .join('')
  return new Promise((resolve, reject) => {
    client.query(
      new CopyIn(`copy ${table} (${columns.join(', ')}) from stdin`, Buffer.from(text), (error) =>
        error ? reject(error) : resolve(),
      ),
    )
  })
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string => text.replaceAll(/[\\\t\n\r]/g, (char) => ESCAPES[char] ?? char)

const quoted = (text: string): string => `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"`

/** A value as the text format of COPY writes it. */
export function cell(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'object') return escaped(`{${value.map(quoted).join(',')}}`)
  return String(value)
}

/** A query of `pg` that sends its rows when the server asks for them. */
class CopyIn implements pg.Submittable {
  private readonly text: string
  private readonly rows: Buffer
  private readonly ended: (error?: Error) => void
  private failed: Error | undefined

  constructor(text: string, rows: Buffer, ended: (error?: Error) => void) {
    this.text = text
    this.rows = rows
    this.ended = ended
  }

  submit(connection: object): void {
    ;(connection as CopyConnection).query(this.text)
  }
  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.rows)
    connection.endCopyFrom()
  }
  handleCommandComplete(): void {
    // How many rows there were is known.
  }
  handleError(error: Error): void {
    this.failed = error
    this.ended(error)
  }
  handleReadyForQuery(): void {
    if (!this.failed) this.ended()
  }
}
