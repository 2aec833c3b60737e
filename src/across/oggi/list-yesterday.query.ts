import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { plainDate } from '../../standard/index.ts'
import { readNumbers } from './count-views.query.ts'
import { lastWorkingDay, whereHappened } from './happened.query.ts'
import { SCOPES, scopeOf } from './scope.ts'

export const YESTERDAY_ROWS = 25

/** Something that colleagues did with a person of mine or of my centre. */
export interface Happened {
  seq: number
  at: Date
  kind: string
  service: string | null
  by: string | null
  personaId: string
  surname: string
  name: string
}

/** What others did on the last working day with my people, or with those of my centre: latest first. */
export const listYesterday = defineQuery({
  name: 'oggi.da-ieri',
  may: CENTRO,
  input: z.strictObject({
    chi: z.enum(SCOPES).optional(),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  async run(work, { chi, pagina }) {
    const scope = await scopeOf(work, chi)
    const day = lastWorkingDay(plainDate(work.today))
    const { rows, total } = await readDay(work, whereHappened(work, scope, day), pagina)
    const { views } = await readNumbers(work, scope)
    return done({ day, scope, rows, views: { ...views, ieri: total } })
  },
})

/** A page of what happened (from 1), and how much there is in all. The lines are found in the index; only those shown are read. */
async function readDay(
  work: Work,
  happened: RawBuilder<unknown>,
  page: number,
): Promise<{ rows: Happened[]; total: number }> {
  const { rows } = await sql<(Happened | { seq: null }) & { total: number }>`
    with d as materialized (select l.at, l.seq from ledger l join persona p on p.id = l.persona_id ${happened})
    select r.*, t.total from (select count(*)::integer as total from d) t left join lateral (
      select l.seq, l.at, l.kind, l.service_code as service, a.display_name as by, l.persona_id, p.surname, p.name
      from (select * from d order by at desc, seq desc limit ${YESTERDAY_ROWS} offset ${(page - 1) * YESTERDAY_ROWS}) d
      join ledger l on l.seq = d.seq join persona p on p.id = l.persona_id left join account a on a.id = l.actor_id
      order by l.at desc, l.seq desc) r on true`.execute(work.tx)
  return { rows: rows.filter((row) => row.seq !== null), total: rows[0]?.total ?? 0 }
}
