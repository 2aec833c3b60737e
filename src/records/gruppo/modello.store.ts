import { sql } from 'kysely'
import type { Work } from '../../platform/work/index.ts'
import type { Modello } from './gruppo.ts'

/** The models that a centre may use, in the order of the act, its own beside those of every centre. */
export async function listModelli(work: Work, centro: string): Promise<Modello[]> {
  const { rows } = await sql<Modello>`
    select id, centro_code as centro, service_code as service, title, minutes, max_people, school_to_work, outputs, invite
    from gruppo_modello where active and (centro_code is null or centro_code = ${centro})
    order by service_code, title, id`.execute(work.tx)
  return rows
}

/** One of them; undefined where the centre has none such. */
export async function findModello(work: Work, centro: string, id: string): Promise<Modello | undefined> {
  return (await listModelli(work, centro)).find((each) => each.id === id)
}

export type NewModello = Omit<Modello, 'id' | 'centro'>

/** Adds a model of a centre's own. Gives its id. */
export async function addModello(work: Work, centro: string, modello: NewModello): Promise<string> {
  const { service, ...rest } = modello
  const { id } = await work.tx
    .insertInto('gruppoModello')
    .values({
      ...rest,
      outputs: [...rest.outputs],
      serviceCode: service,
      centroCode: centro,
      createdBy: work.actor.id,
      createdAt: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Takes a model of the centre's own away from those one may choose; false where it has none such. */
export async function retireModello(work: Work, centro: string, id: string): Promise<boolean> {
  const row = await work.tx
    .updateTable('gruppoModello')
    .set({ active: false })
    .where('id', '=', id)
    .where('centroCode', '=', centro)
    .where('active', '=', true)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}
