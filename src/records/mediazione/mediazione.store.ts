import { sql, type RawBuilder } from 'kysely'
import { violatedConstraint } from '../../platform/db/connection.ts'
import { done, refused, type Outcome, type Work } from '../../platform/work/index.ts'
import type { Mediazione } from './mediazione.ts'

export interface NewMediazione {
  personaId: string
  centro: string
  service: string
  language: string
  startsAt: Date
  endsAt: Date
  /** Null while somebody is still to be found. */
  mediatoreId: string | null
}

/** Books a mediation, or asks for one. Refused `mediazione.occupata`, `mediazione.persona-impegnata`; the transaction stays usable. */
export function writeMediazione(work: Work, given: NewMediazione): Promise<Outcome<string>> {
  const { service, centro, ...rest } = given
  return orRefused(work, async () => {
    const { id } = await work.tx
      .insertInto('mediazione')
      .values({
        ...rest,
        serviceCode: service,
        centroCode: centro,
        state: rest.mediatoreId ? 'fissata' : 'da-trovare',
        createdAt: work.now,
        createdBy: work.actor.id ?? '',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    return done(id)
  })
}

/** Gives a mediation that is to be held to somebody, also in another's place. Refused as above, or `mediazione.non-trovata`. */
export function assignMediazione(work: Work, id: string, mediatoreId: string): Promise<Outcome<void>> {
  return orRefused(work, () => change(work, id, { mediatoreId, state: 'fissata' }))
}

/** Calls a mediation off, with the reason. Refused `mediazione.non-trovata`. */
export const cancelMediazione = (work: Work, id: string, reason: string): Promise<Outcome<void>> =>
  change(work, id, { state: 'annullata', cancelReason: reason })

async function change(
  work: Work,
  id: string,
  to: { state: string; mediatoreId?: string; cancelReason?: string },
): Promise<Outcome<void>> {
  const row = await work.tx
    .updateTable('mediazione')
    .set(to)
    .where('id', '=', id)
    .where('state', '<>', 'annullata')
    .where(
      sql<boolean>`not exists (select from mediazione_erogazione e where e.mediazione_id = mediazione.id)`,
    )
    .returning('id')
    .executeTakeFirst()
  return row ? done(undefined) : refused('mediazione.non-trovata')
}

async function orRefused<T>(work: Work, write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  await sql`savepoint mediazione`.execute(work.tx)
  try {
    return await write()
  } catch (error) {
    const constraint = violatedConstraint(error) ?? ''
    if (!/^mediazione_(?:mediatore|persona)_free$/.test(constraint)) throw error
    await sql`rollback to savepoint mediazione`.execute(work.tx)
    return constraint === 'mediazione_mediatore_free'
      ? refused('mediazione.occupata')
      : refused('mediazione.persona-impegnata')
  }
}

/** A mediation; undefined where there is none. */
export async function findMediazione(work: Work, id: string): Promise<Mediazione | undefined> {
  const [row] = await read(work, sql`z.id = ${id}`)
  return row
}

/** What is asked for or booked at a centre from an instant on, the next first. */
export const listMediazioni = (work: Work, centro: string, from: Date): Promise<Mediazione[]> =>
  read(work, sql`z.centro_code = ${centro} and z.ends_at > ${from} and z.state <> 'annullata'`)

/** The mediations of a person that were not called off and are not yet of a delivery. */
export const listMediazioniOf = (work: Work, personaId: string): Promise<Mediazione[]> =>
  read(
    work,
    sql`z.persona_id = ${personaId} and z.state <> 'annullata' and e.prestazione_id is null
      and z.starts_at > ${work.now}::timestamptz - interval '30 days'`,
  )

async function read(work: Work, where: RawBuilder<unknown>): Promise<Mediazione[]> {
  const { rows } = await sql<Mediazione>`
    select z.id, z.persona_id, p.surname, p.name, z.centro_code as centro, z.service_code as service, z.language,
      z.starts_at, z.ends_at, z.mediatore_id, m.name as mediatore_name, z.state, z.cancel_reason, e.prestazione_id
    from mediazione z join persona p on p.id = z.persona_id left join mediatore m on m.id = z.mediatore_id
      left join mediazione_erogazione e on e.mediazione_id = z.id
    where ${where} order by z.starts_at, z.id limit 500`.execute(work.tx)
  return rows
}
