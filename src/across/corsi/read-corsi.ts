import { searchKey } from '../../platform/names/index.ts'
import { COMUNI } from '../../records/centro/index.ts'
import { CsvFault, csvRecords } from '../classificazioni/index.ts'
import { MOST_AT_ONCE } from './corsi.schema.ts'

/** The columns of a file of courses, and the field each fills. */
export const COLUMNS = {
  titolo: 'title',
  ente: 'body',
  ore: 'hours',
  comune: 'comune',
  inizio: 'startsOn',
  posti: 'seats',
  costo: 'cost',
  patente: 'patente',
  lingua: 'lingua',
  livello: 'livello',
  competenze: 'abilita',
  dal: 'validFrom',
  'fino al': 'validUntil',
} as const
const DUE = ['titolo', 'ente', 'ore', 'inizio', 'posti'] as const

export interface ReadCorso {
  line: number
  content: Record<string, unknown>
}

/**
 * The courses of a CSV file, not yet judged: the first line says the columns; an empty comune is online, several skills are
 * parted by a bar. Throws `CsvFault`.
 */
export async function readCorsi(chunks: AsyncIterable<string> | Iterable<string>): Promise<ReadCorso[]> {
  const found: ReadCorso[] = []
  let head: string[] | undefined
  for await (const { line, cells } of csvRecords(chunks)) {
    if (!head) {
      head = headOf(line, cells)
      continue
    }
    if (cells.every((cell) => cell === '')) continue
    if (cells.length > head.length)
      throw new CsvFault(line, `ha ${cells.length} caselle e le colonne sono ${head.length}: togli le altre.`)
    found.push({ line, content: contentOf(line, head, cells) })
    if (found.length > MOST_AT_ONCE)
      throw new CsvFault(line, `al massimo ${MOST_AT_ONCE} corsi per volta: dividi il file.`)
  }
  if (found.length === 0) throw new CsvFault(1, 'non c’è nessun corso: servono le colonne e almeno una riga.')
  return found
}

function headOf(line: number, cells: readonly string[]): string[] {
  const head = cells.map((cell) => cell.toLowerCase())
  const strange = head.find((name) => !Object.hasOwn(COLUMNS, name))
  if (strange !== undefined)
    throw new CsvFault(
      line,
      `non conosco la colonna «${strange.slice(0, 40)}». Sono: ${Object.keys(COLUMNS).join(', ')}.`,
    )
  const missing = DUE.find((name) => !head.includes(name))
  if (missing) throw new CsvFault(line, `manca la colonna «${missing}».`)
  return head
}

function contentOf(line: number, head: readonly string[], cells: readonly string[]): Record<string, unknown> {
  const content: Record<string, unknown> = {}
  for (const [at, name] of head.entries()) {
    const cell = cells[at] ?? ''
    if (cell === '') continue
    const field = COLUMNS[name as keyof typeof COLUMNS]
    content[field] = field === 'comune' ? belfioreOf(line, cell) : field === 'abilita' ? listOf(cell) : cell
  }
  return content
}

const listOf = (cell: string) =>
  cell
    .split('|')
    .map((name) => name.trim())
    .filter((name) => name !== '')

function belfioreOf(line: number, name: string): string {
  const key = searchKey(name)
  const found = COMUNI.find((each) => searchKey(each.nome) === key || each.belfiore === name.toUpperCase())
  if (!found)
    throw new CsvFault(
      line,
      `«${name.slice(0, 40)}» non è un comune umbro. Lascia vuoto se il corso è in linea.`,
    )
  return found.belfiore
}

/** Where a complaint of the command about `corsi.3.hours` lies in the file: its line and its column. */
export function placeOf(
  field: string,
  corsi: readonly ReadCorso[],
): { line: number; column: string } | undefined {
  const [, at, name] = /^corsi\.(\d+)\.(\w+)/.exec(field) ?? []
  const line = corsi[Number(at)]?.line
  const column = Object.entries(COLUMNS).find(([, each]) => each === name)?.[0]
  return line === undefined || column === undefined ? undefined : { line, column }
}
