import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { AppuntamentoState } from './appuntamento.ts'

/** As the secret of an address is kept. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Makes a new secret address for the calendar of the actor; the one before opens nothing any more. Gives the secret, once. */
export async function makeCalendario(work: Work): Promise<string> {
  const secret = randomBytes(32).toString('base64url')
  const made = { secretHash: hashOf(secret), madeAt: work.now }
  await work.tx
    .insertInto('calendario')
    .values({ accountId: work.actor.id ?? '', ...made })
    .onConflict((at) => at.column('accountId').doUpdateSet(made))
    .execute()
  return secret
}

/** Closes the address of the actor's calendar. */
export async function revokeCalendario(work: Work): Promise<void> {
  await work.tx
    .deleteFrom('calendario')
    .where('accountId', '=', work.actor.id ?? '')
    .execute()
}

/** When the address of the actor's calendar was made; undefined where there is none. */
export async function findCalendario(work: Work): Promise<Date | undefined> {
  const row = await work.tx
    .selectFrom('calendario')
    .where('accountId', '=', work.actor.id ?? '')
    .select('madeAt')
    .executeTakeFirst()
  return row?.madeAt
}

/** An appointment as it may be read elsewhere: no name, no reason. */
export interface FeedEntry {
  id: string
  startsAt: Date
  endsAt: Date
  /** «M.S.» */
  initials: string
  state: AppuntamentoState
  version: number
}

/** The appointments behind a secret address; undefined where nobody has it. */
export async function readCalendario(
  work: Work,
  secret: string,
  { from, until }: { from: Date; until: Date },
): Promise<FeedEntry[] | undefined> {
  const { rows } = await sql<FeedEntry & { id: string | null }>`
    select id, starts_at, ends_at, initials, state, version
    from calendario_feed(${hashOf(secret)}, ${from}, ${until})`.execute(work.tx)
  return rows.length === 0 ? undefined : rows.filter(({ id }) => id !== null)
}
