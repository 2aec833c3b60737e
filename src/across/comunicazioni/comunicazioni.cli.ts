import { readFileSync } from 'node:fs'
import { CommanderError, type Command as Program } from 'commander'
import type { Console } from '../../surfaces/door/menu.ts'
import type { Imported } from './comunicazioni.command.ts'
import { importFile } from './whole-file.ts'

/** Reads the lines of a file of communications; throws where it is none. */
export type Reader = (text: string) => Record<string, unknown>[]

/**
 * `siul comunicazioni importa FILE`: the whole file, so many at a time. Interrupted, it is begun again: what is there
 * already stays as it is.
 */
export function addComunicazioni(read: Reader) {
  return (program: Program, console: Console): void => {
    const group =
      program.commands.find((each) => each.name() === 'comunicazioni') ?? program.command('comunicazioni')
    group
      .command('importa')
      .description('takes a file of mandatory communications (JSON or XML)')
      .argument('<file>')
      .requiredOption('--as <username>', 'the account that acts')
      .option('--json', 'the answer as JSON')
      .action(async (file: string, options: { as: string; json?: boolean }) => {
        const lines = linesOf(read, file)
        const all = await importAll(console, lines, options.as)
        console.write(options.json ? JSON.stringify(all) : sentenceOf(all))
      })
  }
}

function linesOf(read: Reader, file: string): Record<string, unknown>[] {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new CommanderError(2, 'input', `${file}: ${why}`)
  }
}

async function importAll(
  console: Console,
  lines: readonly Record<string, unknown>[],
  username: string,
): Promise<Imported> {
  const tell = (received: number) => console.progress(`${received} di ${lines.length}`)
  try {
    return await importFile(await console.open(), { lines, username }, tell)
  } catch (error) {
    throw new CommanderError(1, 'import', error instanceof Error ? error.message : String(error))
  }
}

const sentenceOf = ({ received, written, known, unmatched, discarded, works }: Imported): string =>
  `Ricevute: ${received}. Scritte: ${written} (da abbinare: ${unmatched}). Già presenti: ${known}. Scartate: ${discarded}. Lavori cambiati: ${works}.`
