import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'

/** What a person has one of: two schede that both have it keep one, and the other is closed. */
export type DoppioKind = 'did' | 'patto' | 'disponibilita'

/** One of the two. `label` is its number; empty for the availability. */
export interface Doppio {
  id: string
  personaId: string
  label: string
  /** The day it began, `YYYY-MM-DD`. */
  on: string
}
export interface Doppione {
  kind: DoppioKind
  stays: Doppio
  closes: Doppio
}

/**
 * What both schede have open, with which of the two stays: the earlier declaration; the patto that is signed, or the earlier;
 * the availability that was written last.
 */
export async function listDoppioni(work: Work, keptId: string, absorbedId: string): Promise<Doppione[]> {
  const both = [keptId, absorbedId]
  const { rows } = await sql<Doppio & { kind: DoppioKind }>`
    select kind, id, persona_id, label, day as on from (
      select 'did' as kind, id, persona_id, number as label, given_on as day, false as later, extract(epoch from given_at) as at
      from did where closed_on is null
      union all
      select 'patto', id, persona_id, number, opened_on, state <> 'sottoscritto', 0
      from patto where state in ('bozza', 'sottoscritto')
      union all
      select 'disponibilita', id, persona_id, '', (recorded_at at time zone 'Europe/Rome')::date, false, extract(epoch from recorded_at)
      from voce where kind = 'disponibilita' and removed_at is null) d
    where persona_id = any(${both}::uuid[])
    order by later, case when kind = 'disponibilita' then -at end, day, at, id`.execute(work.tx)
  return (['did', 'patto', 'disponibilita'] as const).flatMap((kind) => {
    const [stays, closes] = rows.filter((row) => row.kind === kind)
    return stays && closes ? [{ kind, stays: bare(stays), closes: bare(closes) }] : []
  })
}

const bare = ({ id, personaId, label, on }: Doppio): Doppio => ({ id, personaId, label, on })

/** Whether one of the two has a text before her, to sign. */
export async function isSigning(work: Work, personaIds: readonly string[]): Promise<boolean> {
  const row = await work.tx
    .selectFrom('pattoVersione')
    .where('personaId', 'in', personaIds)
    .where('state', '=', 'alla-firma')
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** A row closed by a union: its table and id, and of a patto what it was, to open it again. */
export interface Closed {
  table: 'did' | 'patto' | 'voce'
  id: string
  state: string | null
}

/** Closes what would be double. */
export async function closeDoppione(work: Work, { kind, closes: { id } }: Doppione): Promise<Closed> {
  if (kind === 'did') {
    const closing = { closedOn: work.today, closedReason: 'unione', closedBy: work.actor.id }
    await work.tx.updateTable('did').set(closing).where('id', '=', id).execute()
    return { table: 'did', id, state: null }
  }
  if (kind === 'disponibilita') {
    const removing = { removedAt: work.now, removedBy: work.actor.id }
    await work.tx.updateTable('voce').set(removing).where('id', '=', id).execute()
    return { table: 'voce', id, state: null }
  }
  const patto = work.tx.selectFrom('patto').where('id', '=', id)
  const { state } = await patto.select('state').executeTakeFirstOrThrow()
  const ended = { state: state === 'sottoscritto' ? 'risolto' : 'decaduto', closedOn: work.today }
  await work.tx.updateTable('patto').set(ended).where('id', '=', id).execute()
  return { table: 'patto', id, state }
}

/** Opens again what a union closed. */
export async function reopen(work: Work, { table, id, state }: Closed): Promise<void> {
  if (table === 'did')
    await work.tx
      .updateTable('did')
      .set({ closedOn: null, closedReason: null, closedBy: null })
      .where('id', '=', id)
      .execute()
  else if (table === 'voce')
    await work.tx.updateTable('voce').set({ removedAt: null, removedBy: null }).where('id', '=', id).execute()
  else
    await work.tx
      .updateTable('patto')
      .set({ state: state ?? 'sottoscritto', closedOn: null })
      .where('id', '=', id)
      .execute()
}
