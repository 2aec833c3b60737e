import type { Job } from '../../platform/jobs/index.ts'
import type { Engine } from '../../platform/work/index.ts'
import { refreshAllRaccomandazioni, refreshRaccomandazioni } from './raccomandazioni.ts'

/** The best people for each vacancy: all of them by night, and every minute where something changed. */
export function raccomandazioniJobs(engine: Engine): Job[] {
  return [
    {
      name: 'raccomandazioni',
      cron: '* * * * *',
      atStart: true,
      run: async (stopping) => void (await refreshRaccomandazioni(engine, { stopping })),
    },
    {
      name: 'raccomandazioni-notte',
      cron: '15 2 * * *',
      run: async (stopping) => void (await refreshAllRaccomandazioni(engine, { stopping })),
    },
  ]
}
