import { PgBoss } from 'pg-boss'

/** Work that the program does by itself, by the clock. */
export interface Job {
  name: string
  /** When, as cron says it, in Italy. */
  cron: string
  run(): Promise<void>
}

export interface Jobs {
  isRunning(): boolean
  stop(): Promise<void>
}

/**
 * Starts the jobs (pg-boss: one runner at a time even with several programs on a database). `url` is of a
 * role that has the schema `jobs` for its own. A job that throws is told to `onError` and tried again at its next turn.
 */
export async function startJobs(
  url: string,
  jobs: readonly Job[],
  onError: (error: unknown) => void,
): Promise<Jobs> {
  const boss = new PgBoss({ connectionString: url, schema: 'jobs', createSchema: false, max: 2 })
  let running = true
  boss.on('error', onError)
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Rome' })
    await boss.work(job.name, () => job.run())
  }
  return {
    isRunning: () => running,
    stop: async () => {
      running = false
      await boss.stop({ graceful: false })
    },
  }
}
