import { setTimeout as sleep } from 'node:timers/promises'
import { PgBoss } from 'pg-boss'

/** Work that the program does by itself, by the clock. */
export interface Job {
  name: string
  /** When, as cron says it, in Italy. */
  cron: string
  /** Also as soon as the program is up. */
  atStart?: boolean
  /** `stopping` says that the program is about to end. */
  run(stopping: AbortSignal): Promise<void>
}

export interface Jobs {
  isRunning(): boolean
  /** Waits a little for what is going on, that it may end in order. */
  stop(): Promise<void>
}

const LAST_SECONDS = 5

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
  const end = new AbortController()
  const going = new Set<Promise<void>>()
  const carryOut = (job: Job): Promise<void> => {
    const run = job.run(end.signal).finally(() => going.delete(run))
    going.add(run)
    return run
  }
  boss.on('error', onError)
  await boss.start()
  for (const job of jobs) {
    await boss.createQueue(job.name)
    await boss.schedule(job.name, job.cron, null, { tz: 'Europe/Rome' })
    await boss.work(job.name, () => carryOut(job))
    if (job.atStart) await boss.send(job.name)
  }
  return {
    isRunning: () => !end.signal.aborted,
    stop: async () => {
      end.abort()
      await Promise.race([Promise.allSettled(going), sleep(LAST_SECONDS * 1000, undefined, { ref: false })])
      await boss.stop({ graceful: false })
    },
  }
}
