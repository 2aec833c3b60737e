import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'

/** What a room may be used for. */
export const SALA_USES = ['individuale', 'gruppo'] as const
export type SalaUse = (typeof SALA_USES)[number]

/** A room of a centre. */
export interface Sala {
  id: string
  centro: string
  name: string
  seats: number
  /** Nobody outside hears: what an individual interview asks for. */
  riservata: boolean
  individuale: boolean
  gruppo: boolean
  active: boolean
}

/** Who is in a room: an appointment, a session of a group, or nobody because it is closed. */
export type SalaKind = 'appuntamento' | 'sessione' | 'chiusura'

export interface Occupation {
  salaId: string
  from: Date
  until: Date
  kind: SalaKind
  /** Of the appointment, of the session, of the closing. */
  id: string
}

/** The rooms of a centre that are in use, those of individual interviews first, then by name. */
export async function listSale(work: Work, centroCode: string): Promise<Sala[]> {
  return work.tx
    .selectFrom('sala')
    .where('centroCode', '=', centroCode)
    .where('active', '=', true)
    .orderBy('individuale', 'desc')
    .orderBy('name')
    .select(['id', 'centroCode as centro', 'name', 'seats', 'riservata', 'individuale', 'gruppo', 'active'])
    .execute()
}

/**
 * The rooms of a centre free for the whole of some time and fit for a use: private ones first, then the smallest that has
 * the seats.
 */
export async function listSaleLibere(
  work: Work,
  wanted: { centro: string; from: Date; until: Date; use: SalaUse; seats?: number },
): Promise<Sala[]> {
  const { rows } = await sql<Sala>`
    select s.id, s.centro_code as centro, s.name, s.seats, s.riservata, s.individuale, s.gruppo, s.active
    from sala s
    where s.centro_code = ${wanted.centro} and s.active and ${sql.ref(`s.${wanted.use}`)} and s.seats >= ${wanted.seats ?? 1}
      and not exists (select from sala_occupata o where o.sala_id = s.id
        and o.period && tstzrange(${wanted.from}, ${wanted.until}))
    order by s.riservata desc, s.gruppo, s.seats, s.name`.execute(work.tx)
  return rows
}

/**
 * Takes a room for some time; what it had before under the same kind and id is given back. Refused `sala.occupata` where
 * somebody is in it or it is closed; the transaction stays usable.
 */
export async function occupySala(work: Work, taken: Occupation): Promise<Outcome<void>> {
  await sql`savepoint sala`.execute(work.tx)
  try {
    await freeSala(work, taken)
    await sql`
      insert into sala_occupata (sala_id, period, by_kind, by_id)
      values (${taken.salaId}, tstzrange(${taken.from}, ${taken.until}), ${taken.kind}, ${taken.id})`.execute(
      work.tx,
    )
    return done(undefined)
  } catch (error) {
    if (violatedConstraint(error) !== 'sala_occupata_free') throw error
    await sql`rollback to savepoint sala`.execute(work.tx)
    return refused('sala.occupata')
  }
}

/** Gives a room back: nothing happens where none was taken. */
export async function freeSala(work: Work, { kind, id }: Pick<Occupation, 'kind' | 'id'>): Promise<void> {
  await work.tx.deleteFrom('salaOccupata').where('byKind', '=', kind).where('byId', '=', id).execute()
}

/**
 * Gives an interview the private room of the centre that suits it, if one is free. Gives its id; undefined where the
 * interview is without a room, which never stops it.
 */
export async function occupySalaRiservata(
  work: Work,
  { centro, id, ...time }: { centro: string; from: Date; until: Date; id: string },
): Promise<string | undefined> {
  for (const sala of await listSaleLibere(work, { centro, ...time, use: 'individuale' })) {
    if (!sala.riservata) continue
    const taken = await occupySala(work, { salaId: sala.id, ...time, kind: 'appuntamento', id })
    if (taken.ok) return sala.id
  }
  return undefined
}
