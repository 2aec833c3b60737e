import type { Command as Program } from 'commander'
import type { Console } from '../../surfaces/door/menu.ts'
import { takeAbilita, takeProfessioni } from './classificazioni.command.ts'
import { carry, fromFile } from './whole-file.ts'
import { readCp, readEsco } from './read-classificazioni.ts'

interface Options {
  file: string
  as: string
  json?: boolean
}

/** `siul classificazioni import-esco --file` and `import-cp --file`: the official files, each in one transaction. */
export function addClassificazioni(program: Program, console: Console): void {
  const group =
    program.commands.find((each) => each.name() === 'classificazioni') ?? program.command('classificazioni')
  const add = (name: string, description: string, run: (options: Options) => Promise<void>) =>
    group
      .command(name)
      .description(description)
      .requiredOption('--file <file>', 'the CSV file, UTF-8')
      .requiredOption('--as <username>', 'the account that acts')
      .option('--json', 'the answer as JSON')
      .action(run)

  add('import-esco', 'takes in the skills of ESCO (skills_it.csv)', async (options) => {
    const abilita = await fromFile(options.file, readEsco)
    const taken = await carry(console, takeAbilita, { input: { abilita }, as: options.as })
    const { added, updated, known, names, gathered } = taken
    console.write(
      options.json
        ? JSON.stringify(taken)
        : `Competenze aggiunte: ${added}. Aggiornate: ${updated}. Già presenti: ${known}. Nomi aggiunti: ${names}. Testi liberi riconosciuti: ${gathered}.`,
    )
  })
  add('import-cp', 'takes in the occupations of ISTAT (code;name)', async (options) => {
    const { professioni, groups } = await fromFile(options.file, readCp)
    const taken = await carry(console, takeProfessioni, { input: { professioni }, as: options.as })
    const { added, updated, known, unknown } = taken
    console.write(
      options.json
        ? JSON.stringify({ ...taken, groups })
        : `Professioni aggiunte: ${added}. Aggiornate: ${updated}. Già presenti: ${known}. Gruppi lasciati fuori: ${groups}. ` +
            (unknown.length === 0
              ? 'Tutti i codici dell’elenco di lavoro sono nel file.'
              : `Codici dell’elenco di lavoro che il file non ha, da controllare: ${unknown.join(', ')}.`),
    )
  })
}
