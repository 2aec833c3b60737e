import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Contatto } from './contatto.ts'

export interface NewContatto extends Omit<Contatto, 'id'> {
  aziendaId: string
  /** Made where it was written: the same key is the same contact. */
  key: string
  centro: string
}

/** Holds a key until the end of the transaction, so that the same contact sent twice at once is one. Gives who has it. */
export async function holdContatto(
  work: Work,
  key: string,
): Promise<{ id: string; aziendaId: string; accountId: string } | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`contatto ${key}`}, 0))`.execute(work.tx)
  return work.tx
    .selectFrom('contatto')
    .where('key', '=', key)
    .select(['id', 'aziendaId', 'accountId'])
    .executeTakeFirst()
}

/** Writes a contact of the actor. Gives its id. */
export async function writeContatto(
  work: Work,
  { activities, centro, ...contatto }: NewContatto,
): Promise<string> {
  const { id } = await work.tx
    .insertInto('contatto')
    .values({
      ...contatto,
      activities: [...activities],
      centroCode: centro,
      accountId: work.actor.id ?? '',
      recordedAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
