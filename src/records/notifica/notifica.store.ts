import { sql, type RawBuilder } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import { addDays, plainDate, type PlainDate } from '../../standard/index.ts'
import { NOTIFICA_DAYS, type Notifica, type NotificaKind } from './notifica.ts'

/** The first instant that is looked back on. */
const since = ({ today }: Work): RawBuilder<Date> =>
  sql<Date>`${addDays(plainDate(today), 1 - NOTIFICA_DAYS)}::timestamp at time zone 'Europe/Rome'`

/** What concerns whoever asks, the latest first: at most `limit`. */
export async function listNotifiche(work: Work, limit: number): Promise<Notifica[]> {
  const { rows } = await sql<Notifica>`
    with f as materialized (
      select * from notifiche(${since(work)}) order by at desc, kind, source limit ${limit})
    select f.kind, f.source, f.at, f.detail, f.n, f.is_read, f.persona_id, p.surname, p.name, f.azienda_id, z.name as azienda,
      f.target_id, coalesce(g.title, v.title) as title, coalesce(a.starts_at, g.starts_at) as starts_at, c.display_name as by
    from f left join persona p on p.id = f.persona_id left join azienda z on z.id = f.azienda_id
    left join account c on c.id = f.by_id left join appuntamento a on a.id = f.target_id
    left join gruppo g on g.id = f.target_id left join vacancy v on v.id = f.target_id
    order by f.at desc, f.kind, f.source`.execute(work.tx)
  return rows
}

/** How many of them she has not read. */
export async function countNotifiche(work: Work): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from notifiche(${since(work)}) where not is_read`.execute(work.tx)
  return rows[0]?.n ?? 0
}

/** Which ones: all until an instant, those of a kind, those of a civil day in Italy, one. */
export interface Which {
  upTo: Date
  kind?: NotificaKind | undefined
  on?: PlainDate | undefined
  source?: string | undefined
}

/** Writes that she has read them. What happens after `upTo`, also to the same fact, stays to be read. Gives how many. */
export async function readNotifiche(work: Work, { upTo, kind, on, source }: Which): Promise<number> {
  await sql`delete from notifica_letta where account_id = ${work.actor.id} and at < ${since(work)}`.execute(
    work.tx,
  )
  const { numAffectedRows } = await sql`
    insert into notifica_letta (account_id, kind, source, at)
    select ${work.actor.id}, kind, source, at from notifiche(${since(work)})
    where not is_read and at <= ${upTo}
      and ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
      and ${source === undefined ? sql`true` : sql`source = ${source}`}
      and ${on === undefined ? sql`true` : sql`(at at time zone 'Europe/Rome')::date = ${on}`}
    order by kind, source
    on conflict (account_id, kind, source) do update set at = greatest(notifica_letta.at, excluded.at)`.execute(
    work.tx,
  )
  return Number(numAffectedRows ?? 0n)
}

/** The kinds she is not told of. */
export async function listMuted(work: Work): Promise<NotificaKind[]> {
  const rows = await work.tx
    .selectFrom('notificaMuta')
    .where('accountId', '=', work.actor.id)
    .select('kind')
    .execute()
  return rows.map(({ kind }) => kind as NotificaKind)
}

/** From now on she is not told of a kind, or is again; said twice it is said once. */
export async function setMuted(work: Work, kind: NotificaKind, muted: boolean): Promise<void> {
  const accountId = work.actor.id ?? ''
  if (muted)
    await work.tx
      .insertInto('notificaMuta')
      .values({ accountId, kind })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await work.tx
      .deleteFrom('notificaMuta')
      .where('accountId', '=', accountId)
      .where('kind', '=', kind)
      .execute()
}
