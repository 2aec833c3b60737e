import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import { defineQuery, done, type Work } from '../../platform/work/index.ts'
import { CENTRO } from '../../records/accesso/index.ts'
import type { RinvioReason } from '../../records/scadenza/index.ts'
import { plainDate, type PlainDate } from '../../standard/index.ts'
import { aiutoIn } from './aiuto.query.ts'
import { assignedIn } from './assigned.query.ts'
import { readNumbers } from './count-views.query.ts'
import { putOffIn } from './due.query.ts'
import { SCOPES, scopeOf, type Scope } from './scope.ts'
import { stillIn } from './still.query.ts'
import { waitingIn, type WaitsFor } from './waiting.query.ts'

export const VIEW_ROWS = 25

/** The views that list people: given lately, in somebody else's hands, put off, asked about, without a step. */
export const VIEWS = ['nuove', 'attesa', 'rimandate', 'aiuto', 'ferme'] as const
export type View = (typeof VIEWS)[number]

/** A person of a view, with what that view says of her. */
export interface Viewed {
  personaId: string
  surname: string
  name: string
  /** Since when she is in the list. */
  since: Date | null
  waitsFor: WaitsFor | null
  /** Who has it in hand, or gave the person. */
  who: string | null
  item: string | null
  actId: string | null
  rule: string | null
  dueOn: PlainDate | null
  untilOn: PlainDate | null
  reason: RinvioReason | null
  note: string | null
  didOn: PlainDate | null
  aiutoId: string | null
  question: string | null
  answer: string | null
}

/** The people of a view, the longest there first. */
export const listView = defineQuery({
  name: 'oggi.persone',
  may: CENTRO,
  input: z.strictObject({
    vista: z.enum(VIEWS),
    chi: z.enum(SCOPES).optional(),
    pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  }),
  async run(work, { vista, chi, pagina }) {
    const scope = await scopeOf(work, chi)
    const { rows, total } = await readPage(work, { vista, scope }, { offset: (pagina - 1) * VIEW_ROWS })
    const { views } = await readNumbers(work, scope)
    return done({ today: plainDate(work.today), scope, rows, views: { ...views, [vista]: total } })
  },
})

/** People of a view from a row on (from 0), at most `limit`; and how many there are in all, found in the same reading. */
export async function readPage(
  work: Work,
  { vista, scope }: { vista: View; scope: Scope },
  { offset = 0, limit = VIEW_ROWS }: { offset?: number; limit?: number },
): Promise<{ rows: Viewed[]; total: number }> {
  const { rows } = await sql<(Viewed | { personaId: null }) & { total: number }>`
    with v as materialized (${SOURCES[vista](work, scope)})
    select r.*, t.total from (select count(*)::integer as total from v) t left join lateral (
      select p.surname, p.name, v.* from (
        select * from v order by ${ORDERS[vista]}, v.persona_id limit ${limit} offset ${offset}) v
      join persona p on p.id = v.persona_id
      order by ${ORDERS[vista]}, v.persona_id) r on true`.execute(work.tx)
  return { rows: rows.filter((row) => row.personaId !== null), total: rows[0]?.total ?? 0 }
}

const ORDERS: Record<View, RawBuilder<unknown>> = {
  nuove: sql`v.since`,
  attesa: sql`v.since`,
  rimandate: sql`v.until_on, v.rule`,
  aiuto: sql`v.since`,
  ferme: sql`v.did_on`,
}

const SOURCES: Record<View, (work: Work, scope: Scope) => RawBuilder<unknown>> = {
  nuove: (work, scope) =>
    sql`select n.persona_id, n.since, a.display_name as who
      from (${assignedIn(work, scope)}) n left join account a on a.id = n.by`,
  attesa: waitingIn,
  rimandate: (work, scope) => {
    const today = plainDate(work.today)
    return sql`
      select s.persona_id, s.rule, s.due_on, r.act_id, r.at as since, r.until_on, r.reason, r.note, a.display_name as who
      from (select s.* from ${putOffIn(work, scope, today)}) s cross join lateral (
        select * from rinvio r where r.persona_id = s.persona_id and r.rule = s.rule and r.due_on = s.due_on
          and r.ended_at is null and r.until_on > ${today}::date order by r.at desc limit 1) r
      join account a on a.id = r.by`
  },
  aiuto: (work) =>
    sql`select h.*, a.display_name as who from (${aiutoIn(work)}) h join account a on a.id = h.asked_by`,
  ferme: (work, scope) => stillIn(work, scope),
}
