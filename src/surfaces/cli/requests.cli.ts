import { CommanderError, type Command as Program } from 'commander'
import { z } from 'zod'
import { carryOut, workAs, type AnyRequest, type Answer, type Command } from '../../platform/work/index.ts'
import { actorOf, ANONYMOUS, findAccountByUsername } from '../../records/accesso/index.ts'
import { refusalSentence } from '../../records/refusals.ts'
import type { Console, Menu } from '../door/menu.ts'
import { readInput } from './read-input.ts'

/** A CLI command of each request of each room: `siul a1 register-did --input FILE --as USERNAME --json`. */
export function addRequests(program: Program, menus: readonly Menu[], console: Console): void {
  for (const request of menus.flatMap((menu) => menu.requests ?? [])) {
    const [group = '', verb = ''] = request.name.split('.')
    const parent = program.commands.find((command) => command.name() === group) ?? program.command(group)
    addOne(parent, { request, verb, console })
  }
}

function addOne(
  parent: Program,
  { request, verb, console }: { request: AnyRequest; verb: string; console: Console },
): void {
  const properties = z.toJSONSchema(request.input, { io: 'input', unrepresentable: 'any' }).properties ?? {}
  const flags = Object.entries(properties).filter(([, shape]) => isSimple(shape))
  const command = parent
    .command(verb)
    .option('--input <file>', 'the whole input as JSON; - reads standard input')
    .option('--json', 'the answer as JSON')
  if (!request.may.includes('anonimo')) command.requiredOption('--as <username>', 'the account that acts')
  for (const [name] of flags) command.option(`--${kebab(name)} <value>`)
  command.action(async (options: Record<string, string | boolean>) => {
    const given = flags.filter(([name]) => options[name] !== undefined).map(([name]) => [name, options[name]])
    const input = { ...readInput(options['input']), ...Object.fromEntries(given) }
    const answer = await ask(console, { request, input, as: options['as'] })
    console.write(JSON.stringify(report(answer), null, options['json'] ? 0 : 2))
    if (answer.kind !== 'done') throw new CommanderError(answer.kind === 'invalid' ? 2 : 1, answer.kind, '')
  })
}

async function ask(
  console: Console,
  { request, input, as }: { request: AnyRequest; input: unknown; as: string | boolean | undefined },
): Promise<Answer<unknown>> {
  const engine = await console.open()
  if (typeof as !== 'string')
    return carryOut(engine, { actor: { ...ANONYMOUS }, request: request as Command, input })
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, as))
  if (!account) throw new CommanderError(2, 'account', `non c’è un account «${as}»`)
  return carryOut(engine, { actor: actorOf(account), request: request as Command, input })
}

/** What is printed: the value, or why not. */
function report(answer: Answer<unknown>): unknown {
  switch (answer.kind) {
    case 'done':
      return answer.value ?? {}
    case 'refused':
      return { refused: answer.refusal.code, detail: refusalSentence(answer.refusal, 'it') }
    case 'invalid':
      return { invalid: answer.errors }
    case 'forbidden':
      return { forbidden: true }
  }
}

function isSimple(shape: unknown): boolean {
  return (
    typeof shape === 'object' &&
    shape !== null &&
    'type' in shape &&
    shape.type !== 'object' &&
    shape.type !== 'array'
  )
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
