import type { Job } from '../../platform/jobs/index.ts'
import { carryOut, type Engine } from '../../platform/work/index.ts'
import { SYSTEM } from '../../records/accesso/index.ts'
import { matchWaiting } from './comunicazioni.command.ts'

/** Whoever came to have a scheda since finds her communications in it. */
export function comunicazioniJobs(engine: Engine): Job[] {
  return [
    {
      name: 'comunicazioni-da-abbinare',
      cron: '*/10 * * * *',
      async run(stopping) {
        for (let more = true; more && !stopping.aborted;) {
          const answer = await carryOut(engine, { actor: SYSTEM, request: matchWaiting, input: {} })
          more = answer.kind === 'done' && answer.value.matched > 0
        }
      },
    },
  ]
}
