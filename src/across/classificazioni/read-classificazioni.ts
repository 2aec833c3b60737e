import type { AbilitaPortata, ProfessioneUfficiale } from '../../records/abilita/index.ts'
import { CsvFault, csvRecords } from './csv-records.ts'

type Chunks = AsyncIterable<string> | Iterable<string>

const MOST_ROWS = 50_000
const MOST_LABELS = 200
const LONGEST = 250

/** The skills of an ESCO file (`conceptUri`, `preferredLabel`, `altLabels`, a label a line). Throws `CsvFault`. */
export async function readEsco(chunks: Chunks): Promise<AbilitaPortata[]> {
  const found = new Map<string, AbilitaPortata>()
  let columns: { uri: number; name: number; names: number } | undefined
  for await (const { line, cells } of csvRecords(chunks)) {
    if (!columns) {
      columns = columnsOf(line, cells)
      continue
    }
    const uri = cells[columns.uri] ?? ''
    const name = cells[columns.name] ?? ''
    if (!/^https?:\/\/\S{3,300}$/.test(uri))
      throw new CsvFault(line, 'manca conceptUri, che comincia con http.')
    if (name === '' || name.length > LONGEST)
      throw new CsvFault(line, `preferredLabel va da 1 a ${LONGEST} caratteri.`)
    if (found.has(uri)) throw new CsvFault(line, `${uri} c’è due volte: togli una delle righe.`)
    const names = (cells[columns.names] ?? '').split('\n').map((label) => label.trim())
    if (names.length > MOST_LABELS || names.some((label) => label.length > LONGEST))
      throw new CsvFault(line, `altLabels ha più di ${MOST_LABELS} nomi, o un nome troppo lungo.`)
    found.set(uri, { uri, name, names: names.filter((label) => label !== ''), codes: [] })
    if (found.size > MOST_ROWS) throw new CsvFault(line, `ci sono più di ${MOST_ROWS} righe: dividi il file.`)
  }
  if (!columns) throw new CsvFault(1, 'il file è vuoto: scarica di nuovo skills_it.csv.')
  return [...found.values()]
}

function columnsOf(line: number, head: readonly string[]) {
  const at = (name: string): number => {
    const place = head.indexOf(name)
    if (place < 0)
      throw new CsvFault(line, `manca la colonna «${name}»: serve il file delle competenze di ESCO.`)
    return place
  }
  return { uri: at('conceptUri'), name: at('preferredLabel'), names: at('altLabels') }
}

/** A code of five levels; shorter ones are groups. */
const CODE = /^\d\.\d\.\d\.\d\.\d$/
const GROUP = /^\d(\.\d){0,3}$/

/** The occupations of a file `code;name` of ISTAT; groups are left out and counted. Throws `CsvFault`. */
export async function readCp(
  chunks: Chunks,
): Promise<{ professioni: ProfessioneUfficiale[]; groups: number }> {
  const found = new Map<string, string>()
  let groups = 0
  let isHead = true
  for await (const { line, cells } of csvRecords(chunks)) {
    const [code = '', name = ''] = cells
    const wasHead = isHead
    isHead = false
    if (GROUP.test(code)) {
      groups += 1
      continue
    }
    if (!CODE.test(code)) {
      if (wasHead && !/\d/.test(code)) continue
      throw new CsvFault(line, `«${code.slice(0, 40)}» non è un codice come 5.2.2.1.0.`)
    }
    if (name === '' || name.length > LONGEST)
      throw new CsvFault(line, `il nome va da 1 a ${LONGEST} caratteri.`)
    if (found.has(code)) throw new CsvFault(line, `${code} c’è due volte: togli una delle righe.`)
    found.set(code, name)
    if (found.size > MOST_ROWS) throw new CsvFault(line, `ci sono più di ${MOST_ROWS} righe: dividi il file.`)
  }
  if (found.size === 0) throw new CsvFault(1, 'non c’è nessuna professione di cinque livelli.')
  return { professioni: [...found].map(([code, name]) => ({ code, name })), groups }
}
