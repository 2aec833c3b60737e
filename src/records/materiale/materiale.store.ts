import { sql } from 'kysely'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { LeafletLanguage, Materiale, Theme } from './materiale.ts'

export interface NewMateriale {
  title: string
  language: LeafletLanguage
  theme: Theme
  service: string
  copies: number
  lowAt: number
}

/** The leaflets of the actor's centre, by theme, with how many were given since the first day of the year. */
export async function listMateriali(work: Work): Promise<Materiale[]> {
  const { rows } = await sql<Materiale>`
    select m.id, m.title, m.language, m.theme, m.service_code as service, m.copies, m.low_at,
      coalesce(-(select sum(v.copies) from materiale_movimento v where v.materiale_id = m.id and v.copies < 0
        and v.at >= date_trunc('year', ${work.now}::timestamptz at time zone 'Europe/Rome') at time zone 'Europe/Rome'), 0)::integer as given
    from materiale m where m.withdrawn_at is null
    order by m.theme, lower(m.title), m.language`.execute(work.tx)
  return rows
}

/** Adds a leaflet to a centre. Refused `materiale.gia-presente`. */
export async function addMateriale(
  work: Work,
  centro: string,
  { service, ...given }: NewMateriale,
): Promise<Outcome<string>> {
  const row = await work.tx
    .insertInto('materiale')
    .values({
      ...given,
      serviceCode: service,
      centroCode: centro,
      createdAt: work.now,
      createdBy: work.actor.id ?? '',
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? done(row.id) : refused('materiale.gia-presente')
}

export interface Given {
  materialeId: string
  /** More than none. */
  copies: number
  personaId: string | null
  /** The number it was given to, so that it belongs to that visit. */
  turnoId: string | null
}

/** Gives copies out; never more than there are. Refused `materiale.non-trovato`, `materiale.esaurito`. */
export async function giveMateriale(work: Work, given: Given): Promise<Outcome<{ left: number }>> {
  const { materialeId, copies, ...to } = given
  const held = await hold(work, materialeId)
  if (!held) return refused('materiale.non-trovato')
  if (held.copies < copies) return refused('materiale.esaurito', { copies: held.copies })
  return done({ left: await move(work, held, { copies: -copies, ...to }) })
}

/** Writes copies that came in. Refused `materiale.non-trovato`. */
export async function restockMateriale(
  work: Work,
  { materialeId, copies }: { materialeId: string; copies: number },
): Promise<Outcome<{ left: number }>> {
  const held = await hold(work, materialeId)
  if (!held) return refused('materiale.non-trovato')
  return done({ left: await move(work, held, { copies, personaId: null, turnoId: null }) })
}

/** Takes a leaflet off the list; what was given stays counted. Refused `materiale.non-trovato`. */
export async function withdrawMateriale(work: Work, materialeId: string): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('materiale')
    .set({ withdrawnAt: work.now })
    .where('id', '=', materialeId)
    .where('withdrawnAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('materiale.non-trovato')
}

/** Whether the person with this number was given something to read. */
export async function wasGivenMateriale(work: Work, turnoId: string): Promise<boolean> {
  const row = await work.tx
    .selectFrom('materialeMovimento')
    .where('turnoId', '=', turnoId)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

interface Held {
  id: string
  copies: number
}

const hold = (work: Work, materialeId: string): Promise<Held | undefined> =>
  work.tx
    .selectFrom('materiale')
    .where('id', '=', materialeId)
    .where('withdrawnAt', 'is', null)
    .select(['id', 'copies'])
    .forUpdate()
    .executeTakeFirst()

async function move(
  work: Work,
  { id, copies }: Held,
  movement: { copies: number; personaId: string | null; turnoId: string | null },
): Promise<number> {
  const left = copies + movement.copies
  await work.tx.updateTable('materiale').set({ copies: left }).where('id', '=', id).execute()
  await work.tx
    .insertInto('materialeMovimento')
    .values({ materialeId: id, ...movement, at: work.now, by: work.actor.id ?? '' })
    .execute()
  return left
}
