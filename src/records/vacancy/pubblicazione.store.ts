import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { CHANNELS, type Channel } from './vacancy.ts'

export type PublicationAct = 'pubblica' | 'aggiorna' | 'ritira'

export interface Pubblicazione {
  id: string
  vacancyId: string
  channel: Channel
  act: PublicationAct
  version: number
  state: 'da-inviare' | 'fatta' | 'errore'
  queuedAt: Date
  doneAt: Date | null
  tries: number
  receipt: string | null
  error: string | null
}

/** Tells every channel, in the transaction at hand. Our own portal reads the vacancy itself: there it is done at once. */
export async function queuePublication(
  work: Work,
  { vacancyId, version, act }: { vacancyId: string; version: number; act: PublicationAct },
): Promise<void> {
  await work.tx
    .insertInto('pubblicazione')
    .values(
      CHANNELS.map((channel) => ({
        vacancyId,
        version,
        act,
        channel,
        queuedAt: work.now,
        state: channel === 'lavoro-per-te' ? 'fatta' : 'da-inviare',
        doneAt: channel === 'lavoro-per-te' ? work.now : null,
      })),
    )
    .execute()
}

/** The last thing told of a vacancy; undefined where it was never published. */
export async function lastTold(work: Work, vacancyId: string): Promise<PublicationAct | undefined> {
  const row = await work.tx
    .selectFrom('pubblicazione')
    .where('vacancyId', '=', vacancyId)
    .orderBy('version', 'desc')
    .orderBy(sql`act = 'ritira'`, 'desc')
    .select('act')
    .limit(1)
    .executeTakeFirst()
  return row?.act as PublicationAct | undefined
}

/** What was told where, latest first. */
export async function listPublications(work: Work, vacancyId: string): Promise<Pubblicazione[]> {
  const rows = await work.tx
    .selectFrom('pubblicazione')
    .where('vacancyId', '=', vacancyId)
    .orderBy('queuedAt', 'desc')
    .orderBy('channel')
    .selectAll()
    .execute()
  return rows as Pubblicazione[]
}

/**
 * The oldest whose turn it is on a channel, locked for whoever sends it; others skip it. What came after it for the same
 * vacancy waits: nothing is withdrawn before it is there.
 */
export async function claimPublication(work: Work, channel: Channel): Promise<Pubblicazione | undefined> {
  const row = await work.tx
    .selectFrom('pubblicazione as p')
    .where('p.channel', '=', channel)
    .where('p.state', '<>', 'fatta')
    .where((eb) => eb.or([eb('p.againAt', 'is', null), eb('p.againAt', '<=', work.now)]))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('pubblicazione as before')
            .whereRef('before.vacancyId', '=', 'p.vacancyId')
            .whereRef('before.channel', '=', 'p.channel')
            .where((other) =>
              other.or([
                other('before.version', '<', other.ref('p.version')),
                other.and([
                  other('before.version', '=', other.ref('p.version')),
                  other('before.queuedAt', '<', other.ref('p.queuedAt')),
                ]),
              ]),
            )
            .where('before.state', '<>', 'fatta')
            .select('before.id'),
        ),
      ),
    )
    .orderBy('p.queuedAt')
    .orderBy('p.version')
    .limit(1)
    .selectAll('p')
    .forUpdate('p')
    .skipLocked()
    .executeTakeFirst()
  return row as Pubblicazione | undefined
}

/** Minutes before a sending that failed is tried again: 1, 2, 4 … up to an hour. */
export const waitOf = (tries: number): number => Math.min(60, 2 ** Math.min(tries, 10))

/** How the sending went; where it failed, it is tried again later by itself. */
export async function settlePublication(
  work: Work,
  { id, tries }: Pick<Pubblicazione, 'id' | 'tries'>,
  how: { receipt: string } | { error: string },
): Promise<void> {
  const sent = 'receipt' in how
  await work.tx
    .updateTable('pubblicazione')
    .set({
      state: sent ? 'fatta' : 'errore',
      doneAt: sent ? work.now : null,
      receipt: sent ? how.receipt : null,
      error: sent ? null : how.error,
      tries: tries + 1,
      againAt: sent ? null : new Date(work.now.getTime() + waitOf(tries) * 60_000),
    })
    .where('id', '=', id)
    .execute()
}

/** Takes what is over away from where it is published, once: the vacancy itself stays as it is. Gives how many. */
export async function withdrawExpired(work: Work): Promise<number> {
  const last = work.tx
    .selectFrom('pubblicazione')
    .distinctOn('vacancyId')
    .orderBy('vacancyId')
    .orderBy('version', 'desc')
    .orderBy(sql`act = 'ritira'`, 'desc')
    .select(['vacancyId', 'act'])
    .as('last')
  const over = await work.tx
    .selectFrom('vacancy as v')
    .innerJoin(last, 'last.vacancyId', 'v.id')
    .where('v.state', 'not in', ['da-qualificare', 'chiusa'])
    .where('v.expiresOn', '<', work.today)
    .where('last.act', '<>', 'ritira')
    .select(['v.id', 'v.version'])
    .forUpdate('v')
    .execute()
  for (const { id, version } of over) await queuePublication(work, { vacancyId: id, version, act: 'ritira' })
  return over.length
}
