/** A file that is no table, and the line where that shows. The message says what to do. */
export class CsvFault extends Error {
  readonly line: number
  constructor(line: number, message: string) {
    super(`riga ${line}: ${message}`)
    this.line = line
  }
}

export interface CsvRecord {
  /** The line of the file where it begins, from 1. */
  line: number
  cells: string[]
}

/** Longer than any text of a classification: a quote that nobody closed. */
const LONGEST = 100_000
const MOST_CELLS = 200

/**
 * The records of a CSV file as it arrives, piece by piece: cells between quotes may hold separators and ends of line. The
 * separator is the one of the first line: semicolon, tab or comma. Throws `CsvFault`.
 */
export async function* csvRecords(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<CsvRecord> {
  const reader = new Reader()
  for await (const chunk of chunks) yield* reader.take(chunk)
  yield* reader.end()
}

class Reader {
  #separator = ''
  #begun = ''
  #line = 1
  #from = 1
  #cells: string[] = []
  #cell = ''
  #isQuoted = false
  /** The last character was a quote inside quotes: the end of the cell, or half of a double one. */
  #isClosing = false;

  *take(chunk: string): Generator<CsvRecord> {
    if (this.#separator !== '') return yield* this.#read(chunk)
    this.#begun += chunk
    const [, head] = /^\uFEFF?([^\n]*)\n/.exec(this.#begun) ?? []
    if (head === undefined && this.#begun.length < LONGEST) return
    yield* this.#start(head ?? this.#begun)
  }

  *end(): Generator<CsvRecord> {
    if (this.#separator === '') yield* this.#start(this.#begun)
    if (this.#isQuoted && !this.#isClosing)
      throw new CsvFault(this.#from, 'si aprono virgolette che non si chiudono: chiudile.')
    if (this.#cell !== '' || this.#cells.length > 0) yield this.#record()
  }

  *#start(head: string): Generator<CsvRecord> {
    this.#separator = head.includes(';') ? ';' : head.includes('\t') ? '\t' : ','
    const begun = this.#begun.replace(/^\uFEFF/, '')
    this.#begun = ''
    yield* this.#read(begun)
  }

  *#read(text: string): Generator<CsvRecord> {
    for (const letter of text) {
      if (letter === '\u0000')
        throw new CsvFault(this.#line, 'non è un file di testo: salvalo come CSV UTF-8.')
      if (letter === '\n') this.#line += 1
      if (this.#isQuoted && !this.#closes(letter)) continue
      if (letter === this.#separator) this.#endCell()
      else if (letter === '\n') {
        if (this.#cell !== '' || this.#cells.length > 0) yield this.#record()
        this.#from = this.#line
      } else if (letter === '"' && this.#cell === '') this.#isQuoted = true
      else if (letter !== '\r') this.#add(letter)
    }
  }

  /** A letter inside quotes: whether it lies after the quote that closed them. */
  #closes(letter: string): boolean {
    if (!this.#isClosing) {
      if (letter === '"') this.#isClosing = true
      else this.#add(letter)
      return false
    }
    this.#isClosing = false
    if (letter === '"') {
      this.#add(letter)
      return false
    }
    this.#isQuoted = false
    if (letter !== this.#separator && letter !== '\n' && letter !== '\r')
      throw new CsvFault(this.#line, 'dopo le virgolette c’è altro testo: raddoppia quelle interne.')
    return true
  }

  #add(letter: string): void {
    this.#cell += letter
    if (this.#cell.length > LONGEST)
      throw new CsvFault(this.#from, 'una casella è troppo lunga: forse le virgolette non si chiudono.')
  }

  #endCell(): void {
    this.#cells.push(this.#cell)
    this.#cell = ''
    if (this.#cells.length > MOST_CELLS)
      throw new CsvFault(this.#line, `ci sono più di ${MOST_CELLS} colonne.`)
  }

  #record(): CsvRecord {
    this.#endCell()
    const record = { line: this.#from, cells: this.#cells.map((cell) => cell.trim()) }
    this.#cells = []
    this.#isQuoted = this.#isClosing = false
    return record
  }
}
