import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CommanderError, type Command as Program } from 'commander'
import { z } from 'zod'
import type { AnyRequest, Query } from '../../platform/work/index.ts'
import { readInput } from '../../surfaces/cli/read-input.ts'
import type { Console } from '../../surfaces/door/menu.ts'
import { standardDocs } from './docs.ts'
import { getCost, listLabels, listStandard, listVerdicts } from './standard.query.ts'

/** `siul standard list | verdicts | labels | cost | docs`: the act, computed, without any data at hand. */
export function addStandard(program: Program, console: Console): void {
  const standard = program.command('standard').description('the act, computed')
  const add = (
    query: AnyRequest,
    options: readonly [flags: string, what: string][],
    read: (given: Given) => object,
  ) => {
    const command = standard.command(query.name.split('.')[1] ?? '').option('--json', 'on one line')
    for (const [flags, what] of options) command.option(flags, what)
    command.action(async (given: Given) => {
      const answer = await compute(query as Query, read(given))
      console.write(JSON.stringify(answer.value, null, given['json'] ? 0 : 2))
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

/** The law needs no database: its queries are asked without one. Bad input ends with exit 2 and names each field. */
async function compute(query: Query, input: object): Promise<{ value: unknown }> {
  const parsed = query.input.safeParse(input, { error: z.locales.it().localeError })
  if (!parsed.success) {
    const lines = parsed.error.issues.map(
      (issue) => `${[...issue.path, ...keysOf(issue)].join('.')}: ${issue.message}`,
    )
    throw new CommanderError(2, 'input', lines.join('\n'))
  }
  const outcome = await query.run(undefined as never, parsed.data)
  if (!outcome.ok) throw new CommanderError(1, outcome.refusal.code, outcome.refusal.code)
  return outcome
}

function keysOf(issue: z.core.$ZodIssue): string[] {
  return issue.code === 'unrecognized_keys' ? issue.keys : []
}
