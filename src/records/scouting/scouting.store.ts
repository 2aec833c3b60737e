import { sql, type RawBuilder } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { PlainDate } from '../../standard/index.ts'
import { MOST_STOPS, type Lista, type Target, type Visita } from './scouting.ts'

/** Keeps the questions of a target list under a name, instead of those the actor had under it. Gives its id. */
export async function saveLista(
  work: Work,
  { name, asked, centro }: { name: string; asked: Target; centro: string },
): Promise<string> {
  const accountId = work.actor.id ?? ''
  await work.tx
    .deleteFrom('listaScouting')
    .where('accountId', '=', accountId)
    .where('name', '=', name)
    .execute()
  const { id } = await work.tx
    .insertInto('listaScouting')
    .values({ name, asked: JSON.stringify(asked), accountId, centroCode: centro, createdAt: work.now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The lists of the actor and of her centre. */
export async function listListe(work: Work): Promise<Lista[]> {
  const { rows } = await sql<Lista>`
    select l.id, l.name, l.asked, l.account_id, a.display_name as by
    from lista_scouting l join account a on a.id = l.account_id
    order by l.account_id <> ${work.actor.id}, lower(l.name)`.execute(work.tx)
  return rows
}

/** Throws a list of the actor away; false where she has none such. */
export async function removeLista(work: Work, id: string): Promise<boolean> {
  const gone = await work.tx
    .deleteFrom('listaScouting')
    .where('id', '=', id)
    .where('accountId', '=', work.actor.id ?? '')
    .executeTakeFirst()
  return gone.numDeletedRows > 0n
}

/**
 * Adds stops to the round of a colleague on a day, after those there are; a company already in it stays where it is.
 * Refused `scouting.giro-pieno` beyond `MOST_STOPS`. Gives how many were added.
 */
export async function addStops(
  work: Work,
  { aziende, day, accountId }: { aziende: readonly string[]; day: PlainDate; accountId: string },
): Promise<Outcome<number>> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`giro ${accountId} ${day}`}, 0))`.execute(work.tx)
  const round = await listGiro(work, { accountId, day })
  const wanted = [...new Set(aziende)].filter((id) => !round.some(({ aziendaId }) => aziendaId === id))
  if (round.length + wanted.length > MOST_STOPS)
    return refused('scouting.giro-pieno', { most: MOST_STOPS, left: Math.max(0, MOST_STOPS - round.length) })
  const after = Math.max(0, ...round.map(({ place }) => place))
  if (wanted.length > 0)
    await work.tx
      .insertInto('visita')
      .values(wanted.map((aziendaId, at) => ({ aziendaId, accountId, day, place: after + at + 1 })))
      .execute()
  return done(wanted.length)
}

/** The stops of a round, in order. */
export const listGiro = (
  work: Work,
  { accountId, day }: { accountId: string; day: PlainDate },
): Promise<Visita[]> => read(work, sql`v.account_id = ${accountId} and v.day = ${day}`)

/** The visits still to make at a company. */
export const listVisiteA = (work: Work, aziendaId: string): Promise<Visita[]> =>
  read(work, sql`v.azienda_id = ${aziendaId} and v.contatto_id is null and v.day >= ${work.today}::date`)

/** The days on which the actor has stops to make, from today on. */
export async function listGiri(work: Work): Promise<{ day: PlainDate; stops: number }[]> {
  const { rows } = await sql<{ day: PlainDate; stops: number }>`
    select day, count(*) as stops from visita where account_id = ${work.actor.id} and cancelled_at is null
      and contatto_id is null and day >= ${work.today}::date group by day order by day`.execute(work.tx)
  return rows
}

/** A stop, held until the end of the transaction; undefined where there is none or it was called off. */
export async function holdVisita(work: Work, id: string): Promise<Visita | undefined> {
  await sql`select from visita where id = ${id} for update`.execute(work.tx)
  const [visita] = await read(work, sql`v.id = ${id}`)
  return visita
}

/** The visit was made: its stop knows the contact it became. */
export async function markVisited(work: Work, id: string, contattoId: string): Promise<void> {
  await work.tx.updateTable('visita').set({ contattoId }).where('id', '=', id).execute()
}

/** Takes a stop that is still to make out of its round; false where there is none. */
export async function cancelVisita(work: Work, id: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('visita')
    .set({ cancelledAt: work.now })
    .where('id', '=', id)
    .where('contattoId', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

async function read(work: Work, where: RawBuilder<unknown>): Promise<Visita[]> {
  const { rows } = await sql<Visita>`
    select v.id, v.azienda_id, a.name as azienda, v.day, v.place, v.account_id, s.where, r.name as referente,
      coalesce(r.phone, a.phone) as phone, c.at as done_at
    from visita v join azienda a on a.id = v.azienda_id left join contatto c on c.id = v.contatto_id
    left join lateral (select concat_ws(', ', d.address, coalesce(k.name, d.place)) as where from azienda_sede d
      left join comune k on k.belfiore = d.comune where d.azienda_id = a.id and d.closed_on is null
      order by d.kind desc, d.id limit 1) s on true
    left join lateral (select f.name, f.phone from azienda_referente f
      where f.azienda_id = a.id and f.removed_on is null order by f.id limit 1) r on true
    where ${where} and v.cancelled_at is null order by v.day, v.place, v.id`.execute(work.tx)
  return rows
}
