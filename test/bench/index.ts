// npm run bench [-- --people N]: measures taken in one run, as ratios. The database is made once and kept.
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadDemo } from '../../src/across/demo/index.ts'
import { romeDayOf } from '../../src/platform/clock/index.ts'
import { readConfig } from '../../src/platform/config/index.ts'
import { openInstallation, type Installation } from '../../src/surfaces/cli/installation.ts'
import { measureAgenda } from './agenda.ts'
import { measureComunicazioni } from './comunicazioni.ts'
import { measureDeadlines } from './deadlines.ts'
import { measureIncrocio } from './incrocio.ts'
import { measureLavoro } from './lavoro.ts'
import { measureRecords, samplePeople } from './records.ts'
import { say, table } from './table.ts'
import { measureWeb } from './web.ts'

const PEOPLE = 100_000
const SAMPLED = 150

// This file runs from `dist/`.
const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dataDir = join(root, '.siul-bench')
const { values } = parseArgs({ options: { people: { type: 'string', default: String(PEOPLE) } } })
const tell = (line: string) => void process.stderr.write(`${line}\n`)

function open(): Promise<Installation> {
  const config = readConfig({ SIUL_DATA: dataDir, SIUL_DEMO: '1' }, root)
  return openInstallation({ config, root, say: tell })
}

async function within<T>(run: (installation: Installation) => Promise<T>): Promise<T> {
  const installation = await open()
  try {
    return await run(installation)
  } finally {
    await installation.close()
  }
}

const { people: count } = await within(({ ownerUrl, clock }) =>
  loadDemo({
    ownerUrl,
    today: romeDayOf(clock.now()),
    people: Number(values.people),
    onProgress: (done, wanted) => {
      if (done % 5_000 === 0) tell(`Preparo le persone: ${say(done)} di ${say(wanted)}`)
    },
  }),
)
tell('Misuro il database…')
const { people, rows } = await within(async (installation) => {
  const sampled = await samplePeople(installation, SAMPLED)
  const arrivals = await measureComunicazioni(
    installation,
    sampled.map(({ codiceFiscale }) => codiceFiscale),
  )
  const records = await measureRecords(installation, sampled)
  const agenda = await measureAgenda(installation, sampled)
  const crossing = await measureIncrocio(installation, { root, people: sampled, tell })
  return {
    people: sampled,
    rows: [
      ...arrivals,
      ...records,
      ...agenda,
      ...crossing,
      ...(await measureLavoro(installation)),
      ...(await measureDeadlines(installation, sampled)),
    ],
  }
})
tell('Misuro il programma…')
const pages = await measureWeb(root, { dataDir, people })

process.stdout.write(
  `\n${say(count)} persone · Node ${process.version} · ${availableParallelism()} processori\n\n${table([...rows, ...pages])}\n`,
)
