import { randomBytes } from 'node:crypto'
import type { Config } from '../../platform/config/index.ts'
import { workAs } from '../../platform/work/index.ts'
import { ANONYMOUS, createAccount, hasAccounts } from '../../records/accesso/index.ts'
import type { Installation } from './installation.ts'

type Say = (line: string) => void
/** Loads what the demo lacks; gives what to print. */
export type LoadDemo = (place: Installation, say: Say) => Promise<string>

/** On an empty database: the demo, or one administrator whose one-time password is printed. Gives what to print. */
export async function seedFirstRun(
  installation: Installation,
  { config, say, loadDemo }: { config: Config; say: Say; loadDemo: LoadDemo },
): Promise<string> {
  if (config.demo) return loadDemo(installation, say)
  const isEmpty = !(await workAs(installation, ANONYMOUS, hasAccounts))
  if (!isEmpty) return ''
  const password = randomBytes(9).toString('base64url')
  await workAs(installation, ANONYMOUS, async (work) => {
    await createAccount(work, {
      username: 'amministratore',
      displayName: 'Amministrazione',
      role: 'amministratore',
      password,
      mustChangePassword: true,
    })
  })
  return `\n  Primo accesso: amministratore, password da usare una volta sola: ${password}\n`
}
