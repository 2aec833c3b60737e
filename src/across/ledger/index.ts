import { CommanderError, type Command as Program } from 'commander'
import { carryOut } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { defineApi } from '../../surfaces/door/api.ts'
import type { Console, Menu } from '../../surfaces/door/menu.ts'
import { verifyLedger } from './verify.query.ts'

/** The ledger, for auditors. */
export const ledger: Menu = {
  code: 'ledger',
  api: defineApi({
    method: 'get',
    path: '/ledger/verifica',
    request: verifyLedger,
    summary: 'Whether the chain of facts holds',
    tag: 'ledger',
  }),
  cli: addVerify,
}

/** `siul ledger verify`: exit 0 where the chain holds, 1 where it does not, with its first broken link. */
function addVerify(program: Program, console: Console): void {
  program
    .command('ledger')
    .description('the ledger of facts')
    .command('verify')
    .option('--json', 'the answer as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const answer = await carryOut(await console.open(), { actor: SYSTEM, request: verifyLedger, input: {} })
      if (answer.kind !== 'done') throw new Error(answer.kind)
      const { facts, whole, firstBroken } = answer.value
      const sentence = whole
        ? `Il registro è integro: ${facts} fatti.`
        : `Il registro è rotto al fatto ${firstBroken?.seq} (${firstBroken?.problem}), su ${facts}.`
      console.write(json ? JSON.stringify(answer.value) : sentence)
      if (!whole) throw new CommanderError(1, 'ledger.broken', '')
    })
}
