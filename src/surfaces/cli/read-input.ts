import { readFileSync } from 'node:fs'
import { CommanderError } from 'commander'

/** The JSON of a file, or of standard input for `-`. Ends with exit 2 where it is none. */
export function readInput(file: string | boolean | undefined): Record<string, unknown> {
  if (typeof file !== 'string') return {}
  let text: string
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch {
    throw new CommanderError(2, 'input', `non riesco a leggere ${file}`)
  }
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Said below, with the file's name.
  }
  throw new CommanderError(2, 'input', `${file} non contiene un oggetto JSON`)
}
