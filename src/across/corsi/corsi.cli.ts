import { CommanderError, type Command as Program } from 'commander'
import type { Console } from '../../surfaces/door/menu.ts'
import { carry, fromFile } from '../classificazioni/index.ts'
import { importCorsi } from './corsi.command.ts'
import { ImportedCorsi } from './corsi.schema.ts'
import { placeOf, readCorsi } from './read-corsi.ts'

/** `siul corsi importa --file`: a file of courses, all of them or none. */
export function addCorsi(program: Program, console: Console): void {
  const group = program.commands.find((each) => each.name() === 'corsi') ?? program.command('corsi')
  group
    .command('importa')
    .description('takes in a CSV file of courses')
    .requiredOption('--file <file>', 'the CSV file, UTF-8')
    .requiredOption('--as <username>', 'the account that acts')
    .option('--json', 'the answer as JSON')
    .action(async (options: { file: string; as: string; json?: boolean }) => {
      const read = await fromFile(options.file, readCorsi)
      const input = { corsi: read.map(({ content }) => content) }
      const [issue] = ImportedCorsi.safeParse(input).error?.issues ?? []
      const place = issue && placeOf(issue.path.join('.'), read)
      if (place)
        throw new CommanderError(
          2,
          'input',
          `${options.file}: riga ${place.line}, colonna «${place.column}»: correggila. Non è stato scritto nulla.`,
        )
      const taken = await carry(console, importCorsi, { input, as: options.as })
      console.write(
        options.json ? JSON.stringify(taken) : `Corsi aggiunti: ${taken.added}. Riscritti: ${taken.updated}.`,
      )
    })
}
