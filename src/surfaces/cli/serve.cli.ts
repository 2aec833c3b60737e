import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Command as Program } from 'commander'
import type { Hono } from 'hono'
import { isDatabaseAway } from '../../platform/db/connection.ts'
import { faultOf, type Logger } from '../../platform/log/index.ts'
import { startJobs } from '../../platform/jobs/index.ts'
import { workAs } from '../../platform/work/index.ts'
import { ANONYMOUS } from '../../records/accesso/index.ts'
import { loadAssets } from '../design/index.ts'
import type { Menu } from '../door/menu.ts'
import type { Handler } from '../door/page.ts'
import { addHealth } from '../door/health.ts'
import { limitAll, limitWrites, readAddress } from '../door/limits.ts'
import { mountHouse } from '../door/mount.ts'
import type { Env } from '../door/visit.ts'
import { readConfig } from '../../platform/config/index.ts'
import { frames } from '../siul/frame.ts'
import { listCentri, seedTerritorio } from '../../records/centro/index.ts'
import { seedAbilita } from '../../records/abilita/index.ts'
import type { Installation } from './installation.ts'
import { houseJobs } from './house.job.ts'
import { listen } from './serve.ts'
import { seedFirstRun, type LoadDemo } from './first-run.ts'

interface Serving {
  menus: readonly Menu[]
  root: string
  version: string
  log: Logger
  logIn: Handler
  resume: Handler
  loadDemo: LoadDemo
  opening(more: { say: (line: string) => void; onError: (error: Error) => void }): Promise<Installation>
}

const WRITES_PER_MINUTE = 3000
const LOGINS_PER_MINUTE = 30
/** Many telephones share an address; whoever opens more short addresses than this is guessing. */
const SHORT_PER_MINUTE = 120

/** `siul serve`: the two applications, until Ctrl-C. */
export function addServe(program: Program, serving: Serving): void {
  program.command('serve').action(async () => {
    const { menus, root, version, log } = serving
    const config = readConfig(process.env, process.cwd())
    const say = (line: string) => void process.stdout.write(`${line}\n`)
    say('Apro il database…')
    const installation = await serving.opening({
      say,
      onError: (error) => log.warn({ fault: faultOf(error) }, 'connection lost'),
    })
    await seedTerritorio(installation.ownerUrl)
    await seedAbilita(installation.ownerUrl)
    const accounts = await seedFirstRun(installation, { config, say, loadDemo: serving.loadDemo })
    loadAssets(join(root, 'dist/assets'))
    const centres = await workAs(installation, ANONYMOUS, listCentri)
    const duties = [
      ...houseJobs(installation, log),
      ...menus.flatMap(({ jobs }) => jobs?.(installation) ?? []),
    ]
    const jobs = await startJobs(installation.jobsUrl, duties, (error) =>
      log.warn({ fault: faultOf(error) }, 'job'),
    )
    const app = mountHouse({
      engine: installation,
      menus,
      frames: frames(menus, new Map(centres.map(({ code, name }) => [code, name])), config.demo),
      logIn: serving.logIn,
      resume: serving.resume,
      version,
      log: (error, correlation) => log.error({ correlation, fault: faultOf(error) }, 'fault'),
      before: (house) =>
        addGround(house, {
          root,
          health: {
            engine: installation,
            version,
            jobs: () => jobs.isRunning(),
            metricsToken: config.metricsToken,
            addressOf: readAddress(config.behindProxy),
          },
        }),
    })
    outliveTheDatabase(log)
    const web = await listen(app.fetch, config)
    say(`\n  Lavoro per te  ${web.url}/\n  SIUL           ${web.url}/siul\n${accounts}`)
    await stopAsked()
    say('Chiudo…')
    await web.close()
    await jobs.stop()
  })
}

/** What lies under the rooms: health, limits, assets. */
function addGround(app: Hono<Env>, ground: { root: string; health: Parameters<typeof addHealth>[1] }): void {
  const { addressOf } = ground.health
  addHealth(app, ground.health)
  app.use(limitWrites(WRITES_PER_MINUTE, addressOf))
  app.use('/s/*', limitAll(SHORT_PER_MINUTE, addressOf))
  app.use('/presenza/*', limitAll(SHORT_PER_MINUTE, addressOf))
  app.use('/api/v1/brevi/*', limitAll(SHORT_PER_MINUTE, addressOf))
  app.use('/siul/accesso', limitWrites(LOGINS_PER_MINUTE, addressOf))
  app.use('/api/v1/sessioni', limitWrites(LOGINS_PER_MINUTE, addressOf))
  app.use('/api/v1/token', limitWrites(LOGINS_PER_MINUTE, addressOf))
  app.use(
    '/assets/*',
    serveStatic({
      root: join(ground.root, 'dist'),
      precompressed: true,
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  )
}

/** A connection that breaks where nobody waits for it must not end the program; any other stray fault does. */
function outliveTheDatabase(log: Logger): void {
  const judge = (error: unknown) => {
    log.error({ fault: faultOf(error) }, 'stray')
    if (!isDatabaseAway(error)) process.exit(1)
  }
  process.on('uncaughtException', judge)
  process.on('unhandledRejection', judge)
}

function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.on('SIGINT', () => resolve())
    process.on('SIGTERM', () => resolve())
  })
}
