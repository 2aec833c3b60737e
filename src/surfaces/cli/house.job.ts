import type { Job } from '../../platform/jobs/index.ts'
import type { Logger } from '../../platform/log/index.ts'
import { workAs, type Engine } from '../../platform/work/index.ts'
import { ANONYMOUS, purgeSessions, SYSTEM } from '../../records/accesso/index.ts'
import { listBrokenLinks } from '../../records/ledger/index.ts'
import { listChangedByTime, moveScadenze, refreshScadenze } from '../../records/scadenza/index.ts'

/** What the house does by itself: old sessions go every quarter of an hour, every night the duties that time
 * changes are reckoned again and the ledger is checked. */
export function houseJobs(engine: Engine, log: Logger): Job[] {
  return [
    {
      name: 'sessioni-scadute',
      cron: '*/15 * * * *',
      run: async () => void (await workAs(engine, ANONYMOUS, purgeSessions)),
    },
    {
      name: 'scadenze-del-giorno',
      cron: '10 0 * * *',
      run: async () => {
        for (const personaId of await workAs(engine, SYSTEM, listChangedByTime))
          await workAs(engine, SYSTEM, (work) => refreshScadenze(work, personaId))
      },
    },
    {
      name: 'competenze-del-giorno',
      cron: '5 0 * * *',
      run: () => workAs(engine, SYSTEM, (work) => moveScadenze(work)),
    },
    {
      name: 'verifica-registro',
      cron: '30 3 * * *',
      run: async () => {
        const [first] = await workAs(engine, SYSTEM, listBrokenLinks)
        if (first) log.error({ first }, 'the ledger is broken')
      },
    },
  ]
}
