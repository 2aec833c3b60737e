import { carryOut, workAs, type Engine } from '../../platform/work/index.ts'
import { actorOf, ANONYMOUS, findAccountByUsername } from '../../records/accesso/index.ts'
import { importComunicazioni, type Imported } from './comunicazioni.command.ts'
import { AT_ONCE } from './comunicazioni.schema.ts'

/**
 * Takes the lines of a whole file as an account, so many in a transaction; `onProgress` hears how many are in. Throws with
 * a sentence where there is no such account or it may not. What is in stays in: begun again, it goes on.
 */
export async function importFile(
  engine: Engine,
  { lines, username }: { lines: readonly Record<string, unknown>[]; username: string },
  onProgress: (received: number) => void,
): Promise<Imported> {
  const account = await workAs(engine, ANONYMOUS, (work) => findAccountByUsername(work, username))
  if (!account) throw new Error(`non c’è un account «${username}»`)
  const actor = actorOf(account)
  const all: Imported = { received: 0, written: 0, known: 0, unmatched: 0, discarded: 0, works: 0 }
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    const input = { comunicazioni: lines.slice(from, from + AT_ONCE) }
    const answer = await carryOut(engine, { actor, request: importComunicazioni, input })
    if (answer.kind !== 'done') throw new Error(`«${username}» non può: ${answer.kind}`)
    for (const key of Object.keys(all) as (keyof Imported)[]) all[key] += answer.value[key]
    onProgress(all.received)
  }
  return all
}
