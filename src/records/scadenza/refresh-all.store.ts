import { sql, type RawBuilder } from 'kysely'
import { workAs, type Engine, type Work } from '../../platform/work/index.ts'
import { SYSTEM } from '../accesso/index.ts'
import { holdFreePersone } from '../stato/index.ts'
import { keepScadenze, reckonScadenze, refreshScadenze } from './scadenza.store.ts'

/** People in one transaction: each is a lock of the server, which has some thousands, and whoever needs one of them waits. */
const BATCH = 500
/** Batches at once: while the server reads the people of one, this process judges those of the other. */
const LANES = 2

export interface Refreshed {
  /** How many people were judged. */
  people: number
  /** How many rows were written or removed. */
  changed: number
}

interface Options {
  /** People in one transaction. */
  batch?: number
  /** How many people are judged so far, of how many. */
  onProgress?: (done: number, people: number) => void
}

/**
 * Reckons the duties towards everybody again, as `refreshScadenze` does for one person: after the region changed a
 * number, and every night for what time alone changes. As the program, in many small transactions, while people work:
 * who is being changed by somebody is left for later and judged alone. What was interrupted keeps what it wrote; begun
 * again, it writes the rest. In the end it adds up what each centre has to do (`scadenza_conto`).
 */
export async function refreshAllScadenze(
  engine: Engine,
  { batch = BATCH, onProgress }: Options = {},
): Promise<Refreshed> {
  const total = onProgress ? await workAs(engine, SYSTEM, countConcerned) : 0
  const done: Refreshed = { people: 0, changed: 0 }
  const pages = listConcerned(engine, batch)
  const lane = async () => {
    for await (const people of pages) {
      const changed = await refreshSome(engine, people)
      done.changed += changed
      done.people += people.length
      onProgress?.(done.people, total)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  await workAs(engine, SYSTEM, (work) => sql`select scadenza_conto_fold()`.execute(work.tx))
  return done
}

async function refreshSome(engine: Engine, people: readonly string[]): Promise<number> {
  const asProgram = <T>(run: (work: Work) => Promise<T>) =>
    workAs(engine, SYSTEM, async (work) => {
      await keepScadenze(work)
      return run(work)
    })
  const { free, changed } = await asProgram(async (work) => {
    const held = await holdFreePersone(work, people)
    return { free: new Set(held), changed: await reckonScadenze(work, held) }
  })
  let more = 0
  for (const id of people) if (!free.has(id)) more += await asProgram((work) => refreshScadenze(work, id))
  return changed + more
}

/** Who may have duties, or has some that may no longer be: the rest of the people are not even read. */
const CONCERNED = [sql`did where closed_on is null`, sql`sostegno where true`, sql`scadenza where true`]

/** Their ids after one, each once and in order; so many at most. */
function idsAfter(last: string, limit: number): RawBuilder<{ id: string }> {
  const each = CONCERNED.map(
    (rows) =>
      sql`(select distinct persona_id as id from ${rows} and persona_id > ${last}::uuid order by id limit ${limit})`,
  )
  return sql`${sql.join(each, sql` union `)} order by id limit ${limit}`
}

async function countConcerned(work: Work): Promise<number> {
  const each = CONCERNED.map((rows) => sql`select persona_id from ${rows}`)
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from (${sql.join(each, sql` union `)}) c`.execute(work.tx)
  return rows[0]?.n ?? 0
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

/** A page of them after the other; several may ask for the next page at once. */
async function* listConcerned(engine: Engine, batch: number): AsyncGenerator<string[]> {
  for (let last = NOBODY; ;) {
    const from = last
    const { rows } = await workAs(engine, SYSTEM, (work) => idsAfter(from, batch).execute(work.tx))
    const ids = rows.map(({ id }) => id)
    const end = ids.at(-1)
    if (end === undefined) return
    last = end
    yield ids
  }
}
