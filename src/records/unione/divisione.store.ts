import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { pauseScadenze, refreshScadenze } from '../scadenza/index.ts'
import { reopen, type Closed } from './doppio.store.ts'

/** A union that stands, of a kept scheda. */
export interface Unione {
  id: string
  absorbedId: string
  /** The code of the absorbed scheda. */
  codice: string
  at: Date
  by: string | null
}

/** The unions that made a scheda what it is, latest first. */
export async function listUnioni(work: Work, keptId: string): Promise<Unione[]> {
  const rows = await work.tx
    .selectFrom('unione as u')
    .innerJoin('codicePrecedente as c', (on) =>
      on
        .onRef('c.personaId', '=', 'u.keptId')
        .onRef('c.replacedAt', '=', 'u.at')
        .on('c.reason', '=', 'unione'),
    )
    .leftJoin('account as a', 'a.id', 'u.by')
    .where('u.keptId', '=', keptId)
    .where('u.undoneAt', 'is', null)
    .orderBy('u.at', 'desc')
    .select(['u.id', 'u.absorbedId', 'c.codiceFiscale as codice', 'u.at', 'a.displayName as by'])
    .execute()
  return rows
}

/** The tables where something was written since on what would go back; none where the union can be undone. */
export async function listBlocks(work: Work, unioneId: string): Promise<string[]> {
  const { rows } = await sql<{ blocks: string[] }>`select unione_blocks(${unioneId}) as blocks`.execute(
    work.tx,
  )
  return rows[0]?.blocks ?? []
}

/**
 * Undoes a union: every row, datum and closing is again as it was. Refused `accesso.non-trovata`, `unione.gia-divisa`, and
 * `unione.scritta-dopo` with `tables` where something was written since on what would go back.
 */
export async function divideSchede(
  work: Work,
  { unioneId, keptId }: { unioneId: string; keptId: string },
): Promise<Outcome<{ absorbedId: string }>> {
  await pauseScadenze(work)
  await work.tx.selectFrom('persona').where('id', '=', keptId).select('id').forUpdate().execute()
  const unione = await work.tx
    .selectFrom('unione')
    .where('id', '=', unioneId)
    .where('keptId', '=', keptId)
    .select(['absorbedId', 'undoneAt', 'closed'])
    .forUpdate()
    .executeTakeFirst()
  if (!unione) return refused('accesso.non-trovata')
  if (unione.undoneAt) return refused('unione.gia-divisa')
  const tables = await listBlocks(work, unioneId)
  if (tables.length > 0) return refused('unione.scritta-dopo', { tables, what: tables.join(', ') })
  await sql`select unione_move_back(${unioneId})`.execute(work.tx)
  for (const closed of unione.closed as unknown as Closed[]) await reopen(work, closed)
  await work.tx
    .updateTable('unione')
    .set({ undoneAt: work.now, undoneBy: work.actor.id })
    .where('id', '=', unioneId)
    .execute()
  await refreshScadenze(work, keptId)
  await refreshScadenze(work, unione.absorbedId)
  return done({ absorbedId: unione.absorbedId })
}
