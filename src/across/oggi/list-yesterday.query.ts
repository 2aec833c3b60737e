import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import { plainDate } from '../../standard/index.ts'
import { lastWorkingDay, whereHappened } from './count-yesterday.query.ts'
import { countViews } from './count-views.query.ts'
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
    const { rows } = await sql<Happened>`
      select l.seq, l.at, l.kind, l.service_code as service, a.display_name as by, l.persona_id, p.surname, p.name
      from ledger l join persona p on p.id = l.persona_id left join account a on a.id = l.actor_id
      ${whereHappened(work, scope, day)}
      order by l.at desc, l.seq desc limit ${YESTERDAY_ROWS} offset ${(pagina - 1) * YESTERDAY_ROWS}`.execute(
      work.tx,
    )
    return done({ day, scope, rows, views: await countViews(work, scope, { shown: 'ieri' }) })
  },
})
