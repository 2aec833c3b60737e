import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'

/** More than these nobody writes at once: the oldest first, the others after. */
const SHOWN = 5

/** An appointment of the actor that is over, without how it went. */
export interface Unmarked {
  id: string
  personaId: string
  surname: string
  name: string
  service: string
  startsAt: Date
  state: 'fissato' | 'presente'
  version: number
}

/** The actor's appointments that are over and of which nobody wrote how they went: how many, and the oldest. */
export const listUnmarked = defineQuery({
  name: 'oggi.com-e-andata',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const { rows } = await sql<Unmarked & { total: number }>`
      select o.id, o.persona_id, p.surname, p.name, o.service_code as service, o.starts_at, o.state, o.version,
        count(*) over ()::integer as total
      from appuntamento o join persona p on p.id = o.persona_id
      where o.operator_id = ${work.actor.id} and o.state in ('fissato', 'presente') and o.ends_at <= ${work.now}
      order by o.starts_at, o.id limit ${SHOWN}`.execute(work.tx)
    return done({ total: rows[0]?.total ?? 0, rows: rows.map(({ total: _all, ...row }) => row) })
  },
})
