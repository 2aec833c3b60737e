import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import type { PassoSide } from '../../records/patto/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'

/** More than these nobody closes at once: the oldest first, the others after. */
const SHOWN = 5

/** A step of the patto in force of somebody whom the actor follows, whose day has come and that nobody closed. */
export interface PassoDue {
  id: string
  personaId: string
  surname: string
  name: string
  text: string
  side: PassoSide
  by: PlainDate
}

/** The steps due of the people whom the actor follows: how many, and the oldest. */
export const listPassiDue = defineQuery({
  name: 'oggi.passi',
  may: CENTRO,
  input: z.strictObject({}),
  async run(work) {
    const today = plainDate(work.today)
    const { rows } = await sql<PassoDue & { total: number }>`
      select s.id, s.persona_id, p.surname, p.name, s.text, s.side, s.by_on::text as "by", count(*) over ()::integer as total
      from persona p cross join lateral (
        select s.* from passo s
        where s.persona_id = p.id and s.state in ('da-fare', 'in-corso') and s.by_on <= ${today} offset 0) s
      join patto t on t.id = s.patto_id and t.state = 'sottoscritto'
      where p.referente_id = ${work.actor.id}
      order by s.by_on, s.id limit ${SHOWN}`.execute(work.tx)
    return done({ today, total: rows[0]?.total ?? 0, rows: rows.map(({ total: _all, ...row }) => row) })
  },
})
