import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { refreshAllRaccomandazioni } from '../../src/across/incrocio/raccomandazioni.ts'
import { openDatabase } from '../../src/platform/db/connection.ts'
import { copyRows, type CopyRow } from '../../src/platform/db/copy.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { workAs, type Engine, type Work } from '../../src/platform/work/index.ts'
import { SYSTEM } from '../../src/records/accesso/index.ts'
import {
  countEach,
  searchCandidati,
  type Candidato,
  type Found,
  type Ricercato,
} from '../../src/records/candidato/index.ts'
import { inventCandidato, inventRicercato } from '../builders/candidati.ts'
import { elapsed, sampleOf, timed } from './measure.ts'
import { actorNamed, type Person } from './records.ts'
import { say, timesRow, type Row } from './table.ts'
import { PackedCandidati } from './typed-scan.ts'

/** A region of a hundred kilometres, and a country of five hundred and fifty. */
const SIZES = [
  { people: 100_000, side: 1_000, aim: false },
  { people: 1_000_000, side: 5_500, aim: true },
]
const VACANCIES = 200
const BEST = 15
/** Each search is done so many times on both sides, and the quickest counts: the machine has other things to do. */
const TIMES = 3
const AT_ONCE = 10_000
const DATABASE = 'siul_bench_incrocio'

/** People and jobs: the fast table beside a scan of the same people in memory, then what keeps it in step. */
export async function measureIncrocio(
  engine: Engine & { ownerUrl: string },
  { root, people, tell }: { root: string; people: readonly Person[]; tell: (line: string) => void },
): Promise<Row[]> {
  const rows: Row[] = []
  for (const size of SIZES) {
    tell(`Preparo ${say(size.people)} candidature inventate…`)
    rows.push(...(await onOwnDatabase(engine.ownerUrl, root, (url) => measureSearch(url, size))))
  }
  return [...rows, ...(await measureInStep(engine, people))]
}

/** On the same server, thrown away at the end. */
async function onOwnDatabase<T>(
  ownerUrl: string,
  root: string,
  run: (url: string) => Promise<T>,
): Promise<T> {
  const url = new URL(ownerUrl)
  url.pathname = `/${DATABASE}`
  await asOwner(ownerUrl, async (owner) => {
    await owner.query(`drop database if exists ${DATABASE} with (force)`)
    await owner.query(`create database ${DATABASE}`)
  })
  try {
    await migrate({ url: url.href, dir: join(root, 'migrations'), log: () => undefined })
    return await run(url.href)
  } finally {
    await asOwner(ownerUrl, (owner) => owner.query(`drop database ${DATABASE} with (force)`))
  }
}

async function asOwner<T>(url: string, run: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url })
  await owner.connect()
  try {
    return await run(owner)
  } finally {
    await owner.end()
  }
}

/** Fills table and memory with the same people, the table as the night leaves it. */
async function fill(
  url: string,
  { people, side }: { people: number; side: number },
): Promise<PackedCandidati> {
  const packed = new PackedCandidati(people)
  await asOwner(url, async (owner) => {
    await owner.query('alter table candidato disable trigger user')
    for (let from = 0; from < people; from += AT_ONCE) {
      const some = Array.from({ length: Math.min(AT_ONCE, people - from) }, (_, index) =>
        inventCandidato(from + index, side),
      )
      for (const row of some) packed.add(row)
      await copyRows(owner, 'candidato', some.map(copied))
    }
    await owner.query('alter table candidato enable trigger user')
    await owner.query('select candidato_reorder()')
    await owner.query('vacuum analyze candidato')
  })
  return packed
}

/** As the table's columns are called. */
function copied({ personaId, professionGroup, freeFrom, ...row }: Candidato): CopyRow {
  const list = (numbers: readonly number[]) => `{${numbers.join(',')}}`
  return {
    ...row,
    persona_id: personaId,
    profession_group: professionGroup,
    free_from: freeFrom,
    professions: list(row.professions),
    months: list(row.months),
    languages: list(row.languages),
    abilita: list(row.abilita),
  }
}

/** Vacancies are where people are: each is put at somebody's door. */
function vacancyAt(index: number, { people, side }: { people: number; side: number }): Ricercato {
  const asked = inventRicercato(index, side)
  const { x, y } = inventCandidato((index * 7_919) % people, side)
  return asked.place ? { ...asked, place: { ...asked.place, x, y } } : asked
}

