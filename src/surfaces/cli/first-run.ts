import { randomBytes } from 'node:crypto'
import { loadFirstPeople } from '../../across/demo/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { workAs } from '../../platform/work/index.ts'
import { ANONYMOUS, createAccount, hasAccounts } from '../../records/accesso/index.ts'
import type { Installation } from './installation.ts'

/** On an empty database: the demo, or one administrator whose one-time password is printed. Gives what to print. */
export async function seedFirstRun(
  installation: Installation,
  { config, say }: { config: Config; say: (line: string) => void },
): Promise<string> {
  if (config.demo) return loadFirstPeople(installation, say)
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
