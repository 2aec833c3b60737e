import type { Job } from '../../platform/jobs/index.ts'
import type { Logger } from '../../platform/log/index.ts'
import { workAs, type Engine } from '../../platform/work/index.ts'
import { ANONYMOUS, purgeSessions, SYSTEM } from '../../records/accesso/index.ts'
import { passOnPosti } from '../../records/agenda/index.ts'
import { listBrokenLinks } from '../../records/ledger/index.ts'
import { refreshAllScadenze } from '../../records/scadenza/index.ts'

/**
 * What the house does by itself: old sessions go every quarter of an hour; a place nobody took in time goes to the next
 * who waits; every night the duties towards everybody are reckoned again (time, competences and the numbers of the region
 * change them) and the ledger is checked.
 */
export function houseJobs(engine: Engine, log: Logger): Job[] {
  return [
    {
      name: 'sessioni-scadute',
      cron: '*/15 * * * *',
      run: async () => void (await workAs(engine, ANONYMOUS, purgeSessions)),
    },
    {
      name: 'posti-liberati',
      cron: '*/5 * * * *',
      run: async () => void (await workAs(engine, SYSTEM, passOnPosti)),
    },
    {
      name: 'scadenze-del-giorno',
      cron: '5 0 * * *',
      run: async () => void (await refreshAllScadenze(engine)),
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