async function measureSearch(url: string, size: (typeof SIZES)[number]): Promise<Row[]> {
  const packed = await fill(url, size)
  const db = openDatabase(url, { max: 1 })
  const vacancies = Array.from({ length: VACANCIES }, (_, index) => vacancyAt(index, size))
  const took = { scan: [] as number[], search: [] as number[], levers: [] as number[] }
  try {
    await workAs({ db, clock: { now: () => new Date() } }, SYSTEM, async (work) => {
      // The first round warms both sides and compares them; it does not count.
      for (const asked of vacancies) mustAgree(await bySearch(work, asked), packed.search(asked, BEST))
      for (const asked of vacancies) {
        took.scan.push(await quickest(async () => packed.search(asked, BEST)))
        took.search.push(await quickest(() => bySearch(work, asked)))
        took.levers.push(await quickest(() => byLevers(work, asked)))
      }
    })
  } finally {
    await db.destroy()
  }
  return rowsOf(took, size)
}

const bySearch = (work: Work, asked: Ricercato) => searchCandidati(work, asked, { limit: BEST })
const byLevers = (work: Work, asked: Ricercato) =>
  countEach(
    work,
    asked,
    asked.requisiti.map(({ required }, at) => (required ? { without: at } : { require: at })),
  )

async function quickest(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < TIMES; time++) best = Math.min(best, await elapsed(run))
  return best
}

/** Two ways that did not find the same people in the same order would be no comparison. */
function mustAgree(found: Found, scanned: ReturnType<PackedCandidati['search']>): void {
  const told = found.rows.map(({ personaId, total, met }) => [indexOf(personaId), total, met])
  const seen = scanned.best.map(({ at, total, met }) => [at, total, met])
  if (found.total !== scanned.total || JSON.stringify(told) !== JSON.stringify(seen))
    throw new Error(`the table found ${found.total}, the scan ${scanned.total}, or others`)
}

const indexOf = (personaId: string) => Number.parseInt(personaId.slice(-12), 16)

type Took = Record<'scan' | 'search' | 'levers', number[]>

function rowsOf(took: Took, { people, aim }: (typeof SIZES)[number]): Row[] {
  const scan = sampleOf(took.scan)
  const beside = 'scansione in memoria'
  const row = (what: string, times: readonly number[]): Row => {
    const sample = sampleOf(times)
    const [p50, p95] = [sample.p50 / scan.p50, sample.p95 / scan.p95]
    return {
      what: `${what}, ${say(people)} persone`,
      measured: `p50 ${say(sample.p50)} ms · p95 ${say(sample.p95)} ms`,
      ratio: `p50 ${say(p50)} × · p95 ${say(p95)} × ${beside}`,
      aim: aim ? 'p50 ≤ 1 × · p95 ≤ 3 ×' : '',
      ...(aim && { reached: p50 <= 1 && p95 <= 3 }),
    }
  }
  return [
    timesRow(`incrocio: ${beside}, ${say(people)} persone`, scan, { base: scan.p50, beside }),
    row('incrocio: le 15 migliori e quante sono', took.search),
    row('incrocio: effetto di tutte le leve', took.levers),
  ]
}

/** What a change of somebody's scheda costs, and the night. */
async function measureInStep(engine: Engine, people: readonly Person[]): Promise<Row[]> {
  const actor = await actorNamed(engine, 'orientatore')
  const one = await timed(people, () => sql`select 1`.execute(engine.db))
  const change = await timed(people, ({ id }) =>
    workAs(engine, actor, (work) =>
      sql`update voce set data = data where persona_id = ${id} and kind = 'disponibilita' and removed_at is null`.execute(
        work.tx,
      ),
    ),
  )
  const started = performance.now()
  const { vacancies } = await refreshAllRaccomandazioni(engine)
  const took = performance.now() - started
  return [
    timesRow('incrocio: una scheda che cambia, con la tabella in passo', change, {
      base: one.p50,
      beside: 'select 1',
      aim: { of: 'p50', milliseconds: 5 },
    }),
    {
      what: 'incrocio: raccomandazioni della notte, tutte',
      measured: `${say(took / 1_000)} s per ${say(vacancies)} vacancy`,
      ratio: `${say(took / Math.max(1, vacancies) / one.p50)} × select 1 ciascuna`,
      aim: '',
    },
  ]
}
