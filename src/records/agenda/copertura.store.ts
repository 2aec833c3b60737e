import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Away } from './slots.ts'

/** The appointments of somebody absent, moved together. */
export interface Copertura extends Away {
  id: string
  operatorName: string
  assenzaId: string | null
  at: Date
  undoneAt: Date | null
  /** How many of the moved ones are still to be held. */
  open: number
}

/** Two coverings at a centre wait for each other: each looks for places the other could take. */
export async function holdCoperture(work: Work, centro: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`copertura ${centro}`}, 0))`.execute(work.tx)
}

/** Writes that the appointments of somebody absent are moved now. Gives the id. */
export async function writeCopertura(
  work: Work,
  { operatorId, fromOn, untilOn, assenzaId }: Away & { assenzaId: string },
): Promise<string> {
  const { id } = await work.tx
    .insertInto('copertura')
    .values({
      accountId: operatorId,
      fromOn,
      untilOn,
      assenzaId,
      at: work.now,
      by: work.actor.id ?? '',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** A covering of the actor's centre; undefined where there is none. */
export async function findCopertura(work: Work, id: string): Promise<Copertura | undefined> {
  return (await listCoperture(work)).find((each) => each.id === id)
}

/** The coverings of the actor's centre that have not ended, the newest first. */
export async function listCoperture(work: Work): Promise<Copertura[]> {
  const { rows } = await sql<Copertura>`
    select c.id, c.account_id as operator_id, a.display_name as operator_name, c.assenza_id, c.from_on, c.until_on, c.at,
      c.undone_at, (select count(*) from appuntamento p where p.copertura_id = c.id and p.state = 'fissato'
        and p.starts_at > ${work.now}) as open
    from copertura c join account a on a.id = c.account_id
    where a.centro_code = ${work.actor.centro} and c.until_on >= ${work.today}::date
    order by c.at desc, c.id`.execute(work.tx)
  return rows
}

/** Writes that a covering was taken back; false where it was already. */
export async function undoCopertura(work: Work, id: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('copertura')
    .set({ undoneAt: work.now })
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
