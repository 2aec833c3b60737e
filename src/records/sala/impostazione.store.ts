import { sql } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import { occupySala, occupySalaRiservata, type Sala } from './sala.store.ts'

export type NewSala = Pick<Sala, 'name' | 'seats' | 'riservata' | 'individuale' | 'gruppo'>

/** Adds a room to the actor's centre. Gives its id. Refused `sala.nome-usato`. */
export async function addSala(work: Work, centroCode: string, sala: NewSala): Promise<Outcome<string>> {
  try {
    const { id } = await work.tx
      .insertInto('sala')
      .values({ ...sala, centroCode })
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(id)
  } catch (error) {
    if (violatedConstraint(error) !== 'sala_centro_code_name_key') throw error
    return refused('sala.nome-usato')
  }
}

/** Takes a room out of use, or back into it: what is booked in it stays. False where it is not of the actor's centre. */
export async function setSalaActive(work: Work, salaId: string, active: boolean): Promise<boolean> {
  const row = await work.tx
    .updateTable('sala')
    .set({ active })
    .where('id', '=', salaId)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Days a room is closed. */
export interface Chiusura {
  id: string
  salaId: string
  name: string
  from: Date
  until: Date
}

/** The closings of the rooms of a centre that have not ended. */
export async function listChiusure(work: Work, centroCode: string): Promise<Chiusura[]> {
  const { rows } = await sql<Chiusura>`
    select o.by_id as id, s.id as sala_id, s.name, lower(o.period) as "from", upper(o.period) as "until"
    from sala_occupata o join sala s on s.id = o.sala_id
    where o.by_kind = 'chiusura' and s.centro_code = ${centroCode} and upper(o.period) > ${work.now}
    order by lower(o.period), s.name`.execute(work.tx)
  return rows
}

/**
 * Closes a room for some time. The interviews in it get another private room, or none: how many of the two it gives.
 * Refused `sala.occupata` where a group or another closing is in it, `sala.non-trovata`.
 */
export async function closeSala(
  work: Work,
  { salaId, from, until }: { salaId: string; from: Date; until: Date },
): Promise<Outcome<{ moved: number; without: number }>> {
  const sala = await work.tx
    .selectFrom('sala')
    .where('id', '=', salaId)
    .where('centroCode', '=', work.actor.centro)
    .select('centroCode as centro')
    .executeTakeFirst()
  if (!sala) return refused('sala.non-trovata')
  const { rows } = await sql<{ id: string; from: Date; until: Date }>`
    delete from sala_occupata where sala_id = ${salaId} and by_kind = 'appuntamento'
      and period && tstzrange(${from}, ${until})
    returning by_id as id, lower(period) as "from", upper(period) as "until"`.execute(work.tx)
  const { rows: made } = await sql<{ id: string }>`select new_id() as id`.execute(work.tx)
  const closed = await occupySala(work, { salaId, from, until, kind: 'chiusura', id: made[0]?.id ?? '' })
  if (!closed.ok) return closed
  let moved = 0
  for (const each of rows) if (await occupySalaRiservata(work, { centro: sala.centro, ...each })) moved++
  return done({ moved, without: rows.length - moved })
}

/** Opens a closed room again; false where nothing of the actor's centre was closed under that id. */
export async function reopenSala(work: Work, chiusuraId: string): Promise<boolean> {
  const { rows } = await sql`
    delete from sala_occupata o using sala s
    where s.id = o.sala_id and s.centro_code = ${work.actor.centro} and o.by_kind = 'chiusura' and o.by_id = ${chiusuraId}
    returning o.by_id`.execute(work.tx)
  return rows.length > 0
}

/** Every room of a centre, those out of use too. */
export async function listTutteLeSale(work: Work, centroCode: string): Promise<Sala[]> {
  return work.tx
    .selectFrom('sala')
    .where('centroCode', '=', centroCode)
    .orderBy('active', 'desc')
    .orderBy('name')
    .select(['id', 'centroCode as centro', 'name', 'seats', 'riservata', 'individuale', 'gruppo', 'active'])
    .execute()
}
