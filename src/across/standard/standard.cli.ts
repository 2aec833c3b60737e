import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommanderError, type Command as Program } from 'commander'
import type { z } from 'zod'
import { complaintsIn } from '../../platform/work/complaints.ts'
import { workAs } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { readInput } from '../../surfaces/cli/read-input.ts'
import type { Console } from '../../surfaces/door/menu.ts'
import { standardDocs } from './docs.ts'
import { changeInWords, type Change } from './changes.ts'
import {
  diffStandard,
  getCost,
  listLabels,
  listStandard,
  listVerdicts,
  type ActQuery,
} from './standard.query.ts'

/**
 * `siul standard list | verdicts | labels | cost | docs`: the act as it is written, computed without any data at hand; with
 * `--region`, with the numbers that the region changed in this installation. `siul standard diff` tells these changes.
 */
export function addStandard(program: Program, console: Console): void {
  const standard = program.command('standard').description('the act, computed')
  const add = (
    query: ActQuery,
    options: readonly [flags: string, what: string][],
    read: (given: Given) => object,
  ) => {
    const command = standard.command(query.name.split('.')[1] ?? '').option('--json', 'on one line')
    command.option('--region', 'with the numbers that the region changed here')
    for (const [flags, what] of options) command.option(flags, what)
    command.action(async (given: Given) => {
      const answer = await compute(query, read(given), given['region'] ? console : undefined)
      console.write(JSON.stringify(answer, null, given['json'] ? 0 : 2))
    })
  }
  const facts = ['--facts <file>', 'facts as JSON; - reads standard input'] as const
  const on = ['--on <day>', 'the day, YYYY-MM-DD'] as const
  const factsAndDay = (given: Given) => ({ facts: readInput(given['facts'] ?? '-'), on: given['on'] })
  add(listStandard, [[...on]], (given) => (given['on'] ? { on: given['on'] } : {}))
  add(listVerdicts, [[...facts], [...on]], factsAndDay)
  add(listLabels, [[...facts], [...on]], factsAndDay)
  add(getCost, [['--delivery <file>', 'a delivery as JSON; - reads standard input']], (given) =>
    readInput(given['delivery'] ?? '-'),
  )
  standard
    .command('diff')
    .description('the numbers that are not on one day what they were on another')
    .requiredOption('--from <day>', 'the day before the changes, YYYY-MM-DD')
    .requiredOption('--to <day>', 'the day after them')
    .option('--as-written', 'of the act as it is written, without this installation')
    .option('--json', 'as JSON, on one line')
    .action(async ({ from, to, asWritten, json }: Diff) => {
      const changes = (await compute(diffStandard, { from, to }, asWritten ? undefined : console)) as Change[]
      if (json) console.write(JSON.stringify(changes))
      else for (const change of changes) console.write(changeInWords(change))
      if (changes.length === 0) console.progress(`nessun numero cambia tra ${from} e ${to}`)
    })
  standard
    .command('docs')
    .description('the act as Markdown pages')
    .requiredOption('--out <dir>', 'the folder to write')
    .action(({ out }: { out: string }) => console.progress(`${writeDocs(out)} pages in ${out}`))
}

function writeDocs(folder: string): number {
  const docs = standardDocs()
  for (const [path, text] of docs) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return docs.size
}

type Given = Record<string, string | boolean | undefined>

interface Diff {
  from: string
  to: string
  asWritten?: boolean
  json?: boolean
}

/** The law needs no database, the region's numbers do. Bad input ends with exit 2 and names each field. */
async function compute(query: ActQuery, input: object, region: Console | undefined): Promise<unknown> {
  const parsed = query.input.safeParse(input, { error: complaintsIn('it') })
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `${[...issue.path, ...keysOf(issue)].join('.')}: ${issue.message}`,
    )
    throw new CommanderError(2, 'input', lines.join('\n'))
  }
  if (!region) return query.compute(parsed.data)
  const outcome = await workAs(await region.open(), ANONYMOUS, (work) => query.run(work, parsed.data))
  if (!outcome.ok) throw new CommanderError(1, outcome.refusal.code, outcome.refusal.code)
  return outcome.value
}

function keysOf(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : []
}
