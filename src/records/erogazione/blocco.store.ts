import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'

export type BlockState = 'in-corso' | 'fatto' | 'dopo'
type Data = Record<string, unknown>

/** What somebody else wrote over the same version, kept beside. */
export interface Rival {
  data: Data
  by: string
  byId: string
  at: string
  settled: boolean
}

/** A part of a conversation as last saved. */
export interface Blocco {
  block: string
  state: BlockState
  data: Data
  version: number
  savedAt: Date
  savedBy: string | null
  savedByName: string | null
  rivals: readonly Rival[]
}

/** The parts of a delivery saved so far. */
export async function listBlocks(work: Work, prestazioneId: string): Promise<Blocco[]> {
  const rows = await work.tx
    .selectFrom('blocco as b')
    .leftJoin('account as a', 'a.id', 'b.savedBy')
    .where('b.prestazioneId', '=', prestazioneId)
    .selectAll('b')
    .select('a.displayName as savedByName')
    .execute()
  return rows as unknown as Blocco[]
}

export interface BlockToSave {
  prestazioneId: string
  block: string
  data: Data
  /** Left out: as it stands. */
  state?: BlockState | undefined
  /** The version it was written over; 0 where there was none. */
  version: number
}

/** What the server answers to a save. */
export interface Saved {
  version: number
  savedAt: Date
}

/** Saves a part over the version it was written on; refuses with `erogazione.blocco-cambiato` where it is no longer that. */
export async function saveBlock(work: Work, given: BlockToSave): Promise<Outcome<Saved>> {
  const { prestazioneId, block, version, state } = given
  const values = {
    data: JSON.stringify(given.data),
    savedAt: work.now,
    savedBy: work.actor.id,
    ...(state && { state }),
  }
  const row =
    version === 0
      ? await work.tx
          .insertInto('blocco')
          .values({ prestazioneId, block, state: 'in-corso', ...values })
          .onConflict((on) => on.columns(['prestazioneId', 'block']).doNothing())
          .returning(['version', 'savedAt'])
          .executeTakeFirst()
      : await work.tx
          .updateTable('blocco')
          .set({ ...values, version: version + 1 })
          .where('prestazioneId', '=', prestazioneId)
          .where('block', '=', block)
          .where('version', '=', version)
          .returning(['version', 'savedAt'])
          .executeTakeFirst()
  return row ? done(row) : refused('erogazione.blocco-cambiato')
}

/** Keeps what lost the race beside what is there, until somebody chooses. One a person: the last word of each. */
export async function keepRival(work: Work, given: BlockToSave): Promise<void> {
  const row = await lockBlock(work, given)
  if (!row) return
  const { data } = given
  const byId = work.actor.id ?? ''
  const rival: Rival = { data, by: work.actor.name, byId, at: work.now.toISOString(), settled: false }
  const others = rivalsOf(row).filter((each) => each.settled || each.byId !== byId)
  await writeRivals(work, given, [...others, rival])
}

/** Ends a comparison: what was kept beside stays in the history of the part. `rival` puts it in place of what is there. */
export async function settleRival(
  work: Work,
  given: { prestazioneId: string; block: string; keep: 'current' | 'rival' },
): Promise<Outcome<void>> {
  const row = await lockBlock(work, given)
  const open = row && rivalsOf(row).findLast(({ settled }) => !settled)
  if (!row || !open) return done(undefined)
  const replaced: Rival = {
    data: row.data as Data,
    by: row.savedByName ?? '',
    byId: row.savedBy ?? '',
    at: row.savedAt.toISOString(),
    settled: true,
  }
  const settled = rivalsOf(row).map((each) => ({ ...each, settled: true }))
  await writeRivals(work, given, given.keep === 'rival' ? [...settled, replaced] : settled)
  if (given.keep === 'current') return done(undefined)
  const { prestazioneId, block } = given
  const saved = await saveBlock(work, { prestazioneId, block, data: open.data, version: row.version })
  return saved.ok ? done(undefined) : saved
}

type Where = { prestazioneId: string; block: string }

function lockBlock(work: Work, { prestazioneId, block }: Where) {
  return work.tx
    .selectFrom('blocco as b')
    .leftJoin('account as a', 'a.id', 'b.savedBy')
    .where('b.prestazioneId', '=', prestazioneId)
    .where('b.block', '=', block)
    .selectAll('b')
    .select('a.displayName as savedByName')
    .forUpdate('b')
    .executeTakeFirst()
}

const rivalsOf = (row: { rivals: unknown }): Rival[] => row.rivals as Rival[]

async function writeRivals(work: Work, { prestazioneId, block }: Where, rivals: Rival[]): Promise<void> {
  await work.tx
    .updateTable('blocco')
    .set({ rivals: sql`${JSON.stringify(rivals)}::jsonb` })
    .where('prestazioneId', '=', prestazioneId)
    .where('block', '=', block)
    .execute()
}
