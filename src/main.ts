import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command as Program, CommanderError } from 'commander'
import { askAgain, askLogIn } from './across/accesso/index.ts'
import { loadFirstPeople } from './across/demo/index.ts'
import { readConfig } from './platform/config/index.ts'
import { faultOf, openLog } from './platform/log/index.ts'
import { openInstallation, type Installation } from './surfaces/cli/installation.ts'
import { addRequests } from './surfaces/cli/requests.cli.ts'
import { addScadenze } from './surfaces/cli/scadenze.cli.ts'
import { addServe } from './surfaces/cli/serve.cli.ts'
import { rooms } from './rooms.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const log = openLog(process.env['SIUL_LOG'])
const program = new Program('siul').version(version).exitOverride().showHelpAfterError()

let open: Promise<Installation> | undefined
const opening = (more: { say: (line: string) => void; onError?: (error: Error) => void; max?: number }) =>
  (open ??= openInstallation({ config: readConfig(process.env, process.cwd()), root, ...more }))
const progress = (text: string) => void process.stderr.write(`${text}\n`)

addServe(program, {
  menus: rooms,
  root,
  version,
  log,
  logIn: askLogIn,
  resume: askAgain,
  loadDemo: loadFirstPeople,
  opening,
})
const console = {
  open: () => opening({ say: progress }),
  write: (text: string) => void process.stdout.write(`${text}\n`),
  progress,
}
addRequests(program, rooms, console)
addScadenze(program, console)
for (const menu of rooms) menu.cli?.(program, console)

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
} finally {
  await (await open?.catch(() => undefined))?.close()
}

/** 0 ok, 1 refused or failed, 2 bad usage. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.message && !error.code.startsWith('commander.')) progress(error.message)
    return error.exitCode === 0 ? 0 : error.code.startsWith('commander.') ? 2 : error.exitCode
  }
  if (error instanceof Error) progress(error.message)
  log.debug({ fault: faultOf(error) }, 'fault')
  return 1
}
