import { sql } from 'kysely'
import { z } from 'zod'
import { defineQuery, done } from '../../platform/work/index.ts'
import { lastOf, listShown } from '../../records/accordo/index.ts'
import type { VacancyState } from '../../records/vacancy/index.ts'
import type { PlainDate } from '../../standard/index.ts'

/** A vacancy as its own company follows it. */
export interface OffertaMia {
  id: string
  number: number
  title: string
  people: number
  state: VacancyState
  requestedOn: PlainDate
  expiresOn: PlainDate | null
  closedOn: PlainDate | null
  consulente: string
}

/** A rosa sent to it that still opens, without anybody's name. */
export interface RosaMia {
  rosaId: string
  title: string
  sentAt: Date
  expiresOn: PlainDate
  /** The last day to say how it went. */
  outcomesBy: PlainDate
  /** Who said yes, and of them those of whom something is still to be said. */
  people: number
  waiting: number
}

/** What a company sees of itself: its vacancies, those in hand first, the rose sent to it that still open, its agreements. */
export const readImpresa = defineQuery({
  name: 'area-impresa.read',
  may: ['impresa'],
  input: z.strictObject({}),
  async run(work) {
    const offerte = await sql<OffertaMia>`
      select v.id, v.number, v.title, v.people, v.state, v.requested_on, v.expires_on, v.closed_on, u.display_name as consulente
      from vacancy v join account u on u.id = v.consulente_id
      order by v.state = 'chiusa', v.requested_on desc, v.number desc limit 200`.execute(work.tx)
    const rose = await sql<RosaMia>`select * from rose_mie()`.execute(work.tx)
    return done({ offerte: offerte.rows, rose: rose.rows, accordi: lastOf(await listShown(work)) })
  },
})
