import { join } from 'node:path'
import { startClock, type Clock } from '../../platform/clock/index.ts'
import type { Config } from '../../platform/config/index.ts'
import { openDatabase, type Database } from '../../platform/db/connection.ts'
import { startEmbedded } from '../../platform/db/embedded.ts'
import { migrate } from '../../platform/db/migrate.ts'
import { servingUrl, setServingPasswords } from '../../platform/db/serving-role.ts'

/** The program with its database at hand: brought up to date, served under the role that owns nothing. */
export interface Installation {
  db: Database
  clock: Clock
  /** For migrations and loads only. */
  ownerUrl: string
  /** For the program's own jobs. */
  jobsUrl: string
  close(): Promise<void>
}

interface Opening {
  config: Config
  /** The folder that holds `migrations/`. */
  root: string
  say: (line: string) => void
  onError?: (error: Error) => void
  /** Connections in the pool. */
  max?: number
}

/** Opens the installation: starts or joins the embedded server (or the one of `DATABASE_URL`), migrates, connects. */
export async function openInstallation({ config, root, say, onError, max }: Opening): Promise<Installation> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log: say })
  try {
    await embedded?.ensureDatabase('siul')
    const ownerUrl = config.databaseUrl ?? embedded?.url('siul') ?? ''
    await migrate({ url: ownerUrl, dir: join(root, 'migrations'), log: say })
    await setServingPasswords(ownerUrl, config.secret)
    const db = openDatabase(servingUrl(ownerUrl, config.secret), {
      ...(onError ? { onError } : {}),
      ...(max ? { max } : {}),
    })
    const close = async () => {
      await db.destroy()
      await embedded?.stop()
    }
    return {
      db,
      clock: startClock(config.clock),
      ownerUrl,
      jobsUrl: servingUrl(ownerUrl, config.secret, 'siul_jobs'),
      close,
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}
